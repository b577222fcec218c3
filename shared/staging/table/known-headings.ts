import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import { searchKey } from '../../kernel/vietnamese/search-key.ts';
import { kindSpecs } from '../kinds/all-kinds.ts';
import type { RawCell, RawSheet } from '../raw-sheet.ts';
import { headingKeys } from './heading-key.ts';
import { ordinalKeys } from './match-columns.ts';

/** Keys of every heading that some kind of list goes by, those of row numbers among them. */
interface KnownKeys {
  readonly whole: ReadonlySet<string>;
  readonly parts: readonly string[]; // found somewhere inside a heading
  readonly beginnings: ReadonlySet<string>; // first letters of the whole ones
}

const beginningLetters = 2;

let known: KnownKeys | null = null;

function knownKeys(): KnownKeys {
  if (known) return known;
  // Property names of boundary files are no headings of sheets: "id" and "name" would be found in any.
  const specs = Object.values(kindSpecs).filter(({ kind }) => kind !== 'boundaries');
  const patterns = specs.flatMap(({ inputs }) => Object.values(inputs).flatMap(({ headings }) => headings));
  const keysOf = (inside: boolean) => patterns.filter((pattern) => pattern.inside === inside && pattern.key !== '').map(({ key }) => key);
  const whole = new Set([...ordinalKeys, ...keysOf(false)]);
  const beginnings = new Set([...whole].map((key) => key.slice(0, beginningLetters)));
  known = { whole, parts: [...new Set(keysOf(true))], beginnings };
  return known;
}

const longest = 120; // characters; a heading that a list goes by is shorter
const mostRemembered = 20_000;
const before = new Map<string, boolean>();

/** Whether a text is a heading that some kind of list goes by. */
function isHeading(text: string): boolean {
  if (text.length > longest) return false;
  const remembered = before.get(text);
  if (remembered !== undefined) return remembered;
  const { full, bare } = headingKeys(cleanText(text));
  const { whole, parts } = knownKeys();
  const found = full !== '' && (whole.has(full) || whole.has(bare) || parts.some((part) => full.includes(part)));
  if (before.size < mostRemembered) before.set(text, found);
  return found;
}

/** Whether any text of a row is a heading we know. */
export const hasKnownHeading = (sheet: RawSheet, row: number): boolean =>
  (sheet.rows[row] ?? []).some((cell) => typeof cell === 'string' && isHeading(cell));

/** Idem, told from the first letters for almost every cell of a list; headings known by a part of them are not asked for. */
const isWholeHeading = (text: string): boolean =>
  text.length <= longest && knownKeys().beginnings.has(searchKey(text.slice(0, beginningLetters))) && isHeading(text);

const isFilled = (cell: RawCell | undefined): cell is Exclude<RawCell, null> => cell !== null && cell !== undefined && cell !== '';

/** Columns of a row whose text is a heading we know; none where most texts are no headings, or anything but text stands in the row. */
export function knownHeadingsIn(sheet: RawSheet, row: number, left = 0, right = Number.POSITIVE_INFINITY): readonly number[] {
  const cells = sheet.rows[row] ?? [];
  const found: number[] = [];
  let filled = 0;
  for (let column = left; column < cells.length && column <= right; column++) {
    const cell = cells[column];
    if (!isFilled(cell)) continue;
    if (typeof cell !== 'string') return [];
    filled++;
    if (isWholeHeading(cell)) found.push(column);
    else if (filled >= 4 && found.length === 0) return []; // most rows of a list
  }
  return found.length >= 2 && found.length * 2 >= filled ? found : [];
}
