import type { Quantity } from '../../kernel/problems/import.ts';
import { cellText, numberText } from '../cells/cell-text.ts';
import type { RawCell } from '../raw-sheet.ts';
import { numberStyle } from './number-style.ts';
import { type CellParser, nothing, type Parsed, parsed, refused, remembered, warned } from './parsed.ts';
import { type LoneSeparator, scaledInteger } from './scaled-integer.ts';

/** How a kind of quantity is written and kept. */
export interface QuantityRule {
  readonly quantity: Quantity;
  readonly exponent: number; // power of ten from the unit of the column to the smallest one
  readonly unit: string | null; // the unit that the heading names, for messages; null when it names none
  readonly lone: LoneSeparator; // when the column itself does not tell
  readonly least?: number; // in smallest units, 0 unless given; nothing at all is always possible
  readonly most: number; // idem
  readonly mostShown: string;
  readonly whole: boolean; // a fraction of the smallest unit is a mistake, not something to round
  /** Words after the number, and their exponents: "km²" 2, "ha" 0. Folded to small letters without spaces. */
  readonly suffixes: Readonly<Record<string, number>>;
  readonly shown: (value: number) => string; // a value in smallest units, for messages
  /** How a lone separator is read beside a unit other than the column's, where it is not told by the rest of the rule. */
  readonly loneAt?: (exponent: number) => LoneSeparator;
}

const dashes = /^(?:[-–—.…*/]+|không(?: có| rõ)?|chưa (?:rõ|có|xác định)|khong|none|n\/a)$/i;
/** A dash or a word that stands for "nothing here". */
export const isPlaceholder = (text: string): boolean => dashes.test(text);

const longestNumber = 60; // characters; no quantity with its unit is longer
const suffixed = /^(.*?\d)\s*([\p{L}%²/₫][\p{L}\d%²/₫. ]*)$/u;

/** A number that a program wrote out to its last binary digit: "32145.000000000004" is 32145. As of a stored number, fifteen digits of it are true. */
const withoutFloatNoise = (text: string): string =>
  /^\d+\.\d{8,}$/.test(text) && text.replace(/^0*\.?0*/, '').length > 16 ? numberText(Number(text)) : text;

/** A number as it stands in its cell, and how it must be read there. */
interface Written {
  readonly number: string;
  readonly exponent: number;
  readonly lone: LoneSeparator;
}

/** How a lone separator is read beside a unit other than the column's: nobody writes decimals of a person, and of thousands of persons they cannot be told from groups of digits. */
const loneBeside = (exponent: number, { whole, lone, loneAt }: QuantityRule): LoneSeparator =>
  loneAt ? loneAt(exponent) : whole ? (exponent === 0 ? 'thousands' : 'unknown') : lone;

const suffixKey = (suffix: string): string => suffix.toLowerCase().replace(/[\s.]/g, '').replace('²', '2');

/** Splits "12,5 km²" into number and unit; null for a word that is no unit. */
function withoutSuffix(text: string, rule: QuantityRule): Written | null {
  const { suffixes, exponent, lone } = rule;
  const match = suffixed.exec(text);
  if (!match) return { number: text, exponent, lone };
  const known = suffixes[suffixKey(match[2] ?? '')];
  if (known === undefined) return null;
  return { number: match[1] ?? '', exponent: known, lone: known === exponent ? lone : loneBeside(known, rule) };
}

function readNumber(text: string, exponent: number, lone: LoneSeparator, rule: QuantityRule): Parsed<number> {
  const { quantity } = rule;
  const result = scaledInteger(text, exponent, lone);
  if (result.kind === 'invalid') return refused('number.invalid', { quantity });
  if (result.kind === 'ambiguous') return refused('number.ambiguous', { quantity, readings: result.readings });
  const { value, exact } = result;
  const least = rule.least ?? 0;
  if (value > rule.most || (value < least && !(value === 0 && exact)))
    return refused('number.out-of-range', { quantity, from: least === 0 ? '0' : rule.shown(least), to: rule.mostShown });
  if (exact) return parsed(value);
  return rule.whole ? refused('number.not-whole', { quantity }) : warned(value, 'number.rounded', { quantity, to: rule.shown(value) });
}

/**
 * A parser of one column of quantities, from text or from stored numbers, to whole smallest units.
 *
 * Shape   a unit in the cell wins over that of the heading, with a warning where they differ.
 * Errors  text that is no number, a number outside 0 … `most`, and "1.234" where neither the quantity nor the column tells how to read it.
 */
export function quantityParser(rule: QuantityRule, cells: () => Iterable<RawCell>): CellParser<number> {
  const style = numberStyle(cells);
  const read = remembered((raw: string): Parsed<number> => {
    const text = withoutFloatNoise(cellText(raw, false));
    if (isPlaceholder(text)) return nothing;
    const split = text.length > longestNumber ? null : withoutSuffix(text, rule);
    if (split === null) return refused('number.invalid', { quantity: rule.quantity });
    const { number, exponent, lone } = split;
    const first = readNumber(number, exponent, lone, rule);
    const result = first.found?.code === 'number.ambiguous' ? readNumber(number, exponent, style(number), rule) : first;
    if (rule.unit === null || exponent === rule.exponent || result.value === null) return result;
    return warned(result.value, 'number.unit-differs', { quantity: rule.quantity, unit: rule.unit, read: rule.shown(result.value) });
  });
  const readStored = remembered((value: number) => readNumber(numberText(value), rule.exponent, 'decimals', rule));
  return (cell) => {
    if (typeof cell === 'string') return read(cell);
    if (typeof cell === 'number') return readStored(cell);
    return refused('number.invalid', { quantity: rule.quantity });
  };
}
