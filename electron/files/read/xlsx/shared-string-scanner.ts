import type { ReadLimits } from '../limits.ts';
import { damaged, tooMany } from '../refusal.ts';
import { mainPrefix } from './main-namespace.ts';
import { notMine } from './not-mine.ts';
import type { PartScan } from './part-scan.ts';
import { PieceWindow } from './piece-window.ts';
import type { StringTable } from './string-table.ts';
import { TextReader } from './text-reader.ts';
import { XmlCursor } from './xml-cursor.ts';

/** What may stand in the tag of a text. Every text is read as it is, so it changes nothing. */
const preserving = Buffer.from(' xml:space="preserve">');

/** Reads the shared texts of a workbook into its table. */
export class SharedStringScanner implements PartScan {
  readonly #part: string;
  readonly #limits: ReadLimits;
  readonly #table: StringTable;
  readonly #window: PieceWindow;
  readonly #cursor: XmlCursor;
  readonly #texts: TextReader;
  #phase: 'mark' | 'prolog' | 'items' | 'epilog' = 'mark';
  #hasPrefix = false;

  constructor(part: string, limits: ReadLimits, table: StringTable) {
    this.#part = part;
    this.#limits = limits;
    this.#table = table;
    this.#window = new PieceWindow(part, limits);
    this.#cursor = new XmlCursor(part, limits);
    this.#texts = new TextReader(part, this.#cursor);
  }

  feed(piece: Buffer): void {
    this.#window.append(piece, () => tooMany('cell-characters', this.#limits.cellCharacters));
    while (this.#step());
  }

  finish(): void {
    this.#window.finish();
    while (this.#step());
    const rest = this.#window.bytes.toString('latin1', this.#window.at, this.#window.end);
    if (this.#phase !== 'epilog' || /\S/.test(rest)) throw damaged('xml', this.#part);
  }

  #step(): boolean {
    if (this.#phase === 'items') return this.#items();
    if (this.#phase === 'mark') {
      if (!this.#window.passMark()) return false;
      this.#phase = 'prolog';
    }
    const { bytes } = this.#window;
    const behind = this.#cursor.next(bytes, this.#window.at);
    if (behind < 0) return false;
    const { kind, nameStart, nameEnd, end, hasText } = this.#cursor;
    if (this.#phase === 'epilog' || hasText || kind === 'close') throw damaged('xml', this.#part);
    const prefix = mainPrefix(bytes, nameStart, nameEnd, end, 'sst');
    if (prefix === null) throw notMine('root');
    this.#cursor.setPrefix(prefix);
    this.#hasPrefix = prefix !== '';
    this.#phase = kind === 'empty' ? 'epilog' : 'items';
    this.#window.at = behind;
    return true;
  }

  /** Items as long as they are whole. False when more bytes are needed. */
  #items(): boolean {
    const window = this.#window;
    const { bytes } = window;
    for (;;) {
      let behind = this.#hasPrefix ? 0 : this.#plainItem(bytes, window.at);
      if (behind === 0) behind = this.#anyItem(bytes, window.at);
      if (behind < 0) return false;
      window.at = behind;
      if (this.#phase !== 'items') return true;
      if (this.#table.count > this.#limits.sharedStrings) throw tooMany('texts', this.#limits.sharedStrings);
    }
  }

  /** `<si><t>text</t></si>` of nothing but text, which nearly all are; 0 for any other, or one that is not whole. */
  #plainItem(bytes: Buffer, from: number): number {
    let at = from;
    for (let byte = bytes[at]; byte === 10 || byte === 13 || byte === 32; byte = bytes[++at]);
    // "<si><t"
    if (bytes[at] !== 60 || bytes[at + 1] !== 115 || bytes[at + 2] !== 105 || bytes[at + 3] !== 62) return 0;
    if (bytes[at + 4] !== 60 || bytes[at + 5] !== 116) return 0;
    at += 6;
    if (bytes[at] === 32) {
      for (const byte of preserving) if (bytes[at++] !== byte) return 0;
      at--;
    } else if (bytes[at] !== 62) return 0;
    const start = ++at;
    for (let byte = bytes[at]; byte !== 60; byte = bytes[++at]) {
      if (byte === 0 || byte === 38 || byte === 13) return 0;
      if (byte === 95 && ((bytes[at + 1] ?? 0) | 32) === 120) return 0; // "_x"
    }
    // "</t></si>"
    if (bytes[at + 1] !== 47 || bytes[at + 2] !== 116 || bytes[at + 3] !== 62 || bytes[at + 4] !== 60) return 0;
    if (bytes[at + 5] !== 47 || bytes[at + 6] !== 115 || bytes[at + 7] !== 105 || bytes[at + 8] !== 62) return 0;
    this.#table.addBytes(bytes, start, at);
    return at + 9;
  }

  #anyItem(bytes: Buffer, from: number): number {
    const cursor = this.#cursor;
    const behind = cursor.next(bytes, from);
    if (behind < 0) return -1;
    if (cursor.hasText) throw notMine('text between items');
    if (cursor.kind === 'close') {
      if (!cursor.is(bytes, 'sst')) throw damaged('xml', this.#part);
      this.#phase = 'epilog';
      return behind;
    }
    if (!cursor.is(bytes, 'si')) {
      if (!cursor.is(bytes, 'extLst')) throw notMine('element among items');
      return cursor.skip(bytes, behind);
    }
    if (cursor.kind === 'empty') {
      this.#table.addText('');
      return behind;
    }
    const end = this.#texts.rich(bytes, behind, 'si');
    if (end >= 0) this.#table.addText(this.#texts.text);
    return end;
  }
}
