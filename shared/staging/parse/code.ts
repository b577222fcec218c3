import { cellText } from '../cells/cell-text.ts';
import type { RawCell } from '../raw-sheet.ts';
import { type CellParser, type ColumnFacts, nothing, parsed, remembered, warned } from './parsed.ts';
import { isPlaceholder } from './quantity.ts';

/** Widths of the statistics office's codes: province, district, commune. */
export const codeWidths = { province: 2, district: 3, commune: 5 } as const;

/** Whether every code of a column is stored as a number, so that all leading zeros are gone. */
export function areAllNumbers(cells: Iterable<RawCell>): boolean {
  let any = false;
  for (const cell of cells) {
    if (typeof cell === 'number') any = true;
    else if (typeof cell === 'string' && cell.trim() !== '') return false;
  }
  return any;
}

/** The width most text codes of a column share; null when it has none. */
function commonWidth(cells: Iterable<RawCell>): number | null {
  const widths = new Map<number, number>();
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const code = cellText(cell, false);
    if (/^\d+$/.test(code)) widths.set(code.length, (widths.get(code.length) ?? 0) + 1);
  }
  const [common] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return common?.[0] ?? null;
}

/**
 * An official code: text, zeros kept. A code stored as a number becomes text as it is; where the column's other codes are longer, its lost zeros are warned about.
 * The mark ' before a code, put there so that a spreadsheet takes it as text, is dropped.
 */
export function code(column: ColumnFacts): CellParser<string> {
  const read = remembered((raw: string) => {
    const clean = cellText(raw, false).replace(/^['’]/, '');
    return isPlaceholder(clean) || clean === '' ? nothing : parsed(clean);
  });
  let width: number | null | undefined; // undefined = not looked yet
  return (cell) => {
    if (typeof cell === 'string') return read(cell);
    const shown = cellText(cell, column.date1904);
    if (typeof cell !== 'number') return parsed(shown);
    if (width === undefined) width = commonWidth(column.cells());
    return width === null || width <= shown.length ? parsed(shown) : warned(shown, 'code.zeros-lost', { width });
  };
}

/**
 * A personal identification number: 12 digits (CCCD) or 9 (CMND); spaces, dots and dashes inside are dropped, every digit is kept. What its digits show
 * is looked at by who knows the rest of the row.
 *
 * Errors: none; what has other characters than digits is kept as it stands, with a warning.
 */
export function idNumber(column: ColumnFacts): CellParser<string> {
  return (cell) => {
    const shown = cellText(cell, column.date1904).replace(/^['’]/, '');
    if (shown === '' || isPlaceholder(shown)) return nothing;
    const digits = shown.replace(/[ .\-–]/g, '');
    return /^\d+$/.test(digits) ? parsed(digits) : warned(shown, 'id.unusual-length', { digits: digits.replace(/\D/g, '').length });
  };
}
