import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serviceTime, timeOf, timePart } from '../../../../shared/staging/parse/service-time.ts';
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
    ['Thời gian đóng BHXH', '22-03', null, 'time.ambiguous'],
    ['Thời gian đóng BHXH', 22.25, null, 'time.ambiguous'],
    ['Số năm đóng BHXH', '22,5', null, 'time.ambiguous'],
  ])('%s: %j', (heading, cell, value, found) => {
    expect(says(serviceTime(columnOf(heading)), cell)).toEqual({ value, found });
  });
});

describe('what a person told of the bare numbers', () => {
  test.each<
    readonly [unit: 'years' | 'months' | 'years-and-months', cell: Exclude<RawCell, null>, months: number | null, found: string | null]
  >([
    ['years', '22', 264, null],
    ['years', 22.25, 267, null],
    ['years', '22,5', 270, null],
    ['years', '22,3', null, 'time.no-whole-months'],
    ['years', '22,3 năm', null, 'time.no-whole-months'],
    ['years', '22 năm 3 tháng', 267, null],
    ['years', '22-03', null, 'number.invalid'],
    ['years', '61', null, 'number.out-of-range'],
    ['months', 267, 267, null],
    ['months', '22,3', null, 'number.not-whole'],
    ['months', '22 năm', 264, null],
    ['years-and-months', '22,3', 267, null],
    ['years-and-months', '22.03', 267, null],
    ['years-and-months', '22,10', 274, null],
    ['years-and-months', '22-03', 267, null],
    ['years-and-months', '22', 264, null],
    ['years-and-months', 22.3, 267, null],
    ['years-and-months', 22.1, null, 'time.ambiguous'], // a spreadsheet shows 22.10 so, too
    ['years-and-months', 22.11, 275, null],
    ['years-and-months', '22,25', null, 'number.out-of-range'],
    ['years-and-months', '22,3 năm', 267, null],
  ])('%s: %j', (unit, cell, value, found) => {
    // The heading says otherwise, and does not count.
    expect(says(serviceTime(columnOf('Số tháng đóng BHXH', [], { unit })), cell)).toEqual({ value, found });
  });
});

test.each([['22,3'], ['22-03'], ['22'], [22.25]])('%j is asked about for the whole column', (cell) => {
  expect(serviceTime(columnOf('Thời gian đóng BHXH'))(cell).asks).toEqual({
    quantity: 'time',
    choices: ['years', 'years-and-months', 'months'],
  });
});

test('a column of years counts years where nothing else is said', () => {
  const years = timeOf('years')(columnOf('BHXH › Số'));
  expect([says(years, 22), says(years, '22 năm 3 tháng'), says(years, '22,3')]).toEqual([
    { value: 264, found: null },
    { value: 267, found: null },
    { value: null, found: 'time.ambiguous' },
  ]);
});

test('years and months in words and with a comma are the same time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 11 }), (years, months) => {
      const told = serviceTime(columnOf('Thời gian', [], { unit: 'years-and-months' }));
      const total = years * 12 + months;
      expect(says(told, `${years} năm ${months} tháng`).value).toBe(total);
      expect(says(told, `${years},${String(months).padStart(2, '0')}`).value).toBe(total);
      expect(says(told, `${years}-${months}`).value).toBe(total);
    }),
  );
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
