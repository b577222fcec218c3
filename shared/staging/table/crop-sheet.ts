import type { RawSheet } from '../raw-sheet.ts';
import type { TableRegion } from '../staged-sheet.ts';

/**
 * A sheet of which only the cells of a region are left, in their places: rows and columns keep their numbers.
 * Merges that reach out of the region are left out.
 */
export function cropSheet(sheet: RawSheet, { top, left, bottom, right }: TableRegion): RawSheet {
  const isWhole = top === 1 && left === 1 && bottom >= sheet.rows.length && sheet.rows.every((row) => row.length <= right);
  if (isWhole) return sheet;
  const narrow = left > 1 || sheet.rows.some((row) => row.length > right);
  return {
    ...sheet,
    rows: sheet.rows.slice(0, bottom).map((cells, row) => {
      if (row < top - 1) return [];
      return narrow ? cells.slice(0, right).map((cell, column) => (column < left - 1 ? null : cell)) : cells;
    }),
    merges: sheet.merges.filter((merge) => merge.top >= top - 1 && merge.bottom < bottom && merge.left >= left - 1 && merge.right < right),
  };
}
