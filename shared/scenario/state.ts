import type { IsoDate } from '../kernel/iso-date.ts';
import type { NewUnitId, PersonId, ScenarioId, UnitId } from '../model/ids.ts';
import type { LeavingCase, PieceSize } from '../model/records.ts';
import type { SourceRow } from '../model/source.ts';
import type { UnitKind } from '../model/unit.ts';

/** A commune-level unit that the scenario forms, or an old one that stays and takes others in. */
export interface NewUnit {
  readonly id: NewUnitId;
  readonly code: string | null; // official code from the effective date on
  readonly name: string; // full name with its kind
  readonly kind: UnitKind;
  readonly province: string | null; // name or code of the province after, null = that of its members
  readonly staysAs: UnitId | null; // the old unit that absorbs the others, null for a unit formed anew
}

/** An old unit, or a piece of it, that goes to a new unit. */
export interface Member {
  readonly id: string;
  readonly newUnitId: NewUnitId;
  readonly unitId: UnitId;
  readonly extent: 'whole' | 'part' | 'rest';
  readonly area: PieceSize;
  readonly population: PieceSize;
  readonly source: SourceRow | null; // the row of the mapping workbook, null when decided by hand
}

/** A person marked as leaving (or, with `case` null, marked as staying against the list). */
export interface Leaver {
  readonly personId: PersonId;
  readonly case: LeavingCase | null;
  readonly leavingDate: IsoDate | null;
  readonly decisionDate: IsoDate | null;
}

/** The editable state of one variant (phương án). */
export interface ScenarioState {
  readonly id: ScenarioId;
  readonly name: string;
  readonly effectiveDate: IsoDate; // first day of the new units
  readonly newUnits: readonly NewUnit[]; // by code, then name
  readonly members: readonly Member[]; // by new unit, then unit
  readonly leavers: readonly Leaver[]; // by person
}
