import type { ReadLimits } from '../limits.ts';
import { damaged } from '../refusal.ts';
import { attributeOf } from '../walk-xml.ts';
import { parseNumber } from './cell-numbers.ts';
import { isoSerial } from './iso-serial.ts';
import { notMine } from './not-mine.ts';
import type { SheetOutput } from './sheet-output.ts';
import { TextReader } from './text-reader.ts';
import { XmlCursor } from './xml-cursor.ts';

/** One cell as it is written, whatever it holds: the careful way beside the fast one of SheetScanner. */
export class CellReader {
  readonly #part: string;
  readonly #cursor: XmlCursor;
  readonly #texts: TextReader;
  reference: string | null = null;
  hasFormula = false;
  #type = 'n';
  #style = 0;
  #value: string | null = null; // of <v>
  #inline: string | null = null; // of <is>

  constructor(part: string, limits: ReadLimits) {
    this.#part = part;
    this.#cursor = new XmlCursor(part, limits);
    this.#texts = new TextReader(part, this.#cursor);
  }

  /** See XmlCursor. */
  setPrefix(prefix: string): void {
    this.#cursor.setPrefix(prefix);
  }

  /**
   * Reads the cell whose tag begins at `from`.
   *
   * Shape   the place behind it; -1 when the bytes end before.
   */
  read(bytes: Buffer, from: number): number {
    const cursor = this.#cursor;
    let at = cursor.next(bytes, from);
    if (at < 0) return -1;
    const { nameEnd, end } = cursor;
    this.reference = attributeOf(bytes, nameEnd, end, 'r');
    this.#type = attributeOf(bytes, nameEnd, end, 't') ?? 'n';
    const style = attributeOf(bytes, nameEnd, end, 's') ?? '0';
    if (!/^\d{1,6}$/.test(style)) throw damaged('cell', this.#part);
    this.#style = Number(style);
    [this.#value, this.#inline, this.hasFormula] = [null, null, false];
    if (cursor.kind === 'empty') return at;
    for (;;) {
      at = cursor.next(bytes, at);
      if (at < 0) return -1;
      if (cursor.hasText) throw notMine('text in a cell');
      if (cursor.kind === 'close') {
        if (!cursor.is(bytes, 'c')) throw damaged('xml', this.#part);
        return at;
      }
      at = this.#element(bytes, at);
      if (at < 0) return -1;
    }
  }

  #element(bytes: Buffer, behind: number): number {
    const cursor = this.#cursor;
    if (cursor.is(bytes, 'f')) {
      this.hasFormula = true;
      return cursor.skip(bytes, behind);
    }
    const isValue = cursor.is(bytes, 'v');
    if (!isValue && !cursor.is(bytes, 'is')) throw notMine('element in a cell');
    if ((isValue ? this.#value : this.#inline) !== null) throw damaged('cell', this.#part);
    const at = cursor.kind === 'empty' ? behind : isValue ? this.#texts.plain(bytes, behind, 'v') : this.#texts.rich(bytes, behind, 'is');
    const text = cursor.kind === 'empty' ? '' : this.#texts.text;
    if (isValue) this.#value = text;
    else this.#inline = text;
    return at;
  }

  /** Hands the value on. False when there is none. */
  give(output: SheetOutput, row: number, column: number, date1904: boolean): boolean {
    const value = this.#value ?? '';
    if (this.#type === 'inlineStr') {
      if (this.#inline === null && value !== '') throw output.damagedCell();
      output.text(row, column, this.#inline ?? '', this.#style);
      return true;
    }
    if (this.#inline !== null) throw output.damagedCell();
    if (this.#type === 'str') {
      output.text(row, column, value, this.#style);
      return true;
    }
    if (value === '') return false;
    this.#giveTyped(output, row, column, value, date1904);
    return true;
  }

  #giveTyped(output: SheetOutput, row: number, column: number, value: string, date1904: boolean): void {
    switch (this.#type) {
      case 'n': {
        const number = parseNumber(value);
        if (number === null) throw output.damagedCell();
        output.number(row, column, number, this.#style);
        return;
      }
      case 's':
        output.shared(row, column, /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : Number.NaN, this.#style);
        return;
      case 'b':
        if (!/^(?:0|1|true|false)$/.test(value)) throw output.damagedCell();
        output.flag(row, column, value === '1' || value === 'true');
        return;
      case 'e':
        output.error(row, column, value);
        return;
      case 'd': {
        const serial = isoSerial(value, date1904);
        if (serial === null) throw output.damagedCell();
        output.date(row, column, serial);
        return;
      }
      default:
        throw output.damagedCell();
    }
  }
}
