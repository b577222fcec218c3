import type { RawCell, RawSheet } from '../../../../shared/staging/raw-sheet.ts';
import { Refusal } from '../refusal.ts';
import { BatchReader } from './batch-reader.ts';
import type { RowBatch } from './row-batch.ts';

/** Everything of a sheet but its rows, told when the whole file has been read. */
export interface SheetHead extends Omit<RawSheet, 'rows' | 'legacyFonts'> {
  readonly fonts: readonly string[]; // legacy fonts, in the order of their numbers
  readonly filled: number; // cells that hold something
}

interface Gathered {
  readonly rows: (readonly RawCell[])[];
  readonly fonts: (readonly number[] | null)[];
  filled: number;
}

/** Gathers the rows of a workbook from batches. They count for nothing until the heads have come too. */
export class SheetCollector {
  #reader = new BatchReader();
  #sheets: Gathered[] = [];

  receive(sheet: number, batch: RowBatch): void {
    while (this.#sheets.length <= sheet) this.#sheets.push({ rows: [], fonts: [], filled: 0 });
    const target = this.#sheets[sheet];
    if (!target) return;
    const { rows, fonts, filled } = this.#reader.read(batch);
    if (fonts) {
      while (target.fonts.length < target.rows.length) target.fonts.push(null);
      for (const row of fonts) target.fonts.push(row);
    }
    for (const row of rows) target.rows.push(row);
    target.filled += filled;
  }

  /** Forgets everything: the file is read again in another way. */
  restart(): void {
    [this.#reader, this.#sheets] = [new BatchReader(), []];
  }

  /**
   * The sheets, whole.
   *
   * Errors: throws Refusal when fewer or more cells arrived than were sent.
   */
  sheets(heads: readonly SheetHead[]): readonly RawSheet[] {
    return heads.map(({ fonts: names, filled, ...head }, index) => {
      const { rows, fonts, filled: arrived } = this.#sheets[index] ?? { rows: [], fonts: [], filled: 0 };
      if (arrived !== filled) throw Refusal.of('file.lost-cells', { expected: filled, actual: arrived }, head.name);
      return { ...head, rows, ...(fonts.length > 0 ? { legacyFonts: { names, rows: fonts } } : {}) };
    });
  }
}
