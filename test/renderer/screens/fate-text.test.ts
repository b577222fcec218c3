import { expect, test } from 'vitest';
import { fateText, shortFateText } from '../../../renderer/screens/data/fate-text.ts';
import { termWords } from '../../../shared/text/ui/terms.ts';

const { vi, en } = termWords;

test('what became of a row is said with its reason', () => {
  expect(fateText(vi, 'kept', null)).toBe('Nhận');
  expect(fateText(vi, 'set-aside', 'title')).toBe('Để riêng: dòng tên biểu');
  expect(fateText(vi, 'set-aside', null)).toBe('Để riêng');
  expect(fateText(en, 'rejected', 'no such reason')).toBe(`${en.fates.rejected}: no such reason`);
});

test('in a narrow column the reason of a row that is no data stands alone', () => {
  expect(shortFateText(vi, 'set-aside', 'title')).toBe('Dòng tên biểu');
  expect(shortFateText(vi, 'set-aside', 'excluded')).toBe('Đã chọn bỏ qua');
  expect(shortFateText(vi, 'merged', 'duplicate')).toBe('Trùng dòng khác');
  expect(shortFateText(vi, 'rejected', 'error')).toBe('Loại: có lỗi');
  expect(shortFateText(vi, 'set-aside', null)).toBe('Để riêng');
});
