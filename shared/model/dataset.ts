import type { UnitId } from './ids.ts';
import type { PeopleColumns } from './person.ts';
import type { AdjacencyRecord, BoundaryRecord, MappingRecord, PostRecord, QuotaRecord, TaskRecord, WorkloadRecord } from './records.ts';
import type { SourceRow, SourceSheet } from './source.ts';
import type { TargetUnit, Unit, UnitLevel } from './unit.ts';

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

/** Dossiers of an office or a task; `unitId` null: of no unit in particular, or of one that no list has. */
export interface ListedWorkload extends WorkloadRecord {
  readonly unitId: UnitId | null;
  readonly source: SourceRow;
}

/** A job position of an imported framework. */
export interface ListedPost extends PostRecord {
  readonly source: SourceRow;
}

/** Two units that touch or are joined. Each pair stands once, in either order. */
export interface ListedAdjacency extends AdjacencyRecord {
  readonly unitId: UnitId | null;
  readonly otherUnitId: UnitId | null;
  readonly source: SourceRow;
}

/** An outline: of a unit of today, or of one after the reorganisation, which its code in the list of results names. */
export interface ListedBoundary extends BoundaryRecord {
  readonly unitId: UnitId | null;
  readonly target: { readonly level: UnitLevel; readonly code: string } | null;
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
  readonly workload: readonly ListedWorkload[];
  readonly posts: readonly ListedPost[];
  readonly adjacency: readonly ListedAdjacency[];
  readonly boundaries: readonly ListedBoundary[];
}
