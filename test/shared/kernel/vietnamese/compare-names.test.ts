import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePersonNames, compareVietnamese, personOrderKey } from '../../../../shared/kernel/vietnamese/compare-names.ts';

test('words sort by the Vietnamese alphabet, tones only between equal letters', () => {
  const sorted = ['an', 'àn', 'ản', 'ãn', 'án', 'ạn', 'anh', 'ăn', 'ân', 'cao', 'da', 'đa', 'ma', 'mà', 'mai', 'ơn', 'tư', 'vy'];
  expect(sorted.toReversed().toSorted(compareVietnamese)).toEqual(sorted);
});

test('people sort by given name, then family name, then middle names', () => {
  const sorted = ['Lê Thị An', 'Nguyễn Văn An', 'Trần Ánh', 'Đỗ Thị Bình', 'Đỗ Văn Bình', 'Phạm Minh Đức'];
  expect(sorted.toReversed().toSorted(comparePersonNames)).toEqual(sorted);
});

test('capitals, decomposed text and gaps do not change the place of a name', () => {
  expect(personOrderKey('NGUYỄN  VĂN AN')).toBe(personOrderKey('Nguyễn Văn An'.normalize('NFD')));
});

test('the order is total: opposite when asked the other way, equal only for equal texts', () => {
  const name = fc
    .array(fc.constantFrom('Nguyễn', 'Đỗ', 'An', 'Ân', 'Ấn', 'Bình', 'x', ''), { maxLength: 4 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(comparePersonNames(a, b))).toBe(-Math.sign(comparePersonNames(b, a)) + 0);
      expect(comparePersonNames(a, b) === 0).toBe(a === b);
    }),
  );
});
