import type { CallOutput } from '../../../shared/contract/contract.ts';
import { cellAddress, columnLetters } from '../../../shared/kernel/cell-address.ts';
import { cellText } from '../../../shared/staging/cells/cell-text.ts';
import type { RawSheet } from '../../../shared/staging/raw-sheet.ts';
import type { RowNotKept, StagedSheet, TableRegion } from '../../../shared/staging/staged-sheet.ts';

type Page = CallOutput<'draft.rows'>;

/** What is known of a table when a page of its sheet is shown. */
export interface ShownTable extends Pick<StagedSheet, 'headerRows' | 'columns' | 'changes'> {
  readonly region: TableRegion | null; // null: the whole sheet
  readonly notKept: readonly Pick<RowNotKept, 'row' | 'fate' | 'reason'>[];
  readonly headings: readonly string[]; // of all columns, where they are known
  readonly inUnicode: RawSheet['rows'] | null; // its rows, where text was converted from an older encoding
}

const widthOf = ({ rows }: RawSheet): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

/** Rows down to the last that holds anything. */
function heightOf({ rows }: RawSheet): number {
  let last = rows.length;
  while (last > 0 && (rows[last - 1] ?? []).every((cell) => cellText(cell, false) === '')) last--;
  return last;
}

/**
 * A page of a sheet as it stands in the file, its text in Unicode and with the corrections of people in place, and what became of each row in one
 * of its tables.
 *
 * Shape   `from` counts from row 1. Rows of other tables of the sheet stand aside without a reason.
 */
export function shownRows(sheet: RawSheet, table: ShownTable, from: number, count: number): Page {
  const width = widthOf(sheet);
  const total = heightOf(sheet);
  const fates = new Map(table.notKept.map((row) => [row.row, row]));
  const corrections = new Map(table.changes.flatMap((change) => (change.kind === 'correction' ? [[change.cell, change.after]] : [])));
  const isInTable = (row: number) => table.region === null || (table.region.top <= row && row <= table.region.bottom);
  return {
    total,
    headerRows: [...table.headerRows],
    columns: Array.from({ length: width }, (_, column) => {
      const match = table.columns.find((one) => one.column === column);
      return { letter: columnLetters(column), field: match?.field ?? null, heading: match?.heading ?? table.headings[column] ?? '' };
    }),
    rows: sheet.rows.slice(from - 1, Math.min(total, from - 1 + count)).map((cells, index) => {
      const row = from + index;
      const notKept = fates.get(row);
      const addresses = Array.from({ length: width }, (_, column) => cellAddress(row - 1, column));
      return {
        row,
        fate: notKept?.fate ?? (isInTable(row) ? ('kept' as const) : ('set-aside' as const)),
        reason: notKept?.reason ?? null,
        cells: addresses.map(
          (address, column) =>
            corrections.get(address) ?? cellText(table.inUnicode?.[row - 1]?.[column] ?? cells[column] ?? null, sheet.date1904),
        ),
        corrected: addresses.flatMap((address, column) => (corrections.has(address) ? [columnLetters(column)] : [])),
      };
    }),
  };
}
