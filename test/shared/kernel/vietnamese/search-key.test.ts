import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchKey } from '../../../../shared/kernel/vietnamese/search-key.ts';

test.each([
  ['Đăk Hà', 'dak ha'],
  ['ĐẮK  LẮK', 'dak lak'],
  ['Ðông Anh', 'dong anh'], // Icelandic Eth
  ['Họ và tên', 'ho va ten'],
  ['Thừa Thiên - Huế', 'thua thien hue'],
  ['Diện tích (km²)', 'dien tich km2'],
  ['old_code', 'old code'],
  ["Ea H'leo", 'ea h leo'],
  ['Ước mơ', 'uoc mo'],
  ['…', ''],
])('%j → %j', (text, expected) => {
  expect(searchKey(text)).toBe(expected);
  expect(searchKey(text.normalize('NFD'))).toBe(expected);
});

test('is the same for composed and decomposed text, and stays as it is when asked again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const key = searchKey(text);
      expect(searchKey(key)).toBe(key);
      expect(key).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
    }),
  );
});
