import type { SheetBook } from './sheet-book.ts';

/** Turns a workbook into the bytes of an .xlsx file. The same book gives the same bytes. */
export interface SheetWriter {
  write(book: SheetBook): Promise<Uint8Array>;
}
