import { columnLetters } from '../../kernel/cell-address.ts';
import { cellText, isEmptyCell } from '../cells/cell-text.ts';
import type { MergedRange, RawCell, RawSheet } from '../raw-sheet.ts';
import type { RowNotKept } from '../staged-sheet.ts';
import { sampleWords } from '../template-marker.ts';
import { parseUnitName } from '../unit-name.ts';
import type { Header } from './find-header.ts';

/** What a row below the headings is. */
export type RowRole =
  | { readonly kind: 'record' }
  | { readonly kind: 'section'; readonly text: string; readonly cell: string }
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

const totalWords =
  /^(?:tổng cộng|tổng số|tong cong|tong so|cộng|tổng|total|grand total)(?=$|\s*[:(.\d=]|\s+(?:toàn|chung|các|theo|cả|số|cấp|xã|phường|thị|huyện|quận|thành|tỉnh|phòng|mục|phần|khối)(?!\p{L}))/iu;
const signatureWords =
  /^(?:nơi nhận|người lập(?: biểu| bảng| danh sách)?|lập biểu|người tổng hợp|thủ trưởng(?: đơn vị| cơ quan)?|tm\.|kt\.|tl\.|tuq\.|q\. ?chủ tịch|chủ tịch$|phó chủ tịch$|giám đốc$|bí thư$|xác nhận của|\(ký[,. ]|kế toán trưởng)/iu;
/** "Minh Lâm, ngày 5 tháng 4 năm 2025": a place before the date, not a sentence. */
const placeAndDate = /^[^;:]{0,40}ngày[\s.…_\d]*tháng[\s.…_\d]*năm[\s.…_\d]*$/iu;
const sampleRow = new RegExp(`^(?:${Object.values(sampleWords).join('|')})$`, 'iu');
const noteWords = /^(?:ghi chú|lưu ý|chú thích|\(?\*+\)?|note)[\s:.]/iu;
const romanOrLetter = /^(?:[IVXLC]{1,7}|[A-ZĐ])[.)]?$/;
const numberedText = /^(?:[IVXLC]{1,7}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*)[.)\-:]\s*(?=\p{L})/u;
const agencyWords =
  /^(?:ubnd|uỷ ban|ủy ban|hđnd|hội đồng nhân dân|đảng ủy|đảng uỷ|huyện ủy|thành ủy|tỉnh ủy|thị ủy|ban |phòng |văn phòng|trung tâm|trường |sở |chi cục|thanh tra|hội |mặt trận|mttq|đoàn |liên đoàn|khối |cơ quan|trạm |khu vực|lĩnh vực)/iu;

/** Where cells merged downwards take their value from: row → column → row of the value. Only below the headings, only one column wide. */
export type Carried = ReadonlyMap<number, ReadonlyMap<number, number>>;

export function carriedCells(merges: readonly MergedRange[], below: number): Carried {
  const carried = new Map<number, Map<number, number>>();
  for (const { top, bottom, left, right } of merges) {
    if (top <= below || bottom === top) continue;
    for (let row = top + 1; row <= bottom; row++) {
      const columns = carried.get(row) ?? new Map<number, number>();
      for (let column = left; column <= right; column++) columns.set(column, top);
      carried.set(row, columns);
    }
  }
  return carried;
}

