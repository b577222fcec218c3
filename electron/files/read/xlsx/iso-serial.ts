const dayMilliseconds = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

const date = String.raw`(\d{4})-(\d{1,2})-(\d{1,2})`;
const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.(\d{1,9}))?`;
const dateAndTime = new RegExp(`^(?:${date})?(?:(?:^|[T ])${time}Z?)?$`);

/**
 * The day number of a date written as text (`2024-05-17`, `2024-05-17T08:30:00`, `08:30`), as the workbook would store
 * it: days before March 1900 one less, because the workbook's calendar has a 29 February 1900. No time zone plays a part.
 *
 * Shape   null for any other text, and for dates no calendar has.
 */
export function isoSerial(text: string, date1904: boolean): number | null {
  const found = dateAndTime.exec(text.trim());
  if (!found || (found[1] === undefined && found[4] === undefined)) return null;
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((group) => Number(found[group] ?? 0));
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined) return null;
  const milliseconds = Number((found[7] ?? '').padEnd(3, '0').slice(0, 3));
  const ofDay = ((hour * 60 + minute) * 60 + (second ?? 0)) * 1000 + milliseconds;
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return null;
  // A time alone stands on the day that the calendar of the workbook calls 0.
  const start = found[1] !== undefined ? Date.UTC(year, month - 1, day) : date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  const written = new Date(start);
  if (found[1] !== undefined && (written.getUTCMonth() !== month - 1 || written.getUTCDate() !== day)) return null;
  const days = (start + ofDay - firstDay) / dayMilliseconds;
  const serial = date1904 ? days - 1462 : days;
  return days < 61 ? serial - 1 : serial;
}
