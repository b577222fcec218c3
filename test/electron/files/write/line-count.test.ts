import { expect, test } from 'vitest';
import { lineCount, rowHeight } from '../../../../electron/files/write/line-count.ts';

test.each([
  ['', 10, 1],
  ['Xã Minh Quân', 20, 1],
  ['Xã Minh Quân', 8, 2],
  ['một hai ba bốn', 7, 3], // six characters: "một", "hai ba", "bốn"
  ['một\nhai', 20, 2],
  ['a'.repeat(30), 10, 3],
])('%j in %i characters takes %i lines', (text, width, lines) => expect(lineCount(text, width)).toBe(lines));

test('bold letters need more room', () => {
  const text = 'Nghỉ hưu trước tuổi';
  expect(lineCount(text, 18)).toBe(1);
  expect(lineCount(text, 18, true)).toBe(2);
});

test('a row grows with its lines, to the height that programs allow', () => {
  expect(rowHeight(2)).toBeGreaterThan(rowHeight(1));
  expect(rowHeight(500)).toBe(409);
});
