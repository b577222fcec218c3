import { expect, test } from 'vitest';
import { hasHiddenCharacters, withHiddenShown } from '../../../../shared/kernel/vietnamese/hidden-characters.ts';

test.each([
  ['Xã \u202EA\u202C', 'Xã [U+202E]A[U+202C]'],
  ['\u2066An\u2069', '[U+2066]An[U+2069]'],
  ['An\u200B\u200C\u200D\u200E\u200F', 'An[U+200B][U+200C][U+200D][U+200E][U+200F]'],
  ['\uFEFFMã', '[U+FEFF]Mã'],
  ['ph\u00ADường', 'ph[U+00AD]ường'],
  ['a\u0000b\u0007\u007F\u0085', 'a[U+0000]b[U+0007][U+007F][U+0085]'],
])('%j', (text, shown) => {
  expect(hasHiddenCharacters(text)).toBe(true);
  expect(withHiddenShown(text)).toBe(shown);
  expect(hasHiddenCharacters(shown)).toBe(false);
});

test.each(['Xã Minh Quân', 'Phường\n\tHoàn  Kiếm\r\n', 'a\u00A0b – “c”', 'Xã Minh Quân'.normalize('NFD'), ''])(
  '%j hides nothing',
  (text) => {
    expect(hasHiddenCharacters(text)).toBe(false);
    expect(withHiddenShown(text)).toBe(text);
  },
);
