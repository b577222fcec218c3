import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MappingRow } from '../../../../shared/model/dataset.ts';
import type { ScenarioId, UnitId } from '../../../../shared/model/ids.ts';
import type { TargetUnit } from '../../../../shared/model/unit.ts';
import { scenarioFromMapping } from '../../../../shared/scenario/decide/scenario-from-mapping.ts';
import { country, datasetOf } from '../../../support/small-country.ts';

let next = 2;
const row = (unitCode: string, newName: string, more: Partial<MappingRow> = {}): MappingRow => {
  const line = next++;
  return {
    unitId: Number(unitCode) as UnitId,
    source: { sheetId: 3, row: line },
    row: line,
    oldCode: unitCode,
    oldName: null,
    oldDistrict: null,
    oldProvince: null,
    newCode: null,
    newName,
    newKind: null,
    newProvince: null,
    extent: 'whole',
    area: { kind: 'all' },
    population: { kind: 'all' },
    note: null,
    ...more,
  };
};
const target: TargetUnit = {
  code: '00009',
  name: 'Phường Mới',
  level: 'commune',
  kind: 'phường',
  parentCode: '01',
  areaHa: null,
  population: null,
  source: { sheetId: 2, row: 2 },
};
const decide = (rows: readonly MappingRow[]) => scenarioFromMapping('s' as ScenarioId, rows, datasetOf(country, { targets: [target] }));

describe('scenarioFromMapping', () => {
  test('rows of one code and name are one unit; ids follow the code and do not change', () => {
    const { newUnits, members, problems } = decide([
      row('10102', 'Xã An Bình', { newCode: '00001' }),
      row('10101', 'Xã An  Bình', { newCode: '00001' }),
    ]);
    expect(newUnits).toEqual([{ id: 's:00001', code: '00001', name: 'Xã An Bình', kind: 'xã', province: null, staysAs: null }]);
    expect(members.map(({ id, unitId }) => [id, unitId])).toEqual([
      ['s:00001:10101', 10101],
      ['s:00001:10102', 10102],
    ]);
    expect(problems).toEqual([]);
  });

  test('without a code, rows of one name in one province are one unit, and join the coded unit of that name', () => {
    expect(decide([row('10101', 'Xã Hoà An'), row('10201', 'Xã Hòa An')]).newUnits).toMatchObject([{ id: 's:xã-hoà-an', code: null }]);
    expect(decide([row('10101', 'Xã Hòa An', { newCode: '00001' }), row('10201', 'Xã Hoà An')]).newUnits).toHaveLength(1);
    expect(decide([row('10101', 'Xã Minh Quán'), row('10201', 'Xã Minh Quân')]).newUnits).toHaveLength(2); // marks tell communes apart
  });

  test('one code with two names: two units and a warning', () => {
    const { newUnits, problems } = decide([row('10101', 'Xã A', { newCode: '00001' }), row('10102', 'Xã B', { newCode: '00001' })]);
    expect(newUnits.map(({ id }) => id)).toEqual(['s:00001', 's:00001~2']);
    expect(problems).toMatchObject([{ code: 'mapping.two-names', params: { code: '00001', names: ['Xã A', 'Xã B'] } }]);
  });

  test.each<[string, MappingRow, string, string, string[]]>([
    ['stated', row('10101', 'Hải Châu', { newKind: 'phường' }), 'phường', 'Phường Hải Châu', []],
    ['from the target list', row('10101', 'Mới', { newCode: '00009' }), 'phường', 'Phường Mới', []],
    ['from the name', row('10101', 'Đặc khu Đảo'), 'đặc khu', 'Đặc khu Đảo', []],
    ['from the members, with a warning', row('10202', 'Tên trơn'), 'phường', 'Phường Tên trơn', ['mapping.kind-assumed']],
  ])('the kind of a new unit: %s', (_, mapped, kind, name, problems) => {
    const decided = decide([mapped]);
    expect(decided.newUnits).toMatchObject([{ kind, name }]);
    expect(decided.problems.map(({ code }) => code)).toEqual(problems);
  });

  test('an old unit goes on only where its own row says so', () => {
    const rows = (note: string | null) => [row('10101', 'Xã An', { note }), row('10102', 'Xã An', { note: 'Nhập nguyên trạng vào Xã An' })];
    expect(decide(rows('Tiếp nhận')).newUnits[0]!.staysAs).toBe(10101);
    expect(decide(rows(null)).newUnits[0]!.staysAs).toBeNull();
  });

  test('the same whole unit twice in one new unit counts once; two parts of it are two pieces', () => {
    const twice = decide([row('10101', 'Xã N'), row('10101', 'Xã N')]);
    expect([twice.members.length, twice.problems.map(({ code }) => code)]).toEqual([1, ['mapping.listed-twice']]);
    const part = { extent: 'part', area: { kind: 'amount', value: 10 }, population: { kind: 'amount', value: 5 } } as const;
    const parts = decide([row('10101', 'Xã N', part), row('10101', 'Xã N', part)]);
    expect(parts.members.map(({ id }) => id)).toEqual(['s:xã-n:10101', 's:xã-n:10101~2']);
    expect(parts.problems).toEqual([]);
  });

  const anyRow = fc
    .record({
      unit: fc.constantFrom('10101', '10102', '10103', '10201', '10202'),
      name: fc.constantFrom('Xã A', 'Xã B', 'Phường C', 'D'),
      newCode: fc.constantFrom(null, '00001', '00002'),
    })
    .map(({ unit, name, newCode }) => row(unit, name, { newCode }));

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyRow, { maxLength: 10 })
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(decide(shuffled)).toEqual(decide(rows));
        },
      ),
    );
  });
});
