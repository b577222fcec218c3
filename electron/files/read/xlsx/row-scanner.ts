import { cellAddress } from '../../../../shared/kernel/cell-address.ts';
import { damaged, Refusal, tooMany } from '../refusal.ts';
import { parseAddress, parseNumber, powersOfTen } from './cell-numbers.ts';
import { CellReader } from './cell-reader.ts';
import { notMine } from './not-mine.ts';
import type { BookContext, SheetOutput } from './sheet-output.ts';
import { isSpace, XmlCursor } from './xml-cursor.ts';

const lastRow = 1_048_576;
const lastColumn = 16_384;
const exactDigits = 15;

/** Reads the cells of the rows of one sheet, in two ways: a fast one for the cells nearly all are, a careful one for any. */
export class RowScanner {
  readonly #part: string;
  readonly #sheet: string;
  readonly #context: BookContext;
  readonly #output: SheetOutput;
  readonly #cursor: XmlCursor;
  readonly #reader: CellReader;
  readonly hiddenRows: number[] = [];
  isOpen = false; // in the middle of a row
  values = 0; // cells that hold a value, counted by their markup
  #hasPrefix = false;
  #row = -1;
  #column = -1;
  #isContinued = false; // the row began in an element before
  #uncomputed = 0;
  #firstUncomputed = '';

  constructor(part: string, sheet: string, context: BookContext, output: SheetOutput) {
    this.#part = part;
    this.#sheet = sheet;
    this.#context = context;
    this.#output = output;
    this.#cursor = new XmlCursor(part, context.limits);
    this.#reader = new CellReader(part, context.limits);
  }

  /** See XmlCursor. */
  setPrefix(prefix: string): void {
    this.#hasPrefix = prefix !== '';
    this.#cursor.setPrefix(prefix);
    this.#reader.setPrefix(prefix);
  }

  /** Formulas without a stored value. */
  get uncomputed(): { readonly count: number; readonly firstCell: string } | null {
    return this.#uncomputed === 0 ? null : { count: this.#uncomputed, firstCell: this.#firstUncomputed };
  }

