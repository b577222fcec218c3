import { type IsoDate, parseIsoDate } from '../../kernel/iso-date.ts';
import type { PartialDate } from '../../model/records.ts';
import { cellText, numberText } from '../cells/cell-text.ts';
import { dayOfSerial } from '../cells/day-of-serial.ts';
import { type Era, isReal, partialDate, shownDate, two } from './date-text.ts';
import { type CellParser, type ColumnFacts, nothing, type Parsed, parsed, refused, remembered, warned } from './parsed.ts';
import { swappedDays } from './swapped-days.ts';

const births: Era = { from: 1900, to: 2099, pivot: 12 };
const events: Era = { from: 1945, to: 2099, pivot: 79 };

type DateColumn = Pick<ColumnFacts, 'date1904'> & Partial<Pick<ColumnFacts, 'cells'>>;

const firstSerial = 10_000; // 18 May 1927: smaller numbers are years, or nothing
const lastSerial = 100_000;

const turned = (date: PartialDate): PartialDate => ({ ...date, month: date.day, day: date.month });

/** "12/31/1970" is no day, and one the American way: never turned round silently, but said. */
function checked(date: PartialDate, era: Era): Parsed<PartialDate> {
  if (!isReal(date)) {
    const isAmerican = date.day !== null && isReal(turned(date));
    return isAmerican ? refused('date.month-first', { read: shownDate(turned(date)) }) : refused('date.invalid', {});
  }
  return date.year < era.from || date.year > era.to ? refused('date.out-of-range', { from: era.from, to: era.to }) : parsed(date);
}

/** Eight digits without separators: 15011966 or 19660115, never both; a stored number has lost a zero in front. */
function fromDigits(digits: string, era: Era): Parsed<PartialDate> {
  const [a, b, c] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
  const readings: readonly PartialDate[] = [
    { day: Number(a), month: Number(b), year: Number(c) },
    { year: Number(digits.slice(0, 4)), month: Number(digits.slice(4, 6)), day: Number(digits.slice(6)) },
  ];
  const date = readings.find((one) => isReal(one) && one.year >= era.from && one.year <= era.to);
  return date ? warned(date, 'date.digits-only', { read: shownDate(date) }) : refused('date.invalid', {});
}

function fromText(text: string, era: Era): Parsed<PartialDate> {
  const written = partialDate(text);
  switch (written.kind) {
    case 'nothing':
      return nothing;
    case 'digits':
      return fromDigits(written.digits, era);
    case 'approximate':
      return refused('date.approximate', { read: shownDate(written.date) });
    case 'date':
      return checked(written.date, era);
    case 'short-year': {
      const year = written.date.year + (written.date.year <= era.pivot ? 2000 : 1900);
      const result = checked({ ...written.date, year }, era);
      return result.value === null ? result : warned(result.value, 'date.two-digit-year', { year });
    }
    case 'none':
      return refused('date.invalid', {});
  }
}

function fromNumber(value: number, era: Era, date1904: boolean): Parsed<PartialDate> {
  if (Number.isInteger(value) && value >= era.from && value <= era.to) return parsed({ year: value, month: null, day: null });
  if (Number.isInteger(value) && value >= 1_000_000 && value < 100_000_000) return fromDigits(String(value).padStart(8, '0'), era);
  const day = value >= firstSerial && value < lastSerial ? dayOfSerial(value, date1904) : null;
  if (day === null) {
    // "05.2025" typed as a number: month and year. 10.2025 may have been 10.20250, but no year has five digits.
    const text = numberText(value);
    return /^\d{1,2}\.\d{4}$/.test(text) ? fromText(text, era) : refused('date.invalid', {});
  }
  const result = checked(day, era);
  return result.value === null ? result : warned(result.value, 'date.unformatted-serial', { read: shownDate(day) });
}

const dateParser =
  (era: Era) =>
  ({ date1904, cells = () => [] }: DateColumn): CellParser<PartialDate> => {
    const read = remembered((raw: string) => fromText(cellText(raw, date1904), era));
    const maySwap = swappedDays(cells, date1904);
    return (cell) => {
      if (typeof cell === 'string') return read(cell);
      if (typeof cell === 'number') return fromNumber(cell, era, date1904);
      if (typeof cell === 'boolean') return refused('date.invalid', {});
      const day = dayOfSerial(cell.serial, date1904);
      if (day === null) return refused('date.invalid', {});
      const result = checked(day, era);
      if (result.value === null || day.day === day.month || !maySwap()) return result;
      return warned(result.value, 'date.maybe-swapped', { read: shownDate(day), other: shownDate(turned(day)) });
    };
  };

/**
 * A date of birth, as exact as it is written: dd/mm/yyyy, d/m/yy, mm/yyyy, yyyy, a day number, "ngày 5 tháng 3 năm 1970", "tháng 3/1970", yyyy-mm-dd.
 * The day always comes before the month.
 *
 * Shape   two-digit years up to 12 are 20yy, others 19yy, with a warning (nobody born in 2013 or later is in office). No time zone is ever involved.
 *         Eight digits without separators are read, with a warning. Where a spreadsheet has turned days and months round in a column, its dates are warned about.
 * Errors  days that do not exist, years outside 1900–2099, "khoảng 1970", "12/31/1970" (its probable reading is named, not taken).
 */
export const birthDate = dateParser(births);

/**
 * A day something takes effect. Forms as for births; two-digit years up to 79 are 20yy.
 *
 * Shape   a month without a day ("8/2025") is read as its first day, with a warning.
 * Errors  a year alone: the month is needed.
 */
export function eventDate(column: DateColumn): CellParser<IsoDate> {
  const read = dateParser(events)(column);
  return (cell) => {
    const { value, found } = read(cell);
    if (value === null) return found ? { value, found } : nothing;
    if (value.month === null) return refused('date.day-missing', {});
    const day = { ...value, day: value.day ?? 1 };
    const iso = parseIsoDate(`${day.year}-${two(value.month)}-${two(day.day)}`);
    if (iso === null) return refused('date.invalid', {});
    if (value.day === null) return warned(iso, 'date.no-day', { read: shownDate(day) });
    return found ? { value: iso, found } : parsed(iso);
  };
}
