import type { Problem } from '../kernel/problem.ts';
import type { ImportKind, RecordsByKind } from '../model/records.ts';
import type { RawCell } from './raw-sheet.ts';

/** What became of the rows of a sheet: `read` = the sum of the other four, always. */
export interface RowAccount {
  readonly read: number; // every row of the sheet down to the last that holds anything
  readonly kept: number;
  readonly merged: number; // rows that say again what a kept row says
  readonly rejected: number; // rows with an error
  readonly setAside: number; // titles, headings, totals, blanks, signatures
}

/** A row that is not kept, and why. Its cells stay readable through the stored file. */
export interface RowNotKept {
  readonly row: number; // 1 = first
  readonly fate: 'merged' | 'rejected' | 'set-aside';
  readonly reason:
    | 'title'
    | 'heading'
    | 'column-numbers'
    | 'section'
    | 'total'
    | 'blank'
    | 'signature'
    | 'repeated-heading'
    | 'duplicate'
    | 'error'
    | 'note'
    | 'not-a-table';
  readonly text: string; // the row's cells, joined, for a person to read
}

/** A column of the sheet that was understood. */
export interface ColumnMatch {
  readonly field: string; // field of the record
  readonly column: number; // counted from 0
  readonly heading: string; // composed: "Tiền lương › Hệ số"
}

/** The cells of a sheet as they were read: what messages quote, and what tells whether two rows are the same. They are not stored with it. */
export interface ReadCells {
  readonly rows: readonly (readonly RawCell[])[];
  readonly date1904: boolean;
  readonly headings: readonly string[]; // composed, of all columns
  readonly ordinal: number | null; // the column of row numbers, counted from 0
}

/** A sheet after reading its rows: records of one kind, and what became of every row. */
export interface StagedSheet<K extends ImportKind = ImportKind> {
  readonly file: string;
  readonly sheet: string;
  readonly kind: K | null; // null: no table of a known kind, all rows set aside
  readonly headerRows: readonly number[]; // 1 = first
  readonly columns: readonly ColumnMatch[];
  readonly unusedHeadings: readonly string[]; // columns nobody asked for
  readonly cells?: ReadCells; // there as long as the file is being imported
  readonly records: readonly RecordsByKind[K][];
  /** Fields whose value came from another row (a section row): row → field → A1 address. */
  readonly inherited: ReadonlyMap<number, Readonly<Record<string, string>>>;
  readonly account: RowAccount;
  readonly notKept: readonly RowNotKept[];
  readonly problems: readonly Problem[];
}
