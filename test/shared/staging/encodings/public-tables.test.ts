import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeLegacy } from '../../../../shared/kernel/vietnamese/legacy/encode-legacy.ts';
import { legacyEncodings } from '../../../../shared/kernel/vietnamese/legacy/legacy-encoding.ts';
import { applyEncodings } from '../../../../shared/staging/encodings/apply-encodings.ts';
import { isConverting } from '../../../../shared/staging/encodings/sheet-encodings.ts';
import { suggestEncodings } from '../../../../shared/staging/encodings/suggest-encodings.ts';
import { nationalFolder, readCsv } from '../../../support/national-data.ts';
import { sheetOf } from '../sheet-of.ts';
import { workbookSheets } from '../workbook-sheets.ts';

const folder = path.join(nationalFolder, 'legacy-encoding');
const rowsOf = (name: string) =>
  readFileSync(path.join(folder, `vn_provinces_${name}.csv`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

describe.skipIf(!existsSync(folder))('one table in four encodings (needs ../shared/data)', () => {
  test('the Unicode table stays', () => {
    const sheet = sheetOf(rowsOf('Unicode'));
    expect(isConverting(suggestEncodings(sheet))).toBe(false);
  });

  test.each(['TCVN3', 'VISCII', 'VPS'])('%s gives the Unicode table, every cell', (name) => {
    const sheet = sheetOf(rowsOf(name));
    const { sheet: after } = applyEncodings(sheet, suggestEncodings(sheet));
    // The Unicode table has Ð (eth) where Đ is meant.
    expect(after.rows).toEqual(rowsOf('Unicode').map((row) => row.map((cell) => cell.replaceAll('Ð', 'Đ'))));
  });
});

describe.skipIf(!existsSync(nationalFolder))('the names of 10,857 units (needs ../shared/data)', () => {
  const units = existsSync(nationalFolder)
    ? readCsv('old_units.csv').map(({ code, name }) => [code ?? '', (name ?? '').normalize('NFC')])
    : [];
  const rows = [['code', 'name'], ...units];

  test('in Unicode they stay', () => expect(isConverting(suggestEncodings(sheetOf(rows)))).toBe(false));

  test.each(legacyEncodings)('in %s they come back', (encoding) => {
    const sheet = sheetOf(rows.map((row) => row.map((cell) => encodeLegacy(cell, encoding))));
    const { sheet: after } = applyEncodings(sheet, suggestEncodings(sheet));
    const small = encoding === 'tcvn3' ? (text: unknown) => String(text).toLowerCase() : String;
    const wrong = rows.flatMap((row, at) => (small(after.rows[at]?.[1]) === small(row[1]) ? [] : [[row[1], after.rows[at]?.[1]]]));
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!existsSync(nationalFolder))('lists in Unicode (need ../shared/data)', () => {
  const gso = existsSync(nationalFolder) ? readdirSync(path.join(nationalFolder, 'gso-xls')).map((file) => path.join('gso-xls', file)) : [];
  const others = [
    'danh-sach-tthc-BoTuPhap.xlsx',
    'danh-sach-tthc-NongNghiepvaMoiTruong.xlsx',
    'procedures.csv',
    'commune_mapping.csv',
    'new_units.csv',
  ];

  test.each([...gso, ...others])('%s stays as it is', (file) => {
    for (const sheet of workbookSheets(path.join(nationalFolder, file))) expect(isConverting(suggestEncodings(sheet))).toBe(false);
  });
});
