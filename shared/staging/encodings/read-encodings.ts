import { columnNumber } from '../../kernel/cell-address.ts';
import type { Instructions } from '../instructions.ts';
import type { RawSheet } from '../raw-sheet.ts';
import { applyEncodings, type ConvertedSheet } from './apply-encodings.ts';
import { rowsAbove } from './distinct-texts.ts';
import type { AboveChoice, ColumnChoice, SheetEncodings } from './sheet-encodings.ts';
import { suggestEncodings } from './suggest-encodings.ts';

/** What was told of columns wins over what was found. Titles and headings follow what was found, else the columns that were told. */
function withTold({ above, columns }: SheetEncodings, told: Instructions['encodings'], rows: RawSheet['rows']): SheetEncodings {
  const choices = Object.entries(told ?? {}).map(
    ([letters, encoding]): ColumnChoice => ({ column: columnNumber(letters), encoding, capitals: false }),
  );
  if (choices.length === 0) return { above, columns };
  const isTold = new Set(choices.map(({ column }) => column));
  const legacy = choices.find(({ encoding }) => encoding !== 'unicode');
  const followed: AboveChoice | null = legacy ? { rows: rowsAbove(rows), encoding: legacy.encoding, capitals: false } : null;
  return {
    above: above && above.encoding !== 'unicode' && (legacy || columns.some(({ column }) => !isTold.has(column))) ? above : followed,
    columns: [...columns.filter(({ column }) => !isTold.has(column)), ...choices],
  };
}

/** The sheet in Unicode: columns as told, the others as their text and fonts suggest. */
export const readEncodings = (sheet: RawSheet, told: Instructions['encodings']): ConvertedSheet =>
  applyEncodings(sheet, withTold(suggestEncodings(sheet), told, sheet.rows));
