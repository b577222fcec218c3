import { formatArea } from '../../shared/text/format/format-area.ts';
import { formatDate } from '../../shared/text/format/format-date.ts';
import { formatInteger } from '../../shared/text/format/format-integer.ts';
import { formatMoney } from '../../shared/text/format/format-money.ts';
import { hundredths, separated } from '../../shared/text/format/separators.ts';
import type { Language } from '../../shared/text/language.ts';

/** Numbers and days as the reader's language writes them. */
export interface Formats {
  integer(value: number): string;
  decimal(exact: string): string; // a plain decimal, or anything else as it is
  area(areaHa: number): string; // with its unit
  areaKm2(areaHa: number): string; // without: the heading names the unit
  money(amountVnd: number): string;
  date(day: string): string;
  moment(instant: string): string; // local time of this machine, to the minute
  bytes(count: number): string;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** An instant in the machine's own time; text that is no instant stays as it is. */
function moment(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return `${twoDigits(at.getDate())}/${twoDigits(at.getMonth() + 1)}/${at.getFullYear()} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

export const formatsOf = (language: Language): Formats => ({
  integer: (value) => formatInteger(value, language),
  decimal: (exact) => separated(exact, language),
  area: (areaHa) => formatArea(areaHa, language),
  areaKm2: (areaHa) => separated(hundredths(areaHa), language),
  money: (amountVnd) => formatMoney(amountVnd, language),
  date: (day) => formatDate(day, language),
  moment,
  bytes: (count) => `${formatInteger(Math.ceil(count / 1024), language)} KB`,
});
