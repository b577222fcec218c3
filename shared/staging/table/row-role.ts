import { columnLetters } from '../../kernel/cell-address.ts';
import { cellText, isEmptyCell } from '../cells/cell-text.ts';
import type { MergedRange, RawCell, RawSheet } from '../raw-sheet.ts';
import type { RowNotKept } from '../staged-sheet.ts';
import { sampleWords } from '../template-marker.ts';
import type { Carried } from './carried-cells.ts';
import { isColumnNumbers } from './column-numbers.ts';
import type { Header } from './find-header.ts';
import { isAcross, type Label, labelOf, namesPlace, namesSection, namesUnit, sectionText, styleOf } from './row-label.ts';
import {
  isNote,
  isReckoning,
  isRemark,
  isSectionNumber,
  isSignature,
  isTitle,
  isTotalText,
  isVacant,
  type NumberStyle,
} from './row-words.ts';

/** What a row below the headings is. */
export type RowRole =
  | { readonly kind: 'record' }
  | { readonly kind: 'section'; readonly text: string; readonly cell: string; readonly style: NumberStyle }
  | { readonly kind: 'set-aside'; readonly reason: RowNotKept['reason'] };

const record: RowRole = { kind: 'record' };
const aside = (reason: RowNotKept['reason']): RowRole => ({ kind: 'set-aside', reason });
const blank = aside('blank');
const columnNumbers = aside('column-numbers');
const repeatedHeading = aside('repeated-heading');
const total = aside('total');
const signature = aside('signature');
const note = aside('note');
const sample = aside('sample');
const vacant = aside('vacant');
const title = aside('title');

const sampleRow = new RegExp(`^(?:${Object.values(sampleWords).join('|')})$`, 'iu');
const rowNumber = /^\d+(?:\.\d+)*[.)]?$/;

/** Decides the role of each row below the headings, from top to bottom. */
export class RowRoles {
  readonly #sheet: RawSheet;
  readonly #header: Header;
  readonly #carried: Carried;
  readonly #columns: readonly number[];
  readonly #needed: readonly (readonly number[])[];
  readonly #signs: readonly (readonly number[])[];
  readonly #names: number | null; // the column of people's names, in lists of people
  readonly #ordinal: number | null;
  readonly #numbersRows: boolean; // 1, 2, 3 …
  readonly #widest: ReadonlyMap<number, MergedRange>;
  readonly #width: number;
  readonly #headings: readonly (readonly string[])[];
  #inSignature = false;

  constructor(sheet: RawSheet, header: Header, carried: Carried) {
    this.#sheet = sheet;
    this.#header = header;
    this.#carried = carried;
    const { spec, matching, paths, bottom } = header;
    const columnsOf = (inputs: readonly string[]) => matching.matched.filter((m) => inputs.includes(m.input)).map((m) => m.column);
    this.#columns = matching.matched.map((m) => m.column);
    this.#needed = spec.needed.map(({ inputs }) => columnsOf(inputs));
    this.#signs = spec.signs
      .map((inputs) => (inputs.every((i) => matching.matched.some((m) => m.input === i)) ? columnsOf(inputs) : []))
      .filter((s) => s.length > 0);
    this.#names = spec.namesPeople ? (this.#needed[0]?.[0] ?? null) : null;
    this.#width = paths.length;
    this.#ordinal = matching.ordinal;
    this.#numbersRows = this.#ordinal !== null && this.#hasNumbers(this.#ordinal, bottom + 1);
    this.#headings = sheet.rows.slice(header.top, bottom + 1).map((cells) => cells.map((cell) => cellText(cell, sheet.date1904)));
    this.#widest = new Map(sheet.merges.filter((m) => m.top > bottom && m.top === m.bottom).map((m) => [m.top, m] as const));
  }

