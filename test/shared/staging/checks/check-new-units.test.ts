import { describe, expect, test } from 'vitest';
import { joinStaged } from '../../../../shared/staging/join-staged.ts';
import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { balances, found, stage } from '../sheet-of.ts';

type Rows = readonly (readonly RawCell[])[];

const units: Rows = [
  ['code', 'name', 'parent_code'],
  ['07', 'Tỉnh Mẫu', null],
  ['08', 'Tỉnh Khác', null],
  ['071', 'Huyện A', '07'],
  ['081', 'Huyện B', '08'],
  ...Array.from({ length: 4 }, (_, i) => [`0000${i + 1}`, `Xã Số ${i + 1}`, i < 3 ? '071' : '081']),
];

function check(...rows: Rows): readonly string[] {
  const { staged } = joinStaged({
    existing: [],
    staged: [stage(units), stage([['old_code', 'new_code', 'new_name', 'extent'], ...rows.map((row) => [...row, 'whole'])], 'mapping')],
  });
  expect(staged.every(balances)).toBe(true);
  return staged.flatMap(found);
}

describe('new units of a mapping', () => {
  test('one code and one name, spelled either way, are one unit', () => {
    expect(check(['00001', '10001', 'Xã Hoà Bình'], ['00002', '10001', 'xã Hòa Bình'])).toEqual([]);
  });
  test('one code for two units is refused', () => {
    expect(check(['00001', '10001', 'Xã Hoa Lộc'], ['00002', '10001', 'Xã Hòa Lộc'])).toEqual(['mapping.code-of-two-units B3']);
    expect(check(['00001', '10001', 'Xã Một'], ['00002', '10001', 'Phường Một'])).toEqual(['mapping.code-of-two-units B3']);
  });
  test('numbers in a list may begin again in another province, official codes may not', () => {
    expect(check(['00001', '1', 'Xã Một'], ['00004', '1', 'Xã Hai'])).toEqual([]);
    expect(check(['00001', '1', 'Xã Một'], ['00002', '1', 'Xã Hai'])).toEqual(['mapping.code-of-two-units B3']);
    expect(check(['00001', '10001', 'Xã Một'], ['00004', '10001', 'Xã Hai'])).toEqual(['mapping.code-of-two-units B3']);
  });
  test('where nothing tells the province, only a list that can be of one province is warned about', () => {
    const alone = (many: number) => {
      const rows = Array.from({ length: many }, (_, i) => [
        `2${String(i).padStart(4, '0')}`,
        `1${String(i).padStart(4, '0')}`,
        `Xã Số ${i}`,
        'whole',
      ]);
      const homonyms = [
        ['30001', '30001', 'Xã Tân Lập', 'whole'],
        ['30002', '30002', 'Xã Tân Lập', 'whole'],
      ];
      const staged = stage([['old_code', 'new_code', 'new_name', 'extent'], ...rows, ...homonyms], 'mapping');
      return joinStaged({ existing: [], staged: [staged] }).staged.flatMap(found);
    };
    expect(alone(3)).toEqual(['mapping.two-codes B6']);
    expect(alone(300)).toEqual([]);
  });
  test('one unit under two codes is warned about, homonyms of two provinces are not', () => {
    expect(check(['00001', '10001', 'Xã Một'], ['00002', '10002', 'Xã Một'], ['00003', '10002', 'Xã Một'])).toEqual([
      'mapping.two-codes B3',
    ]);
    expect(check(['00001', '10001', 'Xã Một'], ['00004', '10002', 'Xã Một'])).toEqual([]);
  });
  test('names that differ by marks or kind alone are warned about where no code tells them apart', () => {
    expect(check(['00001', null, 'Xã Minh Quán'], ['00002', null, 'Xã Minh Quân'])).toEqual(['mapping.names-alike C3']);
    expect(check(['00001', null, 'Xã Một'], ['00002', null, 'Phường Một'], ['00003', null, 'Phường Một'])).toEqual([
      'mapping.names-alike C3',
    ]);
    expect(check(['00001', '10001', 'Xã Minh Quán'], ['00002', '10002', 'Xã Minh Quân'])).toEqual([]);
    expect(check(['00001', '10001', 'Xã Một'], ['00002', null, 'Xã Một'])).toEqual([]); // the same unit, once with its code
  });
});

describe('units of a list', () => {
  const named = (...rows: Rows) => joinStaged({ existing: [], staged: [stage([...units, ...rows])] }).staged.flatMap(found);
  test('one name twice right below one unit', () => {
    expect(named(['00009', 'Xã Số 1', '071'])).toEqual(['unit.same-name A10']);
  });
  test('in another district, or another kind, it is another unit', () => {
    expect(named(['00009', 'Xã Số 1', '081'], ['00010', 'Phường Số 1', '071'])).toEqual([]);
  });
});
