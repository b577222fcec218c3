import { cellAddress, columnLetters, columnNumber } from '../kernel/cell-address.ts';
import { type Place, type Problem, problem } from '../kernel/problem.ts';
import { cleanText } from '../kernel/vietnamese/clean-text.ts';
import { type ImportKind, importKinds } from '../model/records.ts';
import { cellText, isEmptyCell } from './cells/cell-text.ts';
import { rowText } from './cells/row-text.ts';
import { applyCorrections } from './decide-cells.ts';
import type { CellDecision } from './decisions.ts';
import type { ConvertedColumn, ConvertedSheet } from './encodings/apply-encodings.ts';
import { readEncodings } from './encodings/read-encodings.ts';
import { conversionProblems, hiddenCharacterProblems } from './encodings/text-problems.ts';
import type { TableGuidance } from './how-to-read.ts';
import { type CellUnit, type Instructions, noInstructions, type Profile } from './instructions.ts';
import { findProfile } from './profile.ts';
import type { RawSheet } from './raw-sheet.ts';
import { readReturnMarker } from './return-marker.ts';
import { rowAccount } from './row-account.ts';
import type { ReadCells, RowNotKept, StagedSheet, TableRegion, TextChange } from './staged-sheet.ts';
import { composedHeading } from './table/compose-headings.ts';
import { cropSheet } from './table/crop-sheet.ts';
import { findHeaders, type Header, toldHeaders, unknownHeadings } from './table/find-header.ts';
import { fieldOfColumn, type ToldColumns } from './table/match-columns.ts';
import { type Body, readBody, type ToldBody } from './table/read-body.ts';
import { wholeSheet } from './table/split-tables.ts';

/** A table on its way to being understood: the sheet with only its cells left, what a person told, and what every outcome needs. */
interface Staging {
  readonly file: string;
  readonly sheet: RawSheet; // without empty rows at the end
  readonly from: number; // first row of the table, counted from 0
  readonly table: number;
  readonly region: TableRegion;
  readonly told: ToldTable;
  readonly decisions: readonly CellDecision[];
  readonly problems: readonly Problem[];
  readonly converted: readonly ConvertedColumn[];
}

/** What a person or a profile told of a table, its columns by number. */
interface ToldTable {
  readonly kind: ImportKind | 'none' | null;
  readonly instructions: Instructions;
  readonly profile: string | null;
  readonly columns: ToldColumns;
  readonly units: ReadonlyMap<number, CellUnit>;
  readonly excluded: ReadonlySet<number>;
}

const byColumn = <T>(told: Readonly<Record<string, T>> | undefined): ReadonlyMap<number, T> =>
  new Map(Object.entries(told ?? {}).map(([letters, value]) => [columnNumber(letters), value]));

function toldTable(instructions: Instructions, profile: string | null, kind: ImportKind | null): ToldTable {
  return {
    kind: instructions.kind ?? kind,
    instructions,
    profile,
    columns: byColumn(instructions.columns),
    units: byColumn(instructions.units),
    excluded: new Set((instructions.excluded ?? []).map((row) => row - 1)),
  };
}

/** The sheet down to the last row that holds anything. */
function trimmed(sheet: RawSheet): RawSheet {
  let last = sheet.rows.length;
  while (last > 0 && (sheet.rows[last - 1] ?? []).every(isEmptyCell)) last--;
  return last === sheet.rows.length ? sheet : { ...sheet, rows: sheet.rows.slice(0, last) };
}

const sheetPlace = ({ file, sheet }: Staging): Place => ({ kind: 'file', file, sheet: sheet.name });

/** What is hidden in the sheet; said once, with its first table. */
function hiddenThings(file: string, sheet: RawSheet): readonly Problem[] {
  const at: Place = { kind: 'file', file, sheet: sheet.name };
  const hidden = sheet.hiddenRows.filter((row) => row < sheet.rows.length && !(sheet.rows[row] ?? []).every(isEmptyCell));
  const [first] = hidden;
  return [
    ...(sheet.hidden ? [problem('sheet.hidden', at, {}, 'warning')] : []),
    ...(first === undefined ? [] : [problem('sheet.hidden-rows', at, { count: hidden.length, firstRow: first + 1 }, 'warning')]),
  ];
}

type Fate = Pick<RowNotKept, 'fate' | 'reason'>;

