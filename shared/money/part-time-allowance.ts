import { roundHalfUp } from '../kernel/fraction.ts';
import type { IsoDate } from '../kernel/iso-date.ts';
import type { Problem } from '../kernel/problem.ts';
import { ok, type Result } from '../kernel/result.ts';
import { exactValue } from '../rules/exact-value.ts';
import { inForce, type RuleBook } from '../rules/rule-book.ts';
import { numberText } from './formula-text.ts';
import { type MonthlySum, timesBaseSalary } from './monthly-salary.ts';

/**
 * The monthly allowance (phụ cấp, PC) of one part-time commune worker: a multiple of the base salary of day `on`.
 *
 * Units exact đồng. Errors `rule.not-in-force`. Law Decree 154/2025, Article 9.
 */
export function partTimeAllowance(book: RuleBook, on: IsoDate): Result<MonthlySum, Problem<'rule.not-in-force'>> {
  const rule = inForce(book, 'severance.part-time-154', on);
  if (!rule.ok) return rule;
  const base = inForce(book, 'pay.base-salary', on);
  if (!base.ok) return base;
  const coefficient = exactValue(rule.value.version.value.allowanceBaseSalaries);
  const { exact, formula } = timesBaseSalary([{ coefficient, text: numberText(coefficient) }], base.value);
  return ok({ exact, vnd: roundHalfUp(exact), formula, because: [rule.value, base.value], assumed: [], notCounted: [] });
}
