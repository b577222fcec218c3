import type { PartialDate } from '../../model/records.ts';
import { isPlaceholder } from './quantity.ts';

/** Years a date of this kind can have; two digits up to `pivot` are of this century, above it of the last. */
export interface Era {
  readonly from: number;
  readonly to: number;
  readonly pivot: number;
}

/** What a text says of a date, before its year is looked at. */
export type WrittenDate =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'none' } // no date at all
  | { readonly kind: 'digits'; readonly digits: string } // eight of them, without separators
  | { readonly kind: 'approximate'; readonly date: PartialDate } // "khoảng 1970"
  | { readonly kind: 'short-year'; readonly date: PartialDate } // its year has two digits
  | { readonly kind: 'date'; readonly date: PartialDate };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const words = /^(?:(?:sinh\s+)?(?:ngày\s*)?(\d{1,2})\s*tháng\s*|tháng\s*)(\d{1,2})\s*(?:[/.,-]|năm|,?\s*năm)\s*(\d{4})$/iu;
const yearFirst = /^(\d{4})\s*[-/.–]\s*(\d{1,2})(?:\s*[-/.–]\s*(\d{1,2}))?$/;
const englishMonth = /^(\d{1,2})[\s-]([A-Za-z]{3})[\s-](\d{2}|\d{4})$/;
const timeBehind = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|AM|PM|SA|CH)?$/i;
const approximately = /^(?:khoảng|chừng|ước|tầm|~|≈)\s*|\s*\?+$/iu;
const yearWords = /^(?:sinh\s+)?năm(?:\s+sinh)?:?\s*(?=\d{4}$)|^(?:ns|sn)[.:]?\s*(?=\d{4}$)/iu;
const separators = /\s*[/.\-–]\s*|\s+/;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

export const isReal = ({ year, month, day }: PartialDate): boolean =>
  (month === null || (month >= 1 && month <= 12)) && (day === null || (month !== null && day >= 1 && day <= daysIn(year, month)));

export const two = (value: number): string => String(value).padStart(2, '0');
/** As exact as it is known: "05/03/1970", "03/1970", "1970". */
export const shownDate = ({ year, month, day }: PartialDate): string =>
  [day === null ? [] : [two(day)], month === null ? [] : [two(month)], [String(year)]].flat().join('/');

/** Day, month and year in the order they are written, the year last. */
function fromParts(parts: readonly string[]): WrittenDate {
  if (parts.length === 0 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return { kind: 'none' };
  if (parts.slice(0, -1).some((part) => part.length > 2)) return { kind: 'none' };
  const [first = 0, second = 0] = parts.map(Number);
  const yearText = parts.at(-1) ?? '';
  const year = Number(yearText);
  const date: PartialDate =
    parts.length === 3 ? { year, month: second, day: first } : { year, month: parts.length === 2 ? first : null, day: null };
  if (yearText.length === 2 && parts.length === 3) return { kind: 'short-year', date };
  if (yearText.length !== 4) return { kind: 'none' };
  return { kind: 'date', date };
}

const plainDate = (date: PartialDate): WrittenDate => ({ kind: 'date', date });

/** What a cleaned text says of a date: the day before the month, four digits in front are the year. */
export function partialDate(text: string): WrittenDate {
  if (isPlaceholder(text)) return { kind: 'nothing' };
  const plain = text
    .replace(timeBehind, '')
    .replace(yearWords, '')
    .replace(/[.,;]+$/, '');
  if (/^\d{8}$/.test(plain)) return { kind: 'digits', digits: plain };
  const inWords = words.exec(plain);
  if (inWords)
    return plainDate({ day: inWords[1] === undefined ? null : Number(inWords[1]), month: Number(inWords[2]), year: Number(inWords[3]) });
  const turned = yearFirst.exec(plain);
  if (turned)
    return plainDate({ year: Number(turned[1]), month: Number(turned[2]), day: turned[3] === undefined ? null : Number(turned[3]) });
  const named = englishMonth.exec(plain);
  const month = named ? months.indexOf((named[2] ?? '').toLowerCase()) + 1 : 0;
  if (named && month > 0) return fromParts([named[1] ?? '', String(month), named[3] ?? '']);
  const certain = plain.replace(approximately, '');
  if (certain !== plain) {
    const found = partialDate(certain);
    return found.kind === 'date' && isReal(found.date) ? { kind: 'approximate', date: found.date } : { kind: 'none' };
  }
  // An unknown day or month is written as 00, or left out: "00/00/1966", "…/…/1966".
  return fromParts(plain.split(separators).filter((part) => !/^(?:0{1,2}|[.…_]*)$/.test(part)));
}
