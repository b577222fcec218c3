import { describe, expect, it } from 'vitest';
import type { OfficialRecord } from '../../../shared/model/records.ts';
import type { Instructions } from '../../../shared/staging/instructions.ts';
import { profileOf } from '../../../shared/staging/profile.ts';
import type { RawCell } from '../../../shared/staging/raw-sheet.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { sheetOf } from './sheet-of.ts';

type Rows = readonly (readonly RawCell[])[];
const staged = (rows: Rows, instructions: Instructions): StagedSheet => stageTable('xa.xlsx', sheetOf(rows), { kind: null, instructions });
const people = ({ records }: StagedSheet) => records as readonly OfficialRecord[]; // safe: asked of lists of people

const rows: Rows = [
  ['DANH SÁCH'],
  ['TT', 'Người', 'Việc làm', 'Sinh'],
  ['a', 'b', 'c', 'd'],
  [1, 'Nguyễn Văn An', 'Kế toán', '01/02/1980'],
  [2, 'Trần Thị Bình', 'Văn thư', '1985'],
  [3, 'không tính', null, null],
];
const told: Instructions = {
  kind: 'officials',
  header: { top: 2, bottom: 3 },
  columns: { B: 'fullName', C: 'title', D: 'birthDate' },
  excluded: [6],
};

describe('instructions of a person', () => {
  it('say where the headings stand, what the columns mean, and which rows are no data', () => {
    const sheet = staged(rows, told);
    expect(people(sheet).map(({ fullName, title, birthDate }) => [fullName, title, birthDate?.year])).toEqual([
      ['Nguyễn Văn An', 'Kế toán', 1980],
      ['Trần Thị Bình', 'Văn thư', 1985],
    ]);
    expect(sheet.headerRows).toEqual([2, 3]);
    expect(sheet.notKept.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'title'],
      [2, 'heading'],
      [3, 'heading'],
      [6, 'excluded'],
    ]);
    expect(sheet.account).toMatchObject({ read: 6, kept: 2, setAside: 4 });
    expect(sheet.instructions).toEqual(told);
  });

  it('a column that is not to be read gives nothing, whatever its heading', () => {
    const list: Rows = [
      ['Họ và tên', 'Chức vụ', 'Ghi chú'],
      ['Nguyễn Văn An', 'Chủ tịch', 'xem lại'],
    ];
    const sheet = staged(list, { columns: { C: null } });
    expect(people(sheet)[0]).toMatchObject({ fullName: 'Nguyễn Văn An', title: 'Chủ tịch', note: null });
  });

  it('a table can be left aside: every row is accounted for and nothing is complained of', () => {
    const sheet = staged(rows, { kind: 'none' });
    expect(sheet.account).toEqual({ read: 6, kept: 0, merged: 0, rejected: 0, setAside: 6 });
    expect(new Set(sheet.notKept.map(({ reason }) => reason))).toEqual(new Set(['excluded']));
    expect(sheet.problems).toEqual([]);
  });

  it('headings outside the sheet are looked for as if nothing had been said', () => {
    const list: Rows = [
      ['Họ và tên', 'Chức vụ'],
      ['Nguyễn Văn An', 'Chủ tịch'],
    ];
    expect(staged(list, { header: { top: 40, bottom: 41 } }).account.kept).toBe(1);
  });
});

describe('profiles', () => {
  const sheet = sheetOf(rows);
  const profile = profileOf(stageTable('xa.xlsx', sheet, { kind: null, instructions: told }), 'Xã Minh Quân');
  const next: Rows = [
    ['UBND XÃ'],
    ['DANH SÁCH THÁNG 5'],
    ...rows.slice(1, 4),
    [2, 'Lê Thị Cúc', 'Công an', '1990'],
    [3, 'Đỗ Văn Dư', 'Văn thư', '1970'],
  ];

  it('is found again by the headings, wherever they stand, and reads the next list the same way', () => {
    const again = stageTable('xa-thang-5.xlsx', sheetOf(next), { kind: null, profiles: [profile] });
    expect(again.profile).toBe('Xã Minh Quân');
    expect(again.headerRows).toEqual([3, 4]);
    expect(people(again).map(({ fullName, title }) => [fullName, title])).toEqual([
      ['Nguyễn Văn An', 'Kế toán'],
      ['Lê Thị Cúc', 'Công an'],
      ['Đỗ Văn Dư', 'Văn thư'],
    ]);
  });

  it('keeps nothing of single rows', () => {
    const again = stageTable('xa-thang-5.xlsx', sheetOf(next), { kind: null, profiles: [profile] });
    expect(again.notKept.some(({ reason }) => reason === 'excluded')).toBe(false);
  });

  it('does not touch a sheet with other headings', () => {
    const other: Rows = [
      ['Họ và tên', 'Chức vụ'],
      ['Nguyễn Văn An', 'Chủ tịch'],
    ];
    const read = stageTable('khac.xlsx', sheetOf(other), { kind: null, profiles: [profile] });
    expect([read.profile, read.account.kept]).toEqual([null, 1]);
  });

  it('instructions of a person win over it', () => {
    const again = stageTable('x.xlsx', sheetOf(next), { kind: null, profiles: [profile], instructions: { kind: 'none' } });
    expect([again.profile, again.account.kept]).toEqual([null, 0]);
  });
});
