import { cellAddress, columnLetters } from '../kernel/cell-address.ts';
import { type Place, type Problem, problem } from '../kernel/problem.ts';
import { cleanText } from '../kernel/vietnamese/clean-text.ts';
import { type ImportKind, importKinds } from '../model/records.ts';
import { cellText } from './cells/cell-text.ts';
import type { RawSheet } from './raw-sheet.ts';
import { rowAccount } from './row-account.ts';
import type { StagedSheet } from './staged-sheet.ts';
import { cellsOf, columnsOf, type Fate, nothingTaken, type Staging, sheetPlace, withoutRecords } from './staging.ts';
import { findHeaders, type Header, unknownHeadings } from './table/find-header.ts';
import { neededTwice } from './table/needed-twice.ts';

/** Kinds a sheet can hold: outlines are boundaries and nothing else is. */
export const kindsFor = (sheet: RawSheet): readonly ImportKind[] =>
  importKinds.filter((kind) => (kind === 'boundaries') === (sheet.outlines !== undefined));

/** Needed columns that no section row can replace. */
export const surelyMissing = ({ spec, missing }: Header): readonly string[] =>
  missing.filter((name) => !spec.needed.some((needed) => needed.name === name && needed.orSection));

/** Columns of counts in any summary: they are no sign of people. */
const counts: ReadonlySet<string> = new Set(['male', 'female']);

/** With a kind not complete: enough of its columns are there that only a missing one can be the matter. */
function isNearlyComplete({ matching: { matched, unused } }: Header): boolean {
  const telling = matched.filter(({ input }) => !counts.has(input)).length;
  return telling >= 3 || (telling === 2 && matched.length + unused.length <= 3);
}

/** The rows from the headings down are rejected, those above are titles: nothing of a table that lacks a column is kept. */
export function lacking(staging: Staging, header: Header, found: readonly Problem[]): StagedSheet {
  const { sheet } = staging;
  const fateOf = (row: number): Fate => {
    if (row < header.top) return { fate: 'set-aside', reason: 'title' };
    if (row <= header.bottom) return { fate: 'set-aside', reason: 'heading' };
    return { fate: 'rejected', reason: 'error' };
  };
  return {
    ...withoutRecords(staging, header, fateOf, found),
    kind: header.spec.kind,
    ...columnsOf(staging, header),
    cells: cellsOf(staging, sheet, header),
  };
}

function headerPlace({ file, sheet }: Staging, header: Header): Place {
  const column = header.matching.matched[0]?.column ?? 0;
  const raw = cellText(sheet.rows[header.top]?.[column], sheet.date1904);
  return { kind: 'cell', file, sheet: sheet.name, cell: cellAddress(header.top, column), header: null, raw };
}

export function missingProblems(staging: Staging, header: Header, names: readonly string[]): readonly Problem[] {
  const at = headerPlace(staging, header);
  return names.map((column) => problem('sheet.missing-column', at, { kind: header.spec.kind, column }));
}

/** Both columns of needed headings that stand twice, each with its own contents: half of the table would be lost. */
export const twoColumnsProblems = ({ file, sheet }: Staging, header: Header): readonly Problem[] =>
  neededTwice(sheet, header).map(({ field, taken, other, heading }) => {
    const raw = cellText(sheet.rows[header.bottom]?.[other], sheet.date1904);
    const at: Place = { kind: 'cell', file, sheet: sheet.name, cell: cellAddress(header.bottom, other), header: heading, raw };
    return problem('sheet.two-columns', at, { column: field, taken: columnLetters(taken), other: columnLetters(other) });
  });

/** No table of a kind that was asked for: say what was found instead. */
export function notThatKind(staging: Staging, kind: ImportKind, header: Header | undefined): StagedSheet {
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
export function unknownKind(staging: Staging, header: Header | undefined): StagedSheet {
  if (header && isNearlyComplete(header)) return lacking(staging, header, missingProblems(staging, header, surelyMissing(header)));
  const at = sheetPlace(staging);
  const headings = unknownHeadings(staging.sheet, staging.from);
  if (headings === null) return nothingTaken(staging, 'not-a-table', problem('sheet.no-table', at, {}, 'warning'));
  const shown = headings.map(cleanText).slice(0, 12).join(', ');
  return nothingTaken(staging, 'not-a-table', problem('sheet.unknown-kind', at, { headings: shown }));
}

/** What is missing may only be a column of another table than ours. */
const maybeNotOurs: ReadonlySet<string> = new Set(['sheet.missing-column', 'sheet.unknown-kind']);

/** Nothing of the table is taken, and nothing of it refuses anything: for a person to look at. */
function setAside(sheet: StagedSheet): StagedSheet {
  const notKept = sheet.notKept.map((row) =>
    row.fate === 'rejected' ? { ...row, fate: 'set-aside' as const, reason: 'not-a-table' as const } : row,
  );
  const problems = sheet.problems.map((found) => (maybeNotOurs.has(found.code) ? { ...found, severity: 'warning' as const } : found));
  return { ...sheet, kind: null, notKept, account: rowAccount(sheet.account.read, sheet.account.kept, notKept), problems };
}

/**
 * The tables of a file, each seen beside the others: next to a good table one that only nearly is of a kind, or of none, is a summary or a cover as far as
 * anybody knows. It is set aside with a warning; alone in its file, or where a person said what it is, it stays why the file is refused.
 */
export function besideGoodTables(sheets: readonly StagedSheet[]): readonly StagedSheet[] {
  const isOpen = ({ problems, records }: StagedSheet) =>
    records.length === 0 && problems.some(({ code, severity }) => severity === 'error' && maybeNotOurs.has(code));
  if (!sheets.some((sheet) => sheet.kind !== null && !isOpen(sheet))) return sheets;
  return sheets.map((sheet) => (isOpen(sheet) && sheet.instructions.kind === undefined ? setAside(sheet) : sheet));
}
