import { expect, test } from 'vitest';
import { encodeLegacy } from '../../../../shared/kernel/vietnamese/legacy/encode-legacy.ts';
import { applyEncodings } from '../../../../shared/staging/encodings/apply-encodings.ts';
import { suggestEncodings } from '../../../../shared/staging/encodings/suggest-encodings.ts';
import { conversionProblems, hiddenCharacterProblems } from '../../../../shared/staging/encodings/text-problems.ts';
import { languages } from '../../../../shared/text/language.ts';
import { problemText } from '../../../../shared/text/problem-text.ts';
import { sheetOf } from '../sheet-of.ts';

const tcvn3 = (text: string): string => encodeLegacy(text, 'tcvn3');
const vni = (text: string): string => encodeLegacy(text, 'vni');

test('what was converted is told, by encoding and column, with examples', () => {
  const sheet = sheetOf([
    [1, tcvn3('Nguyễn Văn Hùng'), vni('Xã Tường Sơn')],
    [2, tcvn3('Trần Thị Hường'), vni('Phường Đông Vĩnh')],
    [3, 'An', 'Xã Cẩm Nhượng'],
  ]);
  const { converted } = applyEncodings(sheet, suggestEncodings(sheet));
  const problems = conversionProblems('a.xls', 'Biểu 1', converted, (column) => (column === 1 ? 'Họ và tên' : null));
  expect(problems).toEqual([
    {
      code: 'text.converted',
      severity: 'warning',
      at: { kind: 'file', file: 'a.xls', sheet: 'Biểu 1' },
      params: { encoding: 'tcvn3', columns: ['Họ và tên'], cells: 2, examples: [[tcvn3('Nguyễn Văn Hùng'), 'Nguyễn Văn Hùng']] },
    },
    {
      code: 'text.converted',
      severity: 'warning',
      at: { kind: 'file', file: 'a.xls', sheet: 'Biểu 1' },
      params: { encoding: 'vni', columns: ['C'], cells: 2, examples: [[vni('Xã Tường Sơn'), 'Xã Tường Sơn']] },
    },
  ]);
  for (const language of languages)
    for (const found of problems) {
      expect(problemText(found, language)).toMatch(/^[\p{Lu}\d][^!]*\.$/u);
      expect(problemText(found, language)).toContain(`“${found.params.examples[0]?.[1]}”`);
    }
  expect(conversionProblems('a.xls', 'Biểu 1', [], () => null)).toEqual([]);
});

test('characters nobody sees are counted, and shown written out at the first cell', () => {
  const rows = [['Tên'], ['An'], ['Xã \u202EA'], ['B\u200B']];
  expect(hiddenCharacterProblems('a.xls', sheetOf(rows), () => 'Tên')).toEqual([
    {
      code: 'text.hidden-characters',
      severity: 'warning',
      at: { kind: 'cell', file: 'a.xls', sheet: 'Sheet1', cell: 'A3', header: 'Tên', raw: 'Xã [U+202E]A' },
      params: { count: 2 },
    },
  ]);
  expect(hiddenCharacterProblems('a.xls', sheetOf(rows.slice(0, 2)), () => null)).toEqual([]);
});

test('a soft hyphen is a letter of TCVN3, and hidden only where the text is Unicode', () => {
  const sheet = sheetOf([
    [1, tcvn3('phường Tường Sơn')],
    [2, tcvn3('Trường học')],
  ]);
  const after = applyEncodings(sheet, suggestEncodings(sheet)).sheet;
  expect(hiddenCharacterProblems('a.xls', after, () => null)).toEqual([]);
  expect(hiddenCharacterProblems('a.xls', sheet, () => null)[0]?.params).toEqual({ count: 2 });
});
