import type { Fraction } from '../kernel/fraction.ts';
import type { IsoDate } from '../kernel/iso-date.ts';
import type { Problem } from '../kernel/problem.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { InForce } from '../rules/rule.ts';
import { inForce, type RuleBook } from '../rules/rule-book.ts';
import { roundedYears } from './half-years.ts';

export interface RoundedTime {
  readonly years: Fraction;
  readonly because: readonly InForce<unknown>[]; // empty for whole years: nothing was rounded
}

/** Months as years by the rounding rule in force; the rule is only asked for, and only cited, when there are odd months. */
export function roundedTime(
  months: number,
  ruleId: 'severance.year-rounding-178' | 'severance.year-rounding-154',
  book: RuleBook,
  on: IsoDate,
): Result<RoundedTime, Problem<'rule.not-in-force'>> {
  if (months % 12 === 0) return ok({ years: roundedYears(months, { steps: [] }), because: [] });
  const rule = inForce(book, ruleId, on);
  return rule.ok ? ok({ years: roundedYears(months, rule.value.version.value), because: [rule.value] }) : rule;
}
