import type { RawSheet } from '../raw-sheet.ts';
import { cellText, isEmptyCell } from './cell-text.ts';

const mostCharacters = 500;

/** A row's cells, joined, for a person to read. `row` counts from 0. */
export function rowText(sheet: Pick<RawSheet, 'rows' | 'date1904'>, row: number): string {
  const cells = (sheet.rows[row] ?? []).filter((cell) => !isEmptyCell(cell)).map((cell) => cellText(cell, sheet.date1904));
  return cells.join(' | ').slice(0, mostCharacters);
}
