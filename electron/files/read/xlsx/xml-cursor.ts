import type { ReadLimits } from '../limits.ts';
import { damaged, unsafe } from '../refusal.ts';
import { isNamed } from '../walk-xml.ts';
import { notMine } from './not-mine.ts';

const [less, greater, slash, quote, apostrophe, bang, question, dash, bracket] = [60, 62, 47, 34, 39, 33, 63, 45, 91] as const;
export const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/**
 * Goes from tag to tag through bytes that end with a zero (see PieceWindow), passing over comments and instructions.
 * What it found last stands in its fields.
 */
export class XmlCursor {
  readonly #part: string;
  readonly #limits: ReadLimits;
  #prefix = '';
  #isMain = true;
  kind: 'open' | 'close' | 'empty' = 'open';
  start = 0; // of the tag
  nameStart = 0; // behind the prefix of the spreadsheet's own elements
  nameEnd = 0;
  end = 0; // the tag's ">"
  hasText = false; // something other than white space stood before the tag

  constructor(part: string, limits: ReadLimits) {
    this.#part = part;
    this.#limits = limits;
  }

  /** From now on the spreadsheet's own elements are those whose names begin so (see `mainPrefix`). */
  setPrefix(prefix: string): void {
    this.#prefix = prefix;
  }

  /**
   * Finds the next tag.
   *
   * Shape   the place behind the tag; -1 when the bytes end before it does.
   * Errors  throws Refusal for broken or refused XML.
   */
  next(bytes: Buffer, from: number): number {
    this.hasText = false;
    let at = from;
    for (;;) {
      for (let byte = bytes[at]; byte !== less; byte = bytes[++at]) {
        if (byte === 0) return -1;
        if (!isSpace(byte)) this.hasText = true;
      }
      const next = bytes[at + 1];
      if (next !== bang && next !== question) return next === 0 ? -1 : this.#tag(bytes, at);
      at = next === bang ? this.#comment(bytes, at) : this.#instruction(bytes, at);
      if (at < 0) return -1;
    }
  }

  #tag(bytes: Buffer, start: number): number {
    const isClosing = bytes[start + 1] === slash;
    let at = isClosing ? start + 2 : start + 1;
    this.start = start;
    this.nameStart = at;
    for (let byte = bytes[at]; byte !== greater && byte !== slash && byte !== 0 && !isSpace(byte); byte = bytes[++at])
      if (byte === less) throw damaged('xml', this.#part);
    this.nameEnd = at;
    if (this.#prefix !== '') this.#passPrefix(bytes);
    const end = this.#tagEnd(bytes, start, at);
    if (end < 0) return -1;
    if (this.nameEnd === this.nameStart) throw damaged('xml', this.#part);
    this.end = end;
    this.kind = isClosing ? 'close' : bytes[end - 1] === slash ? 'empty' : 'open';
    return end + 1;
  }

  #passPrefix(bytes: Buffer): void {
    const behind = this.nameStart + this.#prefix.length;
    this.#isMain = behind < this.nameEnd && isNamed(bytes, this.nameStart, behind, this.#prefix);
    if (this.#isMain) this.nameStart = behind;
  }

  #tagEnd(bytes: Buffer, start: number, from: number): number {
    let open = 0;
    let at = from;
    for (; ; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 0) break;
      if (open !== 0) {
        if (byte === open) open = 0;
        else if (byte === less) throw damaged('xml', this.#part);
      } else if (byte === quote || byte === apostrophe) open = byte;
      else if (byte === greater) break;
      else if (byte === less) throw damaged('xml', this.#part);
    }
    if (at - start > this.#limits.xmlTagBytes) throw unsafe('long-tag', this.#part);
    return bytes[at] === 0 ? -1 : at;
  }

  /** The place behind a comment. Markup in it is refused, as everywhere. */
  #comment(bytes: Buffer, start: number): number {
    const [third, fourth] = [bytes[start + 2], bytes[start + 3]];
    if (third === bracket) throw unsafe('hidden-markup', this.#part);
    if (third === 0 || (third === dash && fourth === 0)) return -1;
    if (third !== dash || fourth !== dash) throw notMine('declaration'); // document types are refused behind the gate
    let hidesMarkup = false;
    for (let at = start + 4; ; at++) {
      const byte = bytes[at];
      if (byte === 0) return -1;
      if (byte === less) hidesMarkup = true;
      if (byte !== greater || bytes[at - 1] !== dash || bytes[at - 2] !== dash || at < start + 6) continue;
      if (hidesMarkup) throw unsafe('hidden-markup', this.#part);
      return at + 1;
    }
  }

  #instruction(bytes: Buffer, start: number): number {
    for (let at = start + 2; ; at++) {
      const byte = bytes[at];
      if (byte === 0) return -1;
      if (byte !== greater || bytes[at - 1] !== question || at === start + 2) continue;
      const encoding = /^<\?xml\s.*?\sencoding\s*=\s*["']([^"']*)["']/.exec(
        bytes.toString('latin1', start, Math.min(at, start + 200)),
      )?.[1];
      if (encoding !== undefined && !/^(utf-8|us-ascii|ascii)$/i.test(encoding)) throw notMine('encoding');
      return at + 1;
    }
  }

  /** Whether it is the spreadsheet's own element of this name. */
  is(bytes: Buffer, name: string): boolean {
    return this.#isMain && isNamed(bytes, this.nameStart, this.nameEnd, name);
  }

  /** The name of the tag; that of an element of another namespace stands for none of the spreadsheet's own. */
  name(bytes: Buffer): string {
    return `${this.#isMain ? '' : ' '}${bytes.toString('latin1', this.nameStart, this.nameEnd)}`;
  }

  /**
   * Passes over an element whose opening tag was found last.
   *
   * Shape   the place behind its closing tag; -1 when the bytes end before.
   */
  skip(bytes: Buffer, behind: number): number {
    if (this.kind === 'empty') return behind;
    let at = behind;
    for (let depth = 1; depth > 0; ) {
      at = this.next(bytes, at);
      if (at < 0) return -1;
      if (this.kind === 'close') depth--;
      else if (this.kind === 'open' && ++depth > this.#limits.xmlDepth) throw unsafe('depth', this.#part);
    }
    return at;
  }
}
