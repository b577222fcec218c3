import { describe, expect, test } from 'vitest';
import { joinStaged } from '../../../../shared/staging/join-staged.ts';
import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { found, stage } from '../sheet-of.ts';

const heading = ['Mã ĐVHC', 'Tên ĐVHC', 'Mã ĐVHC cấp trên', 'Diện tích (km²)', 'Dân số'];
type Row = readonly RawCell[];

const joined = (...rows: readonly Row[]) => joinStaged({ existing: [], staged: [stage([heading, ...rows])] }).staged[0];
const check = (...rows: readonly Row[]): readonly string[] => found(joined(...rows) ?? stage([]));
const [a, b]: readonly Row[] = [
  ['05103', 'Xã A', '071', '12,34', 4001],
  ['05106', 'Xã B', '071', '23,45', 5002],
];

describe('the numbers of a unit beside those of the units below it', () => {
  test('agree, or are off by no more than rounding', () => {
    expect(check(['071', 'Huyện H', null, '35,79', 9003], a ?? [], b ?? [])).toEqual([]);
    expect(check(['071', 'Huyện H', null, '35,80', 9003], a ?? [], b ?? [])).toEqual([]);
    expect(check(['071', 'Huyện H', null, '35,82', 9003], a ?? [], b ?? [])).toEqual(['unit.sum-differs D2']);
  });

  test('differ: said with both numbers, and nothing is changed', () => {
    const list = joined(['071', 'Huyện H', null, '50,00', 9100], a ?? [], b ?? []);
    expect(list?.account.rejected).toBe(0);
    expect(list?.problems).toMatchObject([
      {
        code: 'unit.sum-differs',
        severity: 'warning',
        at: { cell: 'D2' },
        params: { of: 'area', stated: '50,00 km²', computed: '35,79 km²', count: 2 },
      },
      { code: 'unit.sum-differs', at: { cell: 'E2' }, params: { of: 'population', stated: '9.100 người', computed: '9.003 người' } },
    ]);
    expect(list?.records[0]).toMatchObject({ areaHa: 5000, population: 9100 });
  });

  test('are not compared where a number is missing, or a row was rejected', () => {
    expect(check(['071', 'Huyện H', null, '50,00', null], a ?? [], ['05106', 'Xã B', '071', null, 5002])).toEqual([]);
    expect(check(['071', 'Huyện H', null, '50,00', null], a ?? [], ['05106', 'Xã B', '071', 'nhiều', 5002])).toEqual(['number.invalid D4']);
  });

  test('go level by level', () => {
    const province: Row = ['07', 'Tỉnh T', null, '40,00', 9003];
    const district: Row = ['071', 'Huyện H', '07', '35,79', 9003];
    expect(check(province, district, a ?? [], b ?? [])).toEqual(['unit.sum-differs D2']);
  });
});
