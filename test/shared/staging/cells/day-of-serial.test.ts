import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfSerial } from '../../../../shared/staging/cells/day-of-serial.ts';

const day = (year: number, month: number, d: number) => ({ year, month, day: d });

test.each([
  [1, day(1900, 1, 1)],
  [59, day(1900, 2, 28)],
  [60, null], // 29 February 1900, which never was
  [61, day(1900, 3, 1)],
  [25_569, day(1970, 1, 1)],
  [27_558, day(1975, 6, 13)], // the day southern time changed: a zone would lose it
  [45_839, day(2025, 7, 1)],
  [45_839.99, day(2025, 7, 1)],
  [2_958_465, day(9999, 12, 31)],
  [2_958_466, null],
  [0, null],
  [-1, null],
  [Number.NaN, null],
])('day %d of the 1900 system', (serial, expected) => {
  expect(dayOfSerial(serial, false)).toEqual(expected);
});

test.each([
  [0, day(1904, 1, 1)],
  [44_377, day(2025, 7, 1)],
  [-1, null],
])('day %d of the 1904 system', (serial, expected) => {
  expect(dayOfSerial(serial, true)).toEqual(expected);
});

test('agrees with the calendar for every day after February 1900', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      expect(dayOfSerial(serial, false)).toEqual(day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
    }),
  );
});
