import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLimits } from '../../../../../electron/files/read/limits.ts';
import { readFileBytes } from '../../../../../electron/files/read/read-file-bytes.ts';
import { libreOfficeMissing, libreOfficePath } from '../../../../support/libre-office.ts';
import { officeWorkbook, written } from '../made-files.ts';
import { agileOf, cryptoApiXls, rc4Xls, standardOf, xorXls } from './encrypted-files.ts';
import { type Conversion, officeWithPasswords } from './office-with-passwords.ts';

const password = 'Mật khẩu 1';

// LibreOffice knows the encryptions by its own code: what it writes we must open, and what the tests write it must open.
describe.skipIf(libreOfficePath() === null)(`passwords between LibreOffice and us (${libreOfficeMissing})`, () => {
  let folder: string;
  let convert: (conversion: Conversion) => void;
  const file = (name: string): string => path.join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'mat-khau-'));
    convert = officeWithPasswords(folder);
    writeFileSync(file('plain.xlsx'), written(officeWorkbook(), 'xlsx'));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['written.xlsx', 'Calc MS Excel 2007 XML'],
    ['written.xls', 'MS Excel 97'],
  ])('%s of LibreOffice', { timeout: 120_000 }, (name, filter) => {
    convert({ source: file('plain.xlsx'), target: file(name), filter, writeWith: password });
    const bytes = readFileSync(file(name));
    const codes = (given: string | null) => {
      const outcome = readFileBytes(bytes, name, readLimits, given);
      return outcome.ok ? outcome.value.workbook.sheets[0]!.rows[3] : outcome.problems.map(({ code }) => code);
    };
    expect(codes(null)).toEqual(['file.password']);
    expect(codes('x')).toEqual(['file.password-wrong']);
    expect(codes(password)).toEqual(['Trần <Văn> & Bê', '007', null, '#REF!']);
  });

  const xlsx = written(officeWorkbook(), 'xlsx');
  const xls = written(officeWorkbook(), 'biff8');
  test.each([
    ['agile.xlsx', agileOf(xlsx, password), password],
    ['standard.xlsx', standardOf(xlsx, password), password],
    ['rc4.xls', rc4Xls(xls, password).file, password],
    ['crypto-api.xls', cryptoApiXls(xls, password).file, password],
    ['xor-even.xls', xorXls(xls, 'mat khau').file, 'mat khau'],
    ['xor-95.xls', xorXls(written(officeWorkbook(), 'biff5'), 'mat khau', 95).file, 'mat khau'],
    ['xor-odd.xls', xorXls(xls, 'mat khau 12345').file, 'mat khau 12345'],
  ])('%s, encrypted here, opens there', { timeout: 120_000 }, (name, bytes, readWith) => {
    writeFileSync(file(name), bytes);
    const target = file(`${name}.fods`);
    convert({ source: file(name), target, filter: 'OpenDocument Spreadsheet Flat XML', readWith });
    expect(readFileSync(target, 'utf8')).toContain('<text:p>001080012345</text:p>'); // Excel 95 has no letters of Viet Nam
  });
});
