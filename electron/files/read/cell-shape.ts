import { damaged } from './refusal.ts';
import { isBlank, StringShape } from './string-shape.ts';
import { isNamed, tagStartOf } from './walk-xml.ts';
import { parseNumber } from './xlsx/cell-numbers.ts';
import { isoSerial } from './xlsx/iso-serial.ts';

const [less, greater] = [60, 62] as const;

const named: Readonly<Record<string, string>> = { '&quot;': '"', '&apos;': "'", '&gt;': '>', '&lt;': '<', '&amp;': '&' };
const twice = /&(?:quot|apos|gt|lt|amp|#x?[\da-f]+);|_x[\da-f]{4}_/i;

/** The parser replaces the references in the text of a formula twice; whether that changes what it says. */
function isReadTwice(raw: string): boolean {
  if (!twice.test(raw)) return false;
  const text = raw
    .replaceAll(/&(?:quot|apos|gt|lt|amp|#\d+|#x[\da-f]+);/gi, (reference) => named[reference.toLowerCase()] ?? ' ')
    .replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return twice.test(text);
}

/** Whether the text of `<v>` is a value of the cell's type, so that the parser reads all of it. */
function isValue(type: string, text: string): boolean {
  switch (type) {
    case 'n':
      return parseNumber(text) !== null;
    case 's':
      return /^\s*\d{1,9}\s*$/.test(text);
    case 'b':
      return /^(?:0|1|true|false)$/.test(text);
    case 'd':
      return isoSerial(text, false) !== null;
    case 'str':
      return !isReadTwice(text);
    default:
      return type === 'e';
  }
}

/** Holds the cells of a worksheet to what the parser reads whole: it takes the beginning of a value for the value. */
export class CellShape {
  readonly #xml: Buffer;
  readonly #part: string;
  readonly #string: StringShape;
  #at = 0; // behind the tag before
  #type = 'n';
  #open: 'v' | 'f' | 'is' | null = null;
  #value: string | null = null;
  #hasString = false;
  #isOther = false; // of a form the parser does not read whole

  constructor(xml: Buffer, part: string) {
    this.#xml = xml;
    this.#part = part;
    this.#string = new StringShape(xml, part);
  }

  /** @param end the ">" of the tag that begins the cell */
  start(type: string | null, end: number): void {
    [this.#at, this.#type, this.#open, this.#value, this.#hasString, this.#isOther] = [end + 1, type ?? 'n', null, null, false, false];
  }

  /** A tag within the cell. Errors: throws Refusal for a string of another form. */
  tag(kind: 'open' | 'close' | 'empty', nameStart: number, nameEnd: number, end: number): void {
    const is = (name: string): boolean => isNamed(this.#xml, nameStart, nameEnd, name);
    if (this.#open === 'is') {
      this.#string.tag(kind, nameStart, nameEnd, end);
      if (kind === 'close' && is('is')) {
        this.#string.finish();
        this.#open = null;
      }
      this.#at = end + 1;
      return;
    }
    const text = this.#xml.subarray(this.#at, tagStartOf(this.#xml, nameStart));
    this.#at = end + 1;
    if (this.#open !== null) {
      if (kind !== 'close' || !is(this.#open)) this.#isOther = true;
      if (this.#open === 'v') this.#take(text);
      this.#open = null;
      return;
    }
    if (!isBlank(text) || this.#xml.indexOf(greater, nameEnd) !== end) this.#isOther = true;
    if (kind !== 'close') this.#element(kind, is, end);
  }

  #take(text: Buffer): void {
    if (text.includes(less)) this.#isOther = true; // a comment within the value
    this.#value = text.toString('utf8');
  }

  #element(kind: 'open' | 'empty', is: (name: string) => boolean, end: number): void {
    if ((is('v') && this.#value !== null) || (is('is') && this.#hasString)) this.#isOther = true;
    if (is('v')) this.#value = '';
    if (is('is')) {
      this.#hasString = true;
      this.#string.start(end);
    }
    if (kind === 'open') this.#open = is('v') ? 'v' : is('f') ? 'f' : is('is') ? 'is' : null;
  }

  /** The cell has been closed. Errors: throws Refusal. */
  finish(): void {
    const value = this.#value ?? '';
    const isFine =
      this.#type === 'inlineStr' ? this.#hasString || value === '' : !this.#hasString && (value === '' || isValue(this.#type, value));
    if (this.#isOther || !isFine) throw damaged('cell', this.#part);
  }
}
