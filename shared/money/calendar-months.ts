import { type IsoDate, parseIsoDate } from '../kernel/iso-date.ts';

interface Month {
  readonly year: number;
  readonly month: number; // 1 to 12
}

export const monthOf = (day: IsoDate): Month => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) });

export function plusMonths({ year, month }: Month, months: number): Month {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

export const monthText = ({ year, month }: Month): string => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

/** Errors: throws RangeError for a day that is not in the calendar, which is a bug in the caller. */
export function dayIn(month: Month, day: number): IsoDate {
  const text = `${monthText(month)}-${String(day).padStart(2, '0')}`;
  const found = parseIsoDate(text);
  if (!found) throw new RangeError(`${text} is not a day`);
  return found;
}

/** The same day `months` later; the last day of the month where it has no such day (31/8 + 6 → 28/2). */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const target = plusMonths(monthOf(day), months);
  const lastDay = new Date(Date.UTC(target.year, target.month, 0)).getUTCDate();
  return dayIn(target, Math.min(Number(day.slice(8)), lastDay));
}

/** Complete months from `from` to `to`; negative when `to` comes first by a month or more. Days left over do not count. */
export function wholeMonthsBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -wholeMonthsBetween(to, from);
  const [a, b] = [monthOf(from), monthOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) <= to ? months : months - 1;
}
