import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a file without a table is refused with an error that says so, in JSON and in words', () => {
  const folder = temporaryFolder();
  const note = path.join(folder, 'ghi chú.csv');
  writeFileSync(note, 'Kính gửi Sở Nội vụ\n');
  const plan = path.join(folder, 'a.sapxep');
  const run = runCli(['import', plan, note, '--json'], folder);
  expect(run.json().files[0].taken).toBe(false);
  expect(run.code).toBe(1);
  expect(run.json().files[0].sheets[0].problems).toMatchObject([{ code: 'sheet.no-table', severity: 'error' }]);
  expect(runCli(['import', plan, note], folder).out).toContain('Lỗi: ');
  expect(existsSync(plan)).toBe(false);
});

test('an empty workbook is refused in words', () => {
  const folder = temporaryFolder();
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, {}, 'Trang 1');
  const file = path.join(folder, 'trống.xlsx');
  writeFileSync(file, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer); // safe: what `type: 'buffer'` gives
  const run = runCli(['import', path.join(folder, 'a.sapxep'), file], folder);
  expect(run.code).toBe(1);
  expect(run.out).toContain('Lỗi: ');
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
