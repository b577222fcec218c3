import { expect, test } from 'vitest';
import { nameKey } from '../../../../shared/kernel/vietnamese/name-key.ts';
import { withSettledTones } from '../../../../shared/kernel/vietnamese/tone-placement.ts';

test.each([
  ['hoà', 'hòa'],
  ['khoẻ', 'khỏe'],
  ['thuỷ', 'thủy'],
  ['qúy', 'quý'],
  ['quý', 'quý'],
  ['hoàn', 'hoàn'], // a closed syllable has one placement
  ['thuyền', 'thuyền'],
  ['loài', 'loài'],
])('tone of %s is settled as %s', (text, expected) => {
  expect(withSettledTones(text)).toBe(expected);
});

test.each([
  ['Xã Hoà Bình', 'XÃ HÒA BÌNH'],
  ['Thị trấn Kỳ Sơn', 'Thị trấn Kì Sơn'],
  ['Phường Mỹ Đình', 'Phường Mĩ Đình'],
  ['Xã Quý Lộc', 'Xã Quí Lộc'],
  ['Phường 01', 'phường 1'],
  ["Xã Ea H'leo", 'Xã Ea H’leo'],
  ['Phường Văn Miếu - Quốc Tử Giám', 'Phường Văn Miếu–Quốc Tử Giám'],
  ['Xã  Minh\nQuân', 'Xã Minh Quân'.normalize('NFD')],
])('%j and %j are spellings of one name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ['Xã Minh Quán', 'Xã Minh Quân'],
  ['Xã Tân Lập', 'Xã Tân Lạp'],
  ['Phường 1', 'Phường 11'],
  ['Phường 10', 'Phường 1'],
  ['Xã Vy', 'Xã Vi'],
  ['Ý Yên', 'Í Yên'],
])('%j and %j are two names', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});
