import type { ReadLimits } from './limits.ts';
import { tooMany } from './refusal.ts';
import { StringShape } from './string-shape.ts';
import { isNamed, tagStartOf, walkXml } from './walk-xml.ts';

/**
 * The shared strings, with every item written as the parser finds it: it would skip an empty `<si/>`, and every text
 * after it would move one place; it would not see the end of an item in `</si >`.
 *
 * Errors: throws Refusal for broken XML, for texts the parser would not read whole, and for more strings than allowed.
 */
export function checkedSharedStrings(xml: Buffer, part: string, limits: ReadLimits): Buffer {
  const pieces: Buffer[] = [];
  const shape = new StringShape(xml, part);
  let [items, copied, inItem] = [0, 0, false];
  walkXml(xml, part, limits, (kind, nameStart, nameEnd, end) => {
    const isItem = isNamed(xml, nameStart, nameEnd, 'si');
    if (inItem) {
      shape.tag(kind, nameStart, nameEnd, end);
      if (!isItem || kind !== 'close') return;
      shape.finish();
    } else if (!isItem) return;
    inItem = kind === 'open';
    if (inItem) shape.start(end);
    if (kind !== 'close' && ++items > limits.sharedStrings) throw tooMany('texts', limits.sharedStrings);
    if (kind !== 'empty' && end === nameEnd) return;
    const tagStart = tagStartOf(xml, nameStart);
    const name = xml.toString('latin1', tagStart + 1, nameEnd);
    pieces.push(xml.subarray(copied, tagStart), Buffer.from(kind === 'empty' ? `<${name}></${name}>` : `<${name}>`, 'latin1'));
    copied = end + 1;
  });
  return pieces.length === 0 ? xml : Buffer.concat([...pieces, xml.subarray(copied)]);
}
