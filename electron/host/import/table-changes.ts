import type { ImportKind, RecordsByKind } from '../../../shared/model/records.ts';
import { compareRecords, type RecordChange } from '../../../shared/staging/compare-records.ts';
import type { JoinedTable } from './join-draft.ts';
import type { StoredRecords } from './stored-records.ts';

const made = new WeakMap<JoinedTable, readonly RecordChange[]>();

function compared({ staged, before }: JoinedTable, records: StoredRecords): readonly RecordChange[] {
  const kinds = new Set<ImportKind>([...before, staged].flatMap(({ kind }) => kind ?? []));
  return [...kinds].flatMap((kind) => {
    const old = before.filter((stored) => stored.kind === kind).flatMap((stored) => records.of(stored));
    const now: readonly RecordsByKind[ImportKind][] = staged.kind === kind ? staged.records : [];
    return compareRecords(kind, old, now);
  });
}

/** Record by record against the tables whose place this one takes; all records are new where it takes the place of none. Worked out once. */
export function tableChanges(table: JoinedTable, records: StoredRecords): readonly RecordChange[] {
  const known = made.get(table) ?? compared(table, records);
  made.set(table, known);
  return known;
}
