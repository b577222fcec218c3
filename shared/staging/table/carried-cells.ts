import type { MergedRange } from '../raw-sheet.ts';

/** Where cells merged downwards take their value from: row → column → row of the value. Only below the headings. */
export type Carried = ReadonlyMap<number, ReadonlyMap<number, number>>;

export function carriedCells(merges: readonly MergedRange[], below: number): Carried {
  const carried = new Map<number, Map<number, number>>();
  for (const { top, bottom, left, right } of merges) {
    if (top <= below || bottom === top) continue;
    for (let row = top + 1; row <= bottom; row++) {
      const columns = carried.get(row) ?? new Map<number, number>();
      for (let column = left; column <= right; column++) columns.set(column, top);
      carried.set(row, columns);
    }
  }
  return carried;
}
