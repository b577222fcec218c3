import { expect, test } from 'vitest';
import type { DraftProblem } from '../../../renderer/api/use-table-problems.ts';
import { cellMarks } from '../../../renderer/screens/data/cell-marks.ts';

const at = (cell: string): DraftProblem['at'] => ({ kind: 'cell', file: 'a.csv', sheet: 'a', cell, header: 'Tên', raw: 'x' });
const found = (cell: string, code: string, severity: 'error' | 'warning', accepted = false): DraftProblem => ({
  code,
  severity,
  at: at(cell),
  params: {},
  accepted,
});
const original = (text: string) => `Trong tệp: ${text}`;
const corrected = { kind: 'correction' as const, cell: 'B2', heading: 'Tên', before: 'cũ', after: 'mới' };

test('an error is painted over a warning, both over a correction, and the words name all', () => {
  const marks = cellMarks(
    { changes: [corrected] },
    [found('B2', 'code.one', 'error'), found('B2', 'code.two', 'warning'), found('C3', 'code.two', 'warning')],
    'vi',
    original,
  );
  expect(marks.get('B2')).toEqual({ look: 'error', text: 'Trong tệp: cũ\ncode.one\ncode.two' });
  expect(marks.get('C3')).toEqual({ look: 'warning', text: 'code.two' });
});

test('what was accepted, and what is about the whole table, is painted nowhere', () => {
  const ofTable: DraftProblem = {
    code: 'code.three',
    severity: 'warning',
    at: { kind: 'file', file: 'a.csv', sheet: 'a' },
    params: {},
    accepted: false,
  };
  const marks = cellMarks({ changes: [corrected] }, [found('C3', 'code.two', 'warning', true), ofTable], 'vi', original);
  expect([...marks.keys()]).toEqual(['B2']);
});
