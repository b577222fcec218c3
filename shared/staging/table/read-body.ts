import { cellAddress, columnLetters } from '../../kernel/cell-address.ts';
import { isError, type Place, type Problem, problem } from '../../kernel/problem.ts';
import type { OtherCell } from '../../kernel/problems/import.ts';
import type { ImportKind, OfficialRecord, RecordsByKind } from '../../model/records.ts';
import { cellText, isEmptyCell } from '../cells/cell-text.ts';
import { rowText } from '../cells/row-text.ts';
import type { CellUnit } from '../instructions.ts';
import type { KindSpec, Needed, RowReader, RowView, SectionLevel, SheetFacts } from '../kinds/kind-spec.ts';
import { type CellFinding, type CellParser, type ColumnFacts, finding } from '../parse/parsed.ts';
import type { RawCell, RawSheet } from '../raw-sheet.ts';
import { isSameRecord, recordHash } from '../same-record.ts';
import type { RowNotKept, UnitQuestion } from '../staged-sheet.ts';
import { type Carried, carriedCells } from './carried-cells.ts';
import { composedHeading } from './compose-headings.ts';
import type { Header } from './find-header.ts';
import { fieldOfColumn, type MatchedColumn } from './match-columns.ts';
import { Questions } from './questions.ts';
import { RowRoles } from './row-role.ts';
import { OpenSections } from './sections.ts';
import { type RowNumbers, TotalsCheck } from './totals.ts';
import { WideRows } from './wide-rows.ts';

type AnyRecord = RecordsByKind[ImportKind];
type Inherited = Record<string, string>;

/** What the rows of a table came to. */
export interface Body {
  readonly records: readonly AnyRecord[];
  readonly inherited: ReadonlyMap<number, Readonly<Record<string, string>>>;
  readonly kept: number; // rows
  readonly notKept: readonly RowNotKept[];
  readonly problems: readonly Problem[];
  readonly questions: readonly UnitQuestion[];
  /** Whether section rows gave every record the needed thing of that name. */
  readonly sectionsSay: (needed: string) => boolean;
}

/** What a person told of the rows and numbers of a table. */
export interface ToldBody {
  readonly from: number; // first row of the table, counted from 0
  readonly excluded: ReadonlySet<number>; // rows, counted from 0
  readonly units: ReadonlyMap<number, CellUnit>; // by column
  readonly sensitive: boolean; // whether the columns that the law calls sensitive are asked for
}

export const nothingTold: ToldBody = { from: 0, excluded: new Set(), units: new Map(), sensitive: false };

/** A column with its parser and what its cells may take from elsewhere. */
interface ReadColumn extends MatchedColumn {
  readonly field: string;
  readonly facts: ColumnFacts;
  readonly carries: boolean;
  readonly parse: CellParser<unknown>;
}

const mark = /[\u0300-\u036f]/;

/** Everything above the headings in one text, for the words that say what the list is. */
function titlesOf(sheet: RawSheet, from: number, top: number): string {
  const lines = [sheet.name, ...Array.from({ length: top - from }, (_, row) => rowText(sheet, from + row))];
  return lines.filter((line) => line !== '').join('\n');
}

const unitsNote = (titles: string): string => titles.split('\n').find((line) => /đơn vị tính|đvt/i.test(line)) ?? '';

/** The cells of a column below the headings, one after another. */
function* cellsBelow(sheet: RawSheet, column: number, bottom: number): Generator<RawCell> {
  for (let row = bottom + 1; row < sheet.rows.length; row++) yield sheet.rows[row]?.[column] ?? null;
}

function readColumns(sheet: RawSheet, { spec, matching, bottom }: Header, titles: string, { units }: ToldBody): readonly ReadColumn[] {
  return matching.matched.flatMap((matched): readonly ReadColumn[] => {
    const input = spec.inputs[matched.input];
    if (!input) return [];
    const facts = {
      heading: matched.heading,
      field: fieldOfColumn(spec, matching, matched.input),
      date1904: sheet.date1904,
      unitsNote: unitsNote(titles),
      unit: units.get(matched.column) ?? null,
      cells: () => cellsBelow(sheet, matched.column, bottom),
    };
    return [
      {
        ...matched,
        field: facts.field,
        facts,
        carries: input.carries || (spec.namesPeople === true && spec.identity.includes(matched.input)),
        parse: input.parser(facts),
      },
    ];
  });
}

