import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadScreens } from '../../../electron/web/screens.ts';
import { makeScreens } from '../../support/raw-http.ts';

test('only the files of the build exist, by exact path', () => {
  const root = makeScreens('// app');
  const outside = path.join(mkdtempSync(path.join(tmpdir(), 'outside-')), 'outside.js');
  writeFileSync(outside, '// outside');
  symlinkSync(outside, path.join(root, 'assets/link.js'));
  const screens = loadScreens(root);
  expect(screens?.at('/assets/app.js')?.body.toString()).toBe('// app');
  for (const pathname of [
    '/assets/link.js',
    '/assets/app.js.map',
    '/assets',
    '/assets/',
    '/assets/APP.JS',
    '/missing.html',
    '/__proto__',
    '',
  ])
    expect(screens?.at(pathname), pathname).toBeNull();
});

test('every page load has a nonce of its own, in the page and in its policy', () => {
  const screens = loadScreens(makeScreens());
  const nonces = ['/', '/index.html'].map((pathname) => {
    const page = screens?.at(pathname);
    const nonce = /'nonce-([\w-]{22})'/.exec(page?.headers['Content-Security-Policy'] ?? '')?.[1] ?? '';
    expect(page?.body.toString()).toContain(`<meta property="csp-nonce" nonce="${nonce}">`);
    expect(page?.body.toString()).not.toContain('__STYLE_NONCE__');
    return nonce;
  });
  expect(nonces[0]).toHaveLength(22);
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('the policy allows nothing inline and nothing from outside', () => {
  const policy = loadScreens(makeScreens())?.at('/')?.headers['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  for (const never of ['unsafe-inline', 'unsafe-eval', 'http:', 'https:', '*', 'blob:']) expect(policy, never).not.toContain(never);
});

test('the page loads the trusted-types policy before any other script', () => {
  const page = loadScreens(makeScreens())?.at('/')?.body.toString() ?? '';
  expect(page.indexOf('trusted-types.js')).toBeGreaterThan(0);
  expect(page.indexOf('trusted-types.js')).toBeLessThan(page.indexOf('app.js'));
});

test('a folder without a page is no screens', () => {
  expect(loadScreens(path.join(tmpdir(), 'no-such-folder'))).toBeNull();
  expect(loadScreens(mkdtempSync(path.join(tmpdir(), 'empty-')))).toBeNull();
});
