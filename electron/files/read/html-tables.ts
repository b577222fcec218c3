import type { MergedRange } from '../../../shared/staging/raw-sheet.ts';
import { decodeEntities } from './html-entities.ts';
import { htmlPieces } from './html-pieces.ts';
import type { ReadLimits } from './limits.ts';
import { tooMany, unsafe } from './refusal.ts';

/** One table of a web page; all its cells are text. */
export interface HtmlTable {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: readonly number[]; // counted from 0
}

interface OpenTable {
  readonly rows: (string | null)[][];
  readonly merges: MergedRange[];
  readonly hiddenRows: number[];
  readonly covered: Map<number, number>; // column → last row that a cell from above reaches
  row: number;
  column: number;
  cell: string | null; // text of the open cell
  span: { readonly rows: number; readonly columns: number };
}

const attribute = (text: string, name: string): string | undefined => {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(text);
  return match?.[1] ?? match?.[2] ?? match?.[3];
};

/** A span beyond the sheet is cut to it: an HTML file may claim a billion columns. */
function spanOf(text: string, name: string, limit: number): number {
  const written = Number.parseInt(attribute(text, name) ?? '1', 10);
  return Number.isNaN(written) || written < 1 ? 1 : Math.min(written, limit);
}

const isHidden = (text: string): boolean => /display\s*:\s*none/i.test(attribute(text, 'style') ?? '');

/** A no-break space is a letter in VISCII, so none is cut off a word; a cell of nothing else is how pages write an empty one. */
const isBlank = (text: string): boolean => /^[\s\u00a0]*$/.test(text);

const trimmed = (text: string, blanks: string): string => {
  let [start, end] = [0, text.length];
  while (start < end && blanks.includes(text.charAt(start))) start++;
  while (end > start && blanks.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
};

/** Words of a cell as a browser shows them: runs of white space are one space, `<br>` breaks the line. */
function cellText(text: string): string | null {
  if (isBlank(text)) return null;
  const lines = text.includes('\n') ? text.split('\n').map((line) => trimmed(line, ' \t')) : [text];
  return trimmed(lines.join('\n').replaceAll(/ {2,}/g, ' '), ' \t\n\r\f\v');
}

/**
 * The tables of a web page. Old office systems export these and call them `.xls`. Tags that HTML lets one leave out
 * (`</td>`, `</tr>`) may be left out; a table within a cell becomes a table of its own.
 *
 * Errors: throws Refusal beyond the limits.
 */
export function readHtmlTables(html: string, limits: ReadLimits): readonly HtmlTable[] {
  const tables: OpenTable[] = [];
  const open: OpenTable[] = [];
  let cells = 0;

  const endCell = (table: OpenTable): void => {
    if (table.cell === null) return;
    const { row, column } = table;
    const text = cellText(table.cell);
    table.cell = null;
    const { rows: tall, columns: wide } = table.span;
    if (text !== null) {
      if (row >= limits.rows) throw tooMany('rows', limits.rows);
      if (column >= limits.columns) throw tooMany('columns', limits.columns);
      if (text.length > limits.cellCharacters) throw tooMany('cell-characters', limits.cellCharacters);
      if (++cells > limits.cells) throw tooMany('cells', limits.cells);
      const line = table.rows[row] ?? [];
      table.rows[row] = line;
      while (line.length < column) line.push(null);
      line[column] = text;
    }
    if (tall > 1 || wide > 1) {
      if (table.merges.length >= limits.merges) throw tooMany('merges', limits.merges);
      table.merges.push({ top: row, left: column, bottom: row + tall - 1, right: column + wide - 1 });
    }
    if (tall > 1) for (let at = column; at < column + wide; at++) table.covered.set(at, row + tall - 1);
    table.column += wide;
  };

  const startRow = (table: OpenTable, text: string): void => {
    endCell(table);
    table.row++;
    table.column = 0;
    if (table.row > limits.rows) throw tooMany('rows', limits.rows);
    if (isHidden(text)) table.hiddenRows.push(table.row);
  };

  const startCell = (table: OpenTable, text: string): void => {
    endCell(table);
    if (table.row < 0) startRow(table, '');
    while ((table.covered.get(table.column) ?? -1) >= table.row) table.column++;
    table.span = { rows: spanOf(text, 'rowspan', limits.rows), columns: spanOf(text, 'colspan', limits.columns) };
    table.cell = '';
  };

  for (const piece of htmlPieces(html)) {
    const table = open.at(-1);
    if (piece.kind === 'text') {
      if (table && table.cell !== null) table.cell += decodeEntities(piece.text.replaceAll(/[ \t\r\n]+/g, ' '));
      continue;
    }
    const { name, closing, attributes } = piece;
    if (name === 'table') {
      if (closing) {
        if (table) endCell(table);
        open.pop();
      } else {
        if (open.length >= limits.tableDepth) throw unsafe('depth');
        if (tables.length >= limits.sheets) throw tooMany('sheets', limits.sheets);
        const fresh: OpenTable = {
          rows: [],
          merges: [],
          hiddenRows: [],
          covered: new Map(),
          row: -1,
          column: 0,
          cell: null,
          span: { rows: 1, columns: 1 },
        };
        tables.push(fresh);
        open.push(fresh);
      }
    } else if (!table) continue;
    else if (name === 'tr') {
      if (closing) endCell(table);
      else startRow(table, attributes);
    } else if (name === 'td' || name === 'th') {
      if (closing) endCell(table);
      else startCell(table, attributes);
    } else if (table.cell !== null && (name === 'br' || name === 'p' || name === 'div' || name === 'li')) table.cell += '\n';
  }
  for (const table of open) endCell(table);
  return tables.map(({ rows, merges, hiddenRows }) => ({ rows: Array.from(rows, (row) => row ?? []), merges, hiddenRows }));
}
