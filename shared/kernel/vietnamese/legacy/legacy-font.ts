import type { LegacyEncoding } from './legacy-encoding.ts';

export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  readonly capitals: boolean; // draws small letters as capitals: ".VnTimeH"
}

const families: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^\.?Vn(?=[A-Z\d ])/, 'tcvn3'], // ".VnTime", ".VnArial Narrow"
  [/^\.?VNI(?=[- _]|$)/i, 'vni'],
  [/^VPS(?=[- _]|$)/i, 'vps'],
  [/^VISCII|^VI(?= [A-Z])/i, 'viscii'], // "VI Times"
];

/** The encoding a font of that name shows, and whether it has only capitals; null for a font of Unicode. */
export function legacyFont(name: string): LegacyFont | null {
  const font = name.trim();
  const encoding = families.find(([pattern]) => pattern.test(font))?.[1];
  if (encoding === undefined) return null;
  const capitals = encoding === 'tcvn3' ? /[a-z]\d*H$/.test(font) : encoding !== 'vni' && /(?:\sH|\s?Hoa)$/.test(font);
  return { encoding, capitals };
}
