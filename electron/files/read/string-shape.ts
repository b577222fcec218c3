import { damaged } from './refusal.ts';
import { isNamed, tagStartOf } from './walk-xml.ts';

const [less, greater] = [60, 62] as const;

/** Whether bytes are nothing but white space. */
export const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 32 || byte === 10 || byte === 13 || byte === 9);

/**
 * Holds a shared or inline string to the forms that the parser reads whole: one `<t>`, or runs `<r>` of one each. Of any
 * other form it would forget a part without a word.
 */
export class StringShape {
  readonly #xml: Buffer;
  readonly #part: string;
  #at = 0; // behind the tag before
  #form: 'none' | 'empty' | 'plain' | 'runs' | 'other' = 'none';
  #inRun = false;
  #inText = false;
  #aside = 0; // depth within what is no text: looks, and readings above the letters

  constructor(xml: Buffer, part: string) {
    this.#xml = xml;
    this.#part = part;
  }

  /** @param end the ">" of the tag that begins the string */
  start(end: number): void {
    [this.#at, this.#form, this.#inRun, this.#inText, this.#aside] = [end + 1, 'none', false, false, 0];
  }

  /** A tag within the string, its closing one too. */
  tag(kind: 'open' | 'close' | 'empty', nameStart: number, nameEnd: number, end: number): void {
    const text = this.#xml.subarray(this.#at, tagStartOf(this.#xml, nameStart));
    this.#at = end + 1;
    const is = (name: string): boolean => isNamed(this.#xml, nameStart, nameEnd, name);
    if (this.#form === 'other') return;
    if (this.#aside > 0) this.#aside += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    else if (this.#inText) {
      if (!is('t') || kind !== 'close' || text.includes(less)) this.#form = 'other'; // "<" begins a comment
      this.#inText = false;
    } else if (!isBlank(text) || this.#xml.indexOf(greater, nameEnd) !== end) this.#form = 'other';
    else if (is('t')) this.#text(kind);
    else if (is('r')) this.#run(kind, end > nameEnd + (kind === 'empty' ? 1 : 0));
    else if (kind === 'close')
      return; // of the string itself
    else if (this.#form === 'none' || this.#form === 'empty')
      this.#form = 'other'; // the parser finds no text behind it, or takes it for one
    else if (kind === 'open') this.#aside = 1;
  }

  #text(kind: 'open' | 'close' | 'empty'): void {
    const isFirst = this.#form === 'none';
    if (kind === 'close' || !(isFirst || (this.#form === 'runs' && this.#inRun))) this.#form = 'other';
    else if (isFirst) this.#form = kind === 'empty' ? 'empty' : 'plain';
    this.#inText = kind === 'open';
  }

  #run(kind: 'open' | 'close' | 'empty', hasAttributes: boolean): void {
    this.#form = (this.#form === 'none' || this.#form === 'runs') && !hasAttributes ? 'runs' : 'other';
    this.#inRun = kind === 'open';
  }

  /** The string has been closed. Errors: throws Refusal when it has another form. */
  finish(): void {
    if (this.#form === 'other') throw damaged('xml', this.#part);
  }
}
