import { expect, test } from 'vitest';
import { cleanText } from '../../../../shared/kernel/vietnamese/clean-text.ts';

test.each([
  ['Xã Minh Quân'.normalize('NFD'), 'Xã Minh Quân'],
  ['  Phường \nHoàn Kiếm ', 'Phường Hoàn Kiếm'],
  ['a\u00A0\u00A0b\t c', 'a b c'],
  ['\uFEFFMã\u200B', 'Mã'],
  ['plain text', 'plain text'],
  ['two  spaces', 'two spaces'],
  [' ', ''],
  ['', ''],
  ['tr\u00ADêng', 'tr\u00ADêng'], // TCVN3 writes ư as a soft hyphen
])('%j becomes %j', (text, expected) => {
  expect(cleanText(text)).toBe(expected);
  expect(cleanText(cleanText(text))).toBe(expected);
});
