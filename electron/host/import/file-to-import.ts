import { isError, type Problem } from '../../../shared/kernel/problem.ts';
import { besideGoodTables } from '../../../shared/staging/not-understood.ts';
import { readReturnMarker } from '../../../shared/staging/return-marker.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { AnsweredFile } from '../../store/tables/imports.ts';
import type { DraftFile } from './draft.ts';
import type { ComingFile } from './same-place.ts';

/** A file on its way into the plan. */
export interface FileToImport extends ComingFile {
  readonly bytes: Uint8Array;
  readonly sheets: readonly StagedSheet[]; // one for each table
  readonly problems: readonly Problem[]; // of the file as a whole
}

/** Problems of a table that refuse its whole file: nothing can be read from it as things stand. */
const refusing: ReadonlySet<string> = new Set(['sheet.missing-column', 'sheet.two-columns', 'sheet.kind-not-possible', 'sheet.not-found']);

/** A file is taken whole or not at all: it must be readable, hold at least one table of ours, and no table that lacks what it needs. */
export function isTaken({ problems, sheets }: Pick<FileToImport, 'problems' | 'sheets'>): boolean {
  const faults = [...problems, ...sheets.flatMap((sheet) => sheet.problems.filter((found) => refusing.has(found.code)))];
  return sheets.some((sheet) => sheet.kind !== null) && !faults.some(isError);
}

/** Where no table of a file is ours and nothing else says why, that there is none is why the file is refused. */
function asWhyRefused(sheets: readonly StagedSheet[]): readonly StagedSheet[] {
  if (sheets.some(({ kind, problems }) => kind !== null || problems.some(isError))) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    problems: sheet.problems.map((found) => (found.code === 'sheet.no-table' ? { ...found, severity: 'error' as const } : found)),
  }));
}

/** The file whose faults this one corrects, told by the list we put into it. */
export function answeredFile({ content }: Pick<DraftFile, 'content'>): AnsweredFile | null {
  for (const sheet of content?.workbook.sheets ?? []) {
    const marker = readReturnMarker(sheet);
    if (marker) return { sha256: marker.originalSha256, file: marker.originalFile ?? null };
  }
  return null;
}

/** A file of the desk, as what is in the plan is compared with it. */
export const comingFile = (file: DraftFile): ComingFile => ({
  file: file.file,
  sha256: file.content?.sha256 ?? '',
  answers: answeredFile(file),
  sheetNames: file.content?.workbook.sheets.map(({ name }) => name) ?? [],
});

/** A file of the desk as it would go into the plan. */
export function fileToImport(file: DraftFile): FileToImport {
  return {
    ...comingFile(file),
    bytes: file.content?.bytes ?? new Uint8Array(),
    sheets: asWhyRefused(besideGoodTables(file.tables.map(({ staged }) => staged))),
    problems: file.problems,
  };
}
