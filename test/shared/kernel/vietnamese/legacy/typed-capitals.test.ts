import { expect, test } from 'vitest';
import { decodeLegacy } from '../../../../../shared/kernel/vietnamese/legacy/decode-legacy.ts';
import { encodeLegacy } from '../../../../../shared/kernel/vietnamese/legacy/encode-legacy.ts';

const throughTcvn3 = (text: string): string => decodeLegacy(encodeLegacy(text, 'tcvn3'), 'tcvn3');

test.each([
  'Phạm Thị Ngọc Ánh',
  'Nguyễn Ái Quốc',
  'Lê Văn Út',
  'Xã Ái Quốc',
  'phường Ỷ La',
  'BÍ THƯ',
  'CHỦ TỊCH',
  'TỈNH HÀ NỘI',
  'XÃ ĐÔNG SƠN',
])('%s comes back with its capitals', (text) => {
  expect(throughTcvn3(text)).toBe(text);
});

test.each([
  'Bí thư Đảng ủy',
  'Đảng ủy',
  'Huyện ủy',
  'Văn phòng Đảng ủy',
  'Nguyễn Văn A, ủy viên',
  'Tổ TTATXH',
  'Phó Chủ tịch UBND',
  'Hà Nội',
  'Trần Văn Bí ở Hà Nội',
])('%s has no capital more', (text) => {
  expect(throughTcvn3(text)).toBe(text);
});
