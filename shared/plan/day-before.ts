import { type IsoDate, parseIsoDate } from '../kernel/iso-date.ts';

/** The calendar day before, reckoned in UTC so that no time zone can move it. */
export function dayBefore(day: IsoDate): IsoDate {
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const parsed = parseIsoDate(before);
  if (!parsed) throw new RangeError(`no day before ${day}`);
  return parsed;
}
