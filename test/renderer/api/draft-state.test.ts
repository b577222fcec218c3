import { expect, test } from 'vitest';
import { blockedBy, cellsBefore, correctedCells, type Draft, type DraftTable } from '../../../renderer/api/draft-state.ts';
import { sampleDraft } from '../../support/fake-plan/sample-draft.ts';

type File = Draft['files'][number];

const [units] = sampleDraft.files;
if (!units) throw new Error('the sample has no file');
const [table] = units.tables;
if (!table) throw new Error('the sample has no table');

const corrected = (cell: string, after: string): DraftTable['changes'][number] => ({
  kind: 'correction',
  cell,
  heading: 'Tên',
  before: 'x',
  after,
});
const asking: DraftTable = {
  ...table,
  questions: [{ column: 'E', heading: 'Diện tích', quantity: 'area', choices: ['ha', 'km2'], samples: [], cells: 3 }],
};
const draftOf = (...files: readonly File[]): Draft => ({ draftId: 'd', files: [...files] });

test('what puts cells back: an earlier correction, else the text of the file', () => {
  const cells = [
    { row: 5, column: 'B', text: 'mới' },
    { row: 6, column: 'B', text: '' },
  ];
  expect(cellsBefore({ changes: [corrected('B5', 'lần một'), corrected('C6', 'khác')] }, cells)).toEqual([
    { row: 5, column: 'B', text: 'lần một' },
    { row: 6, column: 'B', text: null },
  ]);
});

test('corrected cells are counted over all tables', () => {
  const two = { ...table, changes: [corrected('B5', 'a'), corrected('B6', 'b')] };
  expect(correctedCells(draftOf({ ...units, tables: [two] }, { ...units, tables: [table, two] }))).toBe(4);
});

test('nothing stands in the way of files that can be taken, and none can be taken when no file can', () => {
  expect(blockedBy(sampleDraft, [])).toBeNull();
  expect(blockedBy(draftOf({ ...units, taken: false }), [])).toEqual({ why: 'nothing' });
});

test('questions come before confirmations, file by file; those of a file that is not taken do not matter', () => {
  const old: File = { ...units, confirm: ['totals', 'encodings'] };
  expect(blockedBy(draftOf(units, { ...old, tables: [asking] }), [])).toEqual({ why: 'questions', file: 1, table: asking });
  expect(blockedBy(draftOf({ ...units, taken: false, tables: [asking] }, units), [])).toBeNull();
  expect(blockedBy(draftOf(old), [])).toEqual({ why: 'totals', file: 0 });
  expect(blockedBy(draftOf(old), [{ file: 0, what: 'totals' }])).toEqual({ why: 'encodings', file: 0 });
  expect(blockedBy(draftOf(units, old), [{ file: 0, what: 'totals' }])).toEqual({ why: 'totals', file: 1 });
  expect(
    blockedBy(draftOf(old), [
      { file: 0, what: 'totals' },
      { file: 0, what: 'encodings' },
    ]),
  ).toBeNull();
});
