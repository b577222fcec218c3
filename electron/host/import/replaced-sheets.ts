import type { ImportKind, RecordsByKind } from '../../../shared/model/records.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { type StoredSheet, sheetsOf } from '../../store/tables/imports.ts';
import { recordsOfSheet } from '../../store/tables/sheet-records.ts';

/** What a record is about, as text: enough to see that two sheets speak of the same things. */
const subjects: { readonly [K in ImportKind]: (record: RecordsByKind[K]) => string } = {
  units: ({ level, code }) => `${level} ${code}`,
  mapping: ({ oldCode, oldName, newCode, newName }) => `${oldCode ?? oldName} → ${newCode ?? newName}`,
  officials: ({ idNumber, fullName }) => idNumber ?? fullName,
  tasks: ({ field, name }) => `${field} / ${name}`,
  quotas: ({ unitCode, unitName }) => unitCode ?? unitName ?? '',
};

function subjectsOf<K extends ImportKind>(kind: K, records: readonly RecordsByKind[K][]): ReadonlySet<string> {
  return new Set(records.map((record) => subjects[kind](record)));
}

/** The same sheet of the same file, and some of the same things in it: a later version, not a namesake from another commune. */
function isLaterVersion(read: ReadHandle, stored: StoredSheet, staged: StagedSheet): boolean {
  if (stored.kind === null || stored.kind !== staged.kind || stored.file !== staged.file || stored.sheet !== staged.sheet) return false;
  const before = subjectsOf(stored.kind, recordsOfSheet(read, stored.sheetId, stored.kind));
  return [...subjectsOf(stored.kind, staged.records)].some((subject) => before.has(subject));
}

/** The sheets of the current dataset whose place the staged ones take: files that are imported again. */
export function replacedSheets(read: ReadHandle, revision: number | null, staged: readonly StagedSheet[]): readonly StoredSheet[] {
  return sheetsOf(read, revision).filter((stored) => staged.some((sheet) => isLaterVersion(read, stored, sheet)));
}