/** The heading of a column, where the table has headings. */
const headingIn =
  (header: Header | null) =>
  (column: number): string | null =>
    composedHeading(header?.paths[column] ?? []) || null;

function conversionChanges({ converted }: Staging, header: Header | null): readonly TextChange[] {
  return converted.map(({ column, encoding, cells, samples }) => ({
    kind: 'encoding',
    column,
    heading: headingIn(header)(column) ?? columnLetters(column),
    encoding,
    cells,
    samples: samples.map(({ row, column: at, before, after }) => ({ cell: cellAddress(row, at), before, after })),
  }));
}

/** What was said before the rows were read, and what became of the text of the table. */
const earlierProblems = ({ file, sheet, problems, converted }: Staging, header: Header | null): readonly Problem[] => [
  ...problems,
  ...conversionProblems(file, sheet.name, converted, headingIn(header)),
  ...hiddenCharacterProblems(file, sheet, headingIn(header)),
];

/** What all tables have, whatever came of them; every row of the table has the fate that is told of it. */
function withoutRecords(staging: Staging, header: Header | null, fateOf: (row: number) => Fate, found: readonly Problem[]): StagedSheet {
  const { file, sheet, from, table, region, told, decisions } = staging;
  const notKept: RowNotKept[] = [];
  for (let row = from; row < sheet.rows.length; row++) {
    const isBlank = (sheet.rows[row] ?? []).every(isEmptyCell);
    const fate: Fate = isBlank ? { fate: 'set-aside', reason: 'blank' } : fateOf(row);
    notKept.push({ row: row + 1, ...fate, text: rowText(sheet, row) });
  }
  return {
    file,
    sheet: sheet.name,
    table,
    region,
    instructions: told.instructions,
    profile: told.profile,
    decisions,
    changes: conversionChanges(staging, header),
    questions: [],
    accepted: [],
    leftOut: [],
    kind: null,
    headerRows: [],
    columns: [],
    unusedHeadings: [],
    records: [],
    inherited: new Map(),
    account: rowAccount(notKept.length, 0, notKept),
    notKept,
    problems: [...earlierProblems(staging, header), ...found],
  };
}

/** Nothing of the table is taken; every row stands aside. */
const nothingTaken = (staging: Staging, reason: RowNotKept['reason'], ...found: readonly Problem[]): StagedSheet =>
  withoutRecords(staging, null, () => ({ fate: 'set-aside', reason }), found);

/** Needed columns that no section row can replace. */
const surelyMissing = ({ spec, missing }: Header): readonly string[] =>
  missing.filter((name) => !spec.needed.some((needed) => needed.name === name && needed.orSection));

/** With a kind not complete: enough of its columns are there that only a missing one can be the matter. */
const isNearlyComplete = ({ matching }: Header): boolean =>
  matching.matched.length >= 3 || (matching.matched.length === 2 && matching.matched.length + matching.unused.length <= 3);

const columnsOf = ({
  spec,
  top,
  bottom,
  matching,
  paths,
}: Header): Pick<StagedSheet, 'headerRows' | 'columns' | 'unusedHeadings' | 'leftOut'> => ({
  headerRows: Array.from({ length: bottom - top + 1 }, (_, i) => top + i + 1),
  columns: matching.matched.map(({ input, column, heading }) => ({ input, field: fieldOfColumn(spec, matching, input), column, heading })),
  unusedHeadings: matching.unused.map((column) => composedHeading(paths[column] ?? [])),
  leftOut: matching.leftOut.map((column) => composedHeading(paths[column] ?? [])),
});

const cellsOf = ({ rows, date1904 }: RawSheet, asRead: ReadCells['asRead'], { paths, matching }: Header): ReadCells => ({
  rows,
  asRead,
  date1904,
  headings: paths.map(composedHeading),
  ordinal: matching.ordinal,
});

/** The rows from the headings down are rejected, those above are titles: nothing of a table that lacks a column is kept. */
function lacking(staging: Staging, header: Header, found: readonly Problem[]): StagedSheet {
  const { sheet } = staging;
  const fateOf = (row: number): Fate => {
    if (row < header.top) return { fate: 'set-aside', reason: 'title' };
    if (row <= header.bottom) return { fate: 'set-aside', reason: 'heading' };
    return { fate: 'rejected', reason: 'error' };
  };
  return {
    ...withoutRecords(staging, header, fateOf, found),
    kind: header.spec.kind,
    ...columnsOf(header),
    cells: cellsOf(sheet, sheet.rows, header),
  };
}

