import { cellAddress } from '../../../../shared/kernel/cell-address.ts';
import { readLimits } from '../../read/limits.ts';
import { attributeOf, isNamed, tagStartOf, walkXml } from '../../read/walk-xml.ts';
import { emptyCell } from '../xlsx/xml-text.ts';
import { type CellPosition, cellPosition, type Mark } from './marks.ts';
import { attributeIn, type Edit, edited, withAttribute, withoutAttribute } from './xml-part.ts';

/** Gives the style a marked cell gets in place of its own; `null` for a cell that keeps it. */
export type Restyle = (style: number, at: CellPosition) => number | null;

const slash = 47;
const less = 60;

/** Styles of columns, for cells that do not exist yet. */
type ColumnStyles = readonly { readonly first: number; readonly last: number; readonly style: number }[];

interface OpenRow {
  readonly index: number;
  readonly start: number; // of its tag
  readonly tagEnd: number; // behind its tag
  readonly style: number | null;
  readonly inserted: number; // edits before it
}

/** Walks the cells of a sheet once and notes what has to change. */
class CellMarker {
  readonly #xml: Buffer;
  readonly #restyle: Restyle;
  readonly #marks: readonly Mark[]; // from `#next` on: marks whose cell has not been met, in order
  readonly #edits: Edit[] = [];
  readonly #columns: ColumnStyles[number][] = [];
  #next = 0;
  #row: OpenRow | null = null;
  #rowIndex = -1;
  #column = -1;
  #inData = false;

  constructor(xml: Buffer, marks: readonly Mark[], restyle: Restyle) {
    this.#xml = xml;
    this.#marks = marks;
    this.#restyle = restyle;
  }

  edits(part: string): readonly Edit[] {
    const xml = this.#xml;
    walkXml(xml, part, readLimits, (kind, nameStart, nameEnd, end) => {
      if (xml[nameStart - 1] !== less && xml[nameStart - 1] !== slash) return; // of another namespace
      const is = (name: string): boolean => isNamed(xml, nameStart, nameEnd, name);
      if (!this.#inData) {
        if (is('col') && kind !== 'close') this.#readColumn(nameEnd, end);
        else if (is('dimension')) this.#widen(tagStartOf(xml, nameStart), end + 1);
        else if (is('sheetData')) this.#data(kind, tagStartOf(xml, nameStart), end + 1);
      } else if (is('c')) {
        if (kind !== 'close') this.#cell(tagStartOf(xml, nameStart), nameEnd, end);
      } else if (is('row')) {
        if (kind === 'close') this.#closeRow(nameStart - 2);
        else this.#openRow(kind, tagStartOf(xml, nameStart), nameEnd, end);
      } else if (is('sheetData') && kind === 'close') {
        this.#insert(nameStart - 2, this.#rowsBefore(Number.POSITIVE_INFINITY));
        this.#inData = false;
      }
    });
    return this.#edits;
  }

