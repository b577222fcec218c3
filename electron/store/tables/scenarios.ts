import type { IsoDate } from '../../../shared/kernel/iso-date.ts';
import type { NewUnitId, PersonId, ScenarioId, UnitId } from '../../../shared/model/ids.ts';
import type { LeavingCase } from '../../../shared/model/records.ts';
import type { UnitKind } from '../../../shared/model/unit.ts';
import type { ScenarioState } from '../../../shared/scenario/state.ts';
import type { ReadHandle } from '../handles.ts';

export interface ScenarioLine {
  readonly id: ScenarioId;
  readonly name: string;
  readonly effectiveDate: IsoDate;
  readonly newUnits: number;
  readonly members: number;
  readonly leavers: number;
}

/** Every scenario with the sizes of its decisions, by name. */
export function scenarioLines(read: ReadHandle): readonly ScenarioLine[] {
  return read
    .prepare<[], ScenarioLine>(
      `SELECT s.id, s.name, s.effective_date AS effectiveDate,
              (SELECT count(*) FROM scenario_unit u WHERE u.scenario_id = s.id) AS newUnits,
              (SELECT count(*) FROM scenario_member m WHERE m.scenario_id = s.id) AS members,
              (SELECT count(*) FROM scenario_leaver l WHERE l.scenario_id = s.id AND l.leaving_case IS NOT NULL) AS leavers
         FROM scenario s
        ORDER BY s.name`,
    )
    .all();
}

interface UnitRow {
  readonly id: NewUnitId;
  readonly code: string | null;
  readonly name: string;
  readonly kind: UnitKind;
  readonly province: string | null;
  readonly staysAs: UnitId | null;
}
interface MemberRow {
  readonly id: string;
  readonly newUnitId: NewUnitId;
  readonly unitId: UnitId;
  readonly extent: 'whole' | 'part' | 'rest';
  readonly area: string;
  readonly population: string;
  readonly sheetId: number | null;
  readonly row: number | null;
}
interface LeaverRow {
  readonly personId: PersonId;
  readonly case: LeavingCase | null;
  readonly leavingDate: IsoDate | null;
  readonly decisionDate: IsoDate | null;
}

/** The whole editable state of one scenario; null when there is none with that id. */
export function scenarioState(read: ReadHandle, id: string): ScenarioState | null {
  const scenario = read
    .prepare<[string], { id: ScenarioId; name: string; effectiveDate: IsoDate }>(
      'SELECT id, name, effective_date AS effectiveDate FROM scenario WHERE id = ?',
    )
    .get(id);
  if (!scenario) return null;
  const newUnits = read
    .prepare<[string], UnitRow>(
      'SELECT id, code, name, kind, province, stays_as AS staysAs FROM scenario_unit WHERE scenario_id = ? ORDER BY code IS NULL, code, name, id',
    )
    .all(id);
  const members = read
    .prepare<[string], MemberRow>(
      `SELECT id, new_unit_id AS newUnitId, unit_id AS unitId, extent, area, population, source_sheet_id AS sheetId, source_row AS row
         FROM scenario_member
        WHERE scenario_id = ?
        ORDER BY new_unit_id, unit_id, id`,
    )
    .all(id);
  const leavers = read
    .prepare<[string], LeaverRow>(
      `SELECT person_id AS personId, leaving_case AS "case", leaving_date AS leavingDate, decision_date AS decisionDate
         FROM scenario_leaver
        WHERE scenario_id = ?
        ORDER BY person_id`,
    )
    .all(id);
  return {
    ...scenario,
    newUnits,
    members: members.map(({ area, population, sheetId, row, ...member }) => ({
      ...member,
      area: JSON.parse(area), // written by scenario patches as a PieceSize
      population: JSON.parse(population),
      source: sheetId === null || row === null ? null : { sheetId, row },
    })),
    leavers,
  };
}
