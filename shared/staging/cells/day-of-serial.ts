import type { PartialDate } from '../../model/records.ts';

/** A day as its three numbers. */
export interface CalendarDay extends PartialDate {
  readonly month: number;
  readonly day: number;
}

const lastSerial = 2_958_465; // 31 December 9999

/** Days since 1 March 0000 (proleptic Gregorian) to a calendar day; integer arithmetic only, no time zone. */
function dayFromMarchZero(days: number): CalendarDay {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

const epoch1900 = 693_900; // 31 December 1899, counted from 1 March 0000
const epoch1904 = 695_361; // 1 January 1904, idem

/**
 * The calendar day of a spreadsheet's day number; a time of day is dropped.
 *
 * Units   days; in the 1900 system day 1 is 1 January 1900 and day 60 is 29 February 1900, which never was; in the 1904 system day 0 is 1 January 1904.
 * Errors  null for day 60, negative numbers and days after the year 9999.
 */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDay | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole > lastSerial) return null;
  if (date1904) return whole < 0 ? null : dayFromMarchZero(epoch1904 + whole);
  if (whole < 1 || whole === 60) return null;
  return dayFromMarchZero(epoch1900 + (whole > 60 ? whole - 1 : whole));
}
