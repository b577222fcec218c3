import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { balances, found, notKept, stage } from '../sheet-of.ts';
import { names, people, peopleHeadings, places } from './people.ts';

type Rows = readonly (readonly RawCell[])[];
const headings = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'];
const across = (row: number, right = 3) => ({ top: row, left: 0, bottom: row, right });

describe('a label in the column of numbers', () => {
  test.each([[[across(3)]], [[]]])('opens a section, merged across or not', (merges) => {
    const sheet = stage([headings, ['I', 'Xã Minh Quân'], [1, 'A B', 1970, 'CC'], ['II. Xã Minh Quán'], [1, 'A C', 1970, 'CC']], null, {
      merges,
    });
    expect(places(sheet)).toEqual(['A B: Xã Minh Quân', 'A C: Xã Minh Quán']);
    expect(sheet.inherited.get(5)).toEqual({ unitName: 'A4' });
    expect(notKept(sheet)).toEqual(['1 heading', '2 section', '4 section']);
  });

  test.each([
    ['I. XÃ MINH QUÂN', 'II. XÃ MINH QUÁN'],
    ['XÃ MINH QUÂN', 'XÃ MINH QUÁN'],
    ['XÃ MINH QUÂN (12 người)', 'XÃ MINH QUÁN: 5 người'],
  ])('%j and all the others', (first, second) => {
    const sheet = stage([headings, [first], [1, 'A B', 1970, 'CC'], [second], [1, 'A C', 1970, 'CC']]);
    expect(places(sheet)).toEqual(['A B: XÃ MINH QUÂN', 'A C: XÃ MINH QUÁN']);
  });

  test.each(['Trang 2/3', '- Như trên', 'Hết'])('%j is a remark, never a blank row', (text) => {
    const sheet = stage([headings, [1, 'A B', 1970, 'CC'], [text], [2, 'A C', 1970, 'CC'], [3], ['4.']]);
    expect(notKept(sheet)).toEqual(['1 heading', '3 note', '5 blank', '6 blank']);
    expect(people(sheet).map(({ department }) => department)).toEqual([null, null]);
  });

  test('the title of another list ends the sections of the one before, the same title on the next page does not', () => {
    const rows = (title: string): Rows => [
      ['DANH SÁCH XÃ MINH QUÂN'],
      headings,
      ['I', 'Xã Minh Quân'],
      [1, 'A B', 1970, 'CC'],
      [],
      [title],
      headings,
      [2, 'A C', 1970, 'CC'],
    ];
    expect(places(stage(rows('DANH SÁCH XÃ MINH QUÁN')))).toEqual(['A B: Xã Minh Quân', 'A C: null']);
    expect(places(stage(rows('DANH SÁCH XÃ MINH QUÂN')))).toEqual(['A B: Xã Minh Quân', 'A C: Xã Minh Quân']);
    expect(notKept(stage(rows('DANH SÁCH XÃ MINH QUÁN')))).toContain('6 title');
  });
});

describe('a section with its count', () => {
  test.each<readonly RawCell[]>([
    ['I', 'XÃ MINH QUÂN', null, '(12 người)'],
    ['I', 'XÃ MINH QUÂN', null, '12 người'],
    ['I', 'XÃ MINH QUÂN: 2 người'],
    ['I', 'XÃ MINH QUÂN (2 người)'],
    ['I', 'UBND XÃ MINH QUÂN (5)'],
    ['I', 'XÃ MINH QUÂN - 12 đồng chí'],
    [null, 'XÃ MINH QUÂN', null, '(12 người)'],
    ['1', 'XÃ MINH QUÂN'],
  ])('%j %j %j %j', (...section) => {
    const sheet = stage([headings, section, ['1', 'A B', 1970, 'CC']]);
    expect([places(sheet), found(sheet)]).toEqual([['A B: XÃ MINH QUÂN'], []]);
  });

  test('a number of the name itself stays', () => {
    expect(places(stage([headings, ['I', 'Phường 12'], [1, 'A B', 1970, 'CC']]))).toEqual(['A B: Phường 12']);
  });
});

describe('people named like an office', () => {
  test.each(['Đoàn Văn Cường', 'Hội Thị D', 'Ban Thị E', 'Phòng Thị H', 'Trạm Văn I', 'ĐOÀN VĂN CƯỜNG'])('%s', (name) => {
    const rows: Rows = [peopleHeadings, [1, 'A B', 1970, 'Bí thư', 'Xã A'], [2, name], ['3', 'A C', 1971, 'CC', 'Xã A']];
    expect(names(stage(rows))).toEqual(['A B', name, 'A C']);
    expect(names(stage(rows.slice(0, 3)))).toEqual(['A B', name]);
    expect(people(stage(rows)).at(-1)?.department).toBeNull();
  });

  test('an office with a number of its own, and people numbered anew below it', () => {
    const sheet = stage([
      headings,
      ['I', 'UBND HUYỆN MINH LÂM'],
      ['1', 'Phòng Nội vụ'],
      [1, 'A B', 1970, 'CC'],
      ['2', 'HỘI NÔNG DÂN'],
      [1, 'A C', 1970, 'CC'],
      ['3', 'Đoàn Thanh niên'],
      [null, 'A D', 1970, 'CC'],
    ]);
    expect(people(sheet).map(({ fullName, department }) => [fullName, department])).toEqual([
      ['A B', 'Phòng Nội vụ'],
      ['A C', 'HỘI NÔNG DÂN'],
      ['A D', 'Đoàn Thanh niên'],
    ]);
  });
});

test('total rows that carry on to another page, whatever column they stand in; columns numbered in Roman', () => {
  const sheet = stage([
    peopleHeadings,
    ['I', 'II', 'III', 'IV', 'V'],
    [1, 'A B', 1970, 'CC', 'Xã A'],
    [null, null, null, 'Cộng chuyển sang trang sau'],
    [null, 'Cộng mang sang'],
    [2, 'A C', 1970, 'CC', 'Xã A'],
    [null, 'Cộng trang'],
  ]);
  expect(notKept(sheet)).toEqual(['1 heading', '2 column-numbers', '4 total', '5 total', '7 total']);
  expect(balances(sheet)).toBe(true);
});