  /** @param nameEnd where the name ends in the tag that opens the row @param end its ">" */
  startRow(bytes: Buffer, nameEnd: number, end: number): void {
    let row = this.#row + 1;
    let isHidden = false;
    for (let at = nameEnd; at < end; ) {
      while (isSpace(bytes[at]) || bytes[at] === 47) at++;
      if (at >= end) break;
      const name = at;
      while (at < end && bytes[at] !== 61) at++;
      const nameLength = at - name;
      const quote = bytes[++at];
      if (quote !== 34 && quote !== 39) throw notMine('attribute of a row');
      const value = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (at >= end) throw damaged('xml', this.#part);
      if (nameLength === 1 && bytes[name] === 114) row = this.#rowNumber(bytes, value, at) - 1;
      else if (nameLength === 6 && bytes.toString('latin1', name, name + 6) === 'hidden') {
        const hidden = bytes.toString('latin1', value, at);
        isHidden = hidden === '1' || hidden === 'true';
      }
      at++;
    }
    if (row >= lastRow) throw this.#output.damagedCell();
    if (row < this.#row) throw notMine('rows out of order');
    this.#isContinued = row === this.#row;
    if (!this.#isContinued) this.#column = -1;
    this.#row = row;
    if (isHidden) this.hiddenRows.push(row);
  }

  #rowNumber(bytes: Buffer, start: number, end: number): number {
    let number = 0;
    if (end === start || end - start > 7 || bytes[start] === 48) throw this.#output.damagedCell();
    for (let at = start; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) throw this.#output.damagedCell();
      number = number * 10 + digit;
    }
    return number;
  }

  /** Reads cells as long as they are whole. The place of the first byte not used up; `isOpen` tells whether the row goes on. */
  scan(bytes: Buffer, from: number): number {
    let at = from;
    for (;;) {
      while (isSpace(bytes[at])) at++;
      let behind = 0;
      if (bytes[at] === 60 && bytes[at + 1] === 99 && !this.#hasPrefix) behind = this.#plainCell(bytes, at);
      if (behind === 0) behind = this.#any(bytes, at);
      if (behind < 0) return at;
      if (!this.isOpen) return behind;
      at = behind;
    }
  }

  #any(bytes: Buffer, from: number): number {
    const cursor = this.#cursor;
    const behind = cursor.next(bytes, from);
    if (behind < 0) return -1;
    if (cursor.hasText) throw notMine('text between cells');
    if (cursor.kind === 'close') {
      if (!cursor.is(bytes, 'row')) throw damaged('xml', this.#part);
      this.isOpen = false;
      return behind;
    }
    if (!cursor.is(bytes, 'c')) throw notMine('element between cells');
    const reader = this.#reader;
    const end = reader.read(bytes, cursor.start);
    if (end < 0) return -1;
    this.#countCell();
    this.#moveTo(reader.reference);
    if (reader.give(this.#output, this.#row, this.#column, this.#context.date1904)) this.values++;
    else if (reader.hasFormula && this.#uncomputed++ === 0) this.#firstUncomputed = cellAddress(this.#row, this.#column);
    return end;
  }

  #countCell(): void {
    const { used, limits } = this.#context;
    if (++used.cells > limits.cells) throw tooMany('cells', limits.cells, this.#sheet);
  }

  #moveTo(reference: string | null): void {
    if (reference === null) {
      if (this.#isContinued) throw notMine('place of a cell');
      if (++this.#column >= lastColumn) throw this.#output.damagedCell();
      return;
    }
    const address = parseAddress(reference);
    if (address === null || address.row !== this.#row) throw this.#output.damagedCell();
    if (address.column < this.#column) throw notMine('cells out of order');
    if (address.column === this.#column)
      throw Refusal.of('file.lost-cells', { expected: this.values + 1, actual: this.values }, this.#sheet);
    this.#column = address.column;
  }

  /**
   * A cell as nearly all programs write it: `<c r="A1" s="2" t="s"><v>3</v></c>`, with a shared text or a plain number.
   * 0 for any other, one that is not whole, and one with a fault, which are all left to the careful way.
   */
  #plainCell(bytes: Buffer, from: number): number {
    let at = from + 2;
    let [column, style, isShared] = [-1, 0, false];
    for (;;) {
      const byte = bytes[at];
      if (byte === 32) at++;
      else if (byte === 62) break;
      else if (byte === 47) {
        // An empty cell with a look.
        if (bytes[at + 1] !== 62) return 0;
        if (column < 0 && !this.#isContinued) column = this.#column + 1;
        if (column <= this.#column || column >= lastColumn) return 0;
        this.#countCell();
        this.#column = column;
        return at + 2;
      } else if (bytes[at - 1] !== 32 || bytes[at + 1] !== 61 || bytes[at + 2] !== 34) return 0;
      else if (byte === 114) {
        if (column >= 0) return 0;
        at += 3;
        column = 0;
        for (let letter = bytes[at] ?? 0; letter >= 65 && letter <= 90; letter = bytes[++at] ?? 0) column = column * 26 + letter - 64;
        let row = 0;
        for (let digit = bytes[at] ?? 0; digit >= 48 && digit <= 57; digit = bytes[++at] ?? 0) row = row * 10 + digit - 48;
        if (bytes[at++] !== 34 || row !== this.#row + 1 || column === 0 || column > lastColumn) return 0;
        column--;
      } else if (byte === 115) {
        at += 3;
        style = 0;
        for (let digit = bytes[at] ?? 0; digit >= 48 && digit <= 57; digit = bytes[++at] ?? 0) style = style * 10 + digit - 48;
        if (bytes[at++] !== 34) return 0;
      } else if (byte === 116 && bytes[at + 3] === 115 && bytes[at + 4] === 34) {
        isShared = true;
        at += 5;
      } else if (byte === 116 && bytes[at + 3] === 110 && bytes[at + 4] === 34) at += 5;
      else return 0;
    }
    if (column < 0 && !this.#isContinued) column = this.#column + 1;
    if (column <= this.#column || column >= lastColumn) return 0;
    // "<v>"
    if (bytes[at + 1] !== 60 || bytes[at + 2] !== 118 || bytes[at + 3] !== 62) return 0;
    const start = at + 4;
    at = start;
    const isNegative = bytes[at] === 45;
    if (isNegative) at++;
    let [value, digits, fraction] = [0, 0, 0];
    let byte = bytes[at] ?? 0;
    for (; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0) {
      value = value * 10 + byte - 48;
      digits++;
    }
    if (byte === 46 && !isShared) {
      for (byte = bytes[++at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0) {
        value = value * 10 + byte - 48;
        fraction++;
      }
    }
    if (byte === 60 && digits > 0 && digits + fraction <= exactDigits) {
      // Both are exact, so one division gives the nearest double, as reading the text would.
      if (fraction > 0) value /= powersOfTen[fraction] ?? 1;
      if (isNegative) value = -value;
    } else {
      if (isShared) return 0;
      for (; byte !== 60; byte = bytes[++at] ?? 0) if (byte === 0 || byte === 38) return 0;
      const number = parseNumber(bytes.toString('latin1', start, at));
      if (number === null) return 0;
      value = number;
    }
    // "</v></c>"
    if (bytes[at + 1] !== 47 || bytes[at + 2] !== 118 || bytes[at + 3] !== 62 || bytes[at + 4] !== 60) return 0;
    if (bytes[at + 5] !== 47 || bytes[at + 6] !== 99 || bytes[at + 7] !== 62) return 0;
    this.#countCell();
    this.#column = column;
    this.values++;
    if (!isShared) this.#output.number(this.#row, column, value, style);
    else this.#output.shared(this.#row, column, isNegative ? Number.NaN : value, style);
    return at + 8;
  }
}
