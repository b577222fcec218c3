import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import { searchKey } from '../../kernel/vietnamese/search-key.ts';
import { cellText, numberText } from '../cells/cell-text.ts';
import type { CellUnit } from '../instructions.ts';
import { asked, type CellParser, type ColumnFacts, nothing, type Parsed, parsed, refused, remembered, type UnitChoice } from './parsed.ts';
import { isPlaceholder } from './quantity.ts';
import { scaledInteger } from './scaled-integer.ts';

const spelled =
  /^(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:năm|nam|n|years?|y)\.?)?[\s,;-]*(?:(?:lẻ|và|le|va|and)\s*)?(?:(\d{1,3})\s*(?:tháng|thang|th|t|months?|m)\.?)?$/i;
const monthsUnsaid = /^(\d{1,2})\s*(?:năm|nam)\s*(?:lẻ\s*)?(\d{1,2})$/i; // "15 năm 6"
const andHalf = /^(\d{1,2})\s*(?:năm|nam)\s*(?:rưỡi|ruoi)$/i;
const twoNumbers = /^(\d{1,2})\s*[-–/]\s*(\d{1,2})$/;
const mostMonths = 720;

/** What a bare number counts; null: nobody has said. */
type TimeUnit = Extract<CellUnit, 'years' | 'months' | 'years-and-months'>;

const question: UnitChoice = { quantity: 'time', choices: ['years', 'years-and-months', 'months'] };
const unclear = (readings: readonly string[]): Parsed<never> => asked('time.ambiguous', { readings }, question);

/** What a bare number in the column means, told by its heading: "Số tháng đóng BHXH", "Thời gian đóng BHXH (năm)". */
function unitOfHeading(heading: string): 'months' | 'years' | null {
  const words = new Set(searchKey(heading.slice(heading.lastIndexOf('›') + 1)).split(' '));
  const [months, years] = [words.has('thang') || words.has('months'), words.has('nam') || words.has('years')];
  return months === years ? null : months ? 'months' : 'years';
}

const isTimeUnit = (unit: CellUnit | null): unit is TimeUnit => unit === 'years' || unit === 'months' || unit === 'years-and-months';

const tooLong = refused('number.out-of-range', { quantity: 'time', from: '0', to: `${mostMonths} tháng` });
const tooManyMonths = refused('number.out-of-range', { quantity: 'time', from: '0', to: '11 tháng' });
const inRange = (months: number): Parsed<number> => (months <= mostMonths ? parsed(months) : tooLong);

const composed = (years: number, months: number): Parsed<number> => (months > 11 ? tooManyMonths : inRange(years * 12 + months));

/** Years with decimals that are a whole number of months: 22,25 → 267. */
function wholeMonths(text: string): number | null {
  const years = scaledInteger(text, 6, 'decimals');
  return years.kind === 'value' && years.exact && (years.value * 12) % 1_000_000 === 0 ? (years.value * 12) / 1_000_000 : null;
}

/** The two ways to read "22,3": as years and months, as a decimal number of years. A stored 22.1 may have been 22,10. */
function readingsOf(text: string, isStored: boolean): readonly string[] {
  const [whole = '', rest = ''] = text.split(/[.,]/);
  const months = Number(rest) <= 11 ? [`${whole} năm ${Number(rest)} tháng`] : [];
  const tenth = isStored && rest === '1' ? [`${whole} năm 10 tháng`] : [];
  return [...months, ...tenth, `${text.replace('.', ',')} năm`];
}

/** A number of a column whose unit somebody told. */
function toldNumber(text: string, unit: TimeUnit, isStored: boolean): Parsed<number> {
  if (unit === 'months') {
    const number = scaledInteger(text, 0, 'decimals');
    return number.kind === 'value' && number.exact ? inRange(number.value) : refused('number.not-whole', { quantity: 'time' });
  }
  if (unit === 'years') {
    const months = wholeMonths(text);
    return months === null ? refused('time.no-whole-months', { years: text.replace('.', ',') }) : inRange(months);
  }
  const [years = '', months = '0', more] = text.split(/[.,]/);
  if (more !== undefined) return refused('number.invalid', { quantity: 'time' });
  // A spreadsheet drops the last zero of 22.10: the stored number may be one month or ten.
  if (isStored && months === '1') return refused('time.ambiguous', { readings: [`${years} năm 1 tháng`, `${years} năm 10 tháng`] });
  return months.length > 2 ? refused('number.invalid', { quantity: 'time' }) : composed(Number(years), Number(months));
}

