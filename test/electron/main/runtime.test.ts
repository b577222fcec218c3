import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright-core';
import { expect, test } from 'vitest';
import { electronRuntime } from '../../../build/electron-runtime.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const entry = path.join(root, 'dist/electron/main.js');

test('the real runtime opens one window of ours', { timeout: 60_000 }, async (context) => {
  const executablePath = electronRuntime(root);
  if (executablePath === null) return context.skip('the Electron runtime is not installed (npx install-electron brings it)');
  if (!existsSync(entry)) return context.skip('needs npm run build');
  const shell = await _electron.launch({ executablePath, args: [root, `--user-data-dir=${mkdtempSync(path.join(tmpdir(), 'sapxep-'))}`] });
  const page = await shell.firstWindow();
  expect(page.url()).toMatch(/^app:\/\/local\//);
  expect(await page.title()).toContain('Sắp Xếp');
  expect(await page.evaluate('typeof require + typeof process + Object.keys(window.sapxep)')).toBe('undefinedundefinedcall,listen,pathOf');
  await shell.close();
});
