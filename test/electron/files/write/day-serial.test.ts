import { expect, test } from 'vitest';
import { daySerial } from '../../../../electron/files/write/day-serial.ts';

test.each([
  ['1900-03-01', 61],
  ['1975-06-13', 27_558],
  ['1999-12-31', 36_525],
  ['2024-02-29', 45_351],
  ['2025-07-01', 45_839],
])('%s is day %i', (day, serial) => expect(daySerial(day)).toBe(serial));

test.each(['1900-02-28', '2025-02-29', '01/07/2025', ''])('%s is no day a workbook can keep', (day) => expect(daySerial(day)).toBeNull());