/** A number of a column whose heading may say what it counts. */
function bareNumber(text: string, unit: 'months' | 'years' | null, isStored: boolean): Parsed<number> {
  const number = scaledInteger(text, 0, 'decimals');
  if (number.kind !== 'value' || number.value < 0) return refused('number.invalid', { quantity: 'time' });
  if (!number.exact) return unclear(readingsOf(text, isStored));
  if (unit === 'months') return inRange(number.value);
  if (unit === 'years') return inRange(number.value * 12);
  return number.value === 0 ? parsed(0) : unclear([`${text} năm`, `${text} tháng`]);
}

/** "22-03": years and months to most who write it, and yet asked about; the unit somebody told settles it. */
function fromTwoNumbers(years: string, months: string, told: TimeUnit | null): Parsed<number> {
  if (told === 'years-and-months') return composed(Number(years), Number(months));
  if (told !== null) return refused('number.invalid', { quantity: 'time' });
  return unclear([`${Number(years)} năm ${Number(months)} tháng`]);
}

/** "22 năm 3 tháng", "15 năm lẻ 6 tháng", "15 năm 6", "22,5 năm", "267 tháng". */
function inWords(text: string, told: TimeUnit | null): Parsed<number> {
  const half = andHalf.exec(text);
  if (half) return composed(Number(half[1]), 6);
  const unsaid = monthsUnsaid.exec(text);
  if (unsaid) return composed(Number(unsaid[1]), Number(unsaid[2]));
  const match = spelled.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return refused('number.invalid', { quantity: 'time' });
  const [, years, rest] = match;
  const hasDecimals = years !== undefined && /[.,]/.test(years);
  // "22,5 năm" is 270 months; "22,3 năm" is no whole number of them, so its 3 may be months.
  if (hasDecimals && told === 'years-and-months') return rest === undefined ? toldNumber(years, told, false) : tooManyMonths;
  const months = years === undefined ? 0 : wholeMonths(years);
  if (months === null)
    return told === 'years'
      ? refused('time.no-whole-months', { years: (years ?? '').replace('.', ',') })
      : unclear(readingsOf(years ?? '', false));
  if (years !== undefined && Number(rest ?? 0) > 11) return tooManyMonths;
  return inRange(months + Number(rest ?? 0));
}

/**
 * Time served, kept in whole months: "22 năm 3 tháng", "22 năm", "267 tháng", or a bare number where a person or the heading says what it counts.
 *
 * Shape   `otherwise` is what a bare whole number counts where nothing says it.
 * Errors  "22,3", "22-03" and bare numbers under a heading that names no unit are asked about, never guessed; told "years", a number that is no whole
 *         number of months is refused; told "years and months", a stored 22.1 is: it may have been 22,10.
 */
export const timeOf =
  (otherwise: 'years' | null) =>
  (column: ColumnFacts): CellParser<number> => {
    const told = isTimeUnit(column.unit) ? column.unit : null;
    const unit = unitOfHeading(cleanText(column.heading)) ?? otherwise;
    const number = (text: string, isStored: boolean) =>
      told === null ? bareNumber(text, unit, isStored) : toldNumber(text, told, isStored);
    const read = remembered((raw: string): Parsed<number> => {
      const text = cellText(raw, false);
      if (isPlaceholder(text)) return nothing;
      if (/^\d+(?:[.,]\d+)*$/.test(text)) return number(text, false);
      const pair = twoNumbers.exec(text);
      return pair ? fromTwoNumbers(pair[1] ?? '', pair[2] ?? '', told) : inWords(text, told);
    });
    return (cell) => {
      if (typeof cell === 'string') return read(cell);
      return typeof cell === 'number' && cell >= 0 ? number(numberText(cell), true) : refused('number.invalid', { quantity: 'time' });
    };
  };

export const serviceTime = timeOf(null);

/** A column of months beyond whole years: whole numbers. */
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
