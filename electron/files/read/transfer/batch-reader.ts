import type { DateSerial, RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { cellCode, type RowBatch } from './row-batch.ts';

const noCells: readonly RawCell[] = Object.freeze([]);
const rememberedDates = 65_536;

/** Rows of one batch. */
export interface BatchRows {
  readonly rows: readonly (readonly RawCell[])[];
  readonly fonts: readonly (readonly number[] | null)[] | null; // by row, when any cell has a legacy font
  readonly filled: number;
}

/** Turns batches back into rows. Cells of the same text share one string, cells of the same day one serial. */
export class BatchReader {
  readonly #texts: string[] = [];
  #dates = new Map<number, DateSerial>();

  #date(serial: number): DateSerial {
    let date = this.#dates.get(serial);
    if (date === undefined) {
      if (this.#dates.size >= rememberedDates) this.#dates = new Map();
      date = { serial };
      this.#dates.set(serial, date);
    }
    return date;
  }

  /** Batches of one workbook, in their order. */
  read(batch: RowBatch): BatchRows {
    const { codes, numbers, lengths } = batch;
    const texts = this.#texts;
    for (const text of batch.texts) texts.push(text);
    const rows = new Array<readonly RawCell[]>(lengths.length);
    let [at, numberAt, filled] = [0, 0, 0];
    for (let index = 0; index < lengths.length; index++) {
      const length = lengths[index] ?? 0;
      if (length === 0) {
        rows[index] = noCells;
        continue;
      }
      const row = new Array<RawCell>(length);
      for (let column = 0; column < length; column++) {
        const code = codes[at++] ?? cellCode.empty;
        if (code >= 0) row[column] = texts[code] ?? null;
        else if (code === cellCode.number) row[column] = numbers[numberAt++] ?? null;
        else if (code === cellCode.date) row[column] = this.#date(numbers[numberAt++] ?? 0);
        else row[column] = code === cellCode.empty ? null : code === cellCode.yes;
        if (row[column] !== null) filled++;
      }
      rows[index] = row;
    }
    return { rows, fonts: batch.fonts && fontRows(batch.fonts, lengths), filled };
  }
}

function fontRows(fonts: Uint8Array, lengths: Uint16Array): readonly (readonly number[] | null)[] {
  let at = 0;
  return Array.from(lengths, (length) => {
    const row = fonts.subarray(at, at + length);
    at += length;
    return row.some((font) => font !== 0) ? [...row] : null;
  });
}
