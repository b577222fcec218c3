import { cellAddress } from '../../../shared/kernel/cell-address.ts';
import type { ReadLimits } from './limits.ts';
import { damaged, tooMany } from './refusal.ts';
import { attributeOf, isNamed, tagStartOf, walkXml } from './walk-xml.ts';

/** What an .xlsx sheet holds, counted without the parser that reads it afterwards. */
export interface SheetScan {
  readonly cells: number; // all, the empty ones too
  readonly values: number; // cells that must come out of the parser
  readonly hiddenRows: readonly number[]; // counted from 0
  readonly uncomputed: { readonly count: number; readonly firstCell: string } | null; // formulas without a stored value
  readonly root: ByteRange;
  readonly data: ByteRange;
  readonly merged: ByteRange | null;
}

export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** "AB12" → its row and column from 0; null for anything else, lower case too, which the parser misreads. */
function parseAddress(text: string): { readonly row: number; readonly column: number } | null {
  let column = 0;
  let at = 0;
  for (let code = text.charCodeAt(at); code >= 65 && code <= 90 && at < 4; code = text.charCodeAt(++at)) column = column * 26 + code - 64;
  let row = 0;
  const digits = at;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57 && at - digits < 8; code = text.charCodeAt(++at))
    row = row * 10 + code - 48;
  const fine = digits > 0 && at > digits && at === text.length && row >= 1 && row <= lastRow && column <= lastColumn;
  return fine ? { row: row - 1, column: column - 1 } : null;
}

/**
 * Counts a worksheet part.
 *
 * Shape   a cell has a value when it has a non-empty `<v>`, or when it is a text stored in the sheet itself.
 * Errors  throws Refusal for impossible addresses and for sheets beyond the limits.
 */
export function scanSheet(xml: Buffer, part: string, limits: ReadLimits): SheetScan {
  const hiddenRows: number[] = [];
  let [cells, values, merges, uncomputed] = [0, 0, 0, 0];
  let firstUncomputed = '';
  let [row, column] = [-1, -1];
  const found: { root: ByteRange | null; data: ByteRange | null; merged: ByteRange | null } = { root: null, data: null, merged: null };
  let [dataStart, mergedStart] = [-1, -1];
  let [hasValue, hasFormula] = [false, false];

  const startRow = (nameEnd: number, end: number): void => {
    const number = attributeOf(xml, nameEnd, end, 'r');
    if (number !== null && !/^[1-9]\d{0,6}$/.test(number)) throw damaged('cell', part);
    row = number === null ? row + 1 : Number(number) - 1;
    column = -1;
    if (row >= lastRow) throw damaged('cell', part);
    const hidden = attributeOf(xml, nameEnd, end, 'hidden');
    if (hidden === '1' || hidden === 'true') hiddenRows.push(row);
  };

  const startCell = (nameEnd: number, end: number): void => {
    if (++cells > limits.cells) throw tooMany('cells', limits.cells);
    const reference = attributeOf(xml, nameEnd, end, 'r');
    if (reference === null) column++;
    else {
      const address = parseAddress(reference);
      if (address === null || address.row !== row) throw damaged('cell', part);
      column = address.column;
    }
    const type = attributeOf(xml, nameEnd, end, 't');
    hasValue = type === 'str' || type === 'inlineStr';
    hasFormula = false;
  };

  const endCell = (): void => {
    if (hasValue) {
      values++;
      if (row >= limits.rows) throw tooMany('rows', limits.rows);
      if (column >= limits.columns) throw tooMany('columns', limits.columns);
    } else if (hasFormula && uncomputed++ === 0) firstUncomputed = cellAddress(row, column);
  };

  const outsideData = (kind: 'open' | 'close' | 'empty', is: (name: string) => boolean, nameStart: number, end: number): void => {
    if (is('worksheet')) found.root ??= { start: tagStartOf(xml, nameStart), end: end + 1 };
    else if (is('sheetData') && kind !== 'close') {
      if (found.data !== null) throw damaged('xml', part);
      const start = tagStartOf(xml, nameStart);
      if (kind === 'open') dataStart = start;
      else found.data = { start, end: end + 1 };
    } else if (is('mergeCells')) {
      if (kind === 'open') mergedStart = tagStartOf(xml, nameStart);
      else if (kind === 'close' && mergedStart >= 0) found.merged ??= { start: mergedStart, end: end + 1 };
    } else if (is('mergeCell') && kind !== 'close' && ++merges > limits.merges) throw tooMany('merges', limits.merges);
  };

  walkXml(xml, part, limits, (kind, nameStart, nameEnd, end) => {
    const is = (name: string): boolean => isNamed(xml, nameStart, nameEnd, name);
    if (dataStart < 0) outsideData(kind, is, nameStart, end);
    else if (kind === 'close') {
      if (is('c')) endCell();
      else if (is('sheetData')) [found.data, dataStart] = [{ start: dataStart, end: end + 1 }, -1];
    } else if (is('c')) {
      startCell(nameEnd, end);
      if (kind === 'empty') endCell();
    } else if (is('v')) hasValue ||= kind === 'open' && xml[end + 1] !== 60;
    else if (is('f')) hasFormula = true;
    else if (is('row')) startRow(nameEnd, end);
  });
  const { root, data, merged } = found;
  if (root === null || data === null) throw damaged('missing-part', part);
  return {
    cells,
    values,
    hiddenRows,
    uncomputed: uncomputed === 0 ? null : { count: uncomputed, firstCell: firstUncomputed },
    root,
    data,
    merged,
  };
}
