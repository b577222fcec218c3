import type { IsoDate } from '../../../shared/kernel/iso-date.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import type { GradeTable } from '../../../shared/model/grade.ts';
import { withAccepted } from '../../../shared/staging/decide-cells.ts';
import { joinStaged } from '../../../shared/staging/join-staged.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { type StoredSheet, sheetsOf } from '../../store/tables/imports.ts';
import { planHead } from '../../store/tables/revisions.ts';
import { type FileToImport, isTaken } from './file-to-import.ts';
import { knownRecords } from './known-records.ts';
import { type Replaced, replacedSheets } from './replaced-sheets.ts';
import type { StoredRecords } from './stored-records.ts';

/** A table after all checks, and the tables of the dataset whose place it takes. */
export interface JoinedTable {
  readonly staged: StagedSheet;
  readonly before: readonly StoredSheet[];
}

/** A file after all checks, its tables in their order. */
export interface JoinedFile {
  readonly file: FileToImport; // its sheets are those of `tables`
  readonly tables: readonly JoinedTable[];
}

/** What the lists do not say themselves. */
export interface OfTheDay {
  readonly today: IsoDate;
  readonly grades: GradeTable | null; // of that day
}

const keptIn = (sheets: readonly StoredSheet[]): number => sheets.reduce((sum, { account }) => sum + account.kept, 0);

/** What is to be said of a table because of what the dataset had in its place. */
function aboutBefore(table: StagedSheet, before: readonly StoredSheet[], current: readonly StoredSheet[]): readonly Problem[] {
  const at = { kind: 'file', file: table.file, sheet: table.sheet } as const;
  const { kept } = table.account;
  if (before.length > 0) {
    if (keptIn(before) === 0 && kept === 0) return []; // a cover sheet came again
    return [problem('sheet.replaced', at, { before: keptIn(before), now: kept }, 'warning')];
  }
  const earlier = current.filter((stored) => stored.file === table.file && stored.sheet === table.sheet);
  return kept === 0 && table.kind !== null && earlier.length > 0
    ? [problem('sheet.nothing-kept', at, { before: keptIn(earlier) }, 'warning')]
    : [];
}

/**
 * Checks the tables of the files that can be taken against each other and against what the plan has, and sets the warnings aside that
 * people have accepted.
 *
 * Shape   the same files in their order, with their tables in theirs.
 */
export function joinDraft(
  read: ReadHandle,
  files: readonly FileToImport[],
  records: StoredRecords,
  { today, grades }: OfTheDay,
): readonly JoinedFile[] {
  const current = sheetsOf(read, planHead(read).revision);
  const taken = files.filter(isTaken);
  const replaced = replacedSheets(current, records, taken);
  const { staged } = joinStaged({
    existing: knownRecords(current, records, new Set(replaced.map(({ stored }) => stored.sheetId))),
    staged: taken.flatMap((file) => file.sheets),
    today,
    grades,
  });
  let next = 0;
  return files.map((file): JoinedFile => {
    const isIn = taken.includes(file);
    const tables = file.sheets.map((sheet): JoinedTable => {
      const joined = isIn ? (staged[next++] ?? sheet) : sheet;
      const before = beforeOf(sheet, replaced);
      const more = isIn ? aboutBefore(joined, before, current) : [];
      return { staged: withAccepted(more.length === 0 ? joined : { ...joined, problems: [...joined.problems, ...more] }), before };
    });
    return { file: { ...file, sheets: tables.map((table) => table.staged) }, tables };
  });
}

const beforeOf = (sheet: StagedSheet, replaced: readonly Replaced[]): readonly StoredSheet[] =>
  replaced.filter((one) => one.staged === sheet).map(({ stored }) => stored);
