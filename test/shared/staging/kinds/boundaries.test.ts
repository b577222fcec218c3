import { describe, expect, test } from 'vitest';
import type { BoundaryRecord } from '../../../../shared/model/records.ts';
import { stageTable } from '../../../../shared/staging/stage-table.ts';
import { mapOf } from '../outlines.ts';
import { balances, found, stage } from '../sheet-of.ts';

const stageMap = (rows: Parameters<typeof mapOf>[0], without: readonly number[] = []) =>
  stageTable('ban-do.geojson', mapOf(rows, without), { kind: null });
const short = (staged: ReturnType<typeof stageMap>) =>
  (staged.records as readonly BoundaryRecord[]).map(({ row, code, name, parentName, feature }) => [row, code, name, parentName, feature]);

describe('a boundary file', () => {
  test('gives a record for each outline, whatever its properties are called', () => {
    for (const [code, name, district] of [
      ['MA_XA', 'TEN_XA', 'TEN_HUYEN'],
      ['ward_code', 'name', 'district'],
      ['ma', 'ten', 'huyen'],
      ['Mã ĐVHC', 'Tên ĐVHC', 'Huyện'],
    ]) {
      const staged = stageMap([
        [code!, name!, district!],
        ['00001', 'Xã A', 'Huyện B'],
        ['00004', 'Xã C', 'Huyện B'],
      ]);
      expect([staged.kind, short(staged)]).toEqual([
        'boundaries',
        [
          [2, '00001', 'Xã A', 'Huyện B', 0],
          [3, '00004', 'Xã C', 'Huyện B', 1],
        ],
      ]);
      expect(staged.problems).toEqual([]);
    }
  });

  test('a feature without outline is rejected; one without a unit has none', () => {
    const staged = stageMap(
      [
        ['code', 'name'],
        ['00001', 'Xã A'],
        ['00002', 'Xã B'],
        [null, null, 'x'],
      ],
      [3],
    );
    expect(found(staged)).toEqual(['boundary.no-outline B3']);
    expect(staged.account).toMatchObject({ kept: 1, rejected: 1, setAside: 2 });
    expect(balances(staged)).toBe(true);
  });

  test('an id is a code where it looks like one, else a number of the feature', () => {
    const rows = (ids: readonly (string | number)[]) => [['id', 'name'], ...ids.map((id, i) => [id, `Xã ${i}`])];
    expect(short(stageMap(rows(['00001', '00002']))).map(([, code]) => code)).toEqual(['00001', '00002']);
    expect(short(stageMap(rows([1, 2]))).map(([, code]) => code)).toEqual([null, null]);
  });

  test('of provinces or districts takes the columns it has', () => {
    expect(short(stageMap([['prov'], ['01'], ['04']])).map(([, code]) => code)).toEqual(['01', '04']);
    const districts = stageMap([
      ['district', 'province'],
      ['Quận Ba Đình', 'Hà Nội'],
    ]);
    expect(short(districts)).toEqual([[2, null, 'Quận Ba Đình', 'Hà Nội', 0]]);
    expect(districts.columns.map(({ field, heading }) => [field, heading])).toEqual([
      ['name', 'district'],
      ['parentName', 'province'],
    ]);
  });

  test('the kind beside a bare name makes it whole', () => {
    expect(
      short(
        stageMap([
          ['ma', 'ten', 'loai'],
          ['00001', 'Minh Quân', 'xã'],
        ]),
      )[0]?.[2],
    ).toBe('Xã Minh Quân');
  });
});

test('the same table without outlines is a list of units', () => {
  const rows = [
    ['code', 'name', 'district'],
    ['00001', 'Xã A', 'Huyện B'],
  ];
  expect(stage(rows).kind).toBe('units');
});
