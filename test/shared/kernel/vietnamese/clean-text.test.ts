import { expect, test } from 'vitest';
import { cleanText } from '../../../../shared/kernel/vietnamese/clean-text.ts';

test.each([
  ['Xã Minh Quân'.normalize('NFD'), 'Xã Minh Quân'],
  ['  Phường \nHoàn Kiếm ', 'Phường Hoàn Kiếm'],
  ['a\u00A0\u00A0b\t c', 'a b c'],
  ['\uFEFFMã\u200B', 'Mã'],
  ['\u202AXã \u2066A\u2069\u202C\u200E', 'Xã A'],
  ['A\u202EB', 'AB'],
  ['plain text', 'plain text'],
  ['two  spaces', 'two spaces'],
  [' ', ''],
  ['', ''],
  ['tr\u00ADêng', 'tr\u00ADêng'], // TCVN3 writes ư as a soft hyphen
  ['T\x10NH', 'T\x10NH'], // VPS writes Ị as a control character
])('%j becomes %j', (text, expected) => {
  expect(cleanText(text)).toBe(expected);
  expect(cleanText(cleanText(text))).toBe(expected);
});
