import { columnLetters } from '../../kernel/cell-address.ts';
import type { ImportKind } from '../../model/records.ts';
import { cellText } from '../cells/cell-text.ts';
import { isSameRecord } from '../same-record.ts';
import type { ReadCells } from '../staged-sheet.ts';
import type { Listed } from './joining.ts';

type Row = Pick<Listed<ImportKind>, 'record' | 'sheet'>;

/** Whether the columns of two sheets stand in the same places, so that their cells can be compared one by one. */
const areAlike = (a: ReadCells, b: ReadCells): boolean =>
  a === b || (a.headings.length === b.headings.length && a.headings.every((heading, column) => heading === b.headings[column]));

const textIn = ({ rows, date1904 }: ReadCells, row: number, column: number): string => cellText(rows[row - 1]?.[column], date1904);

const takenOf = new WeakMap<Row['sheet']['columns'], ReadonlySet<number>>();

/** The columns that are read, made once for a sheet and not for each pair of its rows. */
function takenColumns(columns: Row['sheet']['columns']): ReadonlySet<number> {
  const taken = takenOf.get(columns) ?? new Set(columns.map(({ column }) => column));
  takenOf.set(columns, taken);
  return taken;
}

/**
 * The heading of the first column in which two rows differ although nobody takes it; null when there is none.
 *
 * Shape   row numbers do not count. Of sheets with other columns, and of those in the plan already, only what was taken is known: null.
 */
export function differingColumn(a: Row, b: Row): string | null {
  const [left, right] = [a.sheet.cells, b.sheet.cells];
  if (!left || !right || !areAlike(left, right)) return null;
  const taken = takenColumns(b.sheet.columns);
  const width = Math.max(left.rows[a.record.row - 1]?.length ?? 0, right.rows[b.record.row - 1]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    if (column === right.ordinal || taken.has(column)) continue;
    if (textIn(left, a.record.row, column) !== textIn(right, b.record.row, column)) return right.headings[column] || columnLetters(column);
  }
  return null;
}

/** Whether a row says again what another says, also in the columns that nobody takes. */
export const isSameRow = (a: Row, b: Row): boolean => isSameRecord(a.record, b.record) && differingColumn(a, b) === null;
