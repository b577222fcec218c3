import type { BoundaryFile } from './geo/read-boundaries.ts';
import type { OdsTableScan } from './scan-ods.ts';
import type { SheetScan } from './scan-sheet.ts';

/** A sheet that must come out of the parser, with what was counted of it beforehand. */
export type ExpectedSheet = { readonly isTable: false } | ({ readonly isTable: true } & SheetScan);

/** How many cells with a value must come out of each sheet; null for a sheet, or for all of them, where it is not known. */
export interface Counted {
  readonly values: readonly (number | null)[] | null;
}

/** A file that may be parsed, in the form in which it may be parsed. */
export type Admitted =
  | { readonly kind: 'xlsx'; readonly format: 'xlsx'; readonly source: Buffer; readonly sheets: readonly ExpectedSheet[] }
  | { readonly kind: 'ods'; readonly format: 'ods' | 'xml'; readonly source: Buffer | string; readonly tables: readonly OdsTableScan[] }
  | ({ readonly kind: 'counted'; readonly format: 'xlsb' | 'xls' | 'xml'; readonly source: Buffer | string } & Counted)
  | ({ readonly kind: 'boundaries' } & BoundaryFile)
  | { readonly kind: 'html'; readonly format: 'html'; readonly text: string; readonly guessedEncoding: string | null }
  | { readonly kind: 'csv'; readonly format: 'csv'; readonly text: string; readonly guessedEncoding: string | null };
