import { type IsoDate, parseIsoDate } from '../../shared/kernel/iso-date.ts';

/** Reads a day as people type it here, day first: "1/7/2025", "01-07-2025", "1.7.2025". Null for anything else. */
export function parseDayText(text: string): IsoDate | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
