import { type Fraction, parseDecimal } from '../kernel/fraction.ts';

/**
 * The exact number of a quoted decimal of a rule.
 *
 * Errors: throws RangeError. The schema has checked the text, so anything else is a bug.
 */
export function exactValue(text: string): Fraction {
  const value = parseDecimal(text);
  if (!value) throw new RangeError(`“${text}” is not a decimal; the rule was not checked`);
  return value;
}

/** The whole number of a quoted rule value; errors as `exactValue`. */
export function wholeValue(text: string): number {
  const { numerator, denominator } = exactValue(text);
  const value = Number(numerator);
  if (denominator !== 1n || !Number.isSafeInteger(value)) throw new RangeError(`“${text}” is not a whole number; the rule was not checked`);
  return value;
}
