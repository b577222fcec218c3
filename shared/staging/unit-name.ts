import { cleanText } from '../kernel/vietnamese/clean-text.ts';
import { nameKey } from '../kernel/vietnamese/name-key.ts';
import type { UnitKind, UnitLevel } from '../model/unit.ts';

/** The level of each kind; `thành phố` can be either and is decided by the rest of the row. */
export const levelOfKind: Readonly<Record<UnitKind, UnitLevel | null>> = {
  tỉnh: 'province',
  'thành phố': null,
  quận: 'district',
  huyện: 'district',
  'thị xã': 'district',
  phường: 'commune',
  xã: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};

/** Words a name begins with, longest first, and what they mean. */
const beginnings: readonly (readonly [string, UnitKind])[] = [
  ['thành phố', 'thành phố'],
  ['thị trấn', 'thị trấn'],
  ['đặc khu', 'đặc khu'],
  ['thị xã', 'thị xã'],
  ['phường', 'phường'],
  ['huyện', 'huyện'],
  ['quận', 'quận'],
  ['tỉnh', 'tỉnh'],
  ['xã', 'xã'],
];
const abbreviations: readonly (readonly [RegExp, UnitKind])[] = [
  [/^tp\.?\s+|^tp\./i, 'thành phố'],
  [/^tx\.?\s+|^tx\./i, 'thị xã'],
  [/^tt\.?\s+|^tt\./i, 'thị trấn'],
  [/^p\.\s*/i, 'phường'],
  [/^x\.\s*/i, 'xã'],
  [/^h\.\s*/i, 'huyện'],
  [/^q\.\s*/i, 'quận'],
];

const agency =
  /^(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|hđnd và ubnd|đảng ủy[,\s]+hđnd[,\s]+ubnd|hđnd[,\s]+ubnd|hđnd|hội đồng nhân dân|đảng ủy|đảng uỷ|cơ quan|địa bàn|khu vực|khối)\s+/iu;

/** A unit's name taken apart. */
export interface UnitName {
  readonly kind: UnitKind | null; // null when the text does not begin with one
  readonly bare: string; // without the kind: "Minh Quân"
  readonly full: string; // with the kind spelled out, as in a list of units: "Xã Minh Quân"
}

const capitalised = (kind: UnitKind): string => kind.charAt(0).toUpperCase() + kind.slice(1);

/** "UBND xã Minh Quân", "Khu vực Huyện Minh Lâm" → the unit's own words. Text that names no unit behind the agency comes back whole. */
export function withoutAgency(text: string): string {
  const clean = cleanText(text);
  const rest = clean.replace(agency, '');
  return rest !== clean && kindAtStart(rest) !== null ? rest : clean;
}

function kindAtStart(text: string): readonly [kind: UnitKind, length: number] | null {
  const small = text.toLowerCase();
  for (const [words, kind] of beginnings) if (small.startsWith(`${words} `)) return [kind, words.length + 1];
  for (const [pattern, kind] of abbreviations) {
    const match = pattern.exec(text);
    if (match && match[0].length < text.length) return [kind, match[0].length];
  }
  return null;
}

/** Reads kind and name from text such as "Xã Minh Quân", "UBND xã Minh Quân", "TT. Ba Hàng", "P.4". */
export function parseUnitName(text: string): UnitName {
  const own = withoutAgency(text);
  const start = kindAtStart(own);
  if (start === null) return { kind: null, bare: own, full: own };
  const [kind, length] = start;
  const bare = own.slice(length).trim();
  return { kind, bare, full: `${capitalised(kind)} ${bare}` };
}

/** Key of a full name with its kind, for looking up; spelled the same for all ways of writing it. */
export const unitKey = (name: Pick<UnitName, 'full'>): string => nameKey(name.full);
