import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, wholeMonthsBetween } from '../../../shared/money/calendar-months.ts';
import { day } from './invented-law.ts';

test.each([
  ['2025-05-01', '2027-11-01', 30],
  ['2025-05-02', '2027-11-01', 29],
  ['2025-05-01', '2025-05-31', 0],
  ['2025-05-31', '2025-06-30', 1], // the last day stands for a day the month has not
  ['2025-06-01', '2025-05-01', -1],
])('from %s to %s are %i whole months', (from, to, months) => {
  expect(wholeMonthsBetween(day(from), day(to))).toBe(months);
});

test.each([
  ['2025-08-31', 6, '2026-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2025-01-01', -1, '2024-12-01'],
  ['2025-03-31', -1, '2025-02-28'],
])('%s plus %i months is %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to);
});

test('months added are the months counted', () => {
  const someDay = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 900 }), (from, months) => {
      expect(wholeMonthsBetween(from, addMonths(from, months))).toBe(months);
    }),
  );
});
