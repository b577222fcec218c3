import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import { cellText } from '../cells/cell-text.ts';
import { type CellParser, type ColumnFacts, nothing, parsed, refused } from './parsed.ts';
import { isPlaceholder } from './quantity.ts';

/** The months that figures cover, all of one year. */
export interface Period {
  readonly year: number;
  readonly fromMonth: number; // 1 = January
  readonly months: number;
}

const years = /(?<!\d)(?:19[5-9]|20[0-9])\d(?!\d)/g;
const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const wholeYear = { fromMonth: 1, months: 12 };

/** Which months of a year the words name: the whole year where they name no part; null for months that no year has. */
function monthsIn(text: string): Omit<Period, 'year'> | null {
  const isEnd = /cuối|second half|last/iu.test(text);
  const months = Number(/(?<!\d)(\d{1,2})\s*(?:tháng|thang|months?|m)(?!\p{L})/iu.exec(text)?.[1] ?? 0);
  if (months > 12) return null;
  if (months > 0) return { fromMonth: isEnd ? 13 - months : 1, months };
  const quarter = quarters[/(?:quý|quí|quarter|(?<!\p{L})q)\s*(iv|i{1,3}|[1-4])(?![\p{L}\d])/iu.exec(text)?.[1]?.toLowerCase() ?? ''];
  if (quarter !== undefined) return { fromMonth: quarter * 3 - 2, months: 3 };
  const half = /(?<!\p{L})h([12])(?!\p{L})/iu.exec(text)?.[1];
  if (half !== undefined || /nửa (?:đầu |cuối )?năm|half(?!\p{L})/iu.test(text))
    return { fromMonth: isEnd || half === '2' ? 7 : 1, months: 6 };
  const month = Number(/(?:tháng|month)\s*(\d{1,2})(?!\d)/iu.exec(text)?.[1] ?? 0);
  if (month > 12) return null;
  return month > 0 ? { fromMonth: month, months: 1 } : wholeYear;
}

export const isSamePeriod = (a: Period | null, b: Period | null): boolean =>
  a?.year === b?.year && a?.fromMonth === b?.fromMonth && a?.months === b?.months;

/** "Năm 2024", "6 tháng đầu năm 2025", "procedures_6m_2025", "Quý I/2025". Null when no single year, or a day, is named. */
export function periodOf(text: string): Period | null {
  const words = cleanText(text).replaceAll('_', ' ');
  if (/(?<!\p{L})ngày(?!\p{L})/iu.test(words)) return null;
  const [year, ...others] = new Set(words.match(years));
  const months = year === undefined || others.length > 0 ? null : monthsIn(words);
  return months === null ? null : { year: Number(year), ...months };
}

const ofLetters = /kèm theo|căn cứ|(?<!\p{L})số\s*:?\s*\d|\/(?:QĐ|NQ|TTr|CV|BC|UBND|KH)/iu;

/** The period that the lines above a table name. Numbers and dates of letters do not count; two different periods are none. */
export function periodOfTitles(titles: string): Period | null {
  const found = titles.split('\n').flatMap((line) => (ofLetters.test(line) ? [] : (periodOf(line) ?? [])));
  const [first = null] = found;
  return found.every((other) => isSamePeriod(first, other)) ? first : null;
}

/**
 * A column Năm, Kỳ báo cáo.
 *
 * Errors: a cell that names no single year.
 */
export function period({ date1904 }: Pick<ColumnFacts, 'date1904'>): CellParser<Period> {
  return (cell) => {
    const text = cellText(cell, date1904);
    if (isPlaceholder(text)) return nothing;
    const found = periodOf(text);
    return found === null ? refused('period.invalid', {}) : parsed(found);
  };
}
