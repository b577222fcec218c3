import type { ReadLimits } from '../limits.ts';
import { damaged, tooMany } from '../refusal.ts';
import { readRelations, relationsPart, targetPart } from '../xlsx-sheets.ts';
import { textAt, xlsbRecords } from './xlsb-records.ts';

const lastRow = 1_048_576;
const lastColumn = 16_384;

const [rowHeader, blankCell, firstShortCell, lastShortCell, richTextCell] = [0, 1, 12, 18, 62] as const;
const [beginSheet, endSheet, beginCells, endCells, sheetOfBook, hyperlink] = [129, 130, 145, 146, 156, 494] as const;

/** What a worksheet part of an .xlsb holds, counted without the parser that reads it afterwards. */
export interface XlsbSheetScan {
  readonly source: Buffer; // the part without what the parser would never come to the end of
  readonly values: number; // cells that must come out of the parser
}

/**
 * Counts a worksheet part. Hyperlinks are left out: they carry no values, and one over the whole sheet stops the parser.
 *
 * Errors: throws Refusal for places that no sheet has, for a part without its end, and beyond the limits.
 */
export function scanXlsbSheet(part: Buffer, name: string, limits: ReadLimits): XlsbSheetScan {
  const pieces: Buffer[] = [];
  let [values, row, column, copied] = [0, -1, -1, 0];
  let [first, last, depth] = [-1, -1, 0];
  for (const { type, start, data, end } of xlsbRecords(part, name)) {
    if (first < 0) first = type;
    last = type;
    if (type === beginCells) depth++;
    else if (type === endCells) depth--;
    else if (type === hyperlink) {
      pieces.push(part.subarray(copied, start));
      copied = end;
    } else if (type === rowHeader) {
      row = end - data >= 4 ? part.readUInt32LE(data) : lastRow;
      column = -1;
      if (row >= lastRow) throw damaged('cell', name);
    } else if (type <= lastShortCell || type === richTextCell) {
      const isShort = type >= firstShortCell && type <= lastShortCell;
      column = isShort ? column + 1 : end - data >= 8 ? part.readUInt32LE(data) : lastColumn;
      if (row < 0 || column >= lastColumn) throw damaged('cell', name);
      if (type === blankCell || type === firstShortCell) continue;
      if (row >= limits.rows) throw tooMany('rows', limits.rows);
      if (column >= limits.columns) throw tooMany('columns', limits.columns);
      if (++values > limits.cells) throw tooMany('cells', limits.cells);
    }
  }
  if (first !== beginSheet || last !== endSheet || depth !== 0) throw damaged('missing-part', name);
  return { source: copied === 0 ? part : Buffer.concat([...pieces, part.subarray(copied)]), values };
}

/**
 * The worksheet part of each sheet that the workbook part of an .xlsb names, in its order.
 *
 * Shape   lower case; null for a sheet without a table.
 * Errors  throws Refusal for a sheet without a part, and for more sheets than allowed.
 */
export function xlsbSheetParts(workbook: Buffer, key: string, relationsXml: Buffer, limits: ReadLimits): readonly (string | null)[] {
  const relations = readRelations(relationsXml, relationsPart(key), limits);
  const parts: (string | null)[] = [];
  for (const { type, data, end } of xlsbRecords(workbook, key)) {
    if (type !== sheetOfBook) continue;
    if (parts.length >= limits.sheets) throw tooMany('sheets', limits.sheets);
    const relation = relations.get(textAt(workbook, data + 8, end)?.text ?? '');
    if (!relation) throw damaged('missing-part', key);
    const target = targetPart(key, relation.target);
    parts.push(relation.type.endsWith('/worksheet') ? target.toLowerCase() : null);
  }
  return parts;
}
