import type { RawCell, RawSheet } from '../../../shared/staging/raw-sheet.ts';
import { sheetOf } from './sheet-of.ts';

export const outline = { kind: 'Polygon', parts: 1, points: 5, west: 0, south: 0, east: 1, north: 1 } as const;

/** A boundary file: names of properties, a row for each feature, and an outline for each but those of `without` (rows, 1 = first). */
export const mapOf = (rows: readonly (readonly RawCell[])[], without: readonly number[] = [], more: Partial<RawSheet> = {}): RawSheet =>
  sheetOf(rows, { outlines: rows.map((_, i) => (i === 0 || without.includes(i + 1) ? null : outline)), ...more });
