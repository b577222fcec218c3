import { describe, expect, it } from 'vitest';
import type { OfficialRecord, QuotaRecord } from '../../../shared/model/records.ts';
import type { RawCell } from '../../../shared/staging/raw-sheet.ts';
import { stageSheet } from '../../../shared/staging/stage-sheet.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { sheetOf } from './sheet-of.ts';

type Rows = readonly (readonly RawCell[])[];

const staged = (rows: Rows): readonly StagedSheet[] => stageSheet('nhieu-bang.xlsx', sheetOf(rows), { kind: null });
const names = ({ records }: StagedSheet) => (records as readonly OfficialRecord[]).map(({ fullName }) => fullName); // safe: asked of lists of people
const people = (from: number, ...list: string[]): Rows => list.map((name, i) => [from + i, name, `0${i + 1}/02/1980`, 'Công chức']);
const peopleHeadings = ['TT', 'Họ và tên', 'Ngày sinh', 'Chức danh'];
const read = (sheets: readonly StagedSheet[]) => sheets.reduce((sum, { account }) => sum + account.read, 0);

describe('tables below each other', () => {
  const rows: Rows = [
    ['DANH SÁCH CÁN BỘ XÃ MINH QUÂN'],
    peopleHeadings,
    ...people(1, 'Nguyễn Văn An', 'Trần Thị Bình'),
    ['Tổng cộng: 2 người'],
    [],
    ['BIÊN CHẾ ĐƯỢC GIAO'],
    ['(theo Quyết định số 12)'],
    ['TT', 'Tên đơn vị', 'Biên chế được giao'],
    [1, 'Xã Minh Quân', 21],
    [2, 'Xã Minh Quán', 20],
  ];

  it('are read each as its own kind', () => {
    const [first, second, ...rest] = staged(rows);
    expect(rest).toEqual([]);
    expect(first?.kind).toBe('officials');
    expect(first && names(first)).toEqual(['Nguyễn Văn An', 'Trần Thị Bình']);
    expect(second?.kind).toBe('quotas');
    expect(((second?.records ?? []) as readonly QuotaRecord[]).map(({ row, unitName, number }) => [row, unitName, number])).toEqual([
      [10, 'Xã Minh Quân', 21],
      [11, 'Xã Minh Quán', 20],
    ]);
  });

  it('share out all rows of the sheet, titles with the table they stand over', () => {
    const sheets = staged(rows);
    expect(sheets.map(({ table, region }) => [table, region.top, region.bottom])).toEqual([
      [1, 1, 6],
      [2, 7, 11],
    ]);
    expect(read(sheets)).toBe(rows.length);
    expect(sheets[1]?.notKept.map(({ row, reason }) => [row, reason])).toEqual([
      [7, 'title'],
      [8, 'title'],
      [9, 'heading'],
    ]);
  });

  it('a page break that repeats the headings begins no new table', () => {
    const [only, ...rest] = staged([peopleHeadings, ...people(1, 'Nguyễn Văn An'), [], peopleHeadings, ...people(2, 'Trần Thị Bình')]);
    expect(rest).toEqual([]);
    expect(only && names(only)).toEqual(['Nguyễn Văn An', 'Trần Thị Bình']);
  });

  it('problems and cells keep the addresses of the sheet', () => {
    const [, second] = staged([...rows.slice(0, 9), [1, 'Xã Minh Quân', 'hai mốt']]);
    expect(second?.problems.map(({ code, at }) => [code, at.kind === 'cell' ? at.cell : null])).toContainEqual(['number.invalid', 'C10']);
  });

  it('an unknown table below one we know is set aside and named, and takes nothing with it', () => {
    const sheets = staged([
      peopleHeadings,
      ...people(1, 'Nguyễn Văn An'),
      [],
      ['TT', 'Tên đơn vị', 'Số thửa đất', 'Tờ bản đồ'],
      [1, 'Xã Minh Quân', 14, 3],
    ]);
    expect(sheets.map(({ kind, account }) => [kind, account.kept])).toEqual([
      ['officials', 1],
      [null, 0],
    ]);
    expect(sheets[1]?.problems.map(({ code }) => code)).toEqual(['sheet.unknown-kind']);
  });
});

describe('tables side by side', () => {
  it('are read each for itself, with the addresses of the sheet', () => {
    const [left, right, ...rest] = staged([
      [...peopleHeadings, null, ...peopleHeadings],
      [1, 'Nguyễn Văn An', '01/02/1980', 'Công chức', null, 1, 'Lê Thị Cúc', '03/04/1985', 'Kế toán'],
      [2, 'Trần Thị Bình', '02/02/1980', 'Công chức', null, 2, 'Phạm Văn Dũng', 'không rõ ngày', 'Văn thư'],
    ]);
    expect(rest).toEqual([]);
    expect([left, right].map((one) => one && [one.region.left, one.region.right])).toEqual([
      [1, 4],
      [6, 9],
    ]);
    expect(left && names(left)).toEqual(['Nguyễn Văn An', 'Trần Thị Bình']);
    expect(right && names(right)).toContain('Lê Thị Cúc');
    expect(right?.problems.map(({ at }) => (at.kind === 'cell' ? at.cell : null))).toContain('H3');
  });

  const halves = ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ'];
  const left = [1, 'Nguyễn A', 1970, 'Bí thư'];
  const right = [3, 'Trần C', 1972, 'CC'];

  it('are told apart without a blank column, two or three of them, by the headings that begin again', () => {
    const two = staged([['DANH SÁCH'], [...halves, ...halves], [...left, ...right], [2, 'Lê B', 1971, 'CC']]);
    expect(two.map(names)).toEqual([['Nguyễn A', 'Lê B'], ['Trần C']]);
    expect(two.map(({ region }) => [region.left, region.right])).toEqual([
      [1, 4],
      [5, 8],
    ]);
    const three = staged([
      [...halves, ...halves, ...halves],
      [...left, ...right, 5, 'Phạm D', 1973, 'CC'],
    ]);
    expect(three.map(names)).toEqual([['Nguyễn A'], ['Trần C'], ['Phạm D']]);
  });

  it('headings that repeat under groups are one table', () => {
    const sheets = staged([
      ['Trước sắp xếp', null, 'Sau sắp xếp', null],
      ['Tên ĐVHC', 'Dân số', 'Tên ĐVHC', 'Dân số'],
      ['Xã B', 5000, 'Xã A', 12_000],
    ]);
    expect(sheets).toHaveLength(1);
  });

  it('where half of the headings begin again, nothing is taken and both columns are named', () => {
    const [only, ...rest] = staged([
      [...halves, 'Ghi chú', 'Họ và tên', 'Năm sinh'],
      [...left, null, 'Trần C', 1972],
      [2, 'Lê B', 1971, 'CC', null, 'Phạm D', 1973],
    ]);
    expect(rest).toEqual([]);
    expect(only?.records).toEqual([]);
    expect(only?.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'sheet.two-columns', at: { cell: 'F1' }, params: { column: 'fullName', taken: 'B', other: 'F' } },
    ]);
    expect(only?.account).toMatchObject({ kept: 0, rejected: 2 });
  });

  it('a second column of a needed heading that is empty, or says the same, is no matter', () => {
    for (const other of [
      [null, null],
      ['Nguyễn A', 'Lê B'],
    ]) {
      const [only] = staged([
        [...halves, 'Họ và tên'],
        [...left, other[0] ?? null],
        [2, 'Lê B', 1971, 'CC', other[1] ?? null],
      ]);
      expect(only && names(only)).toEqual(['Nguyễn A', 'Lê B']);
    }
  });
});
