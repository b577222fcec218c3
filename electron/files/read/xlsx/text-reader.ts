import { damaged, unsafe } from '../refusal.ts';
import { notMine } from './not-mine.ts';
import type { XmlCursor } from './xml-cursor.ts';
import { decodeXmlText, withLineFeeds } from './xml-text.ts';

const less = 60;
const cdata = Buffer.from('<![CDATA[');

/** Reads the texts of a spreadsheet part: the inside of `<v>` and `<t>`, and the runs of rich text. */
export class TextReader {
  readonly #part: string;
  readonly #cursor: XmlCursor;
  text = ''; // what was read last

  constructor(part: string, cursor: XmlCursor) {
    this.#part = part;
    this.#cursor = cursor;
  }

  /**
   * The text up to the closing tag `name`; `text` holds it.
   *
   * Shape   the place behind the closing tag; -1 when the bytes end before.
   */
  plain(bytes: Buffer, from: number, name: string): number {
    let [text, at] = ['', from];
    for (;;) {
      const start = at;
      for (let byte = bytes[at]; byte !== less; byte = bytes[++at]) if (byte === 0) return -1;
      if (at > start) text += decodeXmlText(bytes.toString('utf8', start, at));
      if (bytes[at + 1] === 33 && bytes[at + 2] === 91) {
        at = this.#section(bytes, at);
        if (at < 0) return -1;
        text += bytes.toString('utf8', this.#sectionStart, at - 3);
        continue;
      }
      const behind = this.#cursor.next(bytes, at);
      if (behind < 0) return -1;
      const { kind, start: tagStart } = this.#cursor;
      if (kind !== 'close' || !this.#cursor.is(bytes, name)) throw damaged('xml', this.#part);
      if (tagStart !== at) throw notMine('text after a comment');
      this.text = withLineFeeds(text);
      return behind;
    }
  }

  #sectionStart = 0;

  /** The place behind a CDATA section. Text in it is text; markup in it is refused, as everywhere. */
  #section(bytes: Buffer, start: number): number {
    const from = start + cdata.length;
    const opening = bytes.subarray(start, from);
    if (!opening.equals(cdata)) {
      if (opening.includes(0)) return -1;
      throw damaged('xml', this.#part);
    }
    this.#sectionStart = from;
    for (let at = from; ; at++) {
      if (bytes[at] === 0) return -1;
      if (bytes[at] !== 62 || bytes[at - 1] !== 93 || bytes[at - 2] !== 93 || at < from + 2) continue;
      if (bytes.subarray(from, at).includes(less)) throw unsafe('hidden-markup', this.#part);
      return at + 1;
    }
  }

  /**
   * The text of a shared or inline string up to its closing tag `name`: one `<t>`, or runs one after another. Readings
   * above the text (`rPh`) are left out.
   *
   * Shape   the place behind the closing tag; -1 when the bytes end before.
   */
  rich(bytes: Buffer, from: number, name: string): number {
    const cursor = this.#cursor;
    let [text, at, inRun, isFirst, isPlain] = ['', from, false, true, false];
    for (;;) {
      at = cursor.next(bytes, at);
      if (at < 0) return -1;
      if (cursor.hasText) throw notMine('text outside of t');
      if (cursor.is(bytes, 't') && cursor.kind !== 'close') {
        if (isFirst) isPlain = true;
        else if (isPlain || !inRun) throw notMine('text beside runs');
        if (cursor.kind === 'open') {
          at = this.plain(bytes, at, 't');
          if (at < 0) return -1;
          text += this.text;
        }
      } else if (cursor.is(bytes, 'r')) {
        if (isPlain || (cursor.kind === 'close') !== inRun)
          throw cursor.kind === 'close' ? damaged('xml', this.#part) : notMine('runs beside text');
        inRun = cursor.kind === 'open';
      } else if (cursor.kind === 'close') {
        if (inRun || !cursor.is(bytes, name)) throw damaged('xml', this.#part);
        this.text = text;
        return at;
      } else if (cursor.is(bytes, 'rPh') || cursor.is(bytes, 'rPr') || cursor.is(bytes, 'phoneticPr')) {
        at = cursor.skip(bytes, at);
        if (at < 0) return -1;
      } else throw notMine('element in a text');
      isFirst = false;
    }
  }
}
