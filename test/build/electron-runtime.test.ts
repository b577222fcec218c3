import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { electronRuntime } from '../../build/electron-runtime.ts';
import { openCommand } from '../../build/open-browser.ts';

function put(file: string, text = ''): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

test('the runtime is where its package says, and only if it is really there', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'sapxep-runtime-'));
  const home = path.join(root, 'node_modules/electron');
  expect(electronRuntime(root, {})).toBeNull();
  put(path.join(home, 'path.txt'), 'electron\n');
  expect(electronRuntime(root, {})).toBeNull(); // the download was skipped or broke off
  put(path.join(home, 'dist/electron'));
  expect(electronRuntime(root, {})).toBe(path.join(home, 'dist/electron'));
});

test('another place for it can be named', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'sapxep-runtime-'));
  const elsewhere = path.join(root, 'elsewhere');
  const environment = { ELECTRON_OVERRIDE_DIST_PATH: elsewhere };
  expect(electronRuntime(root, environment)).toBeNull();
  const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
  put(path.join(elsewhere, name));
  expect(electronRuntime(root, environment)).toBe(path.join(elsewhere, name));
});

test.each([
  ['linux', ['xdg-open']],
  ['darwin', ['open']],
  ['win32', ['rundll32', 'url.dll,FileProtocolHandler']],
] as const)('on %s the address is one argument, never text for a shell', (platform, start) => {
  const url = 'http://127.0.0.1:1234/#a&b';
  expect(openCommand(url, platform)).toEqual([...start, url]);
});
