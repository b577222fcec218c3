import type { CellObject, WorkSheet } from 'xlsx';
import type { MergedRange, RawCell } from '../../../shared/staging/raw-sheet.ts';
import { errorText } from './error-texts.ts';
import type { ReadLimits } from './limits.ts';
import { Refusal, tooMany } from './refusal.ts';

/** Cells of one parsed sheet, and how many the parser gave. */
export interface RawCells {
  readonly rows: readonly (readonly RawCell[])[];
  readonly cells: number; // every cell the parser gave, empty texts included
  readonly filled: number; // those that hold something
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: readonly number[];
}

interface Context {
  readonly sheet: string;
  readonly limits: ReadLimits;
  readonly isDateFormat: (format: unknown) => boolean;
  readonly dates: ReadonlySet<number>; // cells that are dates whatever their format (see cellKey)
  readonly budget: { characters: number; cells: number }; // what the whole workbook has used of its limits
}

/** One number for a place in a sheet, both counted from 0. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;

function rawCell(cell: CellObject, context: Context): RawCell {
  const { sheet, limits, budget } = context;
  switch (cell.t) {
    case 'n':
      if (typeof cell.v !== 'number' || !Number.isFinite(cell.v)) throw Refusal.of('file.damaged', { reason: 'cell', part: null }, sheet);
      return context.isDateFormat(cell.z) ? { serial: cell.v } : cell.v;
    case 'b':
      return Boolean(cell.v);
    case 'e':
      return errorText(cell.v);
    case 's': {
      const text = typeof cell.v === 'string' ? cell.v : '';
      if (!text.isWellFormed()) throw Refusal.of('file.damaged', { reason: 'cell', part: null }, sheet); // half a character
      if (text.length > limits.cellCharacters) throw tooMany('cell-characters', limits.cellCharacters, sheet);
      budget.characters += text.length;
      if (budget.characters > limits.textCharacters) throw tooMany('characters', limits.textCharacters, sheet);
      return text === '' ? null : text;
    }
    default:
      return null;
  }
}

/**
 * Turns a parsed sheet into plain rows.
 *
 * Shape   `rows[0]` is row 1; the last row and the last cell of each row hold something.
 * Errors  throws Refusal beyond the limits and for numbers that are none.
 */
export function rawCells(parsed: WorkSheet, context: Context): RawCells {
  const { sheet, limits, budget, dates } = context;
  // Safe: `dense` was asked for; a sheet without cells may lack the key.
  const data = (parsed['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows: RawCell[][] = [];
  let [cells, filled] = [0, 0];
  // forEach passes over the holes of a sparse array at once.
  data.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!cell || cell.t === 'z') return;
      cells++;
      const read = rawCell(cell, context);
      if (read === null) return;
      const value = typeof read === 'number' && dates.has(cellKey(row, column)) ? { serial: read } : read;
      if (row >= limits.rows) throw tooMany('rows', limits.rows, sheet);
      if (column >= limits.columns) throw tooMany('columns', limits.columns, sheet);
      filled++;
      while (rows.length <= row) rows.push([]);
      const target = rows[row] ?? [];
      while (target.length < column) target.push(null);
      target[column] = value;
    });
  });
  budget.cells += cells;
  if (budget.cells > limits.cells) throw tooMany('cells', limits.cells, sheet);

  const merges = parsed['!merges'] ?? [];
  if (merges.length > limits.merges) throw tooMany('merges', limits.merges, sheet);
  const hiddenRows: number[] = [];
  parsed['!rows']?.forEach((row, index) => {
    if (row?.hidden) hiddenRows.push(index);
  });
  return { rows, cells, filled, merges: merges.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })), hiddenRows };
}
