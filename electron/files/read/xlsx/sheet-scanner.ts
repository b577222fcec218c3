import type { MergedRange } from '../../../../shared/staging/raw-sheet.ts';
import { damaged, Refusal, tooMany, unsafe } from '../refusal.ts';
import type { SheetHead } from '../transfer/sheet-collector.ts';
import { attributeOf } from '../walk-xml.ts';
import { parseAddress } from './cell-numbers.ts';
import { mainPrefix } from './main-namespace.ts';
import { notMine } from './not-mine.ts';
import type { PartScan } from './part-scan.ts';
import { PieceWindow } from './piece-window.ts';
import { RowScanner } from './row-scanner.ts';
import { type BookContext, SheetOutput } from './sheet-output.ts';
import type { BookSheet } from './workbook-part.ts';
import { XmlCursor } from './xml-cursor.ts';

/** Reads one worksheet as its pieces come: cells leave row by row, nothing of the sheet is kept. */
export class SheetScanner implements PartScan {
  readonly #part: string;
  readonly #sheet: BookSheet;
  readonly #context: BookContext;
  readonly #output: SheetOutput;
  readonly #window: PieceWindow;
  readonly #cursor: XmlCursor;
  readonly #rows: RowScanner;
  readonly #open: string[] = []; // names of the elements around, but for rows and cells
  readonly #merges: MergedRange[] = [];
  #phase: 'mark' | 'prolog' | 'around' | 'data' | 'epilog' = 'mark';
  #hasData = false;

  constructor(sheet: BookSheet, part: string, context: BookContext) {
    this.#part = part;
    this.#sheet = sheet;
    this.#context = context;
    this.#output = new SheetOutput(context, sheet.name, part);
    this.#window = new PieceWindow(part, context.limits);
    this.#cursor = new XmlCursor(part, context.limits);
    this.#rows = new RowScanner(part, sheet.name, context, this.#output);
  }

  feed(piece: Buffer): void {
    this.#window.append(piece, () => {
      const { limits } = this.#context;
      return this.#rows.isOpen ? tooMany('cell-characters', limits.cellCharacters, this.#sheet.name) : unsafe('long-tag', this.#part);
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
    if (this.#output.taken !== this.#rows.values)
      throw Refusal.of('file.lost-cells', { expected: this.#rows.values, actual: this.#output.taken }, this.#sheet.name);
  }

  /** What is told of the sheet when it has been read. */
  head(filled: number): SheetHead {
    const { name, hidden } = this.#sheet;
    const { date1904 } = this.#context;
    return { name, hidden, date1904, merges: this.#merges, hiddenRows: this.#rows.hiddenRows, fonts: this.#output.fonts, filled };
  }

  /** Formulas without a stored value. */
  get uncomputed(): RowScanner['uncomputed'] {
    return this.#rows.uncomputed;
  }

  /** One step; false when more bytes are needed. */
  #step(): boolean {
    if (this.#rows.isOpen) {
      this.#window.at = this.#rows.scan(this.#window.bytes, this.#window.at);
      return !this.#rows.isOpen;
    }
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
    const { kind, nameStart, nameEnd, end, hasText } = this.#cursor;
    if (this.#phase === 'epilog' || hasText || kind === 'close') throw damaged('xml', this.#part);
    const prefix = mainPrefix(bytes, nameStart, nameEnd, end, 'worksheet');
    if (prefix === null) throw notMine('sheet root');
    this.#cursor.setPrefix(prefix);
    this.#rows.setPrefix(prefix);
    this.#phase = kind === 'empty' ? 'epilog' : 'around';
    this.#open.push('worksheet');
  }

  #around(bytes: Buffer): void {
    const { kind, nameEnd, end } = this.#cursor;
    const name = this.#cursor.name(bytes);
    if (kind === 'close') {
      if (this.#open.pop() !== name) throw damaged('xml', this.#part);
      if (this.#open.length === 0) this.#phase = 'epilog';
      return;
    }
    if (/^(?:.*[ :])?sheetData$/.test(name)) {
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
    this.#rows.startRow(bytes, cursor.nameEnd, cursor.end);
    this.#rows.isOpen = cursor.kind === 'open';
  }
}
