import type { ReadLimits } from './limits.ts';
import { damaged, tooMany } from './refusal.ts';

/** A table of an .ods file, counted without the parser that reads it afterwards. */
export interface OdsTableScan {
  readonly hidden: boolean;
  readonly values: number; // cells that certainly hold something
  readonly hiddenRows: readonly number[]; // counted from 0
}

const tags =
  /<(\/?)(table:table-row|table:table-cell|table:covered-table-cell|table:table|office:annotation|style:style|style:table-properties|text:p|text:s)(?![\w-])((?:[^>"]|"[^"]*")*)>/g;

const attribute = (text: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1];

/** A repeat counter. A file of one kilobyte can claim billions of cells with one. */
function repeat(text: string, name: string, limit: number): number {
  const written = attribute(text, name);
  if (written === undefined) return 1;
  const count = /^\d{1,9}$/.test(written) ? Number(written) : 0;
  if (count < 1 || count > limit) throw damaged('cell', 'content.xml');
  return count;
}

const hasTypedValue = (text: string): boolean => /\soffice:value-type="(?!string")/.test(text);

/**
 * Goes through `content.xml` and counts what each table holds, repeats included.
 *
 * Errors: throws Refusal for impossible counters and for tables beyond the limits.
 */
export function scanOds(content: string, limits: ReadLimits): readonly OdsTableScan[] {
  const tables: OdsTableScan[] = [];
  const hiddenStyles = new Set<string>();
  let [style, total] = ['', 0];
  let [inTable, hidden, values] = [false, false, 0];
  let hiddenRows: number[] = [];
  let [row, rowRepeat, rowValues, rowWidth, rowHidden] = [0, 1, 0, 0, false];
  let [column, cellRepeat, isFilled, inAnnotation] = [0, 1, false, false];

  const endCell = (): void => {
    if (isFilled) {
      rowValues += cellRepeat;
      rowWidth = column + cellRepeat;
    }
    column += cellRepeat;
    isFilled = false;
  };

  const endRow = (): void => {
    if (rowValues > 0) {
      if (rowWidth > limits.columns) throw tooMany('columns', limits.columns);
      if (row + rowRepeat > limits.rows) throw tooMany('rows', limits.rows);
      values += rowValues * rowRepeat;
      total += rowValues * rowRepeat;
      if (total > limits.cells) throw tooMany('cells', limits.cells);
    }
    // Empty hidden rows far below the data would make a list of a million; nobody needs them.
    if (rowHidden) for (let index = row; index < Math.min(row + rowRepeat, limits.rows); index++) hiddenRows.push(index);
    row += rowRepeat;
  };

  const openTag = (name: string, text: string, isEmpty: boolean, end: number): void => {
    if (name === 'table:table' && !isEmpty) {
      if (inTable) throw damaged('xml', 'content.xml');
      if (tables.length >= limits.sheets) throw tooMany('sheets', limits.sheets);
      [inTable, hidden, values, row, hiddenRows] = [true, hiddenStyles.has(attribute(text, 'table:style-name') ?? ''), 0, 0, []];
    } else if (name === 'table:table-row') {
      rowRepeat = repeat(text, 'table:number-rows-repeated', 1_048_576);
      rowHidden = /\stable:visibility="(?:collapse|filter)"/.test(text);
      [rowValues, rowWidth, column] = [0, 0, 0];
      if (isEmpty) endRow();
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      cellRepeat = repeat(text, 'table:number-columns-repeated', 16_384);
      isFilled = name === 'table:table-cell' && hasTypedValue(text);
      if (isEmpty) endCell();
    } else if (name === 'text:p') isFilled ||= inTable && !inAnnotation && !isEmpty && /^[^<]*[^<\s]/.test(content.slice(end, end + 200));
    else if (name === 'text:s') repeat(text, 'text:c', 1000);
    else if (name === 'office:annotation') inAnnotation = !isEmpty;
    else if (name === 'style:style') style = attribute(text, 'style:name') ?? '';
    else if (name === 'style:table-properties' && /\stable:display="false"/.test(text)) hiddenStyles.add(style);
  };

  for (const { 0: tag, 1: slash, 2: name = '', 3: text = '', index } of content.matchAll(tags)) {
    if (slash === '') openTag(name, text, text.endsWith('/'), index + tag.length);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') endCell();
    else if (name === 'table:table-row') endRow();
    else if (name === 'office:annotation') inAnnotation = false;
    else if (name === 'table:table') {
      tables.push({ hidden, values, hiddenRows });
      inTable = false;
    }
  }
  return tables;
}

/** The parser forgets typed cells that are one empty tag (`<table:table-cell office:value="5"/>`); this writes them out in two. */
export const writeOutValueCells = (content: string): string =>
  content.replaceAll(/<table:table-cell\b((?:[^>"]|"[^"]*")*)\/>/g, (tag, text: string) =>
    hasTypedValue(text) ? `<table:table-cell${text}></table:table-cell>` : tag,
  );
