/**
 * A workbook as a writer needs it: every cell with its content and look, at its place. Rows and columns count from 0.
 * Narrow on purpose: what is not here, no writer has to be able to do.
 */
export interface SheetBook {
  readonly title: string;
  readonly creator: string;
  readonly dated: string; // YYYY-MM-DD, in the properties of the file
  readonly font: string;
  readonly fontSize: number;
  readonly sheets: readonly BookSheet[];
}

export interface BookSheet {
  readonly name: string;
  readonly columnWidths: readonly number[]; // in characters
  readonly rows: readonly BookRow[];
  readonly merges: readonly CellRange[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: BookPrint;
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface BookRow {
  readonly heightPoints: number | null; // null: as the program that opens it likes
  readonly cells: readonly (BookCell | null)[];
}

export interface BookCell {
  readonly content: CellContent;
  readonly look: Look;
}

/** Text is never anything but text; a formula is only ever one of our own, with the number it gives. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number };

export interface Look {
  readonly format: string; // number format; "@" for text
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly indent?: number;
  readonly boxed?: boolean;
  readonly fill?: string; // RRGGBB
}

/** A4 landscape. Texts of header and footer are plain; the writer escapes them. */
export interface BookPrint {
  readonly marginsMm: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly fitTo: 'width' | 'page';
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  readonly footer: string;
  readonly pageNumberSize: number; // at the top, in the middle
  readonly footerSize: number;
  readonly numberFirstPage: boolean;
}
