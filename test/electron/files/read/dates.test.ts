import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { odsOf, officeWorkbook, sheetXml, written, xlsxOf } from './made-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dates-'));
});
afterAll(() => rm(folder, { recursive: true }));

const reader = path.resolve(import.meta.dirname, '../../../../electron/files/read/read-file-bytes.ts');

/** What a process in that time zone reads: serials of every date cell, by file. */
function serialsIn(zone: string, files: readonly string[]): unknown {
  const script = `
    import { readFileSync } from 'node:fs';
    const { readFileBytes } = await import(process.argv[1]);
    const serials = process.argv.slice(2).map((file) => readFileBytes(readFileSync(file), file).value.workbook.sheets[0].rows.flat().filter((cell) => cell?.serial !== undefined).map((cell) => cell.serial));
    console.log(JSON.stringify([new Date(0).getTimezoneOffset(), serials]));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script, reader, ...files], { env: { TZ: zone }, encoding: 'utf8' }),
  );
}

test('serials are the same in Hà Nội and in New York, in both epochs and in every format', () => {
  const iso = sheetXml('<row r="1"><c r="A1" s="1" t="d"><v>2024-05-17</v></c><c r="B1" s="1" t="d"><v>2024-05-17T08:30:00</v></c></row>');
  const ods =
    '<table:table-row><table:table-cell office:value-type="date" office:date-value="2024-05-17T12:00:00"><text:p>x</text:p></table:table-cell></table:table-row>';
  const made: readonly (readonly [string, Buffer, readonly number[]])[] = [
    ['1900.xlsx', written(officeWorkbook(), 'xlsx'), [29_587]],
    ['1904.xlsx', written(officeWorkbook(true), 'xlsx'), [29_587]],
    ['1900.xls', written(officeWorkbook(), 'biff8'), [29_587]],
    ['1904.xls', written(officeWorkbook(true), 'biff8'), [29_587]],
    ['1900.ods', written(officeWorkbook(), 'ods'), [29_587]],
    ['1904.ods', written(officeWorkbook(true), 'ods'), [29_587]],
    ['1900.xml', written(officeWorkbook(), 'xlml'), [29_587]],
    ['1904.xml', written(officeWorkbook(true), 'xlml'), [29_587]],
    ['iso.xlsx', xlsxOf(iso), [45_429, 45_429 + 8.5 / 24]],
    ['time.ods', odsOf(ods), [45_429.5]],
  ];
  const files = made.map(([name, bytes]) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
  const expected = made.map(([, , serials]) => serials);
  expect(serialsIn('Asia/Ho_Chi_Minh', files)).toEqual([-480, expected]); // in 1970 the zone was at UTC+8
  expect(serialsIn('America/New_York', files)).toEqual([300, expected]);
});
