import type { CellParser, ColumnFacts } from './parsed.ts';
import { quantityParser } from './quantity.ts';

const spaceInside = /(?<=\d)\s*([.,])\s*(?=\d)/g; // "4, 98"

const tenThousandths = (value: number): string => String(value / 10_000).replace('.', ',');

/**
 * A salary or allowance coefficient, kept in ten-thousandths: "4,98" → 49800.
 *
 * Errors: above 20, which no table of salaries knows: the comma is missing ("498").
 */
export function coefficient(column: ColumnFacts): CellParser<number> {
  const read = quantityParser(
    {
      quantity: 'coefficient',
      exponent: 4,
      unit: null,
      lone: 'decimals',
      most: 200_000,
      mostShown: '20',
      whole: false,
      suffixes: {},
      shown: tenThousandths,
    },
    column.cells,
  );
  return (cell) => read(typeof cell === 'string' ? cell.replace(spaceInside, '$1') : cell);
}
