import { problem } from '../../kernel/problem.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Unit, UnitKind } from '../../model/unit.ts';
import { changeMember, changeNewUnit } from '../rows.ts';
import type { NewUnit, ScenarioState } from '../state.ts';
import type { Decided } from './decision.ts';
import { communesOf, leaveTheirUnits, wholeMember } from './form-unit.ts';
import { nameTakenBy } from './unit-names.ts';

const newUnitOf = (scenario: ScenarioState, id: string): NewUnit | undefined => scenario.newUnits.find((unit) => unit.id === id);

const unknownUnit = (id: string) => fail(problem('unit.unknown', { kind: 'record', entity: 'unit', id, name: id }, { id }));

/** Moves whole communes to another new unit; a new unit left without members goes away. */
export function moveUnits(
  scenario: ScenarioState,
  units: ReadonlyMap<number, Unit>,
  unitIds: readonly number[],
  newUnitId: string,
): Decided<'unit.unknown' | 'unit.not-a-commune'> {
  const target = newUnitOf(scenario, newUnitId);
  if (!target) return unknownUnit(newUnitId);
  const communes = communesOf(units, unitIds);
  if ('ok' in communes) return communes;
  return ok({
    patch: [
      ...leaveTheirUnits(scenario, communes, target.id),
      ...communes.map((commune) => changeMember(scenario, null, wholeMember(target.id, commune.id))),
    ],
    detail: `${communes.map((commune) => commune.name).join(', ')} → ${target.name}`,
  });
}

/** Takes a new unit away: its members stay as they are today. */
export function dissolveUnit(scenario: ScenarioState, newUnitId: string): Decided<'unit.unknown'> {
  const unit = newUnitOf(scenario, newUnitId);
  if (!unit) return unknownUnit(newUnitId);
  const members = scenario.members.filter((member) => member.newUnitId === unit.id);
  return ok({
    patch: [...members.map((member) => changeMember(scenario, member, null)), changeNewUnit(scenario, unit, null)],
    detail: unit.name,
  });
}

/** Gives a new unit another name, kind or code. */
export function renameUnit(
  scenario: ScenarioState,
  units: ReadonlyMap<number, Unit>,
  newUnitId: string,
  to: { readonly name: string; readonly kind: UnitKind; readonly code: string | null },
): Decided<'unit.unknown' | 'unit.name-taken'> {
  const unit = newUnitOf(scenario, newUnitId);
  if (!unit) return unknownUnit(newUnitId);
  const unitIds = scenario.members.filter((member) => member.newUnitId === unit.id).map((member) => member.unitId);
  const others = scenario.newUnits.filter((other) => other.id !== unit.id);
  const taken = nameTakenBy({ name: to.name, province: unit.province, unitIds }, others, scenario, units);
  if (taken)
    return fail(problem('unit.name-taken', { kind: 'record', entity: 'unit', id: unit.id, name: to.name }, { name: to.name, by: taken }));
  return ok({
    patch: [changeNewUnit(scenario, unit, { ...unit, name: to.name, kind: to.kind, code: to.code })],
    detail: `${unit.name} → ${to.name}`,
  });
}
