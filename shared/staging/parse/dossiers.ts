import type { CellParser, ColumnFacts } from './parsed.ts';
import { type Period, periodOf } from './period.ts';
import { quantityParser } from './quantity.ts';

/** A number of dossiers with the period its heading names. */
export interface Dossiers {
  readonly count: number;
  readonly period: Period | null;
  readonly heading: string;
}

/**
 * Dossiers (hồ sơ) under one heading of a list that may have several: one for each year, or for parts of a year.
 *
 * Errors: a fraction of a dossier.
 */
export function dossiers(column: ColumnFacts): CellParser<Dossiers> {
  const own = { period: periodOf(column.heading), heading: column.heading };
  const read = quantityParser(
    {
      quantity: 'count',
      exponent: 0,
      unit: null,
      lone: 'thousands',
      most: 100_000_000,
      mostShown: '100.000.000',
      whole: true,
      suffixes: { hồsơ: 0, hs: 0, lượt: 0, bộ: 0, việc: 0, vụ: 0, vụviệc: 0 },
      shown: String,
    },
    column.cells,
  );
  return (cell) => {
    const result = read(cell);
    return result.value === null ? { ...result, value: null } : { ...result, value: { count: result.value, ...own } };
  };
}
