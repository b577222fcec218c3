import { parseIsoDate } from '../../../shared/kernel/iso-date.ts';

const millisecondsADay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** The number a workbook keeps for a day (1 March 1900 is 61), by arithmetic in UTC; null for no day, or one before the calendars agree. */
export function daySerial(day: string): number | null {
  const parsed = parseIsoDate(day);
  return parsed === null || parsed < '1900-03-01' ? null : (Date.parse(`${parsed}T00:00:00Z`) - dayZero) / millisecondsADay;
}
