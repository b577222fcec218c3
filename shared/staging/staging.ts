import { cellAddress, columnLetters } from '../kernel/cell-address.ts';
import type { Place, Problem } from '../kernel/problem.ts';
import { isEmptyCell } from './cells/cell-text.ts';
import { rowText } from './cells/row-text.ts';
import type { CellDecision } from './decisions.ts';
import type { ConvertedColumn } from './encodings/apply-encodings.ts';
import { conversionProblems, hiddenCharacterProblems } from './encodings/text-problems.ts';
import type { RawSheet } from './raw-sheet.ts';
import { rowAccount } from './row-account.ts';
import type { ReadCells, RowNotKept, StagedSheet, TableRegion, TextChange } from './staged-sheet.ts';
import { composedHeading } from './table/compose-headings.ts';
import type { Header } from './table/find-header.ts';
import { fieldOfColumn } from './table/match-columns.ts';
import type { ToldTable } from './told-table.ts';

/** A table on its way to being understood: the sheet with only its cells left, what a person told, and what every outcome needs. */
export interface Staging {
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

export const sheetPlace = ({ file, sheet }: Staging): Place => ({ kind: 'file', file, sheet: sheet.name });

export type Fate = Pick<RowNotKept, 'fate' | 'reason'>;

/** The heading of a column, where the table has headings. */
const headingIn =
  (header: Header | null) =>
  (column: number): string | null =>
    composedHeading(header?.paths[column] ?? []) || null;

export function conversionChanges({ converted }: Staging, header: Header | null): readonly TextChange[] {
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
export const earlierProblems = ({ file, sheet, problems, converted }: Staging, header: Header | null): readonly Problem[] => [
  ...problems,
  ...conversionProblems(file, sheet.name, converted, headingIn(header)),
  ...hiddenCharacterProblems(file, sheet, headingIn(header)),
];

/** What all tables have, whatever came of them; every row of the table has the fate that is told of it. */
export function withoutRecords(
  staging: Staging,
  header: Header | null,
  fateOf: (row: number) => Fate,
  found: readonly Problem[],
): StagedSheet {
  const { file, sheet, from, table, region, told, decisions } = staging;
  const leftOut = header ? leftOutOf(staging, header) : [];
  const notKept: RowNotKept[] = [];
  for (let row = from; row < sheet.rows.length; row++) {
    const isBlank = (sheet.rows[row] ?? []).every(isEmptyCell);
    const fate: Fate = isBlank ? { fate: 'set-aside', reason: 'blank' } : fateOf(row);
    notKept.push({ row: row + 1, ...fate, text: rowText(sheet, row, header && row > header.bottom ? leftOut : []) });
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
    unused: [],
    records: [],
    inherited: new Map(),
    account: rowAccount(notKept.length, 0, notKept),
    notKept,
    problems: [...earlierProblems(staging, header), ...found],
  };
}

/** Nothing of the table is taken; every row stands aside. */
export const nothingTaken = (staging: Staging, reason: RowNotKept['reason'], ...found: readonly Problem[]): StagedSheet =>
  withoutRecords(staging, null, () => ({ fate: 'set-aside', reason }), found);

/** What the headings of a table mean. */
export function columnsOf(staging: Staging, header: Header): Pick<StagedSheet, 'headerRows' | 'columns' | 'unused' | 'leftOut'> {
  const { spec, top, bottom, matching, paths } = header;
  const headingAt = (column: number) => composedHeading(paths[column] ?? []);
  return {
    headerRows: Array.from({ length: bottom - top + 1 }, (_, i) => top + i + 1),
    columns: matching.matched.map(({ input, column, heading }) => ({
      input,
      field: fieldOfColumn(spec, matching, input),
      column,
      heading,
    })),
    unused: matching.unused.map((column) => ({ column, heading: headingAt(column) })),
    leftOut: leftOutOf(staging, header).map(headingAt),
  };
}

/** Columns that the law calls sensitive and nobody asked for. */
export const leftOutOf = ({ told }: Staging, { matching }: Header): readonly number[] =>
  told.instructions.sensitive === true ? [] : matching.leftOut;

/** The cells of a table as it was read: `sheet` with the corrections of people in place. */
export const cellsOf = (staging: Staging, { rows, date1904 }: RawSheet, header: Header): ReadCells => ({
  rows,
  asRead: staging.sheet.rows,
  date1904,
  headings: header.paths.map(composedHeading),
  ordinal: header.matching.ordinal,
  leftOut: leftOutOf(staging, header),
});
