import { decodeLegacy } from '../../kernel/vietnamese/legacy/decode-legacy.ts';
import type { LegacyFont } from '../../kernel/vietnamese/legacy/legacy-font.ts';
import { hasUnicodeOnly, isPlain, rateText } from './rate-text.ts';

/** What becomes of one text of a part that is in an older encoding. */
export type Decision =
  | { readonly kind: 'same' } // reads the same either way: says nothing
  | { readonly kind: 'unicode' } // is Unicode already: headings are often typed anew
  | { readonly kind: 'legacy'; readonly after: string }
  | { readonly kind: 'either'; readonly after: string }; // good or bad both ways: as the texts around it

const farBetter = 3; // a whole word

/** Whether a text is in that encoding or already Unicode: where it makes better Vietnamese. */
export function decideText(text: string, { encoding, capitals }: LegacyFont): Decision {
  if (isPlain(text)) return { kind: 'same' };
  if (hasUnicodeOnly(text)) return { kind: 'unicode' };
  const after = decodeLegacy(text, encoding, capitals);
  if (after === text) return { kind: 'same' };
  const [unicode, legacy] = [rateText(text), rateText(after)];
  const better = legacy.sum - unicode.sum;
  const isGood = unicode.readable === unicode.words;
  if (better > 0) return isGood ? { kind: 'either', after } : { kind: 'legacy', after };
  return better <= -farBetter || (better < 0 && isGood) ? { kind: 'unicode' } : { kind: 'either', after };
}
