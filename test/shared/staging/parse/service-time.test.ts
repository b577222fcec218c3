import { describe, expect, test } from 'vitest';
import { serviceTime, timePart } from '../../../../shared/staging/parse/service-time.ts';
import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { columnOf, says } from './facts.ts';

type Row = readonly [heading: string, cell: Exclude<RawCell, null>, months: number | null, found: string | null];

describe('time served, in months', () => {
  test.each<Row>([
    ['Thời gian đóng BHXH', '22 năm 3 tháng', 267, null],
    ['Thời gian đóng BHXH', '22 năm', 264, null],
    ['Thời gian đóng BHXH', '22năm 03tháng', 267, null],
    ['Thời gian đóng BHXH', '7 tháng', 7, null],
    ['Thời gian đóng BHXH', '22,5 năm', 270, null],
    ['Thời gian đóng BHXH', '22,3 năm', null, 'time.ambiguous'],
    ['Thời gian đóng BHXH', '22,3', null, 'time.ambiguous'],
    ['Thời gian đóng BHXH', 22.3, null, 'time.ambiguous'],
    ['Thời gian đóng BHXH', '22', null, 'time.ambiguous'],
    ['Thời gian đóng BHXH', '0', 0, null],
    ['Thời gian đóng BHXH (tháng)', 267, 267, null],
    ['Số tháng đóng BHXH', '267', 267, null],
    ['Số tháng đóng BHXH', '22,3', null, 'time.ambiguous'],
    ['Số năm đóng BHXH', 22, 264, null],
    ['Thời gian đóng BHXH (năm, tháng)', '22', null, 'time.ambiguous'],
    ['Thời gian đóng BHXH', '22 năm 14 tháng', null, 'number.out-of-range'],
    ['Thời gian đóng BHXH (tháng)', 2670, null, 'number.out-of-range'],
    ['Thời gian đóng BHXH', 'lâu năm', null, 'number.invalid'],
    ['Thời gian đóng BHXH', '-', null, null],
  ])('%s: %j', (heading, cell, value, found) => {
    expect(says(serviceTime(columnOf(heading)), cell)).toEqual({ value, found });
  });
});

test('an ambiguous time says how it can be read', () => {
  expect(serviceTime(columnOf('Thời gian đóng BHXH'))('22,3').found?.params).toEqual({ readings: ['22 năm 3 tháng', '22,3 năm'] });
});

test.each([
  ['22', 22, null],
  ['22 năm', 22, null],
  [22, 22, null],
  ['61', null, 'number.out-of-range'],
  ['2,5', null, 'number.not-whole'],
])('a column of years: %j', (cell, value, found) => {
  expect(says(timePart(60)(), cell)).toEqual({ value, found });
});
