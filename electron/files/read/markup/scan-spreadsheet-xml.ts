import type { ReadLimits } from '../limits.ts';
import { damaged, tooMany } from '../refusal.ts';
import { parseNumber } from '../xlsx/cell-numbers.ts';
import { isoSerial } from '../xlsx/iso-serial.ts';
import { attributesOf, localName, type MarkupTag, walkMarkup } from './walk-markup.ts';

/** A workbook of Excel 2003 in one XML file, in the form in which it may be parsed, with what must come out of it. */
export interface SpreadsheetXmlScan {
  readonly source: string;
  readonly values: readonly number[]; // by worksheet: cells that certainly hold something
}

const lastRow = 1_048_576;
const lastColumn = 16_384;
const errorValue = /^#[A-Z0-9/_]+[!?]?$/;

/** Whether a value is one of its type. */
function isValue(type: string, text: string): boolean {
  if (type === 'Number') return parseNumber(text) !== null;
  if (type === 'Boolean') return /^(?:[01]|true|false)$/.test(text);
  if (type === 'DateTime') return isoSerial(text, false) !== null;
  return type === 'Error' && errorValue.test(text);
}

/** Goes through the document once; what the parser would misunderstand is said in another way. */
class SpreadsheetXml {
  readonly #text: string;
  readonly #limits: ReadLimits;
  readonly #pieces: string[] = [];
  readonly values: number[] = [];
  #copied = 0;
  #row = 0; // the next one, from 0
  #rowsBelow = 0; // to which the row before also applies
  #column = 0;
  #columns = 0; // described by Column elements of the table
  #merged = 0;
  #cell: 'none' | 'empty' | 'filled' = 'none';
  #inComment = false;
  #data: { readonly type: string; readonly start: number; readonly texts: string[]; from: number } | null = null;

  constructor(text: string, limits: ReadLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  get source(): string {
    return this.#copied === 0 ? this.#text : this.#pieces.join('') + this.#text.slice(this.#copied);
  }

  #replace(start: number, end: number, by: string): void {
    this.#pieces.push(this.#text.slice(this.#copied, start), by);
    this.#copied = end;
  }

  /** A counter of a tag, by its name without prefix; `missing` when it has none. */
  #count(tag: MarkupTag, wanted: string, missing: number): number {
    const written = [...attributesOf(this.#text, tag)].filter(([name]) => localName(name) === wanted);
    if (written.length === 0) return missing;
    const count = written.length === 1 && /^\d{1,10}$/.test(written[0]?.[1] ?? '') ? Number(written[0]?.[1]) : -1;
    if (count < 0) throw damaged('cell');
    return count;
  }

  visit(tag: MarkupTag): void {
    const name = localName(tag.name);
    if (this.#data) this.#inData(tag, name);
    else if (name === 'Data') this.#startData(tag);
    else if (name === 'Comment') this.#inComment = tag.kind === 'open';
    else if (this.#inComment) return;
    else if (name === 'Cell') this.#atCell(tag);
    else if (name === 'Row') this.#atRow(tag);
    else if (name === 'Column') this.#atColumn(tag);
    else if (name === 'Worksheet' && tag.kind !== 'close') {
      this.values.push(0);
      [this.#row, this.#rowsBelow, this.#column, this.#columns] = [0, 0, 0, 0];
      if (this.values.length > this.#limits.sheets) throw tooMany('sheets', this.#limits.sheets);
    }
  }

  #atRow(tag: MarkupTag): void {
    if (tag.kind !== 'close') {
      const index = this.#count(tag, 'Index', 0);
      if (index > lastRow) throw tooMany('rows', this.#limits.rows);
      const next = this.#row + this.#rowsBelow;
      if (index > 0 && index - 1 < this.#row) throw damaged('cell');
      // The parser does not know that a row may stand for those below it.
      if (index === 0 && this.#rowsBelow > 0) this.#replace(tag.nameEnd, tag.nameEnd, ` ss:Index="${next + 1}"`);
      this.#row = index > 0 ? index - 1 : next;
      this.#rowsBelow = this.#count(tag, 'Span', 0);
      this.#column = 0;
      if (this.#row >= lastRow) throw tooMany('rows', this.#limits.rows);
    }
    if (tag.kind !== 'open') this.#row++;
  }

  #atCell(tag: MarkupTag): void {
    if (tag.kind !== 'close') {
      const index = this.#count(tag, 'Index', this.#column + 1);
      if (index <= this.#column) throw damaged('cell');
      this.#column = index - 1;
      this.#merged = this.#count(tag, 'MergeAcross', 0);
      if (this.#column + this.#merged >= lastColumn) throw tooMany('columns', this.#limits.columns);
      if (this.#row + this.#count(tag, 'MergeDown', 0) >= lastRow) throw tooMany('rows', this.#limits.rows);
      this.#cell = 'empty';
      // The parser forgets what an empty cell covers, and moves the cells after it.
      if (tag.kind === 'empty') this.#replace(tag.end - 2, tag.end, `></${tag.name}>`);
    }
    if (tag.kind !== 'open') {
      this.#column += 1 + this.#merged;
      this.#cell = 'none';
    }
  }

  /** Columns beyond those a sheet has are left out: they can say nothing of a cell. */
  #atColumn(tag: MarkupTag): void {
    if (tag.kind !== 'close') {
      const index = this.#count(tag, 'Index', 1);
      this.#columns += 1 + this.#count(tag, 'Span', 0);
      if (this.#columns <= lastColumn && index <= lastColumn) return;
      this.#replace(tag.start, tag.end, '');
    } else if (this.#columns > lastColumn) this.#replace(tag.start, tag.end, '');
  }

  #startData(tag: MarkupTag): void {
    if (this.#inComment || this.#cell === 'none') return;
    if (this.#cell === 'filled') throw damaged('cell');
    this.#cell = 'filled';
    const types = [...attributesOf(this.#text, tag)].filter(([name]) => localName(name) === 'Type').map(([, type]) => type);
    if (tag.kind === 'open') this.#data = { type: types.length === 1 ? (types[0] ?? '') : '', start: tag.end, texts: [], from: tag.end };
  }

  #inData(tag: MarkupTag, name: string): void {
    const data = this.#data;
    if (!data) return;
    data.texts.push(this.#text.slice(data.from, tag.start));
    data.from = tag.end;
    if (name !== 'Data') return;
    if (tag.kind !== 'close') throw damaged('cell');
    this.#data = null;
    const text = data.texts.join('');
    if (data.type !== 'String') {
      if (text.trim() === '' && data.texts.length === 1) return;
      if (data.texts.length > 1 || !isValue(data.type, text)) throw damaged('cell');
    } else if (data.texts.length > 1) this.#replace(data.start, tag.start, text); // letters of several looks
    if (text.trim() === '') return;
    if (this.#row >= this.#limits.rows) throw tooMany('rows', this.#limits.rows);
    if (this.#column >= this.#limits.columns) throw tooMany('columns', this.#limits.columns);
    this.values[this.values.length - 1] = (this.values.at(-1) ?? 0) + 1;
  }
}

/**
 * Counts a workbook of Excel 2003 in one XML file, held to plain markup before.
 *
 * Errors: throws Refusal for counters without measure, for values that are none of their type, and beyond the limits.
 */
export function scanSpreadsheetXml(text: string, limits: ReadLimits): SpreadsheetXmlScan {
  const document = new SpreadsheetXml(text, limits);
  walkMarkup(text, limits, (tag) => document.visit(tag));
  return { source: document.source, values: document.values };
}
