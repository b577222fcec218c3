import type { Problem } from '../../../shared/kernel/problem.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';

/** A file on its way into the plan. */
export interface FileToImport {
  readonly file: string; // name without folders
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly StagedSheet[];
  readonly problems: readonly Problem[]; // of the file as a whole
}

/** Problems of a sheet that refuse its whole file: nothing can be read from it as things stand. */
const refusing: ReadonlySet<string> = new Set(['sheet.missing-column', 'sheet.kind-not-possible', 'sheet.not-found']);

/** A file is taken whole or not at all: it must be readable, hold at least one table of ours, and no table that lacks what it needs. */
export function isTaken({ problems, sheets }: Pick<FileToImport, 'problems' | 'sheets'>): boolean {
  const faults = [...problems, ...sheets.flatMap((sheet) => sheet.problems.filter((found) => refusing.has(found.code)))];
  return sheets.some((sheet) => sheet.kind !== null) && !faults.some((found) => found.severity === 'error');
}
