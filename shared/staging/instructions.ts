import type { CellUnit, TextEncoding } from '../model/reading-choices.ts';
import type { ImportKind } from '../model/records.ts';

export type { CellUnit, TextEncoding };

/**
 * What a person told about how to read one table. Everything absent is found out by the program.
 * Columns go by their letters; a profile keeps the same by headings, because the next file may have them elsewhere.
 */
export interface Instructions {
  readonly kind?: ImportKind | 'none'; // 'none': leave the table aside
  readonly header?: { readonly top: number; readonly bottom: number }; // rows, 1 = first
  readonly columns?: Readonly<Record<string, string | null>>; // input of the kind; null: not to be read
  readonly encodings?: Readonly<Record<string, TextEncoding>>;
  readonly units?: Readonly<Record<string, CellUnit>>;
  readonly excluded?: readonly number[]; // rows that are no data, 1 = first
  readonly sensitive?: boolean; // take the columns that the law calls sensitive, too
}

export const noInstructions: Instructions = {};

/** Instructions for a sender, found again by the headings of the sheet. */
export interface Profile {
  readonly name: string;
  readonly kind: ImportKind | 'none';
  readonly headings: readonly string[]; // composed, of all columns from left to right: the sheet's fingerprint
  readonly headingRows: number;
  readonly columns: Readonly<Record<string, string | null>>; // by composed heading
  readonly encodings: Readonly<Record<string, TextEncoding>>; // idem
  readonly units: Readonly<Record<string, CellUnit>>; // idem
  readonly sensitive: boolean;
}
