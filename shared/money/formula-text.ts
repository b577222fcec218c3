import { type Fraction, toDecimal } from '../kernel/fraction.ts';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** An exact number as Vietnamese documents print it: 15.356.250 · 0,9 · 12,5; a fraction that never ends as "1/3". */
export function numberText(value: Fraction): string {
  const decimal = toDecimal(value);
  if (decimal === null) return `${value.numerator}/${value.denominator}`;
  const [whole = '', decimals] = decimal.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  return `${sign}${grouped(whole.slice(sign.length))}${decimals ? `,${decimals}` : ''}`;
}
