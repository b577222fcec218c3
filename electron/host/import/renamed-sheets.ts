import type { ImportKind, RecordsByKind } from '../../../shared/model/records.ts';
import { compareRecords } from '../../../shared/staging/compare-records.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { StoredSheet } from '../../store/tables/imports.ts';
import type { StoredRecords } from './stored-records.ts';

/** A sheet of the dataset whose name is gone from its file, and the sheet that now holds its list. */
export interface Renamed {
  readonly group: readonly StoredSheet[];
  readonly tables: readonly StagedSheet[];
}

/** The share of the shorter list whose records stand in the other one, too: by the surest that tells them again, never by a name alone. */
function shareInCommon<K extends ImportKind>(kind: K, before: readonly RecordsByKind[K][], now: readonly RecordsByKind[K][]): number {
  const shorter = Math.min(before.length, now.length);
  if (shorter === 0) return 0;
  return compareRecords(kind, before, now).filter((change) => change.kind === 'same' || change.kind === 'changed').length / shorter;
}

/** How much of a sheet of the dataset stands in a new one: the most that two of their tables share. */
function likeness(records: StoredRecords, group: readonly StoredSheet[], tables: readonly StagedSheet[]): number {
  const shares = group.flatMap((stored) =>
    tables.flatMap(({ kind, records: now }) =>
      kind !== null && kind === stored.kind ? [shareInCommon<ImportKind>(kind, records.of(stored), now)] : [],
    ),
  );
  return Math.max(0, ...shares);
}

const enough = 0.5;

/**
 * Sheets that got another name in their file: of those whose old name is gone, and those whose new name was not there, the pairs that hold
 * at least half of the shorter list in common, the likest first.
 */
export function renamedSheets(
  records: StoredRecords,
  gone: readonly (readonly StoredSheet[])[],
  fresh: readonly (readonly StagedSheet[])[],
): readonly Renamed[] {
  const likely = gone
    .flatMap((group) => fresh.map((tables) => ({ group, tables, share: likeness(records, group, tables) })))
    .filter(({ share }) => share >= enough)
    .toSorted((a, b) => b.share - a.share);
  const used = new Set<unknown>();
  return likely.filter(({ group, tables }) => {
    if (used.has(group) || used.has(tables)) return false;
    used.add(group).add(tables);
    return true;
  });
}
