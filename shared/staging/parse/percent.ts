import { cellText } from '../cells/cell-text.ts';
import type { RawCell } from '../raw-sheet.ts';
import { asked, type CellParser, type ColumnFacts, type UnitChoice } from './parsed.ts';
import { quantityParser } from './quantity.ts';
import { scaledInteger } from './scaled-integer.ts';

const hasSign = (cell: RawCell): boolean => typeof cell === 'string' && cell.includes('%');
const question: UnitChoice = { quantity: 'percent', choices: ['percent', 'fraction'] };

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

/** What the bare numbers of a column show by their size. */
interface Sizes {
  readonly aboveOne: boolean;
  readonly between: boolean; // between nothing and one
}

function sizesOf(cells: Iterable<RawCell>): Sizes {
  let [aboveOne, between] = [false, false];
  for (const cell of cells) {
    const text = cellText(cell, false);
    const number = text === '' || hasSign(cell) ? null : scaledInteger(text, 6, 'decimals');
    if (number?.kind !== 'value') continue;
    if (number.value > 1_000_000) aboveOne = true;
    else if (number.value > 0 && number.value < 1_000_000) between = true;
  }
  return { aboveOne, between };
}

/** 0,45 → both ways to read it. */
function readingsOf(cell: RawCell): readonly string[] {
  const text = cellText(cell, false);
  const hundredths = scaledInteger(text, 4, 'decimals');
  const asShare = hundredths.kind === 'value' ? String(hundredths.value / 100).replace('.', ',') : text;
  return [`${text.replace('.', ',')} %`, `${asShare} %`];
}

/**
 * An allowance in per cent, kept in ten-thousandths of a percent: 25, "25%", "25 %" and 0,25 → 250000.
 *
 * Shape   allowances begin at several per cent, so a number below 1 without a per cent sign is a share of one, unless a person told otherwise.
 * Errors  exactly 1 is one per cent in a column of per cents, all of it in a column of shares, and asked about where the column has neither or both.
 */
export function allowancePercent(column: ColumnFacts): CellParser<number> {
  const [asPercent, asShare] = [parser(column, 4, 'percent'), parser(column, 6, 'percent', 4)];
  if (column.unit === 'percent') return asPercent;
  if (column.unit === 'fraction') return (cell) => (hasSign(cell) ? asPercent : asShare)(cell);
  let sizes: Sizes | undefined; // undefined = not looked yet
  return (cell) => {
    const result = asPercent(cell);
    if (hasSign(cell) || result.value === null || result.value === 0 || result.value > 10_000) return result;
    if (result.value < 10_000) return asShare(cell);
    sizes ??= sizesOf(column.cells());
    if (sizes.aboveOne === sizes.between) return asked('number.ambiguous', { quantity: 'percent', readings: readingsOf(cell) }, question);
    return sizes.aboveOne ? result : asShare(cell);
  };
}

/**
 * A share of a whole, kept as 100 % × ten to the `places`.
 *
 * Units   `places` 2 → hundredths of a percent; 4 → parts per million.
 * Shape   as a person told; else in a column with a number above 1 all are per cents; in one with nothing above 1 and something below it all are shares of one
 *         (0,25 is 25 %), but only where `smallIsShare` and no heading says per cent: half a per cent of a minority is as likely as half of the people.
 * Errors  a column that does not tell is asked about; in one with numbers above 1 and others below it, so are those up to 1.
 */
export const shareOf =
  (places: number, { smallIsShare }: { readonly smallIsShare: boolean } = { smallIsShare: true }) =>
  (column: ColumnFacts): CellParser<number> => {
    const [asPercent, asShare] = [parser(column, places, 'share'), parser(column, places + 2, 'share', places)];
    const saysPercent = /%|phần trăm|percent/i.test(column.heading);
    const one = 10 ** places; // per cent
    let sizes: Sizes | undefined; // undefined = not looked yet
    return (cell) => {
      if (hasSign(cell) || column.unit === 'percent') return asPercent(cell);
      if (column.unit === 'fraction') return asShare(cell);
      const result = asPercent(cell);
      if (result.value === null || result.value === 0) return result;
      sizes ??= sizesOf(column.cells());
      const isMixed = smallIsShare && sizes.aboveOne && sizes.between && !saysPercent && result.value <= one;
      if (isMixed) return asked('number.ambiguous', { quantity: 'share', readings: readingsOf(cell) }, question);
      if (sizes.aboveOne) return result;
      if (sizes.between && smallIsShare && !saysPercent) return asShare(cell);
      return asked('number.ambiguous', { quantity: 'share', readings: readingsOf(cell) }, question);
    };
  };

/** A share of one that is only a weight, such as an estimate from a map: "0.9184" → 918400 parts per million. */
export const estimatedWeight = (column: ColumnFacts): CellParser<number> => parser(column, 6, 'share', 4);
