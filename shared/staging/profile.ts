import { columnLetters } from '../kernel/cell-address.ts';
import { searchKey } from '../kernel/vietnamese/search-key.ts';
import type { Instructions, Profile } from './instructions.ts';
import type { RawSheet } from './raw-sheet.ts';
import type { StagedSheet } from './staged-sheet.ts';
import { composedHeading, headingPaths } from './table/compose-headings.ts';

const rowsLookedAt = 120;

const byHeading = <T>(told: Readonly<Record<string, T>> | undefined, headings: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(
    headings.flatMap((heading, column) => {
      const letters = columnLetters(column);
      const value = told && Object.hasOwn(told, letters) ? told[letters] : undefined;
      return heading === '' || value === undefined ? [] : [[heading, value]];
    }),
  );

const byLetters = <T>(told: Readonly<Record<string, T>>, headings: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(
    headings.flatMap((heading, column) => {
      const value = Object.hasOwn(told, heading) ? told[heading] : undefined;
      return value === undefined ? [] : [[columnLetters(column), value]];
    }),
  );

/** How a table is read, kept for the next list of its sender. What is said of single rows is not kept: the next list has others. */
export function profileOf({ kind, headerRows, columns, cells, instructions }: StagedSheet, name: string): Profile {
  const headings = cells?.headings ?? [];
  const understood = Object.fromEntries(columns.map(({ input, column }) => [columnLetters(column), input]));
  return {
    name,
    kind: instructions.kind ?? kind ?? 'none',
    headings,
    headingRows: Math.max(1, headerRows.length),
    columns: byHeading({ ...understood, ...instructions.columns }, headings),
    encodings: byHeading(instructions.encodings, headings),
    units: byHeading(instructions.units, headings),
    sensitive: instructions.sensitive === true,
  };
}

const sameHeadings = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((heading, column) => searchKey(heading) === searchKey(b[column] ?? ''));

const withoutEmptyEnd = (headings: readonly string[]): readonly string[] => {
  let end = headings.length;
  while (end > 0 && headings[end - 1] === '') end--;
  return headings.slice(0, end);
};

/** Where the headings of a profile stand in a sheet, as instructions; null when they don't. `from` counts from 0. */
function instructionsAt(sheet: RawSheet, profile: Profile, from: number): Instructions | null {
  const wanted = withoutEmptyEnd(profile.headings);
  const last = Math.min(sheet.rows.length - profile.headingRows, from + rowsLookedAt);
  for (let top = from; top <= last; top++) {
    if ((sheet.rows[top] ?? []).length === 0) continue;
    const bottom = top + profile.headingRows - 1;
    const headings = withoutEmptyEnd(headingPaths(sheet, top, bottom).map(composedHeading));
    if (!sameHeadings(headings, wanted)) continue;
    return {
      kind: profile.kind,
      header: { top: top + 1, bottom: bottom + 1 },
      columns: byLetters(profile.columns, wanted),
      encodings: byLetters(profile.encodings, wanted),
      units: byLetters(profile.units, wanted),
      sensitive: profile.sensitive,
    };
  }
  return null;
}

/** The first profile whose headings stand in the sheet, as instructions for it; null when there is none. */
export function findProfile(
  sheet: RawSheet,
  profiles: readonly Profile[],
  from: number,
): { readonly profile: Profile; readonly instructions: Instructions } | null {
  for (const profile of profiles) {
    const instructions = profile.headings.length === 0 ? null : instructionsAt(sheet, profile, from);
    if (instructions) return { profile, instructions };
  }
  return null;
}
