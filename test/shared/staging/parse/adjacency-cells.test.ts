import { describe, expect, test } from 'vitest';
import { borderLength } from '../../../../shared/staging/parse/border-length.ts';
import { adjacencyLink } from '../../../../shared/staging/parse/link-words.ts';
import { neighbours } from '../../../../shared/staging/parse/neighbours.ts';
import { columnOf, says } from './facts.ts';

describe('units that one cell names', () => {
  const read = neighbours(columnOf('Các xã liền kề'));
  test.each([
    ['Xã A', ['Xã A']],
    ['Xã A, xã B và phường C', ['Xã A', 'xã B', 'phường C']],
    ['Xã A;\nThị trấn B', ['Xã A', 'Thị trấn B']],
    ['các xã: Minh Quán, Minh Quân; phường 1', ['xã Minh Quán', 'xã Minh Quân', 'phường 1']],
    ['Xã A, huyện B; xã C', ['Xã A < huyện B', 'xã C']],
    ['Xã A (huyện B), Xã C (TX. D)', ['Xã A < huyện B', 'Xã C < TX. D']],
    ['Huyện A, huyện B', ['Huyện A', 'huyện B']],
    ['Xã A, huyện B, tỉnh C', ['Xã A < huyện B']],
  ])('%j', (cell, expected) => {
    expect(says(read, cell).value?.map(({ name, district }) => (district === null ? name : `${name} < ${district}`))).toEqual(expected);
  });

  test('none in a dash', () => expect(says(read, '-')).toEqual({ value: null, found: null }));
});

describe('the length of a border', () => {
  test.each([
    ['Chiều dài (km)', '2,35', 2350, null],
    ['Chiều dài (km)', 0.4, 400, null],
    ['Chiều dài (m)', '1.250', 1250, null],
    ['Chiều dài (km)', '800 m', 800, 'number.unit-differs'],
    ['Chiều dài', '3', 3000, 'number.unit-assumed'],
    ['Chiều dài (km)', '1,2345', 1235, 'number.rounded'],
    ['Chiều dài (km)', 'dài', null, 'number.invalid'],
  ])('%s: %s', (heading, cell, value, found) => expect(says(borderLength(columnOf(heading)), cell)).toEqual({ value, found }));

  test('what was assumed is said once', () => {
    const read = borderLength(columnOf('Chiều dài'));
    expect([says(read, '3').found, says(read, '4').found]).toEqual(['number.unit-assumed', null]);
  });
});

test('a bridge over a river joins, a river divides', () => {
  const read = adjacencyLink(columnOf('Cách tiếp giáp'));
  const links = ['Giáp ranh', 'đường bộ', 'Sông', 'cách sông Hồng', 'Qua cầu Bến Gỗ trên sông', 'Phà', 'đường biển'].map(
    (cell) => says(read, cell).value,
  );
  expect(links).toEqual(['land', 'land', 'river', 'river', 'bridge', 'ferry', 'sea']);
  expect(says(read, 'hàng không')).toEqual({ value: null, found: 'cell.unknown-word' });
});
