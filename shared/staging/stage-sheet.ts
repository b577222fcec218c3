import { cellAddress } from '../kernel/cell-address.ts';
import { type Place, type Problem, problem } from '../kernel/problem.ts';
import { cleanText } from '../kernel/vietnamese/clean-text.ts';
import { type ImportKind, importKinds } from '../model/records.ts';
import { cellText, isEmptyCell } from './cells/cell-text.ts';
import { rowText } from './cells/row-text.ts';
import type { RawSheet } from './raw-sheet.ts';
import { rowAccount } from './row-account.ts';
import type { ReadCells, RowNotKept, StagedSheet } from './staged-sheet.ts';
import { composedHeading } from './table/compose-headings.ts';
import { findHeaders, type Header, unknownHeadings } from './table/find-header.ts';
import { fieldOfColumn } from './table/match-columns.ts';
import { readBody } from './table/read-body.ts';

/** The file, the sheet as it is trimmed, and what every outcome needs of them. */
interface Staging {
  readonly file: string;
  readonly sheet: RawSheet; // without empty rows at the end
  readonly problems: readonly Problem[];
}

/** The sheet down to the last row that holds anything. */
function trimmed(sheet: RawSheet): RawSheet {
  let last = sheet.rows.length;
  while (last > 0 && (sheet.rows[last - 1] ?? []).every(isEmptyCell)) last--;
  return last === sheet.rows.length ? sheet : { ...sheet, rows: sheet.rows.slice(0, last) };
}

function sheetProblems(file: string, sheet: RawSheet): readonly Problem[] {
  const at: Place = { kind: 'file', file, sheet: sheet.name };
  const hidden = sheet.hiddenRows.filter((row) => row < sheet.rows.length && !(sheet.rows[row] ?? []).every(isEmptyCell));
  const [first] = hidden;
  return [
    ...(sheet.hidden ? [problem('sheet.hidden', at, {}, 'warning')] : []),
    ...(first === undefined ? [] : [problem('sheet.hidden-rows', at, { count: hidden.length, firstRow: first + 1 }, 'warning')]),
  ];
}

/** Nothing of the sheet is taken; every row stands aside. */
function nothingTaken({ file, sheet, problems }: Staging, found: Problem): StagedSheet {
  const notKept = sheet.rows.map((cells, row): RowNotKept => {
    const reason = cells.every(isEmptyCell) ? 'blank' : 'not-a-table';
    return { row: row + 1, fate: 'set-aside', reason, text: rowText(sheet, row) };
  });
  return {
    file,
    sheet: sheet.name,
    kind: null,
    headerRows: [],
    columns: [],
    unusedHeadings: [],
    records: [],
    inherited: new Map(),
    account: rowAccount(sheet.rows.length, 0, notKept),
    notKept,
    problems: [...problems, found],
  };
}

/** Needed columns that no section row can replace. */
const surelyMissing = ({ spec, missing }: Header): readonly string[] =>
  missing.filter((name) => !spec.needed.some((needed) => needed.name === name && needed.orSection));

/** With a kind not complete: enough of its columns are there that only a missing one can be the matter. */
const isNearlyComplete = ({ matching }: Header): boolean =>
  matching.matched.length >= 3 || (matching.matched.length === 2 && matching.matched.length + matching.unused.length <= 3);

/** The rows from the headings down are rejected, those above are titles: nothing of a table that lacks a column is kept. */
function lacking({ file, sheet, problems }: Staging, header: Header, found: readonly Problem[]): StagedSheet {
  const notKept = sheet.rows.map((cells, row): RowNotKept => {
    const text = rowText(sheet, row);
    if (cells.every(isEmptyCell)) return { row: row + 1, fate: 'set-aside', reason: 'blank', text };
    if (row < header.top) return { row: row + 1, fate: 'set-aside', reason: 'title', text };
    if (row <= header.bottom) return { row: row + 1, fate: 'set-aside', reason: 'heading', text };
    return { row: row + 1, fate: 'rejected', reason: 'error', text };
  });
  return {
    file,
    sheet: sheet.name,
    kind: header.spec.kind,
    ...columnsOf(header),
    records: [],
    inherited: new Map(),
    account: rowAccount(sheet.rows.length, 0, notKept),
    notKept,
    problems: [...problems, ...found],
  };
}

const columnsOf = ({ spec, top, bottom, matching, paths }: Header): Pick<StagedSheet, 'headerRows' | 'columns' | 'unusedHeadings'> => ({
  headerRows: Array.from({ length: bottom - top + 1 }, (_, i) => top + i + 1),
  columns: matching.matched.map(({ input, column, heading }) => ({ field: fieldOfColumn(spec, matching, input), column, heading })),
  unusedHeadings: matching.unused.map((column) => composedHeading(paths[column] ?? [])),
});

