import { problem } from '../../kernel/problem.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { NewUnitId, UnitId } from '../../model/ids.ts';
import type { Unit, UnitKind } from '../../model/unit.ts';
import type { Change } from '../patch.ts';
import { changeMember, changeNewUnit } from '../rows.ts';
import type { Member, NewUnit, ScenarioState } from '../state.ts';
import type { Decided } from './decision.ts';
import { nameTakenBy } from './unit-names.ts';

export interface FormUnit {
  readonly newUnitId: NewUnitId; // fresh
  readonly unitIds: readonly number[];
  readonly name: string;
  readonly kind: UnitKind;
  readonly code: string | null;
}

/** The communes named, each once, or the problem with the first that is none. */
export function communesOf(
  units: ReadonlyMap<number, Unit>,
  ids: readonly number[],
): Decided<'unit.unknown' | 'unit.not-a-commune'> | readonly Unit[] {
  const found: Unit[] = [];
  for (const id of new Set(ids)) {
    const unit = units.get(id);
    if (!unit)
      return fail(problem('unit.unknown', { kind: 'record', entity: 'unit', id: String(id), name: String(id) }, { id: String(id) }));
    if (unit.level !== 'commune')
      return fail(problem('unit.not-a-commune', { kind: 'record', entity: 'unit', id: String(id), name: unit.name }, { unit: unit.name }));
    found.push(unit);
  }
  return found;
}

export const wholeMember = (newUnitId: NewUnitId, unitId: UnitId): Member => ({
  id: `${newUnitId}:${unitId}`,
  newUnitId,
  unitId,
  extent: 'whole',
  area: { kind: 'all' },
  population: { kind: 'all' },
  source: null,
});

/**
 * Takes `units` out of whatever new units hold them. A new unit that is left empty goes away; one that loses the old unit it went on from
 * is a unit formed anew. `keepId` is where they go: it is not touched.
 */
export function leaveTheirUnits(scenario: ScenarioState, units: readonly Unit[], keepId: NewUnitId | null): readonly Change[] {
  const moving = new Set(units.map((unit) => unit.id));
  const gone = scenario.members.filter((member) => moving.has(member.unitId));
  const left = scenario.newUnits.filter((unit) => unit.id !== keepId && gone.some((member) => member.newUnitId === unit.id));
  const isEmpty = (unit: NewUnit): boolean =>
    !scenario.members.some((member) => member.newUnitId === unit.id && !moving.has(member.unitId));
  return [
    ...gone.map((member) => changeMember(scenario, member, null)),
    ...left.flatMap((unit) => {
      if (isEmpty(unit)) return [changeNewUnit(scenario, unit, null)];
      return unit.staysAs !== null && moving.has(unit.staysAs) ? [changeNewUnit(scenario, unit, { ...unit, staysAs: null })] : [];
    }),
  ];
}

/** Forms one new unit (đơn vị mới) from whole communes; they leave whatever new unit they were in. */
export function formUnit(
  scenario: ScenarioState,
  units: ReadonlyMap<number, Unit>,
  command: FormUnit,
): Decided<'unit.unknown' | 'unit.not-a-commune' | 'unit.name-taken'> {
  const communes = communesOf(units, command.unitIds);
  if ('ok' in communes) return communes;
  const moved = leaveTheirUnits(scenario, communes, null);
  const gone = new Set(moved.filter(({ table, after }) => table === 'scenario_unit' && after === null).map(({ id }) => id));
  const others = scenario.newUnits.filter((other) => !gone.has(other.id));
  const taken = nameTakenBy({ name: command.name, province: null, unitIds: command.unitIds }, others, scenario, units);
  if (taken)
    return fail(
      problem(
        'unit.name-taken',
        { kind: 'record', entity: 'unit', id: command.newUnitId, name: command.name },
        { name: command.name, by: taken },
      ),
    );
  const unit: NewUnit = {
    id: command.newUnitId,
    code: command.code,
    name: command.name,
    kind: command.kind,
    province: null,
    staysAs: null,
  };
  return ok({
    patch: [
      ...moved,
      changeNewUnit(scenario, null, unit),
      ...communes.map((commune) => changeMember(scenario, null, wholeMember(unit.id, commune.id))),
    ],
    detail: `${unit.name} ← ${communes.map((commune) => commune.name).join(', ')}`,
  });
}