/** Decides the role of each row below the headings, from top to bottom. */
export class RowRoles {
  readonly #sheet: RawSheet;
  readonly #header: Header;
  readonly #carried: Carried;
  readonly #columns: readonly number[];
  readonly #needed: readonly (readonly number[])[];
  readonly #signs: readonly (readonly number[])[];
  readonly #ordinal: number | null;
  readonly #ordinalsAreNumbers: boolean;
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
    this.#width = paths.length;
    this.#ordinal = matching.ordinal;
    this.#ordinalsAreNumbers = this.#ordinal === null || this.#hasNumbers(this.#ordinal, bottom + 1);
    this.#headings = sheet.rows.slice(header.top, bottom + 1).map((cells) => cells.map((cell) => cellText(cell, sheet.date1904)));
    this.#widest = new Map(sheet.merges.filter((m) => m.top > bottom && m.top === m.bottom).map((m) => [m.top, m] as const));
  }

  roleOf(row: number): RowRole {
    const cells = this.#sheet.rows[row] ?? [];
    const first = cells.findIndex((cell) => !isEmptyCell(cell));
    if (first < 0) return blank;
    if (this.#isColumnNumbers(cells, first)) return columnNumbers;
    if (this.#ordinal !== null && sampleRow.test(cellText(cells[this.#ordinal], false))) return sample;
    if (this.#isRepeatedHeading(cells)) {
      this.#inSignature = false;
      return repeatedHeading;
    }
    if (this.#isTotal(row, cells, first)) return total;
    const filled = this.#filled(row);
    const hasNeeded = this.#hasNeeded(row);
    const headsSection = this.#hasSectionOrdinal(cells);
    // More than its name and half of the columns: surely a record.
    const complete = hasNeeded && filled * 2 >= this.#columns.length && filled >= Math.min(this.#columns.length, this.#needed.length + 1);
    const signs = filled < this.#columns.length && this.#startsSignature(row, cells, hasNeeded);
    if (complete && !headsSection && !signs && (!this.#inSignature || this.#columns.length >= 3)) {
      this.#inSignature = false;
      return record;
    }
    if (this.#inSignature || signs) {
      this.#inSignature = true;
      return signature;
    }
    if (this.#hasSign(row)) return record;
    return this.#roleOfFew(row, cells, first, headsSection, filled);
  }

  /** A row with little in it: a section, a remark, or a record that lacks something. */
  #roleOfFew(row: number, cells: readonly RawCell[], first: number, headsSection: boolean, filled: number): RowRole {
    const texts = cells.flatMap((cell, column) =>
      column === this.#ordinal || typeof cell !== 'string' || isEmptyCell(cell) ? [] : [column],
    );
    const label = texts[0] ?? first;
    const text = cellText(cells[label], this.#sheet.date1904);
    if (noteWords.test(text)) return note;
    if (typeof cells[label] === 'string' && this.#isSection(row, cells, texts, headsSection, text)) {
      return { kind: 'section', text: text.replace(numberedText, ''), cell: `${columnLetters(label)}${row + 1}` };
    }
    if (filled > 0) return record;
    // Nothing in any column that is read: a row that is only numbered, or a remark.
    return texts.length === 0 && first === this.#ordinal ? blank : note;
  }

  #isSection(row: number, cells: readonly RawCell[], texts: readonly number[], headsSection: boolean, text: string): boolean {
    const others = cells.filter((cell, column) => column !== this.#ordinal && !isEmptyCell(cell)).length;
    const onlyNumbersBeside =
      texts.length === 1 &&
      cells.every((cell, c) => c === texts[0] || c === this.#ordinal || isEmptyCell(cell) || typeof cell === 'number');
    if (headsSection && (others === 1 || onlyNumbersBeside)) return true;
    const merge = this.#widest.get(row);
    if (others === 1 && merge && merge.right - merge.left + 1 >= Math.max(2, this.#width / 2)) return true;
    if (others !== 1) return false;
    const own = text.replace(numberedText, '');
    const { kind } = parseUnitName(own);
    if (kind === null) return agencyWords.test(own) || own !== text;
    // A row with a unit's name and nothing else heads a section, unless a record of this kind can be a unit of that level.
    return this.#header.spec.sections.includes('commune') || !/^(?:xã|phường|thị trấn|đặc khu)$/.test(kind);
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

  /** Whether rows are numbered 1, 2, 3 …; the numbers of the columns do not count. */
  #hasNumbers(column: number, from: number): boolean {
    for (let row = from; row < this.#sheet.rows.length; row++) {
      const cells = this.#sheet.rows[row] ?? [];
      if (!/^\d+[.)]?$/.test(cellText(cells[column], false))) continue;
      if (
        !this.#isColumnNumbers(
          cells,
          cells.findIndex((cell) => !isEmptyCell(cell)),
        )
      )
        return true;
    }
    return false;
  }

  /** "I", "B": numbers of sections, where rows have numbers of their own. */
  #hasSectionOrdinal(cells: readonly RawCell[]): boolean {
    if (this.#ordinal === null || !this.#ordinalsAreNumbers) return false;
    const cell = cells[this.#ordinal];
    return typeof cell === 'string' && cell.length <= 9 && romanOrLetter.test(cell.trim());
  }

  #isColumnNumbers(cells: readonly RawCell[], first: number): boolean {
    const start = cells[first];
    if (!(start === 1 || (typeof start === 'string' && /^\s*[([]?(?:A|a|1)[)\]]?\s*$/.test(start)))) return false;
    let before = '';
    let count = 0;
    for (const cell of cells) {
      if (isEmptyCell(cell)) continue;
      const token = /^[([]?([A-Za-z]|\d+)[)\]]?(?:\s*=.*)?$/.exec(cellText(cell, this.#sheet.date1904))?.[1];
      if (token === undefined) return false;
      const follows =
        count === 0 ||
        (/\d/.test(token)
          ? Number(token) === (/\d/.test(before) ? Number(before) + 1 : 1)
          : token.charCodeAt(0) === before.charCodeAt(0) + 1);
      if (!follows) return false;
      before = token;
      count++;
    }
    return count >= Math.max(2, Math.ceil(this.#width / 2));
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
      if (typeof cell !== 'string') continue;
      const start = cell.trimStart().charCodeAt(0) | 32;
      if ((start === 99 || start === 116) && totalWords.test(cellText(cell, this.#sheet.date1904))) {
        return !this.#signs.some(
          (columns) =>
            !columns.includes(column) && columns.every((c) => typeof this.#cell(row, c) === 'string' && !isEmptyCell(this.#cell(row, c))),
        );
      }
    }
    return false;
  }

  /** Words that begin a signature block. A row that names its record begins none, unless the words stand in the very cell of the name and the row has no number. */
  #startsSignature(row: number, cells: readonly RawCell[], hasNeeded: boolean): boolean {
    if (hasNeeded && this.#ordinal !== null && /^\d+[.)]?$/.test(cellText(cells[this.#ordinal], false))) return false;
    const isSignature = (cell: RawCell | undefined): boolean => {
      if (typeof cell !== 'string') return false;
      const text = cellText(cell, false);
      return text.length <= 120 && (signatureWords.test(text) || placeAndDate.test(text));
    };
    if (!cells.some(isSignature)) return false;
    return !hasNeeded || this.#needed.some((columns) => columns.some((column) => isSignature(this.#cell(row, column))));
  }
}
