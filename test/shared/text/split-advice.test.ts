import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problem } from '../../../shared/kernel/problem.ts';
import { problemText } from '../../../shared/text/problem-text.ts';
import { splitAdvice } from '../../../shared/text/split-advice.ts';

const at = { kind: 'file', file: 'a.xlsx', sheet: null } as const;

describe('what is wrong and what to do', () => {
  test.each([
    ['Thiếu “Họ và tên” nên dòng bị loại. Hãy điền vào ô này.', ['Thiếu “Họ và tên” nên dòng bị loại.', 'Hãy điền vào ô này.']],
    ['Giữ nguyên như đã ghi; hãy kiểm tra lại số.', ['Giữ nguyên như đã ghi.', 'Hãy kiểm tra lại số.']],
    ['Cả hai đều được nhận; nếu là một, hãy xóa một dòng.', ['Cả hai đều được nhận.', 'Nếu là một, hãy xóa một dòng.']],
    [
      'Giữ nguyên như đã ghi. Có thể số 0 ở đầu đã mất, hãy kiểm tra.',
      ['Giữ nguyên như đã ghi. Có thể số 0 ở đầu đã mất.', 'Hãy kiểm tra.'],
    ],
    [
      'Không hiểu nội dung cột “Giới tính” nên dòng bị loại. Các cách ghi được nhận: nam, nữ.',
      ['Không hiểu nội dung cột “Giới tính” nên dòng bị loại.', 'Các cách ghi được nhận: nam, nữ.'],
    ],
    [
      'Có thể là: Xã A (1); Xã B (2). Hãy ghi mã. Nếu chưa rõ, hãy hỏi.',
      ['Có thể là: Xã A (1); Xã B (2).', 'Hãy ghi mã. Nếu chưa rõ, hãy hỏi.'],
    ],
    ['Ô ghi “Xem lại. Hãy sửa, hãy xem” nên không hiểu.', ['Ô ghi “Xem lại. Hãy sửa, hãy xem” nên không hiểu.', '']],
    ['Hãy điền vào ô này.', ['Hãy điền vào ô này.', '']],
  ])('%s', (text, [message, advice]) => {
    expect(splitAdvice(text, 'vi')).toEqual({ message, advice });
  });

  test.each([
    ['“Tên” is missing, so the row was rejected. Fill in this cell.', ['“Tên” is missing, so the row was rejected.', 'Fill in this cell.']],
    ['A person counts in one post; keep one row.', ['A person counts in one post.', 'Keep one row.']],
    ['Leading zeros may be lost, check it.', ['Leading zeros may be lost.', 'Check it.']],
    ['“A” was taken. If it should be the other, change it.', ['“A” was taken.', 'If it should be the other, change it.']],
    ['Not a real date. Kept as it stands.', ['Not a real date. Kept as it stands.', '']],
  ])('%s', (text, [message, advice]) => {
    expect(splitAdvice(text, 'en')).toEqual({ message, advice });
  });

  test('of our messages', () => {
    for (const language of ['vi', 'en'] as const)
      for (const found of [
        problem('date.invalid', at, {}),
        problem('cell.missing', at, { column: 'fullName' }),
        problem('date.two-digit-year', at, { year: 1980 }),
        problem('sheet.hidden-rows', at, { count: 2, firstRow: 3 }),
        problem('id.unusual-length', at, { digits: 11 }),
      ]) {
        const { message, advice } = splitAdvice(problemText(found, language), language);
        expect([found.code, message.length > 10, advice.length > 5]).toEqual([found.code, true, true]);
      }
  });

  test('no word is lost or added', () => {
    const words = (text: string) =>
      text
        .toLocaleLowerCase('vi')
        .split(/[\s.,;]+/)
        .filter((word) => word !== '');
    const piece = fc.constantFrom(
      'Hãy sửa',
      'hãy sửa',
      'Nếu sai',
      'Check it',
      'ô A1',
      '“Hãy”',
      '“a. b',
      'c”',
      '. ',
      '; ',
      ', ',
      ' ',
      '...',
      'Đúng',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('vi' as const, 'en' as const), (pieces, language) => {
        const text = pieces.join('');
        const { message, advice } = splitAdvice(text, language);
        expect(words(`${message} ${advice}`)).toEqual(words(text));
      }),
    );
  });
});
