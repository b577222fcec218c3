import { cellAddress } from '../../../shared/kernel/cell-address.ts';
import { CellShape } from './cell-shape.ts';
import type { ReadLimits } from './limits.ts';
import { cellKey } from './raw-cells.ts';
import { damaged, tooMany } from './refusal.ts';
import { attributeOf, isNamed, tagStartOf, walkXml } from './walk-xml.ts';
import { parseAddress } from './xlsx/cell-numbers.ts';

/** What an .xlsx sheet holds, counted without the parser that reads it afterwards. */
export interface SheetScan {
  readonly cells: number; // all, the empty ones too
  readonly values: number; // cells that must come out of the parser
  readonly hiddenRows: readonly number[]; // counted from 0
  readonly dates: ReadonlySet<number>; // cells with a date written as text (see cellKey), of which the parser makes numbers
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

/**
 * Counts a worksheet part.
 *
 * Shape   a cell has a value when it has a non-empty `<v>`, or when it is a text stored in the sheet itself.
 * Errors  throws Refusal for impossible addresses, for values that are none of their type, and for sheets beyond the limits.
 */
export function scanSheet(xml: Buffer, part: string, limits: ReadLimits): SheetScan {
  const hiddenRows: number[] = [];
  const dates = new Set<number>();
  const shape = new CellShape(xml, part);
  let [cells, values, merges, uncomputed] = [0, 0, 0, 0];
  let firstUncomputed = '';
  let [row, column] = [-1, -1];
  const found: { root: ByteRange | null; data: ByteRange | null; merged: ByteRange | null } = { root: null, data: null, merged: null };
  let [dataStart, mergedStart] = [-1, -1];
  let [inCell, hasValue, hasFormula] = [false, false, false];

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
    if (type === 'd') dates.add(cellKey(row, column));
    hasValue = type === 'str' || type === 'inlineStr';
    hasFormula = false;
    shape.start(type, end);
  };

  const endCell = (): void => {
    inCell = false;
    shape.finish();
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
    if (dataStart >= 0 && inCell) shape.tag(kind, nameStart, nameEnd, end);
    if (dataStart < 0) outsideData(kind, is, nameStart, end);
    else if (kind === 'close') {
      if (is('c')) endCell();
      else if (is('sheetData')) [found.data, dataStart] = [{ start: dataStart, end: end + 1 }, -1];
    } else if (is('c')) {
      startCell(nameEnd, end);
      inCell = true;
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
    dates,
    uncomputed: uncomputed === 0 ? null : { count: uncomputed, firstCell: firstUncomputed },
    root,
    data,
    merged,
  };
}
