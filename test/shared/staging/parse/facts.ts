import type { CellParser, ColumnFacts, Parsed } from '../../../../shared/staging/parse/parsed.ts';
import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';

/** A column with that heading, holding those cells. */
export const columnOf = (heading: string, cells: readonly RawCell[] = [], more: Partial<ColumnFacts> = {}): ColumnFacts => ({
  heading,
  field: 'note',
  date1904: false,
  unitsNote: '',
  unit: null,
  cells: () => cells,
  ...more,
});

/** What a parser says of a cell: its value, and the code of what was found. */
export function says<T>(parser: CellParser<T>, cell: Exclude<RawCell, null>): { readonly value: T | null; readonly found: string | null } {
  const { value, found }: Parsed<T> = parser(cell);
  return { value, found: found?.code ?? null };
}
