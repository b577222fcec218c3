import { type Place, type Problem, problem } from '../kernel/problem.ts';
import type { ImportKind } from '../model/records.ts';
import { isEmptyCell } from './cells/cell-text.ts';
import { applyCorrections } from './decide-cells.ts';
import type { TableGuidance } from './how-to-read.ts';
import { noInstructions } from './instructions.ts';
import { kindsFor, lacking, missingProblems, notThatKind, surelyMissing, twoColumnsProblems, unknownKind } from './not-understood.ts';
import type { RawSheet } from './raw-sheet.ts';
import { readReturnMarker } from './return-marker.ts';
import { rowAccount } from './row-account.ts';
import type { StagedSheet, TextChange } from './staged-sheet.ts';
import { cellsOf, columnsOf, conversionChanges, earlierProblems, leftOutOf, nothingTaken, type Staging, sheetPlace } from './staging.ts';
import { composedHeading } from './table/compose-headings.ts';
import { cropSheet } from './table/crop-sheet.ts';
import { findHeaders, type Header, toldHeaders } from './table/find-header.ts';
import { type Body, readBody, type ToldBody } from './table/read-body.ts';
import { wholeSheet } from './table/split-tables.ts';
import { isTemplateLists } from './template-marker.ts';
import { readInUnicode, toldTable } from './told-table.ts';

/** The sheet down to the last row that holds anything. */
function trimmed(sheet: RawSheet): RawSheet {
  let last = sheet.rows.length;
  while (last > 0 && (sheet.rows[last - 1] ?? []).every(isEmptyCell)) last--;
  return last === sheet.rows.length ? sheet : { ...sheet, rows: sheet.rows.slice(0, last) };
}

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

/** A table as it was read: with its corrections in place. */
interface Reading {
  readonly header: Header;
  readonly sheet: RawSheet;
  readonly changes: readonly TextChange[];
  readonly body: Body;
}

function readAs(staging: Staging, header: Header): Reading {
  const { file, sheet, from, told, decisions } = staging;
  const headings = header.paths.map(composedHeading);
  const table = {
    kind: header.spec.kind,
    columns: header.matching.matched,
    rows: sheet.rows,
    date1904: sheet.date1904,
    firstRow: header.bottom + 1,
    leftOut: leftOutOf(staging, header),
  };
  const corrected = applyCorrections(sheet, table, headings, decisions);
  const body: ToldBody = {
    from,
    excluded: told.excluded,
    units: told.units,
    sensitive: told.instructions.sensitive === true,
  };
  return { header, sheet: corrected.sheet, changes: corrected.changes, body: readBody(file, corrected.sheet, header, body) };
}

/**
 * The table read as the kind its headings suggest. Headings can mislead ("code", "name", "kind" of a list of procedures): where more
 * rows are no units than are, another kind with all its columns that keeps more of them is what the table holds.
 */
function readBest(staging: Staging, best: Header, others: readonly Header[]): Reading {
  const first = readAs(staging, best);
  const noUnits = first.body.problems.filter(({ code }) => code === 'unit.kind-unknown').length;
  if (noUnits <= first.body.kept) return first;
  return others
    .filter((header) => header.missing.length === 0)
    .map((header) => readAs(staging, header))
    .reduce((chosen, other) => (other.body.kept > chosen.body.kept ? other : chosen), first);
}

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
  const doubled = twoColumnsProblems(staging, best);
  if (doubled.length > 0) return lacking(staging, best, doubled);
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
    ...columnsOf(staging, header),
    cells: cellsOf(staging, sheet, header),
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
  const isOurs = isTemplateLists(given) || readReturnMarker(given) !== null;
  const staging: Staging = {
    file,
    sheet,
    from,
    table,
    region,
    told: toldTable(read.instructions, read.profile, kind),
    decisions,
    problems: table === 1 && !isOurs ? hiddenThings(file, given) : [],
    converted,
  };
  return isOurs ? nothingTaken(staging, 'own-sheet') : understood(staging);
}
