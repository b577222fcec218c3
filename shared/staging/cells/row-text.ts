import type { RawSheet } from '../raw-sheet.ts';
import { cellText, isEmptyCell } from './cell-text.ts';

const mostCharacters = 500;

/** A row's cells, joined, for a person to read; without the columns that are left out. Rows and columns count from 0. */
export function rowText(sheet: Pick<RawSheet, 'rows' | 'date1904'>, row: number, leftOut: readonly number[] = []): string {
  const cells = (sheet.rows[row] ?? [])
    .filter((cell, column) => !isEmptyCell(cell) && !leftOut.includes(column))
    .map((cell) => cellText(cell, sheet.date1904));
  return cells.join(' | ').slice(0, mostCharacters);
}
