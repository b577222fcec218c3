import { cellText } from '../cells/cell-text.ts';
import type { RawSheet } from '../raw-sheet.ts';
import type { Header } from './find-header.ts';
import { headingKeys } from './heading-key.ts';

/** A needed column that stands twice, each time with contents of its own. Columns count from 0. */
export interface NeededTwice {
  readonly field: string;
  readonly taken: number;
  readonly other: number;
  readonly heading: string;
}

/** Needed columns whose heading stands twice and whose second column is about as full as the first and says other things: two tables in one. */
export function neededTwice(sheet: RawSheet, { spec, matching, bottom }: Header): readonly NeededTwice[] {
  const needed = new Set(spec.needed.flatMap(({ inputs }) => inputs));
  return matching.twice.flatMap(({ input, taken, other, column }): readonly NeededTwice[] => {
    const first = matching.matched.find((one) => one.input === input)?.column;
    if (!needed.has(input) || first === undefined || headingKeys(taken).full !== headingKeys(other).full) return [];
    return hasOwnContents(sheet, first, column, bottom)
      ? [{ field: spec.inputs[input]?.field ?? input, taken: first, other: column, heading: other }]
      : [];
  });
}

function hasOwnContents(sheet: RawSheet, taken: number, other: number, bottom: number): boolean {
  let [all, own] = [0, 0];
  for (let row = bottom + 1; row < sheet.rows.length; row++) {
    const [first, second] = [taken, other].map((column) => cellText(sheet.rows[row]?.[column], sheet.date1904));
    if (first !== '') all++;
    if (second !== '' && second !== first) own++;
  }
  return own > 0 && own * 2 >= all;
}
