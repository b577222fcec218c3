import { fraction, roundHalfUp } from '../kernel/fraction.ts';
import { knownTotal } from '../kernel/known-total.ts';
import { percentOf } from '../text/format/format-percent.ts';
import { type Condition, type NumberCell, type NumberKind, numberIn, type ReportRow, type ReportSheet, textIn } from './report-model.ts';

/** Each function makes a formula together with the value it gives, so that the two cannot part. */

const holds = (row: ReportRow, where: readonly Condition[]): boolean =>
  where.every(({ column, equals }) => textIn(row.cells[column]) === equals);

const sumOf = (rows: readonly ReportRow[], column: string): number => knownTotal(rows.map((row) => numberIn(row.cells[column]))).total;

/** The sum of a column; a plain zero when there are no rows to add. */
export const sum = (rows: readonly ReportRow[], column: string): NumberCell =>
  rows.length === 0 ? { value: 0 } : { value: sumOf(rows, column), formula: { op: 'sum' } };

export function sumWhere(rows: readonly ReportRow[], column: string, where: Condition): NumberCell {
  const value = sumOf(
    rows.filter((row) => holds(row, [where])),
    column,
  );
  return rows.length === 0 ? { value } : { value, formula: { op: 'sum-where', where } };
}

/** The sum of the details that follow a group row. */
export const sumBelow = (details: readonly ReportRow[], column: string): NumberCell =>
  details.length === 0
    ? { value: 0 }
    : { value: sumOf(details, column), formula: { op: 'sum-below', column, rows: details.length } };

export function count(sheet: ReportSheet, column: string): NumberCell {
  const value = sheet.rows.filter((row) => numberIn(row.cells[column]) !== null).length;
  return sheet.rows.length === 0 ? { value } : { value, formula: { op: 'count', sheet: sheet.key, column } };
}

export function countWhere(sheet: ReportSheet, ...where: readonly Condition[]): NumberCell {
  const value = sheet.rows.filter((row) => holds(row, where)).length;
  return sheet.rows.length === 0 ? { value } : { value, formula: { op: 'count-where', sheet: sheet.key, where } };
}

/** A total of another sheet; null when that sheet has no such total, or no number there. */
export function reference(sheet: ReportSheet, row: string, column: string): NumberCell | null {
  const value = numberIn(sheet.totals.find(({ id }) => id === row)?.cells[column]);
  return value === null ? null : { value, formula: { op: 'cell', sheet: sheet.key, row, column } };
}

/** `to` minus `from`, two columns of the same row. */
export const difference = (to: number, from: number, kind: NumberKind): NumberCell => ({
  value: roundHalfUp(fraction(BigInt(to) - BigInt(from))),
  kind,
  formula: { op: 'difference', column: 'after', minus: 'before' },
});

/** The change from `from` to `to` in hundredths of a percent; null when there was nothing to change from. */
export function change(to: number, from: number): NumberCell | null {
  const value = percentOf(to - from, from);
  return value === null ? null : { value, kind: 'percent', formula: { op: 'change', from: 'before', to: 'after' } };
}
