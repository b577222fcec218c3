import type { Problem } from '../../../shared/kernel/problem.ts';
import type { ImportKind } from '../../../shared/model/records.ts';
import type { CellDecision } from '../../../shared/staging/decisions.ts';
import type { CellUnit, Instructions } from '../../../shared/staging/instructions.ts';
import type { RawSheet, RawWorkbook } from '../../../shared/staging/raw-sheet.ts';
import type { StagedSheet, TableRegion } from '../../../shared/staging/staged-sheet.ts';
import type { ReadSource } from '../../files/read/load-source.ts';
import type { JoinedFile } from './join-draft.ts';
import type { KnownDecisions } from './known-decisions.ts';
import type { StoredRecords } from './stored-records.ts';

/** One table of a sheet on the desk, and how it is read. */
export interface DraftTable {
  readonly key: string; // "file.sheet.table": file and sheet from 0, table from 1
  readonly sheet: RawSheet;
  readonly table: number; // 1 = first of the sheet
  readonly region: TableRegion;
  readonly instructions: Instructions; // of a person; empty: found out, or told by a profile
  readonly decisions: readonly CellDecision[]; // remembered ones, and those made on the desk
  readonly staged: StagedSheet; // by itself, not yet checked against other lists
}

/** What a file holds. */
export interface DraftContent {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly workbook: RawWorkbook;
}

/** A file on the desk. */
export interface DraftFile {
  readonly file: string; // name without folders
  readonly source: ReadSource | null; // to read it again with a password; null: there is nothing to read
  readonly content: DraftContent | null; // null: not read
  readonly problems: readonly Problem[]; // of the file as a whole
  readonly tables: readonly DraftTable[];
}

/** How the tables of a draft are to be read, as far as no person says otherwise. */
export interface DraftReading {
  readonly kind: ImportKind | null;
  readonly sheet: string | null; // only sheets of this name
  readonly profile: string | null; // only this one
  readonly sensitive: boolean;
  readonly units: Readonly<Record<string, CellUnit>>; // what the bare numbers of columns count, by heading
}

/** An import on the desk: read and understood, nothing of it in the plan yet. Never changed, only put in place of another. */
export interface ImportDraft {
  readonly draftId: string;
  readonly reading: DraftReading;
  readonly files: readonly DraftFile[];
  readonly known: KnownDecisions; // of the plan, when the draft was opened
  readonly stored: StoredRecords;
  readonly joined: readonly JoinedFile[]; // one for each file
  readonly seq: number; // of the plan they were joined to
}

/** Where the draft lies: one at a time. Its rows are let go when it is taken, put away, or its plan closed. */
export class Desk {
  #draft: ImportDraft | null = null;

  get draft(): ImportDraft | null {
    return this.#draft;
  }

  put(draft: ImportDraft | null): void {
    this.#draft = draft;
  }
}
