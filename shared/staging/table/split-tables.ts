import { isEmptyCell } from '../cells/cell-text.ts';
import { rowText } from '../cells/row-text.ts';
import type { RawSheet } from '../raw-sheet.ts';
import type { TableRegion } from '../staged-sheet.ts';
import { headingKeys } from './heading-key.ts';
import { knownHeadingsIn } from './known-headings.ts';

/** Rows of headings we know, one below the other. Counted from 0. */
interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly text: string; // to tell a new table from headings that are repeated at a page break
}

const filledCells = (sheet: RawSheet, row: number): number => (sheet.rows[row] ?? []).filter((cell) => !isEmptyCell(cell)).length;

function headingBlocks(sheet: RawSheet): readonly HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    if (knownHeadingsIn(sheet, row).length === 0) continue;
    const text = rowText(sheet, row);
    const last = blocks.at(-1);
    if (last && last.bottom === row - 1) blocks[blocks.length - 1] = { ...last, bottom: row, text: `${last.text}\n${text}` };
    else blocks.push({ top: row, bottom: row, text });
  }
  return blocks;
}

const mostTitleRows = 6;

/** The first row of the titles right above headings: rows with one or two texts, up to a blank row or a row of the table before. */
function titlesAbove(sheet: RawSheet, block: HeadingBlock, after: number): number {
  let top = block.top;
  while (top - 1 > after && block.top - top < mostTitleRows) {
    const filled = filledCells(sheet, top - 1);
    if (filled === 0 || filled > 2) break;
    top--;
  }
  return top;
}

/** Whether something that could be a record stands below the headings before the next ones. */
const hasRows = (sheet: RawSheet, { bottom }: HeadingBlock, end: number): boolean => {
  for (let row = bottom + 1; row <= end; row++) if (filledCells(sheet, row) >= 2) return true;
  return false;
};

/** First rows of the tables after the first one. */
function startsOf(sheet: RawSheet): readonly number[] {
  const starts: number[] = [];
  let current: HeadingBlock | null = null;
  for (const block of headingBlocks(sheet)) {
    if (current === null) current = block;
    else if (block.text !== current.text && hasRows(sheet, current, block.top - 1)) {
      starts.push(titlesAbove(sheet, block, current.bottom));
      current = block;
    }
  }
  return starts;
}

const isBlankColumn = (sheet: RawSheet, column: number, top: number, bottom: number): boolean => {
  for (let row = top; row <= bottom; row++) if (!isEmptyCell(sheet.rows[row]?.[column])) return false;
  return true;
};

const rowsLookedAt = 120;

/** Columns at which a table ends because the same headings begin again beside it, a blank column between. */
function splitColumn(sheet: RawSheet, top: number, bottom: number, left: number, right: number): number | null {
  for (let row = top; row <= Math.min(bottom, top + rowsLookedAt); row++) {
    const known = knownHeadingsIn(sheet, row, left, right);
    if (known.length < 4) continue;
    const keyAt = (column: number) => headingKeys(String(sheet.rows[row]?.[column] ?? '')).full;
    for (let gap = left + 1; gap < right; gap++) {
      if (!isEmptyCell(sheet.rows[row]?.[gap])) continue;
      const before = new Set(known.filter((column) => column < gap).map(keyAt));
      const repeated = known.filter((column) => column > gap && before.has(keyAt(column)));
      if (before.size >= 2 && repeated.length >= 2 && isBlankColumn(sheet, gap, row, bottom)) return gap;
    }
  }
  return null;
}

/** The column at which the whole row of headings begins again, with no blank column between and no groups of headings above; null: none. */
function repeatColumn(sheet: RawSheet, top: number, bottom: number, left: number, right: number): number | null {
  for (let row = top; row <= Math.min(bottom, top + rowsLookedAt); row++) {
    const known = knownHeadingsIn(sheet, row, left, right);
    if (known.length < 4) continue;
    const headings = (sheet.rows[row] ?? []).slice(left, right + 1).map((cell) => headingKeys(String(cell ?? '')).full);
    while (headings.at(-1) === '') headings.pop();
    for (let length = 2; length * 2 <= headings.length; length++) {
      if (headings.length % length !== 0 || !headings.every((heading, i) => heading !== '' && heading === headings[i % length])) continue;
      const isHeaded = (from: number, to: number) => (sheet.rows[row - 1] ?? []).slice(from, to).some((cell) => !isEmptyCell(cell));
      const hasGroups = row > top && isHeaded(left, left + length) && isHeaded(left + length, left + headings.length);
      return hasGroups ? null : left + length;
    }
  }
  return null;
}

function besideEachOther(sheet: RawSheet, region: TableRegion): readonly TableRegion[] {
  const range = [region.top - 1, region.bottom - 1, region.left - 1, region.right - 1] as const;
  const gap = splitColumn(sheet, ...range);
  if (gap !== null) return [{ ...region, right: gap }, ...besideEachOther(sheet, { ...region, left: gap + 2 })];
  const repeat = repeatColumn(sheet, ...range);
  if (repeat !== null) return [{ ...region, right: repeat }, ...besideEachOther(sheet, { ...region, left: repeat + 1 })];
  return [region];
}

/** The whole of a sheet as one region; at least one cell. */
export function wholeSheet(sheet: RawSheet): TableRegion {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 1);
  return { top: 1, left: 1, bottom: Math.max(1, sheet.rows.length), right: width };
}

/**
 * The tables of a sheet: one below the other, where other headings than those before begin, with their titles; or side by side, where the
 * same headings begin again behind a blank column, or the whole row of headings right beside it.
 *
 * Shape   at least one region; tables below each other share out all rows, tables side by side share out the columns.
 */
export function tablesOf(sheet: RawSheet): readonly TableRegion[] {
  const whole = wholeSheet(sheet);
  if (sheet.outlines) return [whole];
  const tops = [0, ...startsOf(sheet)];
  return tops
    .map((top, index): TableRegion => ({ ...whole, top: top + 1, bottom: tops[index + 1] ?? whole.bottom }))
    .flatMap((region) => besideEachOther(sheet, region));
}
