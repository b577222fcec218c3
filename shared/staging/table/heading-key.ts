import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import { searchKey } from '../../kernel/vietnamese/search-key.ts';

const bracketed = /[([（][^)\]）]*[)\]）]/g;

/** Keys a heading is known by: as it stands, and without what stands in brackets. Capitals, marks and spaces do not count in them. */
export interface HeadingKeys {
  readonly full: string;
  readonly bare: string;
  readonly marked: Marked; // the same keys with the marks
}

/** Keys with their marks, for headings of one word: "Nam" and "Năm" are two. */
interface Marked {
  readonly full: string;
  readonly bare: string;
}

const known = new Map<string, HeadingKeys>();
const mostRemembered = 5_000;
const longestHeading = 400; // characters; beyond that it is prose

const squeezed = (text: string): string => searchKey(text).replaceAll(' ', '');
const withMarks = (text: string): string =>
  nameKey(text)
    .replaceAll('ð', 'đ')
    .replace(/[^\p{L}\p{N}]/gu, '');

export function headingKeys(text: string): HeadingKeys {
  const before = known.get(text);
  if (before) return before;
  const heading = text.slice(0, longestHeading);
  const bare = heading.replace(bracketed, ' ');
  const marked = { full: withMarks(heading), bare: withMarks(bare) };
  const keys = { full: squeezed(heading), bare: squeezed(bare), marked };
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
  readonly word: string | null; // with its marks, where it is one word: of those, marks tell one from another
}

/** Words that are headings of their own without marks, and others with them: "Nam" is no careless "Năm". */
const plainWords: ReadonlySet<string> = new Set(['nam']);

/**
 * Whether a heading of that marked key says the word of a pattern.
 *
 * Shape   `unmarked`: no heading of the sheet has any mark, so that nothing can be told from one without.
 */
export function saysWord(marked: string, word: string, unmarked: boolean): boolean {
  if (marked === word) return true;
  return /^[a-z0-9]*$/.test(marked) && (unmarked || !plainWords.has(marked));
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
    word: own.includes('*') || /[ ,/_-]/.test(own) ? null : withMarks(own),
  };
}
