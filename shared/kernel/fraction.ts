/** An exact rational number, always in lowest terms with a positive denominator. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Errors: throws RangeError for a zero denominator, which is a bug in the caller. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new RangeError(`fraction ${n}/0`);
  const sign = d < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(n, d < 0n ? -d : d) || 1n;
  return { numerator: (sign * n) / divisor, denominator: (sign * d) / divisor };
}

export const zero = fraction(0n);

/** Reads a plain decimal such as "4.98", "-0.5" or "36"; null for anything else (no exponent, no separators). */
export function parseDecimal(text: string): Fraction | null {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,12}))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', decimals = ''] = match;
  const value = BigInt(whole + decimals);
  return fraction(sign === '-' ? -value : value, 10n ** BigInt(decimals.length));
}

export const add = (...terms: readonly Fraction[]): Fraction =>
  terms.reduce((a, b) => fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator), zero);

export const multiply = (...factors: readonly Fraction[]): Fraction =>
  factors.reduce((a, b) => fraction(a.numerator * b.numerator, a.denominator * b.denominator), fraction(1n));

export const negate = (value: Fraction): Fraction => ({ numerator: -value.numerator, denominator: value.denominator });

/** Negative, zero or positive, as for `sort`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The nearest whole number, halves away from zero: how money is rounded to the đồng.
 *
 * Errors: throws RangeError outside the safe integers.
 */
export function roundHalfUp(value: Fraction): number {
  const { numerator: n, denominator: d } = value;
  const magnitude = ((n < 0n ? -n : n) * 2n + d) / (2n * d);
  const whole = Number(n < 0n ? -magnitude : magnitude);
  if (!Number.isSafeInteger(whole)) throw new RangeError(`${n}/${d} is too large for a whole number`);
  return whole;
}

/** The decimal digits if the value ends within `places`, else null: exact or not at all. */
export function toDecimal(value: Fraction, places = 12): string | null {
  const scaled = value.numerator * 10n ** BigInt(places);
  if (scaled % value.denominator !== 0n) return null;
  const digits = scaled / value.denominator;
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const decimals = text.slice(text.length - places).replace(/0+$/, '');
  return `${digits < 0n ? '-' : ''}${text.slice(0, text.length - places)}${decimals ? `.${decimals}` : ''}`;
}
