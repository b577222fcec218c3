import type { Problem } from '../kernel/problem.ts';
import type { ImportKind, RecordsByKind } from '../model/records.ts';
import type { CellDecision } from './decisions.ts';
import type { CellUnit, Instructions, TextEncoding } from './instructions.ts';
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
    | 'vacant' // a post that nobody holds, in a list of people
    | 'sample' // the sample row of our own template
    | 'excluded' // a person said so
    | 'own-sheet' // a sheet the program wrote itself: the list of faults in a workbook sent back, the lists of a template
    | 'not-a-table';
  readonly text: string; // the row's cells, joined, for a person to read
}

/** A column of the sheet that was understood. */
export interface ColumnMatch {
  readonly input: string; // input of the kind: "male" and "female" both give the field "sex"
  readonly field: string; // field of the record
  readonly column: number; // counted from 0
  readonly heading: string; // composed: "Tiền lương › Hệ số"
}

/** A column with a heading that no input of the kind goes by. */
export interface UnusedColumn {
  readonly column: number; // counted from 0
  readonly heading: string; // composed
}

/** The cells of a sheet as they were read: what messages quote, and what tells whether two rows are the same. They are not stored with it. */
export interface ReadCells {
  readonly rows: readonly (readonly RawCell[])[];
  readonly asRead: readonly (readonly RawCell[])[]; // before people corrected anything
  readonly date1904: boolean;
  readonly headings: readonly string[]; // composed, of all columns
  readonly ordinal: number | null; // the column of row numbers, counted from 0
  readonly leftOut: readonly number[]; // columns that nobody asked for and the law calls sensitive: their text goes nowhere
}

/** The rows and columns of a sheet that hold one table, both ends included, 1 = first. Rows of all tables together are the rows of the sheet. */
export interface TableRegion {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What was rewritten on the way in. Nothing is rewritten without standing here. */
export type TextChange =
  | {
      readonly kind: 'encoding';
      readonly column: number; // counted from 0
      readonly heading: string;
      readonly encoding: TextEncoding;
      readonly cells: number;
      readonly samples: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
    }
  | { readonly kind: 'correction'; readonly cell: string; readonly heading: string; readonly before: string; readonly after: string };

/** What only a person can tell. Until it is told, the cells concerned are not taken. */
export interface UnitQuestion {
  readonly column: number; // counted from 0
  readonly heading: string;
  readonly quantity: 'money' | 'area' | 'time' | 'percent';
  readonly choices: readonly CellUnit[];
  readonly samples: readonly { readonly cell: string; readonly text: string }[];
  readonly cells: number;
}

/** A sheet after reading its rows: records of one kind, and what became of every row. One of its tables, where it has several. */
export interface StagedSheet<K extends ImportKind = ImportKind> {
  readonly file: string;
  readonly sheet: string;
  readonly table: number; // 1 = first of the sheet
  readonly region: TableRegion;
  readonly instructions: Instructions; // as they were given, or as a profile gave them
  readonly profile: string | null; // name of that profile
  readonly decisions: readonly CellDecision[]; // as they were given, also those that fit no cell of this sheet
  readonly changes: readonly TextChange[];
  readonly questions: readonly UnitQuestion[];
  readonly accepted: readonly Problem[]; // warnings that a person has accepted
  readonly leftOut: readonly string[]; // headings of columns that the law calls sensitive
  readonly kind: K | null; // null: no table of a known kind, all rows set aside
  readonly headerRows: readonly number[]; // 1 = first
  readonly columns: readonly ColumnMatch[];
  readonly unused: readonly UnusedColumn[]; // columns that were not read
  readonly cells?: ReadCells; // there as long as the file is being imported
  readonly records: readonly RecordsByKind[K][];
  /** Fields whose value came from another row (a section row): row → field → A1 address. */
  readonly inherited: ReadonlyMap<number, Readonly<Record<string, string>>>;
  readonly account: RowAccount;
  readonly notKept: readonly RowNotKept[];
  readonly problems: readonly Problem[];
}
