import { cellText } from '../cells/cell-text.ts';
import type { RawCell } from '../raw-sheet.ts';
import { type CellParser, type ColumnFacts, type Parsed, refused } from './parsed.ts';
import { quantityParser } from './quantity.ts';
import { scaledInteger } from './scaled-integer.ts';

const hasSign = (cell: RawCell): boolean => typeof cell === 'string' && cell.includes('%');

/** One per cent is ten to the `percentExponent`; `exponent` is what the number itself is scaled by, two more when it is a share of one. */
const parser = (column: ColumnFacts, exponent: number, quantity: 'percent' | 'share', percentExponent = exponent): CellParser<number> => {
  const one = 10 ** percentExponent;
  return quantityParser(
    {
      quantity,
      exponent,
      unit: null,
      lone: 'decimals',
      most: 100 * one,
      mostShown: '100 %',
      whole: false,
      suffixes: { '%': percentExponent },
      shown: (value) => `${String(value / one).replace('.', ',')} %`,
    },
    column.cells,
  );
};

/** Between nothing and one: a share of one where per cents are expected. */
const isFraction = ({ value }: Parsed<number>, one: number): boolean => value !== null && value > 0 && value < one;

/**
 * An allowance in per cent, kept in ten-thousandths of a percent: 25, "25%", "25 %" and 0,25 → 250000.
 *
 * Shape   allowances begin at several per cent, so a number below 1 without a per cent sign is a share of one.
 * Errors  exactly 1 is ambiguous (1 % or all of it) and is asked about.
 */
export function allowancePercent(column: ColumnFacts): CellParser<number> {
  const [asPercent, asShare] = [parser(column, 4, 'percent'), parser(column, 6, 'percent', 4)];
  return (cell) => {
    const result = asPercent(cell);
    if (hasSign(cell)) return result;
    if (result.value === 10_000) return refused('number.ambiguous', { quantity: 'percent', readings: ['1 %', '100 %'] });
    return isFraction(result, 10_000) ? asShare(cell) : result;
  };
}

/** Whether the column writes shares of one (0,25) and not per cents (25): nothing in it is above 1, and something is between 0 and 1. */
function writesShares(cells: Iterable<RawCell>): boolean {
  let between = false;
  for (const cell of cells) {
    const text = cellText(cell, false);
    const number = text === '' || hasSign(cell) ? null : scaledInteger(text, 6, 'decimals');
    if (number?.kind !== 'value') continue;
    if (number.value > 1_000_000) return false;
    if (number.value > 0 && number.value < 1_000_000) between = true;
  }
  return between;
}

/**
 * A share of a whole, kept as 100 % × ten to the `places`: in a column of shares of one 0,25 is 25 %, in a column of per cents it is a quarter of one per cent.
 *
 * Units   `places` 2 → hundredths of a percent; 4 → parts per million.
 */
export const shareOf =
  (places: number) =>
  (column: ColumnFacts): CellParser<number> => {
    const [asPercent, asShare] = [parser(column, places, 'share'), parser(column, places + 2, 'share', places)];
    let shares: boolean | undefined;
    return (cell) => {
      if (hasSign(cell)) return asPercent(cell);
      shares ??= writesShares(column.cells());
      return shares ? asShare(cell) : asPercent(cell);
    };
  };

/** A share of one that is only a weight, such as an estimate from a map: "0.9184" → 918400 parts per million. */
export const estimatedWeight = (column: ColumnFacts): CellParser<number> => parser(column, 6, 'share', 4);
