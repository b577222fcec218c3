import { cleanText } from './clean-text.ts';
import { withSettledTones } from './tone-placement.ts';

const iForY: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/**
 * What two spellings of one name share: small letters, NFC, settled tone marks (hoà = hòa), i for y where both are written (Kỳ = Kì),
 * one kind of dash and apostrophe, numbers without leading zeros ("Phường 01" = "Phường 1").
 * Marks are kept: Minh Quán and Minh Quân have different keys.
 */
export function nameKey(text: string): string {
  const small = withSettledTones(cleanText(text).toLowerCase());
  return small
    .replace(/(?<!\p{L})([hklmst]|qu)([yỳýỷỹỵ])(?!\p{L})/gu, (_, onset: string, letter: string) => onset + (iForY[letter] ?? letter))
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/ ?[-‐‑–—] ?/g, '-')
    .replace(/(?<![\d.,])0+(?=\d)/g, '');
}
