import type { ImportKind } from '../../model/records.ts';
import { isEmptyCell } from '../cells/cell-text.ts';
import { kindSpecs } from '../kinds/all-kinds.ts';
import type { KindSpec } from '../kinds/kind-spec.ts';
import type { RawCell, RawSheet } from '../raw-sheet.ts';
import { type HeadingPath, headingPaths, mergesIn } from './compose-headings.ts';
import { headingKeys } from './heading-key.ts';
import { hasKnownHeading } from './known-headings.ts';
import { type ColumnMatching, matchColumns, missingColumns, type ToldColumns } from './match-columns.ts';

/** The heading rows of a table, and what its columns mean for one kind. */
export interface Header {
  readonly spec: KindSpec;
  readonly top: number; // counted from 0
  readonly bottom: number;
  readonly paths: readonly HeadingPath[];
  readonly matching: ColumnMatching;
  readonly missing: readonly string[]; // needed columns that are not there
}

const rowsLookedAt = 120;
const mostHeadingRows = 4;

/** A year may head a column; other numbers do not. */
const isYear = (cell: RawCell): boolean => typeof cell === 'number' && Number.isInteger(cell) && cell >= 1990 && cell <= 2100;

const isTextual = (sheet: RawSheet, row: number): boolean => {
  const cells = (sheet.rows[row] ?? []).filter((cell) => !isEmptyCell(cell));
  return cells.some((cell) => typeof cell === 'string') && cells.every((cell) => typeof cell === 'string' || isYear(cell));
};

function headerAt(spec: KindSpec, top: number, bottom: number, paths: readonly HeadingPath[], told?: ToldColumns): Header {
  const matching = matchColumns(spec, paths, told);
  const missing = missingColumns(spec, matching);
  return { spec, top, bottom, paths, matching, missing };
}

/** More needed columns first, then more columns understood, then fewer heading rows, then the higher table. */
function isBetter(a: Header, b: Header): boolean {
  const [aHard, bHard] = [a, b].map(
    ({ spec, missing }) => missing.filter((name) => !spec.needed.some((n) => n.name === name && n.orSection)).length,
  );
  const differences = [
    (bHard ?? 0) - (aHard ?? 0),
    a.matching.matched.length - b.matching.matched.length,
    b.missing.length - a.missing.length,
    b.bottom - b.top - (a.bottom - a.top),
    b.top - a.top,
  ];
  return (differences.find((difference) => difference !== 0) ?? 0) > 0;
}

/** Heading rows go on while a merge of theirs does; a row of group headings right above belongs to them. */
function wholeBlock(sheet: RawSheet, top: number, bottom: number, from: number): { readonly top: number; readonly bottom: number } {
  let [first, last] = [top, bottom];
  for (const { top: from, bottom: to } of mergesIn(sheet.merges, top, bottom))
    if (from >= top) last = Math.max(last, Math.min(to, top + mostHeadingRows - 1, sheet.rows.length - 1));
  while (
    first > from &&
    last - first + 1 < mostHeadingRows &&
    isGroupRow(sheet, first - 1, Math.max(...[...(sheet.rows[bottom] ?? []).keys()], 0))
  )
    first--;
  return { top: first, bottom: last };
}

/**
 * Group headings, not a title: every text stands over two columns or more, or is merged down into the headings below;
 * two texts that share the width in halves are the letterhead's agency and motto.
 */
function isGroupRow(sheet: RawSheet, row: number, lastColumn: number): boolean {
  if (!isTextual(sheet, row)) return false;
  const filled = (sheet.rows[row] ?? []).flatMap((cell, column) => (isEmptyCell(cell) ? [] : [column]));
  const spans = filled.map((column) => sheet.merges.find((m) => m.top === row && m.left === column));
  const reachDown = spans.filter((span) => span && span.bottom > row).length;
  const widths = spans.flatMap((span) => (span && span.bottom > row ? [] : [span ? span.right - span.left + 1 : 1]));
  const isLetterhead = reachDown === 0 && widths.includes(Math.ceil((lastColumn + 1) / 2));
  return filled.length >= 2 && widths.length > 0 && widths.every((width) => width >= 2 && width <= lastColumn) && !isLetterhead;
}

/**
 * Finds the heading rows of the table in a sheet for each of the kinds asked for, below titles, one to four rows deep.
 *
 * Shape   the best place for each kind that any column fits, best kind first; empty when no heading of any kind was found. `from` counts from 0.
 */
export function findHeaders(sheet: RawSheet, kinds: readonly ImportKind[], from = 0, told?: ToldColumns): readonly Header[] {
  const best = new Map<ImportKind, Header>();
  const last = Math.min(sheet.rows.length, from + rowsLookedAt);
  // Most rows of a list of texts are no headings: looked at once, not as the top of four blocks for each kind.
  const isKnown = Array.from({ length: Math.max(0, last - from) }, (_, index) => hasKnownHeading(sheet, from + index));
  for (let top = from; top < last; top++) {
    if (!isTextual(sheet, top)) continue;
    for (let bottom = top; bottom < Math.min(top + mostHeadingRows, last); bottom++) {
      if (bottom > top && !isTextual(sheet, bottom)) break; // headings are words; the first number ends them
      if ((told === undefined || told.size === 0) && !isKnown.slice(top - from, bottom - from + 1).some(Boolean)) continue;
      const paths = headingPaths(sheet, top, bottom);
      for (const kind of kinds) {
        const found = headerAt(kindSpecs[kind], top, bottom, paths, told);
        const before = best.get(kind);
        if (found.matching.matched.length > 0 && (before === undefined || isBetter(found, before))) best.set(kind, found);
      }
    }
  }
  return [...best.values()]
    .map((header) => {
      const block = wholeBlock(sheet, header.top, header.bottom, from);
      if (block.top === header.top && block.bottom === header.bottom) return header;
      const wider = headerAt(header.spec, block.top, block.bottom, headingPaths(sheet, block.top, block.bottom), told);
      return wider.matching.matched.length >= header.matching.matched.length ? wider : header;
    })
    .toSorted((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0));
}

/** The header that a person pointed at, for each of the kinds, best kind first. Rows counted from 0. */
export function toldHeaders(
  sheet: RawSheet,
  kinds: readonly ImportKind[],
  top: number,
  bottom: number,
  told?: ToldColumns,
): readonly Header[] {
  const paths = headingPaths(sheet, top, bottom);
  return kinds
    .map((kind) => headerAt(kindSpecs[kind], top, bottom, paths, told))
    .toSorted((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0));
}

/** A row that could be the headings of a table nobody knows: two texts or more, and something below. Counted from 0; null when there is none. */
export function unknownHeadings(sheet: RawSheet, from = 0): readonly string[] | null {
  const last = Math.min(sheet.rows.length - 1, from + rowsLookedAt);
  for (let row = from; row < last; row++) {
    const cells = (sheet.rows[row] ?? []).filter((cell) => typeof cell === 'string' && headingKeys(cell).full !== '');
    const below = (sheet.rows[row + 1] ?? []).filter((cell) => !isEmptyCell(cell));
    if (isTextual(sheet, row) && cells.length >= 2 && below.length >= 2) return cells.map(String);
  }
  return null;
}