  #data(kind: 'open' | 'close' | 'empty', start: number, end: number): void {
    if (kind === 'open') this.#inData = true;
    else if (kind === 'empty') {
      const rows = this.#rowsBefore(Number.POSITIVE_INFINITY);
      if (rows !== '') this.#edits.push({ start, end, text: `<sheetData>${rows}</sheetData>` });
    }
  }

  /** The range the sheet says it fills, with the marked cells. */
  #widen(start: number, end: number): void {
    const tag = this.#xml.toString('utf8', start, end);
    const [first, last = first] = (attributeIn(tag, 'ref') ?? '').split(':').map(cellPosition);
    if (!first || !last || this.#marks.length === 0) return;
    const cells = [first, last, ...this.#marks];
    const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
    const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
    const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
    const ref = `${cellAddress(least(rows), least(columns))}:${cellAddress(most(rows), most(columns))}`;
    this.#edits.push({ start, end, text: withAttribute(tag, 'ref', ref) });
  }

  #readColumn(nameEnd: number, end: number): void {
    const [first, last, style] = ['min', 'max', 'style'].map((name) => Number(attributeOf(this.#xml, nameEnd, end, name) ?? 0));
    if (first && last && style) this.#columns.push({ first: first - 1, last: last - 1, style });
  }

  #insert(at: number, text: string): void {
    if (text !== '') this.#edits.push({ start: at, end: at, text });
  }

  get #mark(): Mark | null {
    return this.#marks[this.#next] ?? null;
  }

  #newCell(mark: Mark, rowStyle: number | null): string {
    const ofColumn = this.#columns.find(({ first, last }) => mark.column >= first && mark.column <= last)?.style;
    const own = rowStyle ?? ofColumn ?? 0;
    return emptyCell(cellAddress(mark.row, mark.column), this.#restyle(own, mark) ?? own);
  }

  /** Marked cells of the open row before a column that are not there. */
  #cellsBefore(column: number, row: number, rowStyle: number | null): string {
    let cells = '';
    for (let mark = this.#mark; mark?.row === row && mark.column < column; mark = this.#mark) {
      cells += this.#newCell(mark, rowStyle);
      this.#next++;
    }
    return cells;
  }

  /** Marked rows before a row that are not there. */
  #rowsBefore(row: number): string {
    let rows = '';
    for (let mark = this.#mark; mark !== null && mark.row < row; mark = this.#mark)
      rows += `<row r="${mark.row + 1}">${this.#cellsBefore(Number.POSITIVE_INFINITY, mark.row, null)}</row>`;
    return rows;
  }

  #openRow(kind: 'open' | 'empty', start: number, nameEnd: number, end: number): void {
    const number = attributeOf(this.#xml, nameEnd, end, 'r');
    this.#rowIndex = number === null ? this.#rowIndex + 1 : Number(number) - 1;
    this.#column = -1;
    this.#insert(start, this.#rowsBefore(this.#rowIndex));
    const custom = attributeOf(this.#xml, nameEnd, end, 'customFormat');
    const style = custom === '1' || custom === 'true' ? Number(attributeOf(this.#xml, nameEnd, end, 's') ?? 0) : null;
    this.#row = { index: this.#rowIndex, start, tagEnd: end + 1, style, inserted: this.#edits.length };
    if (kind === 'open') return;
    const cells = this.#cellsBefore(Number.POSITIVE_INFINITY, this.#rowIndex, style);
    if (cells !== '') {
      const tag = withoutAttribute(this.#xml.toString('utf8', start, end + 1), 'spans').replace(/\s*\/>$/, '>');
      this.#edits.push({ start, end: end + 1, text: `${tag}${cells}</row>` });
    }
    this.#row = null;
  }

  #cell(start: number, nameEnd: number, end: number): void {
    const reference = attributeOf(this.#xml, nameEnd, end, 'r');
    this.#column = reference === null ? this.#column + 1 : (cellPosition(reference)?.column ?? this.#column + 1);
    const row = this.#row;
    if (row === null) return;
    const at = { row: row.index, column: this.#column };
    const isMarked = (mark: Mark | null): boolean => mark?.row === at.row && mark.column === at.column;
    this.#insert(start, this.#cellsBefore(at.column, at.row, row.style));
    if (isMarked(this.#mark)) this.#next++;
    const own = Number(attributeOf(this.#xml, nameEnd, end, 's') ?? 0);
    const style = this.#restyle(own, at);
    if (style === null || style === own) return;
    this.#edits.push({ start, end: end + 1, text: withAttribute(this.#xml.toString('utf8', start, end + 1), 's', style) });
  }

  /** `at`: where the closing tag begins. A row that grew says no longer from which column to which it goes. */
  #closeRow(at: number): void {
    const row = this.#row;
    if (row === null) return;
    this.#insert(at, this.#cellsBefore(Number.POSITIVE_INFINITY, row.index, row.style));
    const grew = this.#edits.slice(row.inserted).some(({ start, end }) => start === end);
    const tag = this.#xml.toString('utf8', row.start, row.tagEnd);
    if (grew && attributeIn(tag, 'spans') !== null)
      this.#edits.splice(row.inserted, 0, { start: row.start, end: row.tagEnd, text: withoutAttribute(tag, 'spans') });
    this.#row = null;
  }
}

/**
 * A worksheet part with the marked cells restyled; cells and rows that do not exist are put in at their places. Everything else stays
 * byte for byte.
 *
 * @param restyle asked for every cell of the sheet, marked or not
 */
export const markCells = (xml: Buffer, part: string, marks: readonly Mark[], restyle: Restyle): Buffer =>
  edited(xml, new CellMarker(xml, marks, restyle).edits(part));
