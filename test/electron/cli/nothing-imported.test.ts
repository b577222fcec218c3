import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a file that brought nothing is told by the exit code, also where nothing in it is an error', () => {
  const folder = temporaryFolder();
  const note = path.join(folder, 'ghi chú.csv');
  writeFileSync(note, 'Kính gửi Sở Nội vụ\n');
  const plan = path.join(folder, 'a.sapxep');
  const run = runCli(['import', plan, note, '--json'], folder);
  expect(run.json().files[0].taken).toBe(false);
  expect(run.code).toBe(1);
  expect(existsSync(plan)).toBe(false);
});

test('a computed result stands on standard output, also when there are errors in it', () => {
  const folder = temporaryFolder();
  const units = path.join(folder, 'don-vi.csv');
  writeFileSync(units, 'Mã;Tên đơn vị;Dân số\n00001;Xã An;1000\n00002;Xã Bình;nhiều\n');
  const run = runCli(['import', path.join(folder, 'a.sapxep'), units], folder);
  expect(run.code).toBe(1);
  expect(run.out).toContain('don-vi.csv');
  expect(run.error).toBe('');
});
