import { cellAddress } from '../../../../shared/kernel/cell-address.ts';
import type { MergedRange } from '../../../../shared/staging/raw-sheet.ts';
import { damaged, Refusal, tooMany, unsafe } from '../refusal.ts';
import type { SheetHead } from '../transfer/sheet-collector.ts';
import { attributeOf } from '../walk-xml.ts';
import { parseAddress, parseNumber, powersOfTen } from './cell-numbers.ts';
import { CellReader } from './cell-reader.ts';
import { mainNamespace } from './main-namespace.ts';
import { notMine } from './not-mine.ts';
import type { PartScan } from './part-scan.ts';
import { PieceWindow } from './piece-window.ts';
import { type BookContext, SheetOutput } from './sheet-output.ts';
import type { BookSheet } from './workbook-part.ts';
import { isSpace, XmlCursor } from './xml-cursor.ts';

const lastRow = 1_048_576;
const lastColumn = 16_384;
const exactDigits = 15;

/** Reads one worksheet as its pieces come: cells leave row by row, nothing of the sheet is kept. */
export class SheetScanner implements PartScan {
  readonly #part: string;
  readonly #sheet: BookSheet;
  readonly #context: BookContext;
  readonly #output: SheetOutput;
  readonly #window: PieceWindow;
  readonly #cursor: XmlCursor;
  readonly #reader: CellReader;
  readonly #open: string[] = []; // names of the elements around, but for rows and cells
  readonly #merges: MergedRange[] = [];
  readonly #hiddenRows: number[] = [];
  #phase: 'mark' | 'prolog' | 'around' | 'data' | 'row' | 'epilog' = 'mark';
  #hasData = false;
  #row = -1;
  #column = -1;
  #values = 0;
  #uncomputed = 0;
  #firstUncomputed = '';

  constructor(sheet: BookSheet, part: string, context: BookContext) {
    this.#part = part;
    this.#sheet = sheet;
    this.#context = context;
    this.#output = new SheetOutput(context, sheet.name, part);
    this.#window = new PieceWindow(part, context.limits);
    this.#cursor = new XmlCursor(part, context.limits);
    this.#reader = new CellReader(part, context.limits);
  }

