import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import { searchKey } from '../../kernel/vietnamese/search-key.ts';
import { cellText, numberText } from '../cells/cell-text.ts';
import { type CellParser, type ColumnFacts, nothing, type Parsed, parsed, refused, remembered } from './parsed.ts';
import { isPlaceholder } from './quantity.ts';
import { scaledInteger } from './scaled-integer.ts';

const spelled = /^(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:năm|nam|n|years?|y)\.?)?[\s,;-]*(?:(\d{1,3})\s*(?:tháng|thang|th|t|months?|m)\.?)?$/i;
const mostMonths = 720;

/** What a bare number in the column means, told by its heading: "Số tháng đóng BHXH", "Thời gian đóng BHXH (năm)". */
function unitOfHeading(heading: string): 'months' | 'years' | null {
  const words = new Set(searchKey(heading.slice(heading.lastIndexOf('›') + 1)).split(' '));
  const [months, years] = [words.has('thang') || words.has('months'), words.has('nam') || words.has('years')];
  return months === years ? null : months ? 'months' : 'years';
}

const inRange = (months: number): Parsed<number> =>
  months <= mostMonths ? parsed(months) : refused('number.out-of-range', { quantity: 'time', from: '0', to: `${mostMonths} tháng` });

function bareNumber(text: string, unit: 'months' | 'years' | null): Parsed<number> {
  const number = scaledInteger(text, 0, 'decimals');
  if (number.kind !== 'value' || number.value < 0) return refused('number.invalid', { quantity: 'time' });
  if (unit === 'months' && number.exact) return inRange(number.value);
  if (unit === 'years' && number.exact) return inRange(number.value * 12);
  if (number.exact && number.value === 0) return parsed(0);
  const [whole = '', rest = ''] = text.split(/[.,]/);
  const readings = number.exact ? [`${text} năm`, `${text} tháng`] : [`${whole} năm ${rest} tháng`, `${text.replace('.', ',')} năm`];
  return refused('time.ambiguous', { readings });
}

function fromText(text: string, unit: 'months' | 'years' | null): Parsed<number> {
  if (isPlaceholder(text)) return nothing;
  if (/^[\d.,]+$/.test(text)) return bareNumber(text, unit);
  const match = spelled.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return refused('number.invalid', { quantity: 'time' });
  const fromYears = match[1] === undefined ? null : scaledInteger(match[1], 2, 'decimals');
  // "22,5 năm" is 270 months; "22,3 năm" is no whole number of them.
  const yearMonths =
    fromYears === null ? 0 : fromYears.kind === 'value' && (fromYears.value * 12) % 100 === 0 ? (fromYears.value * 12) / 100 : null;
  if (yearMonths === null) {
    const [whole = '', rest = ''] = (match[1] ?? '').split(/[.,]/);
    return refused('time.ambiguous', { readings: [`${whole} năm ${rest} tháng`, `${match[1]} năm`] });
  }
  const months = Number(match[2] ?? 0);
  if (fromYears !== null && months > 11) return refused('number.out-of-range', { quantity: 'time', from: '0', to: '11 tháng' });
  return inRange(yearMonths + months);
}

/**
 * Time served, kept in whole months: "22 năm 3 tháng", "22 năm", "267 tháng", or a bare number where the heading says years or months.
 *
 * Errors: "22,3" and bare numbers under a heading that names no unit are asked about, never guessed.
 */
export function serviceTime(column: ColumnFacts): CellParser<number> {
  const unit = unitOfHeading(cleanText(column.heading));
  const read = remembered((raw: string) => fromText(cellText(raw, false), unit));
  return (cell) => {
    if (typeof cell === 'string') return read(cell);
    return typeof cell === 'number' ? bareNumber(numberText(cell), unit) : refused('number.invalid', { quantity: 'time' });
  };
}

/** One of two columns "Số năm" and "Số tháng": whole numbers. */
export function timePart(most: number): () => CellParser<number> {
  return () => (cell) => {
    const text = cellText(cell, false).replace(/\s*(?:năm|tháng)$/i, '');
    if (isPlaceholder(text)) return nothing;
    const number = scaledInteger(text, 0, 'decimals');
    if (number.kind !== 'value') return refused('number.invalid', { quantity: 'time' });
    if (!number.exact) return refused('number.not-whole', { quantity: 'time' });
    return number.value < 0 || number.value > most
      ? refused('number.out-of-range', { quantity: 'time', from: '0', to: String(most) })
      : parsed(number.value);
  };
}
