import { add, type Fraction, fraction } from '../kernel/fraction.ts';
import { exactValue, wholeValue } from '../rules/exact-value.ts';
import type { RuleValue } from '../rules/rule-book.ts';

/**
 * Months as years, the odd months rounded the way the law says (1 to 6 → half a year, 7 to 11 → a year).
 *
 * Units  `months` is a non-negative whole number. Law: whatever rounding rule is passed.
 * Errors throws RangeError when the rule has no step for the odd months: the rule is not complete.
 */
export function roundedYears(months: number, rounding: RuleValue<'severance.year-rounding-178'>): Fraction {
  const odd = months % 12;
  const whole = fraction((months - odd) / 12);
  if (odd === 0) return whole;
  const step = rounding.steps.find(({ upToMonths }) => odd <= wholeValue(upToMonths));
  if (!step) throw new RangeError(`no rounding for ${odd} odd months`);
  return add(whole, exactValue(step.years));
}