  feed(piece: Buffer): void {
    this.#window.append(piece, () => {
      const { limits } = this.#context;
      return this.#phase === 'row' ? tooMany('cell-characters', limits.cellCharacters, this.#sheet.name) : unsafe('long-tag', this.#part);
    });
    while (this.#step());
  }

  finish(): void {
    this.#window.finish();
    while (this.#step());
    const rest = this.#window.bytes.toString('latin1', this.#window.at, this.#window.end);
    if (this.#phase !== 'epilog' || /\S/.test(rest)) throw damaged('xml', this.#part);
    if (!this.#hasData) throw damaged('missing-part', this.#part);
    const { writer } = this.#context;
    writer.endSheet();
    if (this.#output.taken !== this.#values)
      throw Refusal.of('file.lost-cells', { expected: this.#values, actual: this.#output.taken }, this.#sheet.name);
  }

  /** What is told of the sheet when it has been read. */
  head(filled: number): SheetHead {
    const { name, hidden } = this.#sheet;
    const { date1904 } = this.#context;
    return { name, hidden, date1904, merges: this.#merges, hiddenRows: this.#hiddenRows, fonts: this.#output.fonts, filled };
  }

  /** Formulas without a stored value. */
  get uncomputed(): { readonly count: number; readonly firstCell: string } | null {
    return this.#uncomputed === 0 ? null : { count: this.#uncomputed, firstCell: this.#firstUncomputed };
  }

  /** One step; false when more bytes are needed. */
  #step(): boolean {
    if (this.#phase === 'row') return this.#cells();
    if (this.#phase === 'mark') {
      if (!this.#window.passMark()) return false;
      this.#phase = 'prolog';
    }
    const { bytes } = this.#window;
    const behind = this.#cursor.next(bytes, this.#window.at);
    if (behind < 0) {
      if (this.#phase === 'around') this.#passText(bytes);
      return false;
    }
    if (this.#phase === 'data') this.#inData(bytes);
    else if (this.#phase === 'around') this.#around(bytes);
    else this.#outside(bytes);
    this.#window.at = behind;
    return true;
  }

  /** Text that nobody reads is not kept until the tag behind it comes. */
  #passText(bytes: Buffer): void {
    const less = bytes.indexOf(60, this.#window.at);
    this.#window.pass(less < 0 ? this.#window.end : Math.min(less, this.#window.end));
  }

  #outside(bytes: Buffer): void {
    const { kind, start, nameStart, nameEnd, end, hasText } = this.#cursor;
    if (this.#phase === 'epilog' || hasText || kind === 'close') throw damaged('xml', this.#part);
    const isPlain = this.#cursor.is(bytes, 'worksheet') && nameStart === start + 1;
    if (!isPlain || attributeOf(bytes, nameEnd, end, 'xmlns') !== mainNamespace) throw notMine('sheet root');
    this.#phase = kind === 'empty' ? 'epilog' : 'around';
    this.#open.push('worksheet');
  }

  #around(bytes: Buffer): void {
    const { kind, nameStart, nameEnd, end } = this.#cursor;
    const name = bytes.toString('latin1', nameStart, nameEnd);
    if (kind === 'close') {
      if (this.#open.pop() !== name) throw damaged('xml', this.#part);
      if (this.#open.length === 0) this.#phase = 'epilog';
      return;
    }
    if (name === 'sheetData' || name.endsWith(':sheetData')) {
      if (this.#open.length !== 1 || name !== 'sheetData') throw notMine('place of sheetData');
      if (this.#hasData) throw damaged('xml', this.#part);
      this.#hasData = true;
      if (kind === 'open') this.#phase = 'data';
      return;
    }
    if (name === 'mergeCell' && this.#open.at(-1) === 'mergeCells') this.#merge(attributeOf(bytes, nameEnd, end, 'ref') ?? '');
    if (kind === 'empty') return;
    if (this.#open.push(name) > this.#context.limits.xmlDepth) throw unsafe('depth', this.#part);
  }

  #merge(reference: string): void {
    const { merges } = this.#context.limits;
    if (this.#merges.length >= merges) throw tooMany('merges', merges, this.#sheet.name);
    const [first = '', second = first, ...more] = reference.split(':');
    const [start, end] = [parseAddress(first), more.length > 0 ? null : parseAddress(second)];
    if (start === null || end === null || end.row < start.row || end.column < start.column) throw this.#output.damagedCell();
    this.#merges.push({ top: start.row, left: start.column, bottom: end.row, right: end.column });
  }

  #inData(bytes: Buffer): void {
    const cursor = this.#cursor;
    if (cursor.hasText) throw notMine('text between rows');
    if (cursor.kind === 'close') {
      if (!cursor.is(bytes, 'sheetData')) throw damaged('xml', this.#part);
      this.#phase = 'around';
      return;
    }
    if (!cursor.is(bytes, 'row')) throw notMine('element between rows');
    this.#startRow(bytes, cursor.nameEnd, cursor.end);
    if (cursor.kind === 'open') this.#phase = 'row';
  }

  #startRow(bytes: Buffer, nameEnd: number, end: number): void {
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
    if (row > this.#row) this.#column = -1; // a row told twice goes on where it ended
    this.#row = row;
    if (isHidden) this.#hiddenRows.push(row);
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

  /** Cells of a row as long as they are whole. False when more bytes are needed. */
  #cells(): boolean {
    const window = this.#window;
    const { bytes } = window;
    let at = window.at;
    for (;;) {
      while (isSpace(bytes[at])) at++;
      let behind = 0;
      if (bytes[at] === 60 && bytes[at + 1] === 99) behind = this.#plainCell(bytes, at);
      else if (bytes[at] === 60 && bytes[at + 1] === 47 && bytes[at + 2] === 114 && bytes[at + 3] === 111 && bytes[at + 4] === 119)
        if (bytes[at + 5] === 62) {
          this.#phase = 'data';
          window.at = at + 6;
          return true;
        }
      if (behind === 0) behind = this.#anyInRow(bytes, at);
      if (behind < 0) {
        window.at = at;
        return false;
      }
      at = behind;
      if (this.#phase !== 'row') {
        window.at = at;
        return true;
      }
    }
  }

  #anyInRow(bytes: Buffer, from: number): number {
    const cursor = this.#cursor;
    const behind = cursor.next(bytes, from);
    if (behind < 0) return -1;
    if (cursor.hasText) throw notMine('text between cells');
    if (cursor.kind === 'close') {
      if (!cursor.is(bytes, 'row')) throw damaged('xml', this.#part);
      this.#phase = 'data';
      return behind;
    }
    if (!cursor.is(bytes, 'c')) throw notMine('element between cells');
    const reader = this.#reader;
    const end = reader.read(bytes, cursor.start);
    if (end < 0) return -1;
    this.#countCell();
    this.#moveTo(reader.reference);
    if (reader.give(this.#output, this.#row, this.#column, this.#context.date1904)) this.#values++;
    else if (reader.hasFormula && this.#uncomputed++ === 0) this.#firstUncomputed = cellAddress(this.#row, this.#column);
    return end;
  }

  #countCell(): void {
    const { used, limits } = this.#context;
    if (++used.cells > limits.cells) throw tooMany('cells', limits.cells, this.#sheet.name);
  }

  #moveTo(reference: string | null): void {
    if (reference === null) {
      if (++this.#column >= lastColumn) throw this.#output.damagedCell();
      return;
    }
    const address = parseAddress(reference);
    if (address === null || address.row !== this.#row) throw this.#output.damagedCell();
    if (address.column < this.#column) throw notMine('cells out of order');
    if (address.column === this.#column)
      throw Refusal.of('file.lost-cells', { expected: this.#values + 1, actual: this.#values }, this.#sheet.name);
    this.#column = address.column;
  }

  /**
   * A cell as nearly all programs write it: `<c r="A1" s="2" t="s"><v>3</v></c>`, with a shared text or a plain number.
   * 0 for any other, one that is not whole, and one with a fault, which are all left to `anyInRow`.
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
        if (column < 0) column = this.#column + 1;
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
    if (column < 0) column = this.#column + 1;
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
    this.#values++;
    if (!isShared) this.#output.number(this.#row, column, value, style);
    else this.#output.shared(this.#row, column, isNegative ? Number.NaN : value, style);
    return at + 8;
  }
}
