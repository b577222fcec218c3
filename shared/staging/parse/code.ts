import { cellText } from '../cells/cell-text.ts';
import type { RawCell } from '../raw-sheet.ts';
import { type CellParser, type ColumnFacts, nothing, parsed, refused, remembered, warned } from './parsed.ts';
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
    const code = asText(cellText(cell, false));
    if (/^\d+$/.test(code)) widths.set(code.length, (widths.get(code.length) ?? 0) + 1);
  }
  const [common] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return common?.[0] ?? null;
}

/** What makes a spreadsheet take digits as text: the mark ' before them, or ="00271" as exports to .csv write it. */
const asText = (shown: string): string => shown.replace(/^=\s*"(.*)"$/s, '$1').replace(/^['’]/, '');

/**
 * An official code: text, zeros kept; what only makes it text for a spreadsheet is dropped. A code stored as a number becomes text as it is; where the
 * column's other codes are longer, its lost zeros are warned about. `oneLevel`: so is a shorter code that is text, as all codes are in a .csv, because
 * the column has codes of one level only.
 */
const codeOf =
  (oneLevel: boolean) =>
  (column: ColumnFacts): CellParser<string> => {
    let width: number | null | undefined; // undefined = not looked yet
    const sized = (shown: string) => {
      if (width === undefined) width = commonWidth(column.cells());
      return width === null || width <= shown.length ? parsed(shown) : warned(shown, 'code.zeros-lost', { width });
    };
    const read = remembered((raw: string) => {
      const clean = asText(cellText(raw, false));
      if (isPlaceholder(clean) || clean === '') return nothing;
      return oneLevel && /^[1-9]\d*$/.test(clean) ? sized(clean) : parsed(clean);
    });
    return (cell) => {
      if (typeof cell === 'string') return read(cell);
      const shown = cellText(cell, column.date1904);
      return typeof cell === 'number' ? sized(shown) : parsed(shown);
    };
  };

export const code = codeOf(false);

/** The code of a unit in a column that has units of one level only. */
export const communeCode = codeOf(true);

const idWords =
  /^(?:số\s*)?(?:cccd|cmnd|cmtnd|cmt|căn cước công dân|căn cước|cc|đdcn|định danh|id)(?:\s*\/\s*cmnd)?(?:\s*số)?\s*[:.]?\s*(?=\d)/iu;

/**
 * A personal identification number: 12 digits (CCCD) or 9 (CMND); spaces, dots and dashes inside are dropped, every digit is kept. What its digits show
 * is looked at by who knows the rest of the row.
 *
 * Shape   ="001…" and "CCCD: 001…" are unwrapped, with a warning on the first of the column; what has other characters than digits is kept as it stands, with a warning.
 * Errors  "1.07001E+11": a spreadsheet has thrown digits away.
 */
export function idNumber(column: ColumnFacts): CellParser<string> {
  let said = false;
  return (cell) => {
    const written = cellText(cell, column.date1904);
    const shown = asText(written).replace(idWords, '');
    if (shown === '' || isPlaceholder(shown)) return nothing;
    if (/^\d(?:[.,]\d+)?E\+?\d{1,2}$/i.test(shown)) return refused('id.digits-lost', {});
    const digits = shown.replace(/[ .\-–]/g, '');
    if (!/^\d+$/.test(digits)) return warned(shown, 'id.unusual-length', { digits: digits.replace(/\D/g, '').length });
    if (said || shown === written.replace(/^['’]/, '')) return parsed(digits);
    said = true;
    return warned(digits, 'id.unwrapped', { read: digits });
  };
}
