import { isEmptyCell } from '../cells/cell-text.ts';
import type { RawSheet } from '../raw-sheet.ts';
import type { Header } from './find-header.ts';

/** The last column with a heading, or under one that is merged across. Counted from 0. */
function lastHeaded(sheet: RawSheet, { top, bottom, paths }: Header): number {
  let last = paths.findLastIndex((path) => path.length > 0);
  for (const merge of sheet.merges)
    if (merge.top >= top && merge.top <= bottom && !isEmptyCell(sheet.rows[merge.top]?.[merge.left])) last = Math.max(last, merge.right);
  return last;
}

/** What stands in records beyond the headings. Rows and columns count from 0. */
interface Unheaded {
  readonly columns: readonly number[]; // from left to right
  readonly row: number; // of the first cell
  readonly column: number; // idem
  readonly count: number; // rows
}

/**
 * Records with cells beyond the last heading. Right beside the table in a few of its rows, such cells were pushed out of their columns: a comma has
 * split a number. In most rows they are a column without a heading, and apart from the table they are no part of it.
 */
export class WideRows {
  readonly last: number; // column, counted from 0
  readonly #sheet: RawSheet;
  readonly #isColumn: boolean;
  readonly #enough: number; // filled cells of a row that may be a record
  readonly #seen = new Set<number>(); // columns
  #first: { readonly row: number; readonly column: number } | null = null;
  #count = 0;

  constructor(sheet: RawSheet, header: Header) {
    this.#sheet = sheet;
    this.last = lastHeaded(sheet, header);
    this.#enough = Math.min(3, header.paths.filter((path) => path.length > 0).length);
    this.#isColumn = this.#inMostRows(header.bottom + 1);
  }

  /** Looks at the row of a record. The column of the cell that makes it too wide; null where nothing does. */
  pushedOut(row: number): number | null {
    const cells = this.#sheet.rows[row] ?? [];
    if (cells.length <= this.last + 1) return null;
    if (!this.#isColumn && !isEmptyCell(cells[this.last + 1])) return this.last + 1;
    const columns = Array.from({ length: cells.length - this.last - 1 }, (_, i) => this.last + 1 + i).filter((c) => !isEmptyCell(cells[c]));
    const [column] = columns;
    if (column === undefined) return null;
    for (const one of columns) this.#seen.add(one);
    this.#first ??= { row, column };
    this.#count++;
    return null;
  }

  /** What was seen of that in columns without a heading; null: nothing. */
  unheaded(): Unheaded | null {
    return this.#first && { ...this.#first, columns: [...this.#seen].toSorted((a, b) => a - b), count: this.#count };
  }

  /** Rows with little in them are titles, sections and remarks: they do not count. */
  #inMostRows(from: number): boolean {
    const beside = this.last + 1;
    if (this.#sheet.rows.every((cells) => cells.length <= beside)) return false; // as almost always
    let wide = 0;
    let all = 0;
    for (let row = from; row < this.#sheet.rows.length; row++) {
      const cells = this.#sheet.rows[row] ?? [];
      const isWide = cells.length > beside && !isEmptyCell(cells[beside]);
      if (!isWide && !hasFilled(cells, this.#enough)) continue;
      all++;
      if (isWide) wide++;
    }
    return wide * 2 > all;
  }
}

function hasFilled(cells: RawSheet['rows'][number], wanted: number): boolean {
  let filled = 0;
  for (const cell of cells) if (!isEmptyCell(cell) && ++filled >= wanted) return true;
  return false;
}
