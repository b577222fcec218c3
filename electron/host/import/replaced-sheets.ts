import type { ImportKind, RecordsByKind } from '../../../shared/model/records.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { type StoredSheet, sheetsOf } from '../../store/tables/imports.ts';
import { recordsOfSheet } from '../../store/tables/sheet-records.ts';
import type { FileToImport } from './file-to-import.ts';

/** A sheet of the current dataset and the one that takes its place. */
export interface Replaced {
  readonly stored: StoredSheet;
  readonly staged: StagedSheet;
}

/** What a record is about, as text: enough to see that two sheets speak of the same things, whatever they say of them. */
const subjects: { readonly [K in ImportKind]: (record: RecordsByKind[K]) => string } = {
  units: ({ level, code }) => `${level} ${code}`,
  mapping: ({ oldCode, oldName, oldDistrict }) => oldCode ?? `${oldName} / ${oldDistrict}`,
  officials: ({ fullName }) => fullName.toLocaleLowerCase('vi'),
  tasks: ({ field, name }) => `${field} / ${name}`,
  quotas: ({ unitCode, unitName }) => unitCode ?? unitName ?? '',
};

function subjectsOf<K extends ImportKind>(kind: K, records: readonly RecordsByKind[K][]): ReadonlySet<string> {
  return new Set(records.map((record) => subjects[kind](record)));
}

/** At least half of the shorter list: communes that use one form share its name, and a person's name here and there, never most of a list. */
function speakOfTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((subject) => b.has(subject)).length;
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size);
}

/** The same sheet of the same file, or of a later version of it; not that of a namesake from another commune. */
function isLaterVersion(read: ReadHandle, stored: StoredSheet, { sha256 }: FileToImport, staged: StagedSheet): boolean {
  if (stored.file !== staged.file || stored.sheet !== staged.sheet) return false;
  if (stored.sha256 === sha256 || stored.account.kept === 0) return true; // the very same, or one of which the dataset has nothing
  if (stored.kind === null || stored.kind !== staged.kind) return false;
  return speakOfTheSame(
    subjectsOf(stored.kind, recordsOfSheet(read, stored.sheetId, stored.kind)),
    subjectsOf(stored.kind, staged.records),
  );
}

/** The sheets of the current dataset whose place staged ones take: files that are imported again. */
export function replacedSheets(read: ReadHandle, revision: number | null, files: readonly FileToImport[]): readonly Replaced[] {
  const current = sheetsOf(read, revision);
  return files.flatMap((file) =>
    file.sheets.flatMap((staged) =>
      current.filter((stored) => isLaterVersion(read, stored, file, staged)).map((stored) => ({ stored, staged })),
    ),
  );
}
