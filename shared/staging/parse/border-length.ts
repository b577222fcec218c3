import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import { type CellParser, type ColumnFacts, warned } from './parsed.ts';
import { quantityParser } from './quantity.ts';

const exponents: Readonly<Record<string, number>> = { m: 0, mét: 0, km: 3, kilômét: 3, kilomet: 3 };
const unitWords = /(?:^|[^\p{L}])(km|ki-?lô-?mét|kilomet(?:er|re)?s?|m|mét|met(?:er|re)s?)(?![\p{L}\d²])/iu;

/** The unit of length a heading or a note names, as a power of ten over metres; null when it names none. */
function lengthExponent(text: string): number | null {
  const word = unitWords.exec(cleanText(text).replaceAll('_', ' '))?.[1]?.toLowerCase();
  return word === undefined ? null : word.startsWith('k') ? 3 : 0;
}

/** 12345 → "12,345 km". */
const shown = (metres: number): string => `${Math.floor(metres / 1000)},${String(metres % 1000).padStart(3, '0')} km`;

/**
 * The length of a border, kept in whole metres.
 *
 * Units   km or m as the heading says, else as "Đơn vị tính" above the table says; else km, with a warning on the first number. A unit in the cell wins.
 * Shape   beyond whole metres it is rounded half up, with a warning.
 */
export function borderLength(column: ColumnFacts): CellParser<number> {
  const stated = lengthExponent(column.heading) ?? lengthExponent(column.unitsNote);
  const read = quantityParser(
    {
      quantity: 'length',
      exponent: stated ?? 3,
      unit: stated === null ? null : stated === 3 ? 'km' : 'm',
      lone: stated === 0 ? 'thousands' : 'decimals',
      most: 1_000_000,
      mostShown: '1.000 km',
      whole: false,
      suffixes: exponents,
      shown,
    },
    column.cells,
  );
  let toSay = stated === null;
  return (cell) => {
    const result = read(cell);
    if (!toSay || result.value === null || result.found) return result;
    toSay = false;
    return warned(result.value, 'number.unit-assumed', { quantity: 'length', unit: 'km' });
  };
}
