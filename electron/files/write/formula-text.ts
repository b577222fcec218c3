import { cellAddress, columnLetters } from '../../../shared/kernel/cell-address.ts';
import type { Condition, Formula, ReportSheet, SheetKey } from '../../../shared/report/report-model.ts';

/** Where the rows of a report sheet came to lie. Rows count from 0. */
export interface SheetPlan {
  readonly sheet: ReportSheet;
  readonly firstRow: number; // of the rows above the totals
  readonly totalsRow: number; // of the first total
}

/** The cell a formula stands in. */
export interface FormulaSite {
  readonly own: SheetPlan;
  readonly row: number;
  readonly column: number;
}

export type SheetPlans = ReadonlyMap<SheetKey, SheetPlan>;

/** A name or place that the model refers to and has not: a bug of whoever built the model. */
function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`the report refers to ${what}, which it does not have`);
  return value;
}

function columnOf({ sheet }: SheetPlan, key: string): number {
  const index = sheet.columns.findIndex((column) => column.key === key);
  return known(index < 0 ? undefined : index, `column ${key} of ${sheet.key}`);
}

const quoted = (text: string): string => `"${text.replace(/[~*?]/g, '~$&').replaceAll('"', '""')}"`;
const sheetName = ({ sheet }: SheetPlan): string => `'${sheet.name.replaceAll("'", "''")}'`;

/** All rows of a column above the totals, as a fixed range: "$H$6:$H$140". */
function fixedRange(plan: SheetPlan, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${plan.firstRow + 1}:$${letters}$${plan.totalsRow}`;
}

const conditions = (plan: SheetPlan, where: readonly Condition[], prefix: string): string =>
  where.map(({ column, equals }) => `${prefix}${fixedRange(plan, columnOf(plan, column))},${quoted(equals)}`).join(',');

/** The formula as a workbook writes it, in the names every language version of a spreadsheet program understands. */
export function formulaText(formula: Formula, { own, row, column }: FormulaSite, plans: SheetPlans): string {
  const planOf = (key: SheetKey): SheetPlan => known(plans.get(key), `sheet ${key}`);
  const inRow = (key: string): string => cellAddress(row, columnOf(own, key));
  const rowsAbove = `${cellAddress(own.firstRow, column)}:${cellAddress(own.totalsRow - 1, column)}`;
  switch (formula.op) {
    case 'sum':
      return `SUM(${rowsAbove})`;
    case 'sum-where':
      return `SUMIF(${conditions(own, [formula.where], '')},${rowsAbove})`;
    case 'sum-below': {
      const below = columnOf(own, formula.column);
      return `SUM(${cellAddress(row + 1, below)}:${cellAddress(row + formula.rows, below)})`;
    }
    case 'count': {
      const plan = planOf(formula.sheet);
      return `COUNT(${sheetName(plan)}!${fixedRange(plan, columnOf(plan, formula.column))})`;
    }
    case 'count-where': {
      const plan = planOf(formula.sheet);
      return `COUNTIFS(${conditions(plan, formula.where, `${sheetName(plan)}!`)})`;
    }
    case 'cell': {
      const plan = planOf(formula.sheet);
      const total = plan.sheet.totals.findIndex(({ id }) => id === formula.row);
      const at = plan.totalsRow + known(total < 0 ? undefined : total, `total ${formula.row} of ${formula.sheet}`);
      return `${sheetName(plan)}!$${columnLetters(columnOf(plan, formula.column))}$${at + 1}`;
    }
    case 'difference':
      return `${inRow(formula.column)}-${inRow(formula.minus)}`;
    case 'change':
      return `ROUND((${inRow(formula.to)}-${inRow(formula.from)})/${inRow(formula.from)},4)`;
  }
}
