import { cellText } from '../cells/cell-text.ts';
import type { MergedRange, RawSheet } from '../raw-sheet.ts';

/** The headings over one column from top to bottom, each once: ["Tiền lương", "Hệ số"]. */
export type HeadingPath = readonly string[];

/** "Tiền lương › Hệ số". */
export const composedHeading = (path: HeadingPath): string => path.join(' › ');

/** Merged ranges that touch the rows `top..bottom`. */
export const mergesIn = (merges: readonly MergedRange[], top: number, bottom: number): readonly MergedRange[] =>
  merges.filter((merge) => merge.bottom >= top && merge.top <= bottom);

/**
 * The heading rows `top..bottom` as text, with what is merged written into every cell it covers, and group headings
 * carried to the right over empty cells that have a heading below (a file that lost its merges).
 */
function headingGrid(sheet: RawSheet, top: number, bottom: number): readonly (readonly string[])[] {
  const rows = sheet.rows.slice(top, bottom + 1).map((cells) => cells.map((cell) => cellText(cell, sheet.date1904)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const grid = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const covered = new Set<string>();
  for (const merge of mergesIn(sheet.merges, top, bottom)) {
    // What is merged down from above the headings is no heading of theirs.
    const text = merge.top < top ? '' : (grid[merge.top - top]?.[merge.left] ?? '');
    for (let row = Math.max(merge.top, top); row <= Math.min(merge.bottom, bottom); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, width - 1); column++) {
        const cells = grid[row - top];
        if (cells) cells[column] = text;
        covered.add(`${row - top},${column}`);
      }
    }
  }
  for (let row = 0; row < grid.length - 1; row++) {
    const cells = grid[row] ?? [];
    for (let column = 1; column < width; column++) {
      const isGap = cells[column] === '' && !covered.has(`${row},${column}`);
      const headedBelow = isGap && grid.slice(row + 1).some((below) => (below[column] ?? '') !== '');
      const leftHeadedBelow = grid
        .slice(row + 1)
        .some((below) => (below[column - 1] ?? '') !== '' && below[column - 1] !== cells[column - 1]);
      if (headedBelow && leftHeadedBelow) cells[column] = cells[column - 1] ?? '';
    }
  }
  return grid;
}

/** The composed headings of every column under the heading rows `top..bottom`, both counted from 0. */
export function headingPaths(sheet: RawSheet, top: number, bottom: number): readonly HeadingPath[] {
  const grid = headingGrid(sheet, top, bottom);
  const width = grid[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = [];
    for (const row of grid) {
      const text = row[column] ?? '';
      if (text !== '' && text !== path.at(-1)) path.push(text);
    }
    return path;
  });
}
