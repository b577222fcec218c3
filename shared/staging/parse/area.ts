import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import { cellText } from '../cells/cell-text.ts';
import type { CellUnit } from '../instructions.ts';
import type { RawCell } from '../raw-sheet.ts';
import { asked, type CellParser, type ColumnFacts, warned } from './parsed.ts';
import { quantityParser } from './quantity.ts';
import { scaledInteger } from './scaled-integer.ts';

const exponents: Readonly<Record<string, number>> = { ha: 0, hécta: 0, hecta: 0, km2: 2, kmvuông: 2, kilômétvuông: 2, m2: -4 };
const unitNames = new Map([
  [0, 'ha'],
  [2, 'km²'],
  [-4, 'm²'],
]);
const told: Readonly<Partial<Record<CellUnit, number>>> = { ha: 0, km2: 2, m2: -4 };
const unitWords = /(?:^|[^\p{L}])(km\s*2|km\s*²|km vuông|ki-?lô-?mét vuông|ha|héc-?ta|m\s*2|m\s*²)(?![\p{L}\d])/iu;

/** Hundredths of a square kilometre in words: 1234 → "12,34 km²". */
export const shownArea = (areaHa: number): string => `${Math.floor(areaHa / 100)},${String(areaHa % 100).padStart(2, '0')} km²`;

/** The unit of area a heading or a note names; null when it names none. */
function areaExponent(text: string): number | null {
  const word = unitWords.exec(cleanText(text).replaceAll('_', ' '))?.[1];
  return word === undefined ? null : (exponents[word.toLowerCase().replace(/[\s-]/g, '').replace('²', '2')] ?? null);
}

const smallest = 5; // no unit has less than 5 hectares, so a column with a smaller number counts square kilometres
const largest = 25_000; // square kilometres; no province has more

/** Whether the bare numbers of a column of whole units can only be square kilometres: one of them is too small for hectares, and none too large. */
function areSquareKilometres(cells: Iterable<RawCell>): boolean {
  let small = false;
  for (const cell of cells) {
    const number = scaledInteger(cellText(cell, false), 2, 'decimals');
    if (number.kind !== 'value') continue;
    if (number.value > largest * 100) return false;
    if (number.value > 0 && number.value < smallest * 100) small = true;
  }
  return small;
}

/**
 * Area, kept in whole hectares.
 *
 * Units   km², ha or m²: as a person told, else as the heading says, else as "Đơn vị tính" above the table says. A unit in the cell wins, with a warning
 *         when the column has another. `wholeUnits`: the areas are those of whole units, so that a column without a unit may show by its numbers
 *         that it counts km², with a warning on the first of them; else such a column is asked about.
 * Shape   beyond two decimals of a km² it is rounded half up, with a warning.
 */
const areaOf =
  (wholeUnits: boolean) =>
  (column: ColumnFacts): CellParser<number> => {
    const ofPerson = column.unit === null ? null : (told[column.unit] ?? null);
    const stated = ofPerson ?? areaExponent(column.heading) ?? areaExponent(column.unitsNote);
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
        shown: shownArea,
      },
      column.cells,
    );
    if (stated !== null) return read;
    let assumed: boolean | undefined; // undefined = not looked yet
    let said = false;
    return (cell) => {
      const result = read(cell);
      // Nothing, zero, or a number with its own unit: there is nothing to ask.
      if (result.value === 0 || (result.value === null && !isNumber(cell)) || hasUnit(cell)) return result;
      assumed ??= wholeUnits && areSquareKilometres(column.cells());
      if (!assumed) return asked('number.unit-unknown', { quantity: 'area' }, { quantity: 'area', choices: ['km2', 'ha', 'm2'] });
      if (said || result.value === null || result.found) return result;
      said = true;
      return warned(result.value, 'number.unit-assumed', { quantity: 'area', unit: 'km²' });
    };
  };

const hasUnit = (cell: RawCell): boolean => typeof cell === 'string' && /\d\s*[\p{L}]/u.test(cell);
const isNumber = (cell: RawCell): boolean => typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d[\d.,\s]*$/.test(cell));

/** Areas of whole units. */
export const area = areaOf(true);

/** Areas of pieces of units, which may be of any size. */
export const pieceArea = areaOf(false);
