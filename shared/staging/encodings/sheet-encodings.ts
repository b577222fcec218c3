import type { LegacyEncoding } from '../../kernel/vietnamese/legacy/legacy-encoding.ts';

export type TextEncoding = 'unicode' | LegacyEncoding;

/** What is done with the text of a part of a sheet. `capitals`: its font draws every letter as a capital (".VnTimeH"). */
export interface EncodingChoice {
  readonly encoding: TextEncoding;
  readonly capitals: boolean;
}

/** A cell before and after; row and column counted from 0. */
export interface ConversionSample {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** The encoding a part of a sheet seems to be in. */
export interface EncodingGuess extends EncodingChoice {
  readonly confidence: number; // 0–100: of the words with letters beyond ASCII, how many in a hundred are syllables when read so
  readonly samples: readonly ConversionSample[]; // up to five, different ones
}

export interface ColumnChoice extends EncodingChoice {
  readonly column: number; // counted from 0
}

/** The rows above the data, titles and headings, which are often typed by someone else than the rows below. */
export interface AboveChoice extends EncodingChoice {
  readonly rows: number; // the first so many rows of the sheet
}

/** How the text of a sheet is to be converted. A column that is not named is left alone. */
export interface SheetEncodings {
  readonly above: AboveChoice | null;
  readonly columns: readonly ColumnChoice[];
}

export interface SuggestedEncodings extends SheetEncodings {
  readonly above: (AboveChoice & EncodingGuess) | null; // null: nothing but plain text up there
  readonly columns: readonly (ColumnChoice & EncodingGuess)[]; // every column of the sheet
}

/** Whether anything would be converted. */
export const isConverting = ({ above, columns }: SheetEncodings): boolean =>
  (above !== null && above.encoding !== 'unicode') || columns.some(({ encoding }) => encoding !== 'unicode');