const cellsOf = ({ rows, date1904 }: RawSheet, { paths, matching }: Header): ReadCells => ({
  rows,
  date1904,
  headings: paths.map(composedHeading),
  ordinal: matching.ordinal,
});

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
  const at: Place = { kind: 'file', file: staging.file, sheet: staging.sheet.name };
  const other = findHeaders(
    staging.sheet,
    importKinds.filter((known) => known !== kind),
  )[0];
  const missing = header ? surelyMissing(header) : [];
  if (other && surelyMissing(other).length === 0 && (!header || other.matching.matched.length > header.matching.matched.length)) {
    return nothingTaken(staging, problem('sheet.kind-not-possible', at, { kind, missing: missing[0] ?? '' }));
  }
  if (header) return lacking(staging, header, missingProblems(staging, header, missing));
  const headings = unknownHeadings(staging.sheet);
  return headings === null
    ? nothingTaken(staging, problem('sheet.no-table', at, {}, 'warning'))
    : nothingTaken(staging, problem('sheet.kind-not-possible', at, { kind, missing: '' }));
}

/** The kind was not told and no kind is complete. */
function unknownKind(staging: Staging, header: Header | undefined): StagedSheet {
  if (header && isNearlyComplete(header)) return lacking(staging, header, missingProblems(staging, header, surelyMissing(header)));
  const at: Place = { kind: 'file', file: staging.file, sheet: staging.sheet.name };
  const headings = unknownHeadings(staging.sheet);
  if (headings === null) return nothingTaken(staging, problem('sheet.no-table', at, {}, 'warning'));
  return nothingTaken(staging, problem('sheet.unknown-kind', at, { headings: headings.map(cleanText).slice(0, 12).join(', ') }));
}

interface Reading {
  readonly header: Header;
  readonly body: ReturnType<typeof readBody>;
}

/**
 * The table read as the kind its headings suggest. Headings can mislead ("code", "name", "kind" of a list of procedures): where more
 * rows are no units than are, another kind with all its columns that keeps more of them is what the sheet holds.
 */
function readBest(file: string, sheet: RawSheet, best: Header, others: readonly Header[]): Reading {
  const read = (header: Header): Reading => ({ header, body: readBody(file, sheet, header) });
  const first = read(best);
  const noUnits = first.body.problems.filter(({ code }) => code === 'unit.kind-unknown').length;
  if (noUnits <= first.body.kept) return first;
  return others
    .filter((header) => header.missing.length === 0)
    .map(read)
    .reduce((chosen, other) => (other.body.kept > chosen.body.kept ? other : chosen), first);
}

/**
 * Reads a sheet into records of one kind: finds the headings, gives each column its meaning, reads every row below.
 *
 * Shape   `kind: null` guesses the kind. Every row is kept, merged, rejected or set aside, with its reason; a row with an error is rejected, one with only warnings is kept.
 * Errors  never throws for what the sheet says; a needed column that is missing refuses the table (`sheet.missing-column`).
 *         Throws when the account of rows does not balance, which is a bug here.
 */
export function stageSheet(file: string, given: RawSheet, { kind }: { readonly kind: ImportKind | null }): StagedSheet {
  const sheet = trimmed(given);
  const staging: Staging = { file, sheet, problems: sheetProblems(file, sheet) };
  const [best, ...others] = findHeaders(sheet, kind === null ? importKinds : [kind]);
  if (!best || surelyMissing(best).length > 0) return kind === null ? unknownKind(staging, best) : notThatKind(staging, kind, best);
  const { header, body } = readBest(file, sheet, best, others);
  const missing = header.missing.filter((name) => !body.sectionsSay(name));
  if (missing.length > 0) return lacking(staging, header, missingProblems(staging, header, missing));
  const at: Place = { kind: 'file', file, sheet: sheet.name };
  const empty = body.records.length === 0 && body.notKept.every(({ fate }) => fate === 'set-aside');
  return {
    file,
    sheet: sheet.name,
    kind: header.spec.kind,
    ...columnsOf(header),
    cells: cellsOf(sheet, header),
    records: body.records,
    inherited: body.inherited,
    account: rowAccount(sheet.rows.length, body.kept, body.notKept),
    notKept: body.notKept,
    problems: [
      ...staging.problems,
      ...(empty ? [problem('sheet.no-rows', at, { kind: header.spec.kind }, 'warning')] : []),
      ...body.problems,
    ],
  };
}
