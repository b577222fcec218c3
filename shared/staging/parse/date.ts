import { type IsoDate, parseIsoDate } from '../../kernel/iso-date.ts';
import type { PartialDate } from '../../model/records.ts';
import { cellText, numberText } from '../cells/cell-text.ts';
import { dayOfSerial } from '../cells/day-of-serial.ts';
import type { RawCell } from '../raw-sheet.ts';
import { type CellParser, type ColumnFacts, nothing, type Parsed, parsed, refused, remembered, warned } from './parsed.ts';
import { isPlaceholder } from './quantity.ts';

/** Years a date of this kind can have; two digits up to `pivot` are of this century, above it of the last. */
interface Era {
  readonly from: number;
  readonly to: number;
  readonly pivot: number;
}

const births: Era = { from: 1900, to: 2099, pivot: 12 };
const events: Era = { from: 1945, to: 2099, pivot: 79 };

const spelled = /^ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/i;
const separators = /\s*[/.\-–]\s*/;
const isoShape = /^\d{4}-\d{1,2}(?:-\d{1,2})?$/;
const timeBehind = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const isReal = ({ year, month, day }: PartialDate): boolean =>
  (month === null || (month >= 1 && month <= 12)) && (day === null || (month !== null && day >= 1 && day <= daysIn(year, month)));

const two = (value: number): string => String(value).padStart(2, '0');
const shownDate = ({ year, month, day }: PartialDate): string =>
  [day === null ? [] : [two(day)], month === null ? [] : [two(month)], [String(year)]].flat().join('/');

function checked(date: PartialDate, era: Era): Parsed<PartialDate> {
  if (!isReal(date)) return refused('date.invalid', {});
  return date.year < era.from || date.year > era.to ? refused('date.out-of-range', { from: era.from, to: era.to }) : parsed(date);
}

function withShortYear(date: PartialDate, era: Era): Parsed<PartialDate> {
  const year = date.year + (date.year <= era.pivot ? 2000 : 1900);
  const result = checked({ ...date, year }, era);
  return result.value === null ? result : warned(result.value, 'date.two-digit-year', { year });
}

/** Day, month and year in the order they are written; the last part is the year unless four digits come first. */
function fromParts(parts: readonly string[], era: Era): Parsed<PartialDate> {
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return refused('date.invalid', {});
  const numbers = parts.map(Number);
  const year = numbers.at(-1) ?? 0;
  const [first = 0, second = 0] = numbers;
  const yearLength = parts.at(-1)?.length ?? 0;
  if (parts.slice(0, -1).some((part) => part.length > 2)) return refused('date.invalid', {});
  const date: PartialDate =
    parts.length === 3 ? { year, month: second, day: first } : { year, month: parts.length === 2 ? first : null, day: null };
  if (yearLength === 4) return checked(date, era);
  return yearLength === 2 && parts.length === 3 ? withShortYear(date, era) : refused('date.invalid', {});
}

function fromText(text: string, era: Era): Parsed<PartialDate> {
  if (isPlaceholder(text)) return nothing;
  const inWords = spelled.exec(text);
  if (inWords) return fromParts(inWords.slice(1), era);
  const plain = text.replace(timeBehind, '');
  if (isoShape.test(plain)) {
    const [year = 0, month = null, day = null] = plain.split('-').map(Number);
    return checked({ year, month, day }, era);
  }
  // An unknown day or month is written as 00, or left out: "00/00/1966", "…/…/1966".
  const parts = plain.split(separators).filter((part) => !/^(?:0{1,2}|[.…_]*)$/.test(part));
  return fromParts(parts, era);
}

const firstSerial = 10_000; // 18 May 1927: smaller numbers are years, or nothing

function fromNumber(value: number, era: Era, date1904: boolean): Parsed<PartialDate> {
  if (Number.isInteger(value) && value >= era.from && value <= era.to) return parsed({ year: value, month: null, day: null });
  const day = value >= firstSerial && value < 100_000 ? dayOfSerial(value, date1904) : null;
  if (day === null) {
    // "05.2025" typed as a number: month and year.
    const text = numberText(value);
    return /^\d{1,2}\.\d{4}$/.test(text) ? fromText(text, era) : refused('date.invalid', {});
  }
  const result = checked(day, era);
  return result.value === null ? result : warned(result.value, 'date.unformatted-serial', { read: shownDate(day) });
}

const dateParser =
  (era: Era) =>
  ({ date1904 }: Pick<ColumnFacts, 'date1904'>): CellParser<PartialDate> => {
    const read = remembered((raw: string) => fromText(cellText(raw, date1904), era));
    return (cell) => {
      if (typeof cell === 'string') return read(cell);
      if (typeof cell === 'number') return fromNumber(cell, era, date1904);
      if (typeof cell === 'boolean') return refused('date.invalid', {});
      const day = dayOfSerial(cell.serial, date1904);
      return day === null ? refused('date.invalid', {}) : checked(day, era);
    };
  };

/**
 * A date of birth, as exact as it is written: dd/mm/yyyy, d/m/yy, mm/yyyy, yyyy, a day number, "ngày 5 tháng 3 năm 1970", yyyy-mm-dd.
 * The day always comes before the month.
 *
 * Shape   two-digit years up to 12 are 20yy, others 19yy, with a warning (nobody born in 2013 or later is in office). No time zone is ever involved.
 * Errors  days that do not exist, years outside 1900–2099.
 */
export const birthDate = dateParser(births);

/** The year of birth that a column of sex (Nam, Nữ) may hold instead of an "x"; null for anything else. */
export const yearOfBirth = (cell: Exclude<RawCell, null>): number | null => {
  const value = typeof cell === 'string' ? Number(cellText(cell, false)) : cell;
  return typeof value === 'number' && Number.isInteger(value) && value >= births.from && value <= births.to ? value : null;
};

/**
 * A day something takes effect. Forms as for births; two-digit years up to 79 are 20yy.
 *
 * Shape   a month without a day ("8/2025") is read as its first day, with a warning.
 * Errors  a year alone: the month is needed.
 */
export function eventDate(column: Pick<ColumnFacts, 'date1904'>): CellParser<IsoDate> {
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
