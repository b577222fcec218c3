import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBudget } from '../../electron/files/read/limits.ts';
import { nodeChildStarter } from '../../electron/files/read/node-child-starter.ts';
import { WorkbookReader } from '../../electron/files/read/workbook-reader.ts';
import { generatorScript } from '../../fixtures/hostile/generate.ts';
import { hostileFiles } from '../../fixtures/hostile/hostile-files.ts';
import { sharedFolder } from '../support/temporary-folder.ts';
import { asExpected, verdictOf } from './verdict-of.ts';

const mostGrowth = 50 * 2 ** 20;

// A file that takes longer than this hangs; the limit of the program itself would make the suite wait six times as long.
const budget = { ...readBudget, hardMilliseconds: 10_000 };

/** What this process holds once everything that nobody needs is let go. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  // Safe: that is what the flag makes of the name in a new context.
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage.rss();
}

const { folder, remove } = sharedFolder();
const reader = new WorkbookReader(nodeChildStarter, budget);
beforeAll(() => {
  const made = spawnSync(process.execPath, [generatorScript, folder], { encoding: 'utf8' });
  expect(made.stderr).toBe('');
});
afterAll(async () => {
  await reader.close();
  remove();
});

test('the table is large, and every file in it has a name of its own', () => {
  expect(hostileFiles.length).toBeGreaterThanOrEqual(88);
  expect(new Set(hostileFiles.map(({ name }) => name.toLowerCase())).size).toBe(hostileFiles.length);
});

test('every hostile file is refused for its reason or read with its true cells, and costs this process nothing', async () => {
  await reader.read({ bytes: Buffer.from('a,b\n1,2\n'), fileName: 'a.csv' }); // what is loaded once is not the fault of a file
  const before = heldBytes();
  let most = before;
  const wrong: unknown[] = [];
  for (const { name, verdict } of hostileFiles) {
    const found = asExpected(verdictOf(await reader.read({ path: path.join(folder, name) })), verdict);
    if (JSON.stringify(found) !== JSON.stringify(verdict)) wrong.push({ name, found, expected: verdict });
    most = Math.max(most, heldBytes());
  }
  expect(wrong).toEqual([]);
  expect(most - before).toBeLessThan(mostGrowth);

  const after = await reader.read({ path: path.join(folder, 'biff8-good.xls') });
  expect(after.ok).toBe(true); // whatever happened before, the next file is read
}, 120_000);

test('the same bytes are made each time', () => {
  // Left out are those that take a second to make.
  for (const { name, make } of hostileFiles.filter((file) => !/gb|mb|million|0000/.test(file.name)))
    expect(readFileSync(path.join(folder, name)).equals(make()), name).toBe(true);
});
