import { decodeLegacy } from '../../kernel/vietnamese/legacy/decode-legacy.ts';
import { type LegacyEncoding, legacyEncodings } from '../../kernel/vietnamese/legacy/legacy-encoding.ts';
import { hasUnicodeOnly, isPlain, rateText, type TextRating } from './rate-text.ts';

/** How good a text is as Unicode, and in every older encoding in which it says something else. */
export interface Readings {
  readonly unicode: TextRating;
  readonly legacy: readonly { readonly encoding: LegacyEncoding; readonly rating: TextRating }[];
}

/** All readings of a text; null for one that is the same in every encoding. */
export function readingsOf(text: string): Readings | null {
  if (isPlain(text)) return null;
  const unicode = rateText(text);
  if (hasUnicodeOnly(text)) return { unicode, legacy: [] };
  const composed = text.normalize('NFC');
  const legacy = legacyEncodings.flatMap((encoding) => {
    const decoded = decodeLegacy(text, encoding);
    return decoded === composed ? [] : [{ encoding, rating: rateText(decoded) }];
  });
  return { unicode, legacy };
}
