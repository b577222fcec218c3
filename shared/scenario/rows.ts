import type { ScenarioId } from '../model/ids.ts';
import type { Change, Row } from './patch.ts';
import type { Leaver, Member, NewUnit, ScenarioState } from './state.ts';

/** How each part of a scenario's state stands in its table: the one place that knows both. */

export const scenarioRow = ({ id, name, effectiveDate }: Pick<ScenarioState, 'id' | 'name' | 'effectiveDate'>): Row => ({
  id,
  name,
  effective_date: effectiveDate,
});

export const newUnitRow = (scenarioId: ScenarioId, unit: NewUnit): Row => ({
  id: unit.id,
  scenario_id: scenarioId,
  code: unit.code,
  name: unit.name,
  kind: unit.kind,
  province: unit.province,
  stays_as: unit.staysAs,
});

export const memberRow = (scenarioId: ScenarioId, member: Member): Row => ({
  id: member.id,
  scenario_id: scenarioId,
  new_unit_id: member.newUnitId,
  unit_id: member.unitId,
  extent: member.extent,
  area: JSON.stringify(member.area),
  population: JSON.stringify(member.population),
  source_sheet_id: member.source?.sheetId ?? null,
  source_row: member.source?.row ?? null,
});

const leaverId = (scenarioId: ScenarioId, leaver: Leaver): string => `${scenarioId}:${leaver.personId}`;

export const leaverRow = (scenarioId: ScenarioId, leaver: Leaver): Row => ({
  id: leaverId(scenarioId, leaver),
  scenario_id: scenarioId,
  person_id: leaver.personId,
  leaving_case: leaver.case,
  leaving_date: leaver.leavingDate,
  decision_date: leaver.decisionDate,
});

/** The change of one row from `before` to `after`; each null when the row is not there. */
export function change(table: string, before: Row | null, after: Row | null): Change {
  const id = (after ?? before)?.['id'];
  if (typeof id !== 'string') throw new Error(`a change of ${table} needs a row with an id`);
  return { table, id, before, after };
}

export const changeNewUnit = (scenario: ScenarioState, before: NewUnit | null, after: NewUnit | null): Change =>
  change('scenario_unit', before && newUnitRow(scenario.id, before), after && newUnitRow(scenario.id, after));

export const changeMember = (scenario: ScenarioState, before: Member | null, after: Member | null): Change =>
  change('scenario_member', before && memberRow(scenario.id, before), after && memberRow(scenario.id, after));

export const changeLeaver = (scenario: ScenarioState, before: Leaver | null, after: Leaver | null): Change =>
  change('scenario_leaver', before && leaverRow(scenario.id, before), after && leaverRow(scenario.id, after));
