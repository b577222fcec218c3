import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfSerial } from '../../../../shared/staging/cells/day-of-serial.ts';
import { birthDate, eventDate } from '../../../../shared/staging/parse/date.ts';
import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { says } from './facts.ts';

const born = birthDate({ date1904: false });
const date = (year: number, month: number | null = null, day: number | null = null) => ({ year, month, day });

describe('dates of birth', () => {
  test.each<readonly [Exclude<RawCell, null>, ReturnType<typeof date> | null, string | null]>([
    ['15/01/1966', date(1966, 1, 15), null],
    ['5/3/1970', date(1970, 3, 5), null],
    ['05-03-1970', date(1970, 3, 5), null],
    ['05.03.1970', date(1970, 3, 5), null],
    ['1970-03-05', date(1970, 3, 5), null],
    ['1970-03-05 00:00:00', date(1970, 3, 5), null],
    ['ngày 5 tháng 3 năm 1970', date(1970, 3, 5), null],
    ['03/1970', date(1970, 3), null],
    ['1970', date(1970), null],
    [1970, date(1970), null],
    ['00/00/1966', date(1966), null],
    ['…/03/1966', date(1966, 3), null],
    ['5/3/70', date(1970, 3, 5), 'date.two-digit-year'],
    ['5/3/02', date(2002, 3, 5), 'date.two-digit-year'],
    ['5/3/13', date(1913, 3, 5), 'date.two-digit-year'],
    [{ serial: 25_569 }, date(1970, 1, 1), null],
    [25_569, date(1970, 1, 1), 'date.unformatted-serial'],
    ['31/02/1970', null, 'date.invalid'],
    ['29/02/1971', null, 'date.invalid'],
    ['29/02/1972', date(1972, 2, 29), null],
    ['05/25/1970', null, 'date.invalid'], // month first is not read
    ['1/1/2965', null, 'date.out-of-range'],
    ['15011966', null, 'date.invalid'],
    ['3/70', null, 'date.invalid'],
    ['tháng ba', null, 'date.invalid'],
    [true, null, 'date.invalid'],
    [{ serial: 60 }, null, 'date.invalid'],
    ['-', null, null],
  ])('%j', (cell, value, found) => {
    expect(says(born, cell)).toEqual({ value, found });
  });

  test('a day number of the 1904 system', () => {
    expect(says(birthDate({ date1904: true }), { serial: 24_107 }).value).toEqual(date(1970, 1, 1));
  });

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 70_000 }), (serial) => {
        const day = dayOfSerial(serial, false);
        if (day === null) throw new Error('every serial in this range is a day');
        expect(says(born, `${day.day}/${day.month}/${day.year}`)).toEqual({ value: day, found: null });
      }),
    );
  });
});

describe('days something takes effect', () => {
  const event = eventDate({ date1904: false });
  test.each([
    ['01/08/2025', '2025-08-01', null],
    ['1/8/25', '2025-08-01', 'date.two-digit-year'],
    ['8/2025', '2025-08-01', 'date.no-day'],
    ['2025', null, 'date.day-missing'],
    ['31/6/2025', null, 'date.invalid'],
    ['1/8/1925', null, 'date.out-of-range'],
    ['', null, 'date.invalid'],
  ])('%j', (cell, value, found) => {
    expect(says(event, cell)).toEqual({ value, found });
  });
});