  roleOf(row: number): RowRole {
    const cells = this.#sheet.rows[row] ?? [];
    const first = cells.findIndex((cell) => !isEmptyCell(cell));
    if (first < 0) return blank;
    if (isColumnNumbers(cells, first, this.#width)) return columnNumbers;
    if (this.#ordinal !== null && sampleRow.test(cellText(cells[this.#ordinal], false))) return sample;
    if (this.#isRepeatedHeading(cells)) {
      this.#inSignature = false;
      return repeatedHeading;
    }
    if (this.#isTotal(row, cells, first)) return total;
    if (this.#names !== null && isVacant(this.#cell(row, this.#names))) return vacant;
    return this.#roleOfFilled(row, cells);
  }

  #roleOfFilled(row: number, cells: readonly RawCell[]): RowRole {
    const filled = this.#filled(row);
    const hasNeeded = this.#hasNeeded(row);
    const headsSection = this.#hasSectionNumber(cells);
    const isNumbered = this.#isNumbered(cells);
    // More than its name and half of the columns: surely a record.
    const complete = hasNeeded && filled * 2 >= this.#columns.length && filled >= Math.min(this.#columns.length, this.#needed.length + 1);
    const lacksNumber = this.#numbersRows && !isNumbered;
    const mayBegin = filled < this.#columns.length || (lacksNumber && this.#names !== null);
    const signs = mayBegin && this.#startsSignature(row, cells, hasNeeded && isNumbered, hasNeeded);
    // Below a signature a row is a record only by its number, or, where rows have none, by how much it says.
    const mayResume = this.#numbersRows ? isNumbered && hasNeeded : complete && this.#columns.length >= 3;
    if (this.#inSignature && !signs && (mayResume || this.#reopens(row, cells, headsSection))) this.#inSignature = false;
    if (this.#inSignature || signs) {
      this.#inSignature = true;
      return signature;
    }
    if (this.#isRemark(row, isNumbered, complete)) return note;
    if (complete && !headsSection && (!lacksNumber || this.#names === null)) return record;
    const label = labelOf(cells, this.#ordinal);
    const isCounted = label?.beside === 'counts' && this.#opensSection(row, label, headsSection, isNumbered);
    if (!isCounted && ((complete && !headsSection) || this.#hasSign(row))) return record;
    return this.#roleOfFew(row, cells, label, headsSection, filled);
  }

  /** A row with little in it: a section, a remark, or a record that lacks something. */
  #roleOfFew(row: number, cells: readonly RawCell[], label: Label | null, headsSection: boolean, filled: number): RowRole {
    const isNumbered = this.#isNumbered(cells);
    if (label !== null) {
      if (isNote(label.text)) return note;
      const isLine = label.column === this.#ordinal || isAcross(this.#widest.get(row), this.#width);
      if (isLine && this.#names !== null && isRemark(label.text) && !namesPlace(label)) return note;
      if ((isLine || this.#names !== null) && !isNumbered && label.beside === 'nothing' && isTitle(label.text)) return title;
      if (this.#opensSection(row, label, headsSection, isNumbered)) return this.#section(row, cells, label);
    }
    if (filled > 0) return record;
    // Nothing in any column that is read: a row that is only numbered, or a remark.
    return isNumbered && cells.every((cell, column) => column === this.#ordinal || isEmptyCell(cell)) ? blank : note;
  }

  #section(row: number, cells: readonly RawCell[], label: Label): RowRole {
    const number = this.#ordinal === null || label.column === this.#ordinal ? '' : cellText(cells[this.#ordinal], false);
    return { kind: 'section', text: sectionText(label), cell: `${columnLetters(label.column)}${row + 1}`, style: styleOf(label, number) };
  }

  #opensSection(row: number, label: Label, headsSection: boolean, isNumbered: boolean): boolean {
    if (label.beside === 'more') return false;
    if (headsSection) return true;
    if (label.beside === 'numbers') return false;
    if (isAcross(this.#widest.get(row), this.#width)) return true;
    const restarts = isNumbered ? () => this.#restartsBelow(row) : null;
    return namesSection(label, this.#header.spec, restarts);
  }

  /** Below a signature only what surely heads a section begins one: a number of sections, or a unit with a number or across the table. */
  #reopens(row: number, cells: readonly RawCell[], headsSection: boolean): boolean {
    const label = labelOf(cells, this.#ordinal);
    if (label === null || label.beside === 'more') return false;
    if (headsSection && label.column !== this.#ordinal) return true;
    return namesUnit(label) && (label.number !== '' || isAcross(this.#widest.get(row), this.#width));
  }

  /** Whether the numbers of rows begin anew below: 1, or 2.1 below 2. */
  #restartsBelow(row: number): boolean {
    const at = (index: number) => cellText(this.#sheet.rows[index]?.[this.#ordinal ?? 0], false).replace(/[.)]+$/, '');
    let below = row + 1;
    while (below < this.#sheet.rows.length && (this.#sheet.rows[below] ?? []).every(isEmptyCell)) below++;
    return /^0*1$/.test(at(below)) || at(below).startsWith(`${at(row)}.`);
  }

  /** What stands in the column of people's names and is none. A row that says more is taken for a remark only in a list where people have numbers. */
  #isRemark(row: number, isNumbered: boolean, complete: boolean): boolean {
    if (this.#names === null || isNumbered) return false;
    const cell = this.#cell(row, this.#names);
    if (typeof cell !== 'string' || isEmptyCell(cell) || (complete && !this.#numbersRows)) return false;
    const cells = this.#sheet.rows[row] ?? [];
    if (!(complete ? isReckoning(cellText(cell, false)) : isRemark(cellText(cell, false))) || this.#hasSectionNumber(cells)) return false;
    const label = labelOf(cells, this.#ordinal);
    return label === null || label.beside === 'more' || !namesPlace(label);
  }

  #cell(row: number, column: number): RawCell | undefined {
    const from = this.#carried.get(row)?.get(column);
    return this.#sheet.rows[from ?? row]?.[column];
  }

  #filled(row: number): number {
    let count = 0;
    for (const column of this.#columns) if (!isEmptyCell(this.#cell(row, column))) count++;
    return count;
  }

  #hasNeeded(row: number): boolean {
    return this.#needed.every((columns) => columns.some((column) => !isEmptyCell(this.#cell(row, column))));
  }

  #hasSign(row: number): boolean {
    return this.#signs.some((columns) => columns.every((column) => !isEmptyCell(this.#cell(row, column))));
  }

  #isNumbered(cells: readonly RawCell[]): boolean {
    if (this.#ordinal === null) return false;
    const cell = cells[this.#ordinal];
    return typeof cell === 'number' || (typeof cell === 'string' && rowNumber.test(cell.trim()));
  }

  /** Whether rows are numbered 1, 2, 3 …; the numbers of the columns do not count. */
  #hasNumbers(column: number, from: number): boolean {
    for (let row = from; row < this.#sheet.rows.length; row++) {
      const cells = this.#sheet.rows[row] ?? [];
      if (!/^\d+[.)]?$/.test(cellText(cells[column], false))) continue;
      const first = cells.findIndex((cell) => !isEmptyCell(cell));
      if (!isColumnNumbers(cells, first, this.#width)) return true;
    }
    return false;
  }

  /** "I", "B": numbers of sections, where rows have numbers of their own. */
  #hasSectionNumber(cells: readonly RawCell[]): boolean {
    if (this.#ordinal === null || !this.#numbersRows) return false;
    const cell = cells[this.#ordinal];
    return typeof cell === 'string' && isSectionNumber(cell);
  }

  #isRepeatedHeading(cells: readonly RawCell[]): boolean {
    return this.#headings.some((heading) => {
      let same = 0;
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (isEmptyCell(cell)) continue;
        const other = heading[column] ?? '';
        // Compared by the first letter before anything is cleaned: almost every row differs there.
        if (typeof cell !== 'string' || other.charCodeAt(0) !== cell.trimStart().charCodeAt(0) || cellText(cell, false) !== other)
          return false;
        same++;
      }
      return same >= 2;
    });
  }

  /** A label such as "Tổng cộng" in one of the first cells of a row that has no identity of its own. */
  #isTotal(row: number, cells: readonly RawCell[], first: number): boolean {
    let looked = 0;
    for (let column = first; column < cells.length && looked < 3; column++) {
      const cell = cells[column];
      if (isEmptyCell(cell)) continue;
      looked++;
      if (!isTotalText(cell, this.#sheet.date1904)) continue;
      return !this.#signs.some(
        (columns) =>
          !columns.includes(column) && columns.every((c) => typeof this.#cell(row, c) === 'string' && !isEmptyCell(this.#cell(row, c))),
      );
    }
    return false;
  }

  /** Words that begin a signature block. A row that names its record begins none, unless the words stand in the very cell of the name and the row has no number. */
  #startsSignature(row: number, cells: readonly RawCell[], isSurelyRecord: boolean, hasNeeded: boolean): boolean {
    if (isSurelyRecord || !cells.some(isSignature)) return false;
    return !hasNeeded || this.#needed.some((columns) => columns.some((column) => isSignature(this.#cell(row, column))));
  }
}
