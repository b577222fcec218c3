import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewUnitId, UnitId } from '../../../../shared/model/ids.ts';
import type { Unit } from '../../../../shared/model/unit.ts';
import { dissolveUnit, moveUnits, renameUnit } from '../../../../shared/scenario/decide/change-units.ts';
import { formUnit } from '../../../../shared/scenario/decide/form-unit.ts';
import { type Patch, reverse } from '../../../../shared/scenario/patch.ts';
import type { Member, NewUnit, ScenarioState } from '../../../../shared/scenario/state.ts';
import { day } from '../../../support/invented-law.ts';
import { unitsOf } from '../../../support/small-country.ts';

const list = unitsOf([
  { code: '01', name: 'Tỉnh Hoà Bình' },
  { code: '02', name: 'Tỉnh Khác' },
  { code: '101', name: 'Huyện Đông', parent: '01' },
  { code: '201', name: 'Huyện Xa', parent: '02' },
  { code: '10101', name: 'Xã An', parent: '101' },
  { code: '10102', name: 'Xã Bình', parent: '101' },
  { code: '10103', name: 'Xã Cao', parent: '101' },
  { code: '20101', name: 'Xã Xa', parent: '201' },
]);
const units = new Map<number, Unit>(list.map((unit) => [unit.id, unit]));

const newUnit = (id: string, name: string, more: Partial<NewUnit> = {}): NewUnit => ({
  id: id as NewUnitId,
  code: null,
  name,
  kind: 'xã',
  province: null,
  staysAs: null,
  ...more,
});
const member = (newUnitId: string, unitId: number, extent: Member['extent'] = 'whole'): Member => ({
  id: `${newUnitId}:${unitId}:${extent}`,
  newUnitId: newUnitId as NewUnitId,
  unitId: unitId as UnitId,
  extent,
  area: { kind: 'all' },
  population: { kind: 'all' },
  source: null,
});
const scenario = (newUnits: readonly NewUnit[], members: readonly Member[]): ScenarioState => ({
  id: 's' as ScenarioState['id'],
  name: 'S',
  effectiveDate: day('2025-07-01'),
  newUnits,
  members,
  leavers: [],
});

const one = newUnit('n1', 'Xã Một', { staysAs: 10101 as UnitId });
const two = newUnit('n2', 'Xã Hai');
const start = scenario([one, two], [member('n1', 10101), member('n1', 10102), member('n2', 10103)]);

const form = (unitIds: readonly number[], name: string, state = start) =>
  formUnit(state, units, { newUnitId: 'n9' as NewUnitId, unitIds, name, kind: 'xã', code: null });
const patchOf = (decided: ReturnType<typeof form> | ReturnType<typeof moveUnits>): Patch => {
  if (!decided.ok) throw new Error(decided.problems[0].code);
  return decided.value.patch;
};
const codeOf = (decided: { readonly ok: boolean; readonly problems?: readonly { readonly code: string }[] }) =>
  decided.problems?.[0]?.code ?? 'ok';
const rowsAfter = (patch: Patch) => new Map(patch.map(({ table, id, after }) => [`${table} ${id}`, after]));

test('a unit named twice is moved once', () => {
  const patch = patchOf(form([10101, 10101], 'Xã Chín'));
  expect(patch.filter(({ table, after }) => table === 'scenario_member' && after !== null)).toHaveLength(1);
  expect(patchOf(moveUnits(start, units, [10103, 10103], 'n1')).filter(({ after }) => after?.['unit_id'] === 10103)).toHaveLength(1);
});

test('a unit that loses the old one it went on from is formed anew; an emptied one goes away', () => {
  const moved = rowsAfter(patchOf(moveUnits(start, units, [10101], 'n2')));
  expect(moved.get('scenario_unit n1')).toMatchObject({ name: 'Xã Một', stays_as: null });
  const emptied = rowsAfter(patchOf(moveUnits(start, units, [10103], 'n1')));
  expect(emptied.get('scenario_unit n2')).toBeNull();
  expect(emptied.has('scenario_unit n1')).toBe(false);
});

test('every row of a patch starts from what is there, and undone gives the rows back', () => {
  const ids = fc.subarray([10101, 10102, 10103, 20101], { minLength: 1 });
  const rowsOf = (state: ScenarioState) => new Map([...state.newUnits, ...state.members].map(({ id }) => [id as string, true]));
  fc.assert(
    fc.property(ids, fc.constantFrom('n1', 'n2', null), (unitIds, target) => {
      const patch = patchOf(target === null ? form(unitIds, 'Xã Chín') : moveUnits(start, units, unitIds, target));
      const there = rowsOf(start);
      for (const changes of [patch, reverse(patch)])
        for (const { id, before, after } of changes) {
          expect(there.has(id)).toBe(before !== null);
          if (after === null) there.delete(id);
          else there.set(id, true);
        }
      expect(there).toEqual(rowsOf(start));
    }),
  );
});

describe('a name is taken', () => {
  test('in the same province only, found from the members where nothing else says it', () => {
    expect(codeOf(form([10103], 'xã  MỘT'))).toBe('unit.name-taken');
    expect(codeOf(form([20101], 'Xã Một'))).toBe('ok');
    expect(codeOf(form([10101, 10102], 'Xã Một'))).toBe('ok'); // the unit that bears it goes away
  });

  test('also where the mapping names the province, however it is written', () => {
    const stated = scenario(
      [
        { ...one, province: 'Hòa Bình' },
        { ...two, province: '02' },
      ],
      start.members,
    );
    expect(codeOf(form([10103], 'Xã Một', stated))).toBe('unit.name-taken');
    expect(codeOf(form([20101], 'Xã Hai', stated))).toBe('unit.name-taken');
    expect(codeOf(form([20101], 'Xã Một', stated))).toBe('ok');
  });

  test('where no list names provinces', () => {
    const bare = new Map([...units].map(([id, unit]) => [id, { ...unit, parentId: null }]));
    const decided = formUnit(start, bare, { newUnitId: 'n9' as NewUnitId, unitIds: [20101], name: 'Xã Một', kind: 'xã', code: null });
    expect(codeOf(decided)).toBe('unit.name-taken');
  });

  test('when a unit is renamed, but not by itself', () => {
    const to = (name: string) => renameUnit(start, units, 'n2', { name, kind: 'phường', code: null });
    expect(codeOf(to('Xã Một'))).toBe('unit.name-taken');
    expect(codeOf(to('Xã Hai'))).toBe('ok');
  });

  test('marks count: Quán and Quân are two names', () => {
    const state = scenario([{ ...one, name: 'Xã Minh Quán' }, two], start.members);
    expect(codeOf(form([10103], 'Xã Minh Quân', state))).toBe('ok');
  });
});

test('dissolving takes the unit and its members away, and nothing else', () => {
  const rows = rowsAfter(patchOf(dissolveUnit(start, 'n1')));
  expect([...rows.keys()].toSorted()).toEqual(['scenario_member n1:10101:whole', 'scenario_member n1:10102:whole', 'scenario_unit n1']);
  expect([...rows.values()]).toEqual([null, null, null]);
});

test('what is not there, or is no commune, is named', () => {
  expect(codeOf(dissolveUnit(start, 'x'))).toBe('unit.unknown');
  expect(codeOf(moveUnits(start, units, [99], 'n1'))).toBe('unit.unknown');
  expect(codeOf(moveUnits(start, units, [101], 'n1'))).toBe('unit.not-a-commune');
});
