import { knownTotal } from '../kernel/known-total.ts';
import { type Condition, type Formula, type NumberCell, numberIn, type ReportRow, type ReportSheet, textIn } from './report-model.ts';
import { unknown } from './words.ts';

/** Each function makes a formula together with the value it gives, so that the two cannot part. */

const holds = (row: ReportRow, where: readonly Condition[]): boolean =>
  where.every(({ column, equals }) => textIn(row.cells[column]) === equals);

const sumOf = (rows: readonly ReportRow[], column: string): number => knownTotal(rows.map((row) => numberIn(row.cells[column]))).total;

/** A total of nothing known is unknown, not zero. */
function totalOf(rows: readonly ReportRow[], column: string, formula: Formula): Total {
  return rows.some((row) => numberIn(row.cells[column]) !== null) ? { value: sumOf(rows, column), formula } : unknown;
}

export type Total = NumberCell | typeof unknown;

export const sum = (rows: readonly ReportRow[], column: string): Total => totalOf(rows, column, { op: 'sum' });

export const sumWhere = (rows: readonly ReportRow[], column: string, where: Condition): Total =>
  totalOf(
    rows.filter((row) => holds(row, [where])),
    column,
    { op: 'sum-where', where },
  );

/** The sum of the details that follow a group row. */
export const sumBelow = (details: readonly ReportRow[], column: string): NumberCell =>
  details.length === 0 ? { value: 0 } : { value: sumOf(details, column), formula: { op: 'sum-below', column, rows: details.length } };

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
