import type { RawCell } from '../raw-sheet.ts';
import { type CellParser, refused } from './parsed.ts';

const errors = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$|^Err:5\d\d$/i;

/** The error of a formula that a cell holds in place of a value: "#REF!" of Excel, "Err:502" of LibreOffice; null for any other cell. */
export function sheetError(cell: RawCell): string | null {
  if (typeof cell !== 'string' || !/^\s*[#E]/i.test(cell)) return null;
  const text = cell.trim();
  return errors.test(text) ? text : null;
}

/** Refuses errors of formulas, whatever the column holds: none of them is a name or a unit. */
export const withoutSheetErrors =
  <T>(parse: CellParser<T>): CellParser<T> =>
  (cell) => {
    const error = sheetError(cell);
    return error === null ? parse(cell) : refused('cell.excel-error', { error });
  };
