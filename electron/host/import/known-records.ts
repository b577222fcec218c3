import type { KnownRecords } from '../../../shared/staging/join-staged.ts';
import type { StoredSheet } from '../../store/tables/imports.ts';
import type { StoredRecords } from './stored-records.ts';

/** What the current dataset holds, table by table in the order it came, without those that are about to be replaced. */
export function knownRecords(current: readonly StoredSheet[], records: StoredRecords, without: ReadonlySet<number>): KnownRecords {
  return current
    .filter(({ sheetId }) => !without.has(sheetId))
    .toSorted((a, b) => a.sheetId - b.sheetId)
    .map((stored) => ({
      file: stored.file,
      sheet: stored.sheet,
      kind: stored.kind,
      columns: stored.columns,
      records: records.of(stored),
    }));
}
