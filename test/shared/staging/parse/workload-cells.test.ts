import { describe, expect, test } from 'vitest';
import { dossiers } from '../../../../shared/staging/parse/dossiers.ts';
import { minutes } from '../../../../shared/staging/parse/minutes.ts';
import { period, periodOf, periodOfTitles } from '../../../../shared/staging/parse/period.ts';
import { columnOf, says } from './facts.ts';

describe('the period of a heading', () => {
  test.each([
    ['Năm 2024', 2024, 1, 12],
    ['Số hồ sơ 2023', 2023, 1, 12],
    ['Số hồ sơ › 6 tháng đầu năm 2025', 2025, 1, 6],
    ['6 tháng cuối năm 2024', 2024, 7, 6],
    ['9 tháng năm 2025', 2025, 1, 9],
    ['Quý II/2025', 2025, 4, 3],
    ['Quý 4 năm 2024', 2024, 10, 3],
    ['Nửa cuối năm 2024', 2024, 7, 6],
    ['Tháng 6/2025', 2025, 6, 1],
    ['procedures_2024', 2024, 1, 12],
    ['procedures_6m_2025', 2025, 1, 6],
    ['H2 2024', 2024, 7, 6],
  ])('%s', (text, year, fromMonth, months) => expect(periodOf(text)).toEqual({ year, fromMonth, months }));

  test.each(['Số hồ sơ', 'Từ 2020 đến 2024', 'ngày 25 tháng 6 năm 2025', '13 tháng năm 2024', 'Mã 20241', ''])('none in “%s”', (text) =>
    expect(periodOf(text)).toBeNull(),
  );
});

test('the titles of a list name its period, the letter it is attached to does not', () => {
  const titles = ['Biểu 1', 'SỐ HỒ SƠ NĂM 2024', '(Kèm theo Công văn số 12/SNV ngày 3 tháng 2 năm 2025)'];
  expect(periodOfTitles(titles.join('\n'))).toEqual({ year: 2024, fromMonth: 1, months: 12 });
  expect(periodOfTitles('Năm 2023\nNăm 2024')).toBeNull();
  expect(periodOfTitles('Biểu 1')).toBeNull();
});

test('a column of years takes numbers and words, and refuses what is no year', () => {
  const read = period(columnOf('Năm'));
  expect(says(read, 2024)).toEqual({ value: { year: 2024, fromMonth: 1, months: 12 }, found: null });
  expect(says(read, '6 tháng đầu năm 2025').value).toEqual({ year: 2025, fromMonth: 1, months: 6 });
  expect(says(read, 'năm nay')).toEqual({ value: null, found: 'period.invalid' });
  expect(says(read, '-')).toEqual({ value: null, found: null });
});

test('dossiers are whole, with the period of their heading', () => {
  const read = dossiers(columnOf('Số hồ sơ năm 2024'));
  expect(says(read, '1.234 hồ sơ').value).toMatchObject({ count: 1234, period: { year: 2024 } });
  expect(says(read, 12.5)).toEqual({ value: null, found: 'number.not-whole' });
  expect(says(read, 'nhiều')).toEqual({ value: null, found: 'number.invalid' });
});

describe('time for one dossier', () => {
  test.each([
    ['Số phút', '30', 30, null],
    ['Số phút', 45, 45, null],
    ['Thời gian (giờ)', '1,5', 90, null],
    ['Thời gian', '1 giờ 30 phút', 90, null],
    ['Thời gian', '2h', 120, null],
    ['Thời gian', '20 phút', 20, null],
    ['Thời gian', '30', null, 'time.ambiguous'],
    ['Thời gian (giờ)', '0,33', null, 'number.not-whole'],
    ['Số phút', 'lâu', null, 'number.invalid'],
    ['Số phút', '70000', null, 'number.out-of-range'],
    ['Số phút', '-', null, null],
  ])('%s: %s', (heading, cell, value, found) => expect(says(minutes(columnOf(heading)), cell)).toEqual({ value, found }));
});
