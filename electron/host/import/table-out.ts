import type { CallOutput } from '../../../shared/contract/contract.ts';
import { cellAddress, columnLetters } from '../../../shared/kernel/cell-address.ts';
import { countChanges } from '../../../shared/staging/compare-records.ts';
import type { StagedSheet, TableRegion } from '../../../shared/staging/staged-sheet.ts';
import type { JoinedTable } from './join-draft.ts';
import type { StoredRecords } from './stored-records.ts';
import { tableChanges } from './table-changes.ts';

type Sheet = CallOutput<'import.files'>['files'][number]['sheets'][number];

/** "A1:F40" */
export const regionText = ({ top, left, bottom, right }: TableRegion): string =>
  `${cellAddress(top - 1, left - 1)}:${cellAddress(bottom - 1, right - 1)}`;

export const changesOut = ({ changes }: Pick<StagedSheet, 'changes'>): Sheet['changes'] =>
  changes.map((change) =>
    change.kind === 'encoding'
      ? { ...change, column: columnLetters(change.column), samples: change.samples.map((sample) => ({ ...sample })) }
      : { ...change },
  );

export const unreadOut = ({ unused }: Pick<StagedSheet, 'unused'>): Sheet['unread'] =>
  unused.map(({ column, heading }) => ({ column: columnLetters(column), heading }));

export const questionsOut = ({ questions }: Pick<StagedSheet, 'questions'>): Sheet['questions'] =>
  questions.map((question) => ({
    ...question,
    column: columnLetters(question.column),
    choices: [...question.choices],
    samples: question.samples.map((sample) => ({ ...sample })),
  }));

/** Against the tables whose place it takes, named after the newest; null when it takes the place of none. */
export function differenceOut(table: JoinedTable, records: StoredRecords): Sheet['difference'] {
  const newest = table.before.toSorted((a, b) => b.sheetId - a.sheetId)[0];
  if (!newest) return null;
  const { file, sheet, importedAt } = newest;
  return { file, sheet, importedAt, ...countChanges(tableChanges(table, records)) };
}
