import type { IsoDate } from '../kernel/iso-date.ts';
import type { Language } from '../text/language.ts';

/**
 * A report as plain data, before any file format: sheets of rows, with totals that say how they come about.
 * Cells are named by sheet, row and column; only a writer knows addresses, fonts and colours.
 */
export interface ReportModel {
  readonly language: Language;
  readonly title: string;
  readonly dated: IsoDate; // stands in the properties of the file; never the clock
  readonly footer: string; // plan, law date, rule pack, program: at the foot of every page
  readonly sheets: readonly ReportSheet[];
}

export const sheetKeys = [
  'summary',
  'unitsBefore',
  'unitsAfter',
  'endedDistricts',
  'tasks',
  'staffing',
  'posts',
  'entitlements',
  'problems',
  'law',
] as const;
export type SheetKey = (typeof sheetKeys)[number];

export interface ReportSheet {
  readonly key: SheetKey;
  readonly name: string; // of the tab
  readonly letterhead: Letterhead | null; // on the first sheet only
  readonly title: string;
  readonly subtitle: string; // variant and law date
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly totals: readonly ReportRow[];
  readonly notes: readonly string[];
  readonly print: PrintSetup;
}

/** The head of an official document, Decree 30/2020: agency on the left, the national title on the right. */
export interface Letterhead {
  readonly parentAgency: string;
  readonly agency: string;
  readonly documentNumber: string;
  readonly nationalTitle: string;
  readonly motto: string;
  readonly placeAndDate: string;
}

/**
 * What a number counts, and with it how it is written.
 *
 * Units   integer, money: whole; decimal: hundredths; percent: hundredths of a percent. Always safe integers, never floats.
 */
export type NumberKind = 'integer' | 'decimal' | 'percent' | 'money';
export type ColumnKind = NumberKind | 'text' | 'date';

export interface ReportColumn {
  readonly key: string;
  readonly headings: readonly string[]; // one, or two levels: equal neighbours of the upper level are one heading
  readonly unit: string | null; // printed in the heading
  readonly kind: ColumnKind;
  readonly widthCharacters: number;
  readonly centred?: boolean;
}

/**
 * section   a line of words over the rows that follow
 * data      a row of the list
 * group     a row of the list whose details follow
 * detail    what the group before is made of
 * total     a total
 */
export type RowRole = 'section' | 'data' | 'group' | 'detail' | 'total';

export interface ReportRow {
  readonly id?: string; // of a row that other sheets refer to
  readonly role: RowRole;
  readonly cells: Readonly<Record<string, ReportCell>>; // by column; a column that is not named is blank
}

export type ReportCell = string | number | null | DayCell | SpanningText | NumberCell;

export interface DayCell {
  readonly day: string; // YYYY-MM-DD
}

/** Text that runs over the blank cells to its right. */
export interface SpanningText {
  readonly text: string;
  readonly span: number; // columns, its own included
}

/** A number of a kind other than its column's, or one that is computed from other cells. */
export interface NumberCell {
  readonly value: number; // of a formula: its result, so that a viewer that cannot calculate shows it
  readonly kind?: NumberKind;
  readonly formula?: Formula;
}

export interface Condition {
  readonly column: string;
  readonly equals: string;
}

/** How a number follows from other cells. What `value` of the same cell says must be what the formula gives. */
export type Formula =
  | { readonly op: 'sum' } // of this column, all rows above the totals
  | { readonly op: 'sum-where'; readonly where: Condition } // the same, of rows that say so in another column
  | { readonly op: 'sum-below'; readonly column: string; readonly rows: number } // of the rows right below this one
  | { readonly op: 'count'; readonly sheet: SheetKey; readonly column: string } // how many numbers stand in a column
  | { readonly op: 'count-where'; readonly sheet: SheetKey; readonly where: readonly Condition[] } // rows that say all of this
  | { readonly op: 'cell'; readonly sheet: SheetKey; readonly row: string; readonly column: string }
  | { readonly op: 'difference'; readonly column: string; readonly minus: string } // of this row
  | { readonly op: 'change'; readonly from: string; readonly to: string }; // of this row, relative to `from`, to the hundredth of a percent

/** Lengths in millimetres. Tables go on A4 landscape; margins of Decree 30/2020. */
export interface PrintSetup {
  readonly paper: 'A4';
  readonly orientation: 'landscape';
  readonly marginsMm: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly fitTo: 'width' | 'page'; // as many pages as it takes, one column wide, or all on one page
  readonly repeatHeadings: boolean;
  readonly freezeHeadings: boolean;
  readonly freezeColumns: number;
  readonly numberFirstPage: boolean; // the first page of a document carries no number
}

export const isNumberCell = (cell: ReportCell | undefined): cell is NumberCell =>
  typeof cell === 'object' && cell !== null && 'value' in cell;

/** The number in a cell, or null when there is none: blank, text, a day. */
export const numberIn = (cell: ReportCell | undefined): number | null =>
  typeof cell === 'number' ? cell : isNumberCell(cell) ? cell.value : null;

/** The words in a cell, or null when there are none. */
export function textIn(cell: ReportCell | undefined): string | null {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : null;
}
