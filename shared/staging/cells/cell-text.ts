import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import type { RawCell } from '../raw-sheet.ts';
import { dayOfSerial } from './day-of-serial.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const mostExact = 15; // characters

/** A stored number as a person sees it: the fifteen digits a spreadsheet keeps, never with an exponent. */
export function numberText(value: number): string {
  const short = String(value);
  if (short.length <= mostExact && !short.includes('e')) return short; // so few digits are exact as they are
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

/** The cell as text, cleaned: what a person would read in it. Dates as dd/mm/yyyy. */
export function cellText(cell: RawCell | undefined, date1904: boolean): string {
  if (cell === null || cell === undefined) return '';
  switch (typeof cell) {
    case 'string':
      return cleanText(cell);
    case 'number':
      return numberText(cell);
    case 'boolean':
      return cell ? 'TRUE' : 'FALSE';
    default: {
      const day = dayOfSerial(cell.serial, date1904);
      return day === null ? numberText(cell.serial) : `${two(day.day)}/${two(day.month)}/${day.year}`;
    }
  }
}

/** Nothing in the cell, or only spaces. */
export const isEmptyCell = (cell: RawCell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
