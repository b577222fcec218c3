import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import { type CellParser, type ColumnFacts, warned } from './parsed.ts';
import { quantityParser } from './quantity.ts';

const exponents: Readonly<Record<string, number>> = { ha: 0, hécta: 0, hecta: 0, km2: 2, kmvuông: 2, kilômétvuông: 2, m2: -4 };
const unitNames = new Map([
  [0, 'ha'],
  [2, 'km²'],
  [-4, 'm²'],
]);
const unitWords = /(?:^|[^\p{L}])(km\s*2|km\s*²|km vuông|ki-?lô-?mét vuông|ha|héc-?ta|m\s*2|m\s*²)(?![\p{L}\d])/iu;

/** Hundredths of a square kilometre in words: 1234 → "12,34 km²". */
const shown = (areaHa: number): string => `${Math.floor(areaHa / 100)},${String(areaHa % 100).padStart(2, '0')} km²`;

/** The unit of area a heading or a note names; null when it names none. */
export function areaExponent(text: string): number | null {
  const word = unitWords.exec(cleanText(text).replaceAll('_', ' '))?.[1];
  return word === undefined ? null : (exponents[word.toLowerCase().replace(/[\s-]/g, '').replace('²', '2')] ?? null);
}

/**
 * Area, kept in whole hectares.
 *
 * Units   km², ha or m² as the heading says, else as "Đơn vị tính" above the table says; else km², with a warning on the first number. A unit in the cell wins, with a warning when the heading names another.
 * Shape   beyond two decimals of a km² it is rounded half up, with a warning.
 */
export function area(column: ColumnFacts): CellParser<number> {
  const stated = areaExponent(column.heading) ?? areaExponent(column.unitsNote);
  const read = quantityParser(
    {
      quantity: 'area',
      exponent: stated ?? 2,
      unit: stated === null ? null : (unitNames.get(stated) ?? null),
      lone: 'unknown',
      most: 50_000_000,
      mostShown: '500.000 km²',
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
    return warned(result.value, 'number.unit-assumed', { quantity: 'area', unit: 'km²' });
  };
}
