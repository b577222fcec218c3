import { problem } from '../../kernel/problem.ts';
import { fail, ok } from '../../kernel/result.ts';
import { exactValue, wholeValue } from '../../rules/exact-value.ts';
import { inForce } from '../../rules/rule-book.ts';
import { component, factor } from '../component.ts';
import type { Formula } from '../formula.ts';
import { monthsPlace } from '../months-early.ts';
import { serviceAllowance } from '../service-allowance.ts';
import { staffGroupCheck } from '../staff-group-check.ts';

/**
 * Early retirement: salaries per year early and a service allowance, nothing by the month.
 *
 * Shape   `early-years`, `service`; no component at all, and a warning that says so, when the law grants only the uncut pension.
 * Errors  `entitlement.outside-law` with more time left than the rule provides for.
 * Law     Decree 154/2025, by the age of Appendix I or, with other numbers, of Appendix II.
 */
export const earlyRetirementByYear: Formula = (input) => {
  const { person, leavingDate, months, rounded, salary, book, at } = input;
  const ruleId = person.appendix === 'II' ? 'severance.early-retirement-154-reduced-age' : 'severance.early-retirement-154';
  const rule = inForce(book, ruleId, leavingDate);
  if (!rule.ok) return rule;
  const { staffGroups, nothingBelowMonthsLeft, mostMonthsLeft, perYear, service } = rule.value.version.value;
  const group = staffGroupCheck(person, staffGroups, at);
  if (!group.ok) return group;
  if (!months.ok) return months;
  const left = { case: person.case, monthsEarly: months.value };
  if (months.value < 1 || months.value > wholeValue(mostMonthsLeft))
    return fail(problem('entitlement.outside-law', monthsPlace(person, at), { ...left, fewest: 1, most: wholeValue(mostMonthsLeft) }));
  if (months.value < wholeValue(nothingBelowMonthsLeft))
    return ok({
      components: [],
      because: [rule.value],
      warnings: [problem('entitlement.nothing-due', monthsPlace(person, at), left, 'warning')],
    });

  const early = rounded(months.value);
  if (!early.ok) return early;
  const years = component('early-years', [factor(exactValue(perYear)), factor(early.value.years)], salary, rule.value);
  const more = serviceAllowance(input, service, rule.value);
  if (!more.ok) return more;
  return ok({
    components: [years, ...more.value.components],
    because: [...early.value.because, ...more.value.because],
    warnings: more.value.warnings,
  });
};