function headerPlace({ file, sheet }: Staging, header: Header): Place {
  const column = header.matching.matched[0]?.column ?? 0;
  const raw = cellText(sheet.rows[header.top]?.[column], sheet.date1904);
  return { kind: 'cell', file, sheet: sheet.name, cell: cellAddress(header.top, column), header: null, raw };
}

function missingProblems(staging: Staging, header: Header, names: readonly string[]): readonly Problem[] {
  const at = headerPlace(staging, header);
  return names.map((column) => problem('sheet.missing-column', at, { kind: header.spec.kind, column }));
}

/** No table of a kind that was asked for: say what was found instead. */
function notThatKind(staging: Staging, kind: ImportKind, header: Header | undefined): StagedSheet {
  const at = sheetPlace(staging);
  const others = kindsFor(staging.sheet).filter((known) => known !== kind);
  const other = findHeaders(staging.sheet, others, staging.from)[0];
  const missing = header ? surelyMissing(header) : [];
  if (other && surelyMissing(other).length === 0 && (!header || other.matching.matched.length > header.matching.matched.length)) {
    return nothingTaken(staging, 'not-a-table', problem('sheet.kind-not-possible', at, { kind, missing: missing[0] ?? '' }));
  }
  if (header) return lacking(staging, header, missingProblems(staging, header, missing));
  const headings = unknownHeadings(staging.sheet, staging.from);
  return headings === null
    ? nothingTaken(staging, 'not-a-table', problem('sheet.no-table', at, {}, 'warning'))
    : nothingTaken(staging, 'not-a-table', problem('sheet.kind-not-possible', at, { kind, missing: '' }));
}

/** The kind was not told and no kind is complete. */
function unknownKind(staging: Staging, header: Header | undefined): StagedSheet {
  if (header && isNearlyComplete(header)) return lacking(staging, header, missingProblems(staging, header, surelyMissing(header)));
  const at = sheetPlace(staging);
  const headings = unknownHeadings(staging.sheet, staging.from);
  if (headings === null) return nothingTaken(staging, 'not-a-table', problem('sheet.no-table', at, {}, 'warning'));
  const shown = headings.map(cleanText).slice(0, 12).join(', ');
  return nothingTaken(staging, 'not-a-table', problem('sheet.unknown-kind', at, { headings: shown }));
}

/** A table as it was read: with its corrections in place. */
interface Reading {
  readonly header: Header;
  readonly sheet: RawSheet;
  readonly changes: readonly TextChange[];
  readonly body: Body;
}

function read({ file, sheet, from, told, decisions }: Staging, header: Header): Reading {
  const headings = header.paths.map(composedHeading);
  const table = {
    kind: header.spec.kind,
    columns: header.matching.matched,
    rows: sheet.rows,
    date1904: sheet.date1904,
    firstRow: header.bottom + 1,
  };
  const corrected = applyCorrections(sheet, table, headings, decisions);
  const body: ToldBody = { from, excluded: told.excluded, units: told.units };
  return { header, sheet: corrected.sheet, changes: corrected.changes, body: readBody(file, corrected.sheet, header, body) };
}

/**
 * The table read as the kind its headings suggest. Headings can mislead ("code", "name", "kind" of a list of procedures): where more
 * rows are no units than are, another kind with all its columns that keeps more of them is what the table holds.
 */
function readBest(staging: Staging, best: Header, others: readonly Header[]): Reading {
  const first = read(staging, best);
  const noUnits = first.body.problems.filter(({ code }) => code === 'unit.kind-unknown').length;
  if (noUnits <= first.body.kept) return first;
  return others
    .filter((header) => header.missing.length === 0)
    .map((header) => read(staging, header))
    .reduce((chosen, other) => (other.body.kept > chosen.body.kept ? other : chosen), first);
}

/** Kinds a sheet can hold: outlines are boundaries and nothing else is. */
const kindsFor = (sheet: RawSheet): readonly ImportKind[] =>
  importKinds.filter((kind) => (kind === 'boundaries') === (sheet.outlines !== undefined));

