import type { CallOutput } from '../../../shared/contract/contract.ts';
import type { Terms } from '../../../shared/text/ui/terms.ts';
import type { SheetRow } from '../../grid/sheet-types.ts';
import { fateText, shortFateText } from './fate-text.ts';

/** Rows that are asked for first, with what the columns mean. */
export const firstRows = 100;

/** A page of a sheet as the grid shows it. */
export function sheetRows({ headerRows, rows }: Pick<CallOutput<'import.rows'>, 'headerRows' | 'rows'>, terms: Terms): readonly SheetRow[] {
  const isHeading = new Set(headerRows);
  return rows.map(({ row, fate, reason, cells }) => ({
    row,
    fate,
    fateText: shortFateText(terms, fate, reason),
    fateHint: fateText(terms, fate, reason),
    cells,
    isHeading: isHeading.has(row),
  }));
}
