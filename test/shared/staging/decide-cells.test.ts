import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficialRecord } from '../../../shared/model/records.ts';
import { acceptancesOf, correctionsOf, withAccepted } from '../../../shared/staging/decide-cells.ts';
import type { CellDecision } from '../../../shared/staging/decisions.ts';
import type { RawCell } from '../../../shared/staging/raw-sheet.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { sheetOf } from './sheet-of.ts';

type Rows = readonly (readonly RawCell[])[];
const headings = ['TT', 'Họ và tên', 'Ngày sinh', 'Hệ số lương'];
const staged = (rows: Rows, decisions: readonly CellDecision[] = []): StagedSheet =>
  stageTable('xa.xlsx', sheetOf([headings, ...rows]), { kind: null, decisions });
const people = ({ records }: StagedSheet) => records as readonly OfficialRecord[]; // safe: asked of lists of people
const codes = ({ problems }: StagedSheet) => problems.map(({ code }) => code);

const an = [1, 'Nguyễn Văn An', '01/02/1980', '498'];
const binh = [2, 'Trần Thị Bình', '31/02/1985', '3,00'];

describe('corrections', () => {
  const before = staged([an, binh]);
  const fixed = correctionsOf(before, [{ row: 1, column: 3, text: '4,98' }]);

  it('are applied where the row, the heading and the text are the same, and listed', () => {
    const after = staged([an, binh], fixed);
    expect(people(after)[0]?.salaryCoefficientE4).toBe(49_800);
    expect(after.changes).toEqual([{ kind: 'correction', cell: 'D2', heading: 'Hệ số lương', before: '498', after: '4,98' }]);
    expect(codes(before)).toContain('number.out-of-range');
    expect(codes(after)).not.toContain('number.out-of-range');
  });

  it('find their row again when rows have been inserted and columns moved', () => {
    const again = stageTable(
      'xa-2.xlsx',
      sheetOf([
        ['Hệ số lương', 'Họ và tên', 'Ngày sinh'],
        ['2,34', 'Lê Thị Cúc', '05/06/1990'],
        ['498', 'Nguyễn Văn An', '01/02/1980'],
      ]),
      { kind: null, decisions: fixed },
    );
    expect(people(again).map(({ salaryCoefficientE4 }) => salaryCoefficientE4)).toEqual([23_400, 49_800]);
  });

  it('give way when the sender has changed the cell', () => {
    const after = staged([[1, 'Nguyễn Văn An', '01/02/1980', '4,65']], fixed);
    expect([people(after)[0]?.salaryCoefficientE4, after.changes]).toEqual([46_500, []]);
    expect(after.decisions).toEqual(fixed);
  });

  it('never touch the other of two rows that are alike', () => {
    const twins: Rows = [
      [1, 'Nguyễn Văn An', '1980', '498'],
      [2, 'Nguyễn Văn An', '1980', '498'],
    ];
    const one = correctionsOf(staged(twins), [{ row: 2, column: 3, text: '3,33' }]);
    const after = staged(twins, one);
    expect(after.changes.map((change) => 'cell' in change && change.cell)).toEqual(['D3']);
  });

  it('can empty a cell, fill an empty one, and mend the very cell a row is known by', () => {
    const list: Rows = [[1, 'Nguyễn Văn An', '31/02/1980', null]];
    const decisions = correctionsOf(staged(list), [
      { row: 1, column: 2, text: '' },
      { row: 1, column: 3, text: '2,34' },
      { row: 1, column: 1, text: 'Nguyễn Văn Ân' },
    ]);
    expect(people(staged(list, decisions))[0]).toMatchObject({ fullName: 'Nguyễn Văn Ân', birthDate: null, salaryCoefficientE4: 23_400 });
  });

  it('headings, blank rows and columns without a heading take none', () => {
    const sheet = staged([an]);
    expect(
      correctionsOf(sheet, [
        { row: 0, column: 1, text: 'x' },
        { row: 9, column: 1, text: 'x' },
        { row: 1, column: 9, text: 'x' },
      ]),
    ).toEqual([]);
  });

  it('the row account holds whatever is corrected', () => {
    const cell = fc.record({ row: fc.nat(4), column: fc.nat(4), text: fc.string({ maxLength: 12 }) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (cells) => {
        const { account } = staged([an, binh, [3, 'Lê Thị Cúc']], correctionsOf(staged([an, binh, [3, 'Lê Thị Cúc']]), cells));
        expect(account.kept + account.merged + account.rejected + account.setAside).toBe(account.read);
        expect(account.read).toBe(4);
      }),
    );
  });
});

describe('accepted warnings', () => {
  const rows: Rows = [
    [1, 'Nguyễn Văn An', '1/2/80', '4,98'],
    [2, 'Trần Thị Bình', '3/4/81', '4,98'],
  ];
  const before = staged(rows);
  const [first] = before.problems;
  if (!first) throw new Error('a two-digit year warns');

  it('leave the list of problems, are remembered, and can be taken back', () => {
    const after = withAccepted(staged(rows, acceptancesOf(before, [first])));
    expect(codes(after)).toEqual(['date.two-digit-year']);
    expect(after.accepted.map(({ at }) => at)).toEqual([first.at]);
    expect(withAccepted({ ...after, decisions: [] }).problems).toHaveLength(2);
  });

  it('hold for the next version of the list, as long as the cell says the same', () => {
    const decisions = acceptancesOf(before, before.problems);
    const moved = withAccepted(staged([[1, 'Lê Thị Cúc', '1/1/1990', '2,34'], ...rows], decisions));
    expect([moved.problems, moved.accepted.length]).toEqual([[], 2]);
    const changed = withAccepted(staged([[1, 'Nguyễn Văn An', '1/2/79', '4,98']], decisions));
    expect(codes(changed)).toEqual(['date.two-digit-year']);
  });

  it('errors cannot be accepted', () => {
    const bad = staged([binh]);
    expect(
      acceptancesOf(
        bad,
        bad.problems.filter(({ severity }) => severity === 'error'),
      ),
    ).toEqual([]);
  });
});