function sheetFacts(sheet: RawSheet, { matching, paths, bottom }: Header, titles: string): SheetFacts {
  const columnOf = (name: string) => matching.matched.find(({ input }) => input === name)?.column;
  return {
    titles,
    headings: paths.map(composedHeading),
    has: (name) => columnOf(name) !== undefined,
    cells: (name) => {
      const column = columnOf(name);
      return column === undefined ? [] : cellsBelow(sheet, column, bottom);
    },
    outline: (row) => sheet.outlines?.[row - 1] ?? null,
  };
}

/** Reads the rows below the headings, from top to bottom. One per sheet. */
class BodyReader {
  readonly #file: string;
  readonly #sheet: RawSheet;
  readonly #header: Header;
  readonly #spec: KindSpec;
  readonly #columns: readonly ReadColumn[];
  readonly #carried: Carried;
  readonly #roles: RowRoles;
  readonly #reader: RowReader;
  readonly #sections = new OpenSections();
  readonly #empty: Readonly<Record<string, null>>;
  readonly #records: AnyRecord[] = [];
  readonly #inherited = new Map<number, Inherited>();
  readonly #notKept: RowNotKept[] = [];
  readonly #problems: Problem[] = [];
  readonly #byHash = new Map<number, AnyRecord | Map<string, AnyRecord[]>>(); // one record, or several by what their other columns say
  readonly #taken: ReadonlySet<number>;
  readonly #told: ToldBody;
  readonly #questions = new Questions();
  readonly #totals: TotalsCheck;
  readonly #additive: readonly ReadColumn[]; // with parsers of their own: what they remark of a total must not be lost to a record
  readonly #titles: readonly string[]; // rows above the headings, and the name of the sheet
  readonly #wide: WideRows;
  readonly #vacant: number[] = []; // rows
  #kept = 0;
  #hasSections = false;
  #composed = 0;
  #firstComposed: Place | null = null;

  constructor(file: string, sheet: RawSheet, header: Header, told: ToldBody) {
    this.#told = told;
    this.#file = file;
    this.#sheet = sheet;
    this.#header = header;
    this.#spec = header.spec;
    const titles = titlesOf(sheet, told.from, header.top);
    this.#titles = titles.split('\n');
    this.#wide = new WideRows(sheet, header);
    this.#columns = readColumns(sheet, header, titles, told);
    this.#taken = new Set(this.#columns.map(({ column }) => column));
    const additive = this.#spec.additive ?? [];
    this.#totals = new TotalsCheck(additive, (input) => this.#columns.find((column) => column.input === input)?.facts ?? null);
    this.#additive = readColumns(sheet, header, titles, told).filter((column) => additive.some(({ input }) => input === column.input));
    this.#carried = carriedCells(sheet.merges, header.bottom);
    this.#roles = new RowRoles(sheet, header, this.#carried);
    this.#reader = header.spec.start(sheetFacts(sheet, header, titles));
    this.#empty = Object.fromEntries(Object.keys(header.spec.inputs).map((name) => [name, null]));
  }

