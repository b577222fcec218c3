import type { UnitId } from '../../../shared/model/ids.ts';
import type { ImportKind, RecordsByKind, UnitRecord } from '../../../shared/model/records.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import type { SheetSeal } from './sheet-content.ts';

type SmallKind = Exclude<ImportKind, 'officials'>;

/** The lasting id of the unit that holds `code` at its level in the lists of today. */
function unitIdentity(write: WriteHandle, { level, code }: UnitRecord): number {
  const known = write
    .prepare<[string, string], { unitId: number }>('SELECT unit_id AS unitId FROM unit_identity WHERE level = ? AND code = ?')
    .get(level, code);
  return known?.unitId ?? Number(write.prepare('INSERT INTO unit_identity (level, code) VALUES (?, ?)').run(level, code).lastInsertRowid);
}

/** Stores the records of a sheet of any kind but officials. Units of today get their lasting ids. */
export function addRecords(write: WriteHandle, sheetId: number, staged: StagedSheet, seal: SheetSeal): void {
  const add = write.prepare('INSERT INTO record (sheet_id, ordinal, row, unit_id, data) VALUES (?, ?, ?, ?, ?)');
  const take = seal.over(['sheet_id', 'ordinal', 'row', 'unit_id', 'data']);
  staged.records.forEach((record, ordinal) => {
    // Safe: a sheet of kind `units` holds unit records.
    const unit = staged.kind === 'units' ? (record as UnitRecord) : null;
    const row = [sheetId, ordinal, record.row, unit && !unit.isTarget ? unitIdentity(write, unit) : null, JSON.stringify(record)];
    add.run(...row);
    take(row);
  });
}

export interface StoredRecord<K extends SmallKind> {
  readonly sheetId: number;
  readonly unitId: UnitId | null;
  readonly record: RecordsByKind[K];
}

/** All records of one kind in a revision, in sheet and row order. */
export function recordsOf<K extends SmallKind>(read: ReadHandle, revision: number | null, kind: K): readonly StoredRecord<K>[] {
  return read
    .prepare<[number | null, string], { sheetId: number; unitId: UnitId | null; data: string }>(
      `SELECT r.sheet_id AS sheetId, r.unit_id AS unitId, r.data
         FROM dataset_part d
         JOIN import_sheet s USING (sheet_id)
         JOIN record r USING (sheet_id)
        WHERE d.revision = ? AND s.kind = ?
        ORDER BY r.sheet_id, r.ordinal`,
    )
    .all(revision, kind)
    .map(({ sheetId, unitId, data }) => ({ sheetId, unitId, record: JSON.parse(data) as RecordsByKind[K] })); // safe: written by addRecords
}

/** How many records of each kind a revision has, and how many units of each level. */
export function recordCounts(read: ReadHandle, revision: number | null): Readonly<Record<string, number>> {
  const byKind = read
    .prepare<[number | null], { kind: string; n: number }>(
      `SELECT s.kind, count(*) AS n
         FROM dataset_part d JOIN import_sheet s USING (sheet_id) JOIN record r USING (sheet_id)
        WHERE d.revision = ? AND s.kind <> 'units'
        GROUP BY s.kind`,
    )
    .all(revision);
  const byLevel = read
    .prepare<[number | null], { kind: string; n: number }>(
      `SELECT u.level AS kind, count(*) AS n
         FROM dataset_part d JOIN record r USING (sheet_id) JOIN unit_identity u USING (unit_id)
        WHERE d.revision = ?
        GROUP BY u.level`,
    )
    .all(revision);
  const officials = read
    .prepare<[number | null], { n: number }>(
      'SELECT count(*) AS n FROM dataset_part d JOIN official o USING (sheet_id) WHERE d.revision = ?',
    )
    .get(revision);
  return { ...Object.fromEntries([...byKind, ...byLevel].map(({ kind, n }) => [kind, n])), people: officials?.n ?? 0 };
}
