import type { ReadLimits } from './limits.ts';
import { tooMany } from './refusal.ts';
import { isNamed, walkXml } from './walk-xml.ts';

/**
 * The shared strings, with every empty item `<si/>` written out: the parser would skip it, and every text after it
 * would move one place.
 *
 * Errors: throws Refusal for broken XML and for more strings than allowed.
 */
export function checkedSharedStrings(xml: Buffer, part: string, limits: ReadLimits): Buffer {
  const pieces: Buffer[] = [];
  let [items, copied] = [0, 0];
  walkXml(xml, part, limits, (kind, nameStart, nameEnd, end) => {
    if (kind === 'close' || !isNamed(xml, nameStart, nameEnd, 'si')) return;
    if (++items > limits.sharedStrings) throw tooMany('texts', limits.sharedStrings);
    if (kind === 'open') return;
    const tagStart = xml.lastIndexOf('<', nameStart);
    const name = xml.subarray(tagStart + 1, nameEnd);
    pieces.push(xml.subarray(copied, tagStart), Buffer.from('<'), name, Buffer.from('></'), name, Buffer.from('>'));
    copied = end + 1;
  });
  return pieces.length === 0 ? xml : Buffer.concat([...pieces, xml.subarray(copied)]);
}
