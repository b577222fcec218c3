import type { UnitId } from './ids.ts';
import type { PeopleColumns } from './person.ts';
import type { MappingRecord, QuotaRecord, TaskRecord } from './records.ts';
import type { SourceRow, SourceSheet } from './source.ts';
import type { TargetUnit, Unit } from './unit.ts';

/** A mapping row whose old unit has been found in the unit list. */
export interface MappingRow extends MappingRecord {
  readonly unitId: UnitId;
  readonly source: SourceRow;
}

export interface ListedTask extends TaskRecord {
  readonly source: SourceRow;
}

/** The quota (biên chế) allotted to a unit by its own list. */
export interface ListedQuota extends QuotaRecord {
  readonly unitId: UnitId | null;
  readonly source: SourceRow;
}

/**
 * One immutable revision of everything imported, joined: what plans are computed from.
 * Units are sorted by level (province, district, commune) and then by code.
 */
export interface Dataset {
  readonly revision: number;
  readonly sheets: ReadonlyMap<number, SourceSheet>;
  readonly units: readonly Unit[];
  readonly targets: readonly TargetUnit[];
  readonly mapping: readonly MappingRow[];
  readonly people: PeopleColumns;
  readonly tasks: readonly ListedTask[];
  readonly quotas: readonly ListedQuota[];
}
