import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { tooMany } from '../refusal.ts';
import { cellCode, type RowBatch } from './row-batch.ts';

const batchCells = 16_384; // small enough to be passed on and forgotten before the next generation of garbage
const batchRows = 16_384;
const widestRow = 16_384;
const rememberedTexts = 65_536;

/**
 * Lays out the cells of a workbook, sheet after sheet, in batches. Cells come row by row from the left; only those that
 * hold something are told, the gaps between them are filled here.
 */
export class BatchWriter {
  readonly #cellLimit: number;
  readonly #codes = new Int32Array(batchCells + widestRow);
  readonly #numbers = new Float64Array(batchCells + widestRow);
  #fonts: Uint8Array | null = null;
  #hasFonts = false;
  #lengths: number[] = [];
  #texts: string[] = [];
  #sentTexts = 0;
  #known = new Map<string, number>();
  #cells = 0; // in this batch
  #numberCells = 0; // in this batch
  #row = -1;
  #width = 0;
  #delivered = 0; // of the workbook: cells with their gaps, an empty row counts as one
  #ready: RowBatch[] = [];
  filled = 0; // cells of this sheet that hold something

  /** @param cellLimit of the workbook, gaps between cells included: a cell far away costs the rows before it too */
  constructor(cellLimit: number) {
    this.#cellLimit = cellLimit;
  }

  /** Makes room for the cell; what is written afterwards is the cell. */
  #place(row: number, column: number): void {
    if (row !== this.#row) this.#startRow(row);
    this.#fill(column);
    this.#width++;
    this.filled++;
  }

  #fill(width: number): void {
    while (this.#width < width) {
      this.#codes[this.#cells++] = cellCode.empty;
      this.#width++;
    }
  }

  #startRow(row: number): void {
    this.#endRow();
    for (let before = this.#row + 1; before < row; before++) this.#pushLength(0);
    this.#row = row;
    this.#width = 0;
  }

  #endRow(): void {
    if (this.#width > 0) this.#pushLength(this.#width);
  }

  #pushLength(length: number): void {
    this.#lengths.push(length);
    this.#delivered += Math.max(1, length);
    if (this.#delivered > this.#cellLimit) throw tooMany('cells', this.#cellLimit);
    if (this.#cells >= batchCells || this.#lengths.length >= batchRows) this.#cut();
  }

  #cut(): void {
    const { length } = this.#lengths;
    if (length === 0) return;
    this.#ready.push({
      lengths: Uint16Array.from(this.#lengths),
      codes: this.#codes.slice(0, this.#cells),
      numbers: this.#numbers.slice(0, this.#numberCells),
      texts: this.#texts,
      fonts: this.#hasFonts && this.#fonts ? this.#fonts.slice(0, this.#cells) : null,
    });
    if (this.#hasFonts) this.#fonts?.fill(0, 0, this.#cells);
    [this.#cells, this.#numberCells, this.#hasFonts] = [0, 0, false];
    [this.#lengths, this.#texts] = [[], []];
  }

  number(row: number, column: number, value: number): void {
    this.#place(row, column);
    this.#codes[this.#cells++] = cellCode.number;
    this.#numbers[this.#numberCells++] = value;
  }

  date(row: number, column: number, serial: number): void {
    this.#place(row, column);
    this.#codes[this.#cells++] = cellCode.date;
    this.#numbers[this.#numberCells++] = serial;
  }

  flag(row: number, column: number, value: boolean): void {
    this.#place(row, column);
    this.#codes[this.#cells++] = value ? cellCode.yes : cellCode.no;
  }

  /** @param text its number, from `newText` or `textNumber` @param font 1 + index of a legacy font, 0 for any other */
  text(row: number, column: number, text: number, font: number): void {
    this.#place(row, column);
    if (font !== 0) {
      this.#fonts ??= new Uint8Array(batchCells + widestRow);
      this.#fonts[this.#cells] = font;
      this.#hasFonts = true;
    }
    this.#codes[this.#cells++] = text;
  }

  /** The number of a text that is not looked up again. */
  newText(text: string): number {
    this.#texts.push(text);
    return this.#sentTexts++;
  }

  /** The number of a text that may have come before; only so many are remembered that memory does not grow with the sheet. */
  textNumber(text: string): number {
    const before = this.#known.get(text);
    if (before !== undefined) return before;
    if (this.#known.size >= rememberedTexts) this.#known = new Map();
    const number = this.newText(text);
    this.#known.set(text, number);
    return number;
  }

  /** One whole row of values, its length kept. The next row of the sheet; not to be mixed with single cells. */
  rawRow(cells: readonly RawCell[], fonts: readonly number[] | null = null): void {
    if (cells.length > widestRow) throw tooMany('columns', widestRow);
    const row = this.#row + 1;
    this.#row = row;
    this.#width = 0;
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      if (typeof cell === 'string') this.text(row, column, this.textNumber(cell), fonts?.[column] ?? 0);
      else if (typeof cell === 'number') this.number(row, column, cell);
      else if (typeof cell === 'boolean') this.flag(row, column, cell);
      else this.date(row, column, cell.serial);
    }
    this.#fill(cells.length);
    this.#width = 0;
    this.#pushLength(cells.length);
  }

  startSheet(): void {
    [this.#row, this.#width, this.filled] = [-1, 0, 0];
  }

  endSheet(): void {
    this.#endRow();
    this.#width = 0;
    this.#cut();
  }

  /** The batches that are full, or all of a sheet that has ended; each is given once. */
  take(): readonly RowBatch[] {
    if (this.#ready.length === 0) return this.#ready;
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }
}