/** The places where the headings can be, best first: where a person said, or where the program finds them. */
function headersOf({ sheet, from, told }: Staging, kinds: readonly ImportKind[]): readonly Header[] {
  const { header } = told.instructions;
  const last = sheet.rows.length - 1;
  if (sheet.outlines) return toldHeaders(sheet, kinds, 0, 0, told.columns);
  if (header && header.top - 1 >= from && header.bottom - 1 <= last && header.top <= header.bottom)
    return toldHeaders(sheet, kinds, header.top - 1, header.bottom - 1, told.columns);
  return findHeaders(sheet, kinds, from, told.columns);
}

function understood(staging: Staging): StagedSheet {
  const { kind } = staging.told;
  if (kind === 'none') return nothingTaken(staging, 'excluded');
  const possible = kindsFor(staging.sheet);
  const [best, ...others] = headersOf(staging, kind === null ? possible : possible.filter((known) => known === kind));
  if (!best || surelyMissing(best).length > 0) return kind === null ? unknownKind(staging, best) : notThatKind(staging, kind, best);
  const { header, sheet, changes, body } = readBest(staging, best, others);
  const missing = header.missing.filter((name) => !body.sectionsSay(name));
  if (missing.length > 0) return lacking(staging, header, missingProblems(staging, header, missing));
  const empty = body.records.length === 0 && body.notKept.every(({ fate }) => fate === 'set-aside');
  const { file, from, table, region, told, decisions } = staging;
  return {
    file,
    sheet: sheet.name,
    table,
    region,
    instructions: told.instructions,
    profile: told.profile,
    decisions,
    changes: [...conversionChanges(staging, header), ...changes],
    questions: body.questions,
    accepted: [],
    kind: header.spec.kind,
    ...columnsOf(header),
    cells: cellsOf(sheet, staging.sheet.rows, header),
    records: body.records,
    inherited: body.inherited,
    account: rowAccount(sheet.rows.length - from, body.kept, body.notKept),
    notKept: body.notKept,
    problems: [
      ...earlierProblems({ ...staging, sheet }, header),
      ...(empty ? [problem('sheet.no-rows', sheetPlace(staging), { kind: header.spec.kind }, 'warning')] : []),
      ...body.problems,
    ],
  };
}

/** The table in Unicode, and how it is to be read: as told, else as a profile says whose headings stand in it. */
function readInUnicode(
  asWritten: RawSheet,
  told: Instructions,
  profiles: readonly Profile[],
  from: number,
): { readonly inUnicode: ConvertedSheet; readonly instructions: Instructions; readonly profile: string | null } {
  const first = readEncodings(asWritten, told.encodings);
  const isTold = Object.keys(told).length > 0;
  const found = isTold ? null : (findProfile(first.sheet, profiles, from) ?? findProfile(asWritten, profiles, from));
  if (!found) return { inUnicode: first, instructions: told, profile: null };
  const { instructions, profile } = found;
  const hasEncodings = Object.keys(instructions.encodings ?? {}).length > 0;
  return { inUnicode: hasEncodings ? readEncodings(asWritten, instructions.encodings) : first, instructions, profile: profile.name };
}

/**
 * Reads one table of a sheet into records of one kind: finds the headings, gives each column its meaning, reads every row below.
 *
 * Shape   `kind: null` guesses the kind; instructions of a person win over a profile, and both over what is found. Every row of the
 *         region is kept, merged, rejected or set aside, with its reason; a row with an error is rejected, one with only warnings is kept.
 * Errors  never throws for what the sheet says; a needed column that is missing refuses the table (`sheet.missing-column`).
 *         Throws when the account of rows does not balance, which is a bug here.
 */
export function stageTable(
  file: string,
  given: RawSheet,
  { kind, table = 1, region = wholeSheet(given), instructions = noInstructions, decisions = [], profiles = [] }: TableGuidance,
): StagedSheet {
  const asWritten = cropSheet(trimmed(given), region); // blank rows between two tables belong to the upper one; those at the end of the sheet to none
  const from = Math.min(region.top - 1, asWritten.rows.length);
  const read = readInUnicode(asWritten, instructions, profiles, from);
  const { sheet, converted } = read.inUnicode;
  const staging: Staging = {
    file,
    sheet,
    from,
    table,
    region,
    told: toldTable(read.instructions, read.profile, kind),
    decisions,
    problems: table === 1 ? hiddenThings(file, given) : [],
    converted,
  };
  return readReturnMarker(sheet) ? nothingTaken(staging, 'return-list') : understood(staging);
}
