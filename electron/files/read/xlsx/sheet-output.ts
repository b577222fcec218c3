import { errorTextOf } from '../error-texts.ts';
import type { ReadLimits } from '../limits.ts';
import { Refusal, tooMany } from '../refusal.ts';
import type { BatchWriter } from '../transfer/batch-writer.ts';
import type { StringTable } from './string-table.ts';
import type { CellStyles } from './styles-part.ts';

/** What all sheets of a workbook share while they are read. */
export interface BookContext {
  readonly limits: ReadLimits;
  readonly table: StringTable;
  readonly styles: CellStyles;
  readonly date1904: boolean;
  readonly writer: BatchWriter;
  readonly used: { cells: number; characters: number }; // of the workbook's limits
}

/** Takes the values of one sheet, within the limits, and counts what it was given. */
export class SheetOutput {
  readonly #context: BookContext;
  readonly #sheet: string;
  readonly #part: string;
  readonly #rowLimit: number;
  readonly #columnLimit: number;
  readonly #fontNumbers: Uint8Array; // by look; 0 = not seen yet
  readonly fonts: string[] = [];
  emptyTexts = 0; // values that say nothing

  constructor(context: BookContext, sheet: string, part: string) {
    this.#context = context;
    this.#sheet = sheet;
    this.#part = part;
    this.#rowLimit = context.limits.rows;
    this.#columnLimit = context.limits.columns;
    this.#fontNumbers = new Uint8Array(context.styles.fonts.length);
    context.writer.startSheet();
  }

  /** Values that arrived at the writer or say nothing: as many as the scanner saw. */
  get taken(): number {
    return this.#context.writer.filled + this.emptyTexts;
  }

  damagedCell(): Refusal {
    return Refusal.of('file.damaged', { reason: 'cell', part: this.#part }, this.#sheet);
  }

  #check(row: number, column: number): void {
    if (row >= this.#rowLimit) throw tooMany('rows', this.#rowLimit, this.#sheet);
    if (column >= this.#columnLimit) throw tooMany('columns', this.#columnLimit, this.#sheet);
  }

  number(row: number, column: number, value: number, style: number): void {
    this.#check(row, column);
    const { writer, styles } = this.#context;
    if (styles.isDate[style] === 1) writer.date(row, column, value);
    else writer.number(row, column, value);
  }

  date(row: number, column: number, serial: number): void {
    this.#check(row, column);
    this.#context.writer.date(row, column, serial);
  }

  flag(row: number, column: number, value: boolean): void {
    this.#check(row, column);
    this.#context.writer.flag(row, column, value);
  }

  error(row: number, column: number, text: string): void {
    this.#check(row, column);
    const { writer } = this.#context;
    writer.text(row, column, writer.textNumber(errorTextOf(text)), 0);
  }

  text(row: number, column: number, text: string, style: number): void {
    this.#check(row, column);
    this.#charge(text.length);
    if (text === '') this.emptyTexts++;
    else {
      const { writer } = this.#context;
      writer.text(row, column, writer.textNumber(text), this.#font(style));
    }
  }

  /** @param index not a number where the cell names no text */
  shared(row: number, column: number, index: number, style: number): void {
    this.#check(row, column);
    const { table, writer } = this.#context;
    if (!(index < table.count)) throw Refusal.of('file.lost-sheet', { sheet: this.#sheet }, this.#sheet);
    const number = table.numberOf(index);
    this.#charge(table.lengthOf(index));
    if (number < 0) this.emptyTexts++;
    else writer.text(row, column, number, this.#font(style));
  }

  #charge(characters: number): void {
    const { limits, used } = this.#context;
    if (characters > limits.cellCharacters) throw tooMany('cell-characters', limits.cellCharacters, this.#sheet);
    used.characters += characters;
    if (used.characters > limits.textCharacters) throw tooMany('characters', limits.textCharacters, this.#sheet);
  }

  /** Number of the legacy font of a look in this sheet, 0 when it has none. */
  #font(style: number): number {
    const { styles } = this.#context;
    if (!styles.hasLegacyFonts) return 0;
    const known = this.#fontNumbers[style] ?? 0;
    const name = styles.fonts[style] ?? null;
    if (known !== 0 || name === null) return known;
    let number = this.fonts.indexOf(name) + 1;
    if (number === 0 && this.fonts.length < 255) number = this.fonts.push(name);
    this.#fontNumbers[style] = number;
    return number;
  }
}
