import { searchKey } from '../../kernel/vietnamese/search-key.ts';

const bracketed = /[([（][^)\]）]*[)\]）]/g;

/** Keys a heading is known by: as it stands, and without what stands in brackets. Capitals, marks and spaces do not count in headings. */
export interface HeadingKeys {
  readonly full: string;
  readonly bare: string;
}

const known = new Map<string, HeadingKeys>();
const mostRemembered = 5_000;
const longestHeading = 400; // characters; beyond that it is prose

const squeezed = (text: string): string => searchKey(text).replaceAll(' ', '');

export function headingKeys(text: string): HeadingKeys {
  const before = known.get(text);
  if (before) return before;
  const heading = text.slice(0, longestHeading);
  const keys = { full: squeezed(heading), bare: squeezed(heading.replace(bracketed, ' ')) };
  if (known.size < mostRemembered) known.set(text, keys);
  return keys;
}

/**
 * A heading a column is looked for by: "họ và tên", "*vượt khung*" (somewhere inside), "phụ cấp > chức vụ" (under a heading with the first words),
 * "diện tích ! trước | sau" (under no heading with one of those words).
 */
export interface HeadingPattern {
  readonly above: string; // key that a heading above must contain; "" for none
  readonly notAbove: readonly string[]; // keys that no heading above may contain
  readonly key: string;
  readonly inside: boolean;
}

export function headingPattern(pattern: string): HeadingPattern {
  const [wanted = '', unwanted] = pattern.split('!');
  const [first = '', second] = wanted.split('>');
  const own = (second ?? first).trim();
  return {
    above: second === undefined ? '' : squeezed(first),
    notAbove: unwanted === undefined ? [] : unwanted.split('|').map(squeezed),
    key: squeezed(own),
    inside: own.startsWith('*'),
  };
}
