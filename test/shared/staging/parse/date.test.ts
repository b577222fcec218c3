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
    ['05/25/1970', null, 'date.month-first'], // never turned round silently
    ['12/31/70', null, 'date.month-first'],
    ['1970-31-12', null, 'date.month-first'],
    ['1/1/2965', null, 'date.out-of-range'],
    ['15011966', date(1966, 1, 15), 'date.digits-only'],
    ['19660115', date(1966, 1, 15), 'date.digits-only'],
    [19_700_115, date(1970, 1, 15), 'date.digits-only'],
    [5_031_970, date(1970, 3, 5), 'date.digits-only'], // its zero was lost
    ['19701301', null, 'date.invalid'],
    ['tháng 3/1970', date(1970, 3), null],
    ['tháng 3 năm 1970', date(1970, 3), null],
    ['Tháng 3, năm 1970', date(1970, 3), null],
    ['5 tháng 3 năm 1970', date(1970, 3, 5), null],
    ['Sinh ngày 5 tháng 3 năm 1970', date(1970, 3, 5), null],
    ['03-1970', date(1970, 3), null],
    ['1/1970', date(1970, 1), null],
    ['1970/03/05', date(1970, 3, 5), null],
    ['15.8.1985', date(1985, 8, 15), null],
    ['15 8 1985', date(1985, 8, 15), null],
    ['15/8/1985.', date(1985, 8, 15), null],
    ['15/08/1985 12:00:00 AM', date(1985, 8, 15), null],
    ['1985-08-15T00:00:00Z', date(1985, 8, 15), null],
    ['15-Aug-1985', date(1985, 8, 15), null],
    ['15-Aug-85', date(1985, 8, 15), 'date.two-digit-year'],
    ['năm 1970', date(1970), null],
    ['Sinh năm 1970', date(1970), null],
    ['khoảng 1970', null, 'date.approximate'],
    ['~1970', null, 'date.approximate'],
    ['3/1970?', null, 'date.approximate'],
    ['không rõ', null, null],
    [45, null, 'date.invalid'],
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

  describe('a column that a spreadsheet set to American dates has turned round', () => {
    const [third, fifth, seventh] = [{ serial: 25_630 }, { serial: 25_570 }, { serial: 25_752 }]; // 03/03, 02/01, 03/07/1970
    const turned = [third, fifth, seventh, '15/8/1970', '21/03/1971', '30/4/1972'];
    const reads = (cells: readonly RawCell[]) => says(birthDate({ date1904: false, cells: () => cells }), fifth);

    test('its stored days are warned about, and kept', () => {
      expect(reads(turned)).toEqual({ value: date(1970, 1, 2), found: 'date.maybe-swapped' });
      expect(birthDate({ date1904: false, cells: () => turned })(fifth).found?.params).toEqual({ read: '02/01/1970', other: '01/02/1970' });
    });
    test('where day and month are the same there is nothing to doubt', () => {
      expect(says(birthDate({ date1904: false, cells: () => turned }), third).found).toBeNull();
    });
    test.each<readonly [string, readonly RawCell[]]>([
      ['a text with a small day', [...turned, '5/3/1970']],
      ['a stored day above 12', [...turned, { serial: 25_590 }]],
      ['too few of them', turned.slice(1)],
    ])('%s clears the column', (_, cells) => {
      expect(reads(cells).found).toBeNull();
    });
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
    ['tháng 8/2025', '2025-08-01', 'date.no-day'],
    ['20250801', '2025-08-01', 'date.digits-only'],
  ])('%j', (cell, value, found) => {
    expect(says(event, cell)).toEqual({ value, found });
  });
});
