import type { CallOutput } from '../../../shared/contract/contract.ts';
import { columnLetters } from '../../../shared/kernel/cell-address.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { wire } from '../wire-problem.ts';
import { confirmationsOf } from './confirmations.ts';
import { copyInstructions } from './copy-instructions.ts';
import type { DraftFile, DraftTable, ImportDraft } from './draft.ts';
import { isTaken } from './file-to-import.ts';
import type { JoinedTable } from './join-draft.ts';
import { problemGroups } from './problem-groups.ts';
import { needsPassword } from './read-file.ts';
import type { StoredRecords } from './stored-records.ts';
import { changesOut, differenceOut, questionsOut, regionText } from './table-out.ts';
import { tableTotals } from './table-totals.ts';

type Draft = CallOutput<'draft.open'>;
type Table = Draft['files'][number]['tables'][number];

/** Every column that has a heading or gives a field, from left to right. */
function columnsOut({ columns, cells }: StagedSheet): Table['columns'] {
  const headings = cells?.headings ?? [];
  const width = Math.max(headings.length, ...columns.map(({ column }) => column + 1), 0);
  return Array.from({ length: width }, (_, column) => {
    const match = columns.find((one) => one.column === column);
    return {
      column: columnLetters(column),
      heading: match?.heading ?? headings[column] ?? '',
      input: match?.input ?? null,
      field: match?.field ?? null,
    };
  }).filter(({ heading, input }) => heading !== '' || input !== null);
}

function tableOut({ key, sheet }: DraftTable, joined: JoinedTable, records: StoredRecords): Table {
  const { staged } = joined;
  const count = (severity: 'error' | 'warning') => staged.problems.filter((found) => found.severity === severity).length;
  return {
    key,
    sheet: staged.sheet,
    table: staged.table,
    region: regionText(staged.region),
    hidden: sheet.hidden,
    kind: staged.kind,
    headerRows: [...staged.headerRows],
    columns: columnsOut(staged),
    rows: { ...staged.account },
    errors: count('error'),
    warnings: count('warning'),
    problems: problemGroups(staged).map(({ first, header, count: number, accepted }) => ({
      code: first.code,
      severity: first.severity,
      header,
      count: number,
      accepted,
      first: wire(first),
    })),
    questions: questionsOut(staged),
    changes: changesOut(staged),
    leftOut: [...staged.leftOut],
    totals: tableTotals(staged).map((total) => ({ ...total })),
    difference: differenceOut(joined, records),
    profile: staged.profile,
    instructions: copyInstructions(staged.instructions),
  };
}

function fileOut(draft: ImportDraft, file: DraftFile, index: number): Draft['files'][number] {
  const joined = draft.joined[index];
  return {
    file: file.file,
    format: file.content?.workbook.format ?? null,
    taken: joined !== undefined && isTaken(joined.file),
    needsPassword: needsPassword(file),
    confirm: [...confirmationsOf(draft, index)],
    problems: file.problems.map(wire),
    tables: file.tables.flatMap((table, at) => {
      const one = joined?.tables[at];
      return one ? [tableOut(table, one, draft.stored)] : [];
    }),
  };
}

/** The draft as the contract promises it. */
export const draftOut = (draft: ImportDraft): Draft => ({
  draftId: draft.draftId,
  files: draft.files.map((file, index) => fileOut(draft, file, index)),
});