  read(): Body {
    this.#readHeader();
    for (let row = this.#header.bottom + 1; row < this.#sheet.rows.length; row++) this.#readRow(row);
    const { records, findings } = this.#reader.finish(this.#records);
    for (const { row, input, found } of [...findings, ...this.#totals.findings()]) this.#report(row - 1, input, found);
    const [vacant] = this.#vacant;
    if (vacant !== undefined)
      this.#problems.push(problem('official.vacant', this.#placeOfRow(vacant), { count: this.#vacant.length }, 'warning'));
    const wide = this.#wide.unheaded();
    if (wide) {
      const column = wide.columns.map(columnLetters).join(', ');
      const at = this.#place(wide.row, wide.column, null);
      this.#problems.push(problem('sheet.column-without-heading', at, { column, count: wide.count }, 'warning'));
    }
    if (this.#firstComposed) this.#problems.push(problem('sheet.composed-text', this.#firstComposed, { count: this.#composed }, 'warning'));
    return {
      records,
      inherited: this.#inherited,
      kept: this.#kept,
      notKept: this.#notKept,
      problems: this.#problems,
      questions: this.#questions.all(),
      sectionsSay: () => this.#hasSections,
    };
  }

  #readHeader(): void {
    const { top, bottom, matching } = this.#header;
    for (let row = this.#told.from; row <= bottom; row++) {
      const isBlank = (this.#sheet.rows[row] ?? []).every(isEmptyCell);
      this.#setAside(row, row >= top ? 'heading' : isBlank ? 'blank' : 'title');
    }
    for (const { input, taken, other, column } of matching.twice) {
      const field = this.#spec.inputs[input]?.field ?? input;
      const first = this.#columns.find((one) => one.input === input)?.column ?? column;
      const said = taken === other ? { taken: columnLetters(first), other: columnLetters(column) } : { taken, other };
      this.#problems.push(problem('sheet.same-column', this.#place(bottom, column, other), { column: field, ...said }, 'warning'));
    }
  }

  #readRow(row: number): void {
    if (this.#told.excluded.has(row)) {
      this.#setAside(row, 'excluded');
      return;
    }
    const role = this.#roles.roleOf(row);
    if (role.kind === 'set-aside') {
      if (role.reason === 'total') this.#totals.total(row + 1, this.#numbersOf(row));
      if (role.reason === 'title' && !this.#titles.includes(this.#rowText(row))) this.#sections.endAll();
      if (role.reason === 'vacant') this.#vacant.push(row);
      this.#setAside(row, role.reason);
      return;
    }
    if (role.kind === 'section') {
      const level = this.#sections.enter(role.text, role.cell, this.#spec.sectionLevel?.(role.text) ?? null, role.style);
      this.#totals.section(row + 1, level, this.#numbersOf(row));
      this.#hasSections = true;
      this.#setAside(row, 'section');
      return;
    }
    this.#readRecord(row);
  }

  #readRecord(row: number): void {
    const before = this.#problems.length;
    const tooWide = this.#wide.pushedOut(row);
    if (tooWide !== null) {
      const last = columnLetters(this.#wide.last);
      this.#problems.push(problem('row.too-wide', this.#place(row, tooWide, null), { last }));
    }
    const inherited: Inherited = {};
    const values = this.#valuesOf(row, inherited);
    if (!this.#spec.readerChecksNeeded) {
      for (const needed of this.#spec.needed)
        if (needed.inputs.every((input) => values[input] === null)) this.#reportMissing(row, needed, before);
    }
    const records = this.#reader.read(values, this.#viewOf(row, inherited, before));
    const last = records.at(-1);
    if (last && 'fullName' in last) this.#checkMergedName(row, last, inherited);
    if (this.#additive.length > 0) this.#totals.record(row + 1, last && 'level' in last ? last.level : null, this.#numbersOf(row));
    if (this.#hasErrorSince(before)) {
      this.#notKept.push({ row: row + 1, fate: 'rejected', reason: 'error', text: this.#rowText(row) });
      return;
    }
    const own = records.at(-1);
    const same = own === undefined ? null : this.#sameRow(row, own);
    if (same !== null && own !== undefined && this.#spec.isSurelySame(own)) {
      this.#merge(row, { file: this.#file, sheet: this.#sheet.name, cell: this.#cellOfRow(same.row - 1) });
      this.#keepRecords(records.slice(0, -1));
      return;
    }
    if (own === undefined) {
      this.#merge(row, null);
      return;
    }
    if (same !== null && this.#spec.mayBeSame(own)) {
      const first = { file: this.#file, sheet: this.#sheet.name, cell: this.#cellOfRow(same.row - 1) };
      this.#problems.push(problem('row.maybe-duplicate', this.#placeOfRow(row), { first }, 'warning'));
    }
    this.#keepRecords(records);
    if (Object.keys(inherited).length > 0) this.#inherited.set(row + 1, inherited);
    this.#kept++;
  }

  /** A name merged down over two rows is one person, also where nothing else would tell; what does tell is looked at with all lists. */
  #checkMergedName(row: number, record: OfficialRecord, inherited: Inherited): void {
    const cell = inherited['fullName'];
    if (cell === undefined || this.#spec.isSurelySame(record)) return;
    const first = { file: this.#file, sheet: this.#sheet.name, cell };
    this.#problems.push(problem('official.in-two-posts', this.#placeOfRow(row), { name: record.fullName, by: 'merged-name', first }));
  }

  /** What a row says in the columns that add up. */
  #numbersOf(row: number): RowNumbers {
    const numbers: Record<string, number | 'unreadable' | null> = {};
    for (const { input, column, parse } of this.#additive) {
      const cell = this.#sheet.rows[row]?.[column];
      if (cell === null || cell === undefined || isEmptyCell(cell)) continue;
      const { value, found } = parse(cell);
      numbers[input] = typeof value === 'number' ? value : found ? 'unreadable' : null; // a dash says that there is nothing
    }
    return numbers;
  }

  /** The values of a row's columns; a cell merged down is inherited from where it stands. */
  #valuesOf(row: number, inherited: Inherited): Readonly<Record<string, unknown>> {
    const values: Record<string, unknown> = { ...this.#empty };
    const cells = this.#sheet.rows[row] ?? [];
    const carried = this.#carried.get(row);
    for (const { input, column, heading, field, carries, parse } of this.#columns) {
      const from = carries ? carried?.get(column) : undefined;
      const cell = from === undefined ? cells[column] : this.#sheet.rows[from]?.[column];
      if (cell === null || cell === undefined || isEmptyCell(cell)) continue;
      const { value, found, asks } = parse(cell);
      values[input] = value;
      if (asks) this.#questions.add(asks, column, heading, row, cellText(cell, this.#sheet.date1904));
      if (from !== undefined && value !== null) inherited[field] = cellAddress(from, column);
      // A remark about a cell that is merged down has been made where the cell stands.
      if (found && (from === undefined || found.severity === 'error')) this.#report(row, input, found);
      if (typeof cell === 'string' && mark.test(cell)) this.#noteComposed(row, column, cell);
    }
    return values;
  }

  /** Letters and marks that came apart are put together everywhere; said once, with how often. */
  #noteComposed(row: number, column: number, cell: string): void {
    if (cell.normalize('NFC') === cell) return;
    this.#composed++;
    this.#firstComposed ??= this.#place(row, column, composedHeading(this.#header.paths[column] ?? []));
  }

  #reportMissing(row: number, { name, inputs }: Needed, before: number): void {
    const columns = this.#columns.filter(({ input }) => inputs.includes(input));
    // Something may be there that could not be read: that has been said.
    const cells = columns.map(({ column }) => cellAddress(row, column));
    const isSaid = this.#problems
      .slice(before)
      .some((found) => isError(found) && found.at.kind === 'cell' && cells.includes(found.at.cell));
    if (!isSaid) this.#report(row, columns[0]?.input ?? inputs[0] ?? '', finding('cell.missing', { column: name }));
  }

  #viewOf(row: number, inherited: Inherited, before: number): RowView {
    const take = (level: SectionLevel, field: string): string | null => {
      const section = this.#sections.at(level);
      if (section === null) return null;
      inherited[field] = section.cell;
      return section.text;
    };
    return {
      row: row + 1,
      section: take,
      sectionText: (level) => this.#sections.at(level)?.text ?? null,
      hasSection: (level) => this.#sections.at(level) !== null,
      sectionCode: (level, field) => {
        const code = this.#sections.at(level)?.code ?? null;
        if (code === null) return null;
        inherited[field] = code.cell;
        return code.text;
      },
      sensitive: () => this.#sensitiveOf(row),
      head: (level, code, name) => {
        const at = (input: string) => cellAddress(row, this.#columns.find((column) => column.input === input)?.column ?? 0);
        this.#sections.head(level, { text: name, cell: at('name') }, { text: code, cell: at('code') });
      },
      endHeads: () => this.#sections.endHeads(),
      missing: (name) => {
        const needed = this.#spec.needed.find((one) => one.name === name);
        if (needed) this.#reportMissing(row, needed, before);
      },
      report: (input, found) => this.#report(row, input, found),
      isRejected: () => this.#hasErrorSince(before),
    };
  }

  #sensitiveOf(row: number): string | null {
    if (!this.#told.sensitive) return null;
    const { matching, paths } = this.#header;
    const said = matching.leftOut.flatMap((column) => {
      const text = this.#textAt(row, column);
      return text === '' ? [] : [`${composedHeading(paths[column] ?? [])}: ${text}`];
    });
    return said.length === 0 ? null : said.join('; ');
  }

  /** Whether an error was found after the first `before` problems: in the row being read. */
  #hasErrorSince(before: number): boolean {
    return this.#problems.length > before && this.#problems.slice(before).some(isError);
  }

  #keepRecords(records: readonly AnyRecord[]): void {
    for (const record of records) this.#records.push(record);
  }

  /** The record of an earlier row that says exactly the same, also in the columns that are not taken; a new one is remembered for later rows. */
  #sameRow(row: number, record: AnyRecord): AnyRecord | null {
    const hash = recordHash(record);
    const met = this.#byHash.get(hash);
    if (met === undefined) {
      this.#byHash.set(hash, record);
      return null;
    }
    // Only where taken columns are alike the others are looked at: a code may tell thousands of rows of one name apart.
    const byText = met instanceof Map ? met : new Map([[this.#untakenText(met.row - 1), [met]]]);
    this.#byHash.set(hash, byText);
    const text = this.#untakenText(row);
    const alike = byText.get(text) ?? [];
    const same = alike.find((other) => isSameRecord(other, record)) ?? null;
    if (same === null) byText.set(text, [...alike, record]);
    return same;
  }

  /** What stands in the columns that are not taken, but for the number of the row. */
  #untakenText(row: number): string {
    const { ordinal } = this.#header.matching;
    const texts: string[] = [];
    for (let column = 0; column < (this.#sheet.rows[row]?.length ?? 0); column++)
      if (column !== ordinal && !this.#taken.has(column)) texts.push(this.#textAt(row, column));
    while (texts.at(-1) === '') texts.pop();
    return texts.join('\u001f');
  }

  #textAt(row: number, column: number): string {
    const from = this.#carried.get(row)?.get(column) ?? row;
    return cellText(this.#sheet.rows[from]?.[column], this.#sheet.date1904);
  }

  #merge(row: number, first: OtherCell | null): void {
    this.#notKept.push({ row: row + 1, fate: 'merged', reason: 'duplicate', text: this.#rowText(row) });
    if (first) this.#problems.push(problem('row.duplicate', this.#placeOfRow(row), { first }, 'warning'));
  }

  /** The row for a person to read; what the law calls sensitive and nobody asked for stands in no list of ours. */
  #rowText(row: number): string {
    const { bottom, matching } = this.#header;
    return rowText(this.#sheet, row, this.#told.sensitive || row <= bottom ? [] : matching.leftOut);
  }

  #setAside(row: number, reason: RowNotKept['reason']): void {
    this.#notKept.push({ row: row + 1, fate: 'set-aside', reason, text: this.#rowText(row) });
  }

  #report(row: number, input: string, { code, params, severity }: CellFinding): void {
    const matched = this.#columns.find((column) => column.input === input);
    const at = matched ? this.#place(row, matched.column, matched.heading) : this.#placeOfRow(row);
    this.#problems.push(problem(code, at, params, severity));
  }

  /** The first column of the row that is read, or else that holds something: where the row itself is shown. */
  #cellOfRow(row: number): string {
    const column = this.#spec.needed.flatMap(({ inputs }) => this.#columns.filter(({ input }) => inputs.includes(input)))[0]?.column;
    return cellAddress(row, column ?? this.#columns[0]?.column ?? 0);
  }

  #placeOfRow(row: number): Place {
    const needed = this.#spec.needed.flatMap(({ inputs }) => this.#columns.filter(({ input }) => inputs.includes(input)))[0];
    return this.#place(row, needed?.column ?? 0, needed?.heading ?? null);
  }

  #place(row: number, column: number, header: string | null): Place {
    const raw = cellText(this.#sheet.rows[row]?.[column], this.#sheet.date1904);
    return { kind: 'cell', file: this.#file, sheet: this.#sheet.name, cell: cellAddress(row, column), header, raw };
  }
}

/** Reads the rows of a table below its headings. */
export const readBody = (file: string, sheet: RawSheet, header: Header, told: ToldBody = nothingTold): Body =>
  new BodyReader(file, sheet, header, told).read();
