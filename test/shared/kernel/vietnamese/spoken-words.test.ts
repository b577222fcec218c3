import { expect, test } from 'vitest';
import { spokenWords } from '../../../../shared/kernel/vietnamese/spoken-words.ts';

test.each([
  ['Tư pháp – hộ tịch', 'tư pháp, hộ tịch'],
  ['  Xã  HOÀ An ', 'xã hòa an'],
  ['Văn phòng (thống kê)', 'văn phòng thống kê'],
  ['Hoà'.normalize('NFD'), 'hòa'],
])('%j and %j are read alike', (a, b) => {
  expect(spokenWords(a)).toBe(spokenWords(b));
});

test('marks tell names apart', () => {
  expect(spokenWords('Minh Quán')).not.toBe(spokenWords('Minh Quân'));
});
