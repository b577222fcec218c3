import { fraction } from '../../kernel/fraction.ts';
import { problem } from '../../kernel/problem.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { exactValue, wholeValue } from '../../rules/exact-value.ts';
import type { InForce } from '../../rules/rule.ts';
import { inForce, type RuleValue } from '../../rules/rule-book.ts';
import { component, factor } from '../component.ts';
import type { EntitlementProblem, Formula, FormulaInput } from '../formula.ts';
import { staffGroupCheck } from '../staff-group-check.ts';

type PartTimeRule = InForce<RuleValue<'severance.part-time-154'>>;

interface PaidMonths {
  readonly months: number;
  readonly because: InForce<unknown>;
}

/** Months worked for short service; months early near the age; a fixed number for the others. */
function paidMonths(input: FormulaInput, worked: number, rule: PartTimeRule): Result<PaidMonths, EntitlementProblem> {
  const { longServiceMonths, nearAgeMonths } = rule.version.value;
  if (worked < wholeValue(longServiceMonths)) return ok({ months: worked, because: rule });
  if (!input.months.ok) return input.months;
  if (input.months.value < wholeValue(nearAgeMonths)) return ok({ months: input.months.value, because: rule });
  const far = inForce(input.book, 'severance.part-time-far-from-age-154', input.leavingDate);
  return far.ok ? ok({ months: wholeValue(far.value.version.value.months), because: far.value }) : far;
}

/**
 * Part-time commune staff who leave: monthly allowances by time, by year worked, and for finding work.
 *
 * Units   the "salary" is the monthly allowance (PC); working time counts in exact months, years rounded.
 * Shape   `part-time-time`, `part-time-service`, `part-time-job-search`.
 * Errors  `entitlement.missing` without working time, or without the birth date when the months early count.
 * Law     Decree 154/2025, Article 9.
 */
export const partTimeByMonthWorked: Formula = (input) => {
  const { person, leavingDate, rounded, salary, book, at } = input;
  const rule = inForce(book, 'severance.part-time-154', leavingDate);
  if (!rule.ok) return rule;
  const group = staffGroupCheck(person, ['part-time'], at);
  if (!group.ok) return group;
  const worked = person.partTimeMonths;
  if (worked === null) return fail(problem('entitlement.missing', at('partTime'), { field: 'partTime' }));
  if (worked === 0) return fail(problem('entitlement.not-positive', at('partTime'), { field: 'partTime' }));
  const paid = paidMonths(input, worked, rule.value);
  if (!paid.ok) return paid;
  const time = rounded(worked);
  if (!time.ok) return time;
  const { perMonth, perYear, jobSearch } = rule.value.version.value;
  return ok({
    components: [
      component('part-time-time', [factor(exactValue(perMonth)), factor(fraction(paid.value.months))], salary, paid.value.because),
      component('part-time-service', [factor(exactValue(perYear)), factor(time.value.years)], salary, rule.value),
      component('part-time-job-search', [factor(exactValue(jobSearch))], salary, rule.value),
    ],
    because: [rule.value, ...time.value.because],
    warnings: [],
  });
};
