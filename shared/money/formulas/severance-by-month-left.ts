import { fraction } from '../../kernel/fraction.ts';
import { problem } from '../../kernel/problem.ts';
import { fail, ok } from '../../kernel/result.ts';
import { exactValue, wholeValue } from '../../rules/exact-value.ts';
import { inForce } from '../../rules/rule-book.ts';
import { component, factor } from '../component.ts';
import { firstPeriod } from '../first-period.ts';
import type { Formula } from '../formula.ts';
import { monthsPlace } from '../months-early.ts';
import { staffGroupCheck } from '../staff-group-check.ts';

/**
 * Immediate severance: salaries per month left to the age up to a cap, per service year, and for finding work.
 *
 * Shape   `severance-time`, `severance-service`, and `job-search` unless unemployment benefit takes its place.
 * Errors  `entitlement.outside-law` with too little time left; `entitlement.not-for-group`; `entitlement.missing`.
 * Law     Decree 178/2024 as amended by Decree 67/2025, Article 9 (cadres, civil servants) or 10 (public employees, contract workers).
 */
export const severanceByMonthLeft: Formula = (input) => {
  const { person, leavingDate, months, rounded, salary, book, at } = input;
  const own = inForce(book, 'severance.immediate-178', leavingDate);
  if (!own.ok) return own;
  const publicEmployee = inForce(book, 'severance.immediate-178-public-employee', leavingDate);
  if (!publicEmployee.ok) return publicEmployee;
  const rules = [own.value, publicEmployee.value];
  const group = staffGroupCheck(
    person,
    rules.flatMap(({ version }) => version.value.staffGroups),
    at,
  );
  if (!group.ok) return group;
  const rule = rules.find(({ version }) => version.value.staffGroups.includes(group.value)) ?? own.value;
  const { fewestMonthsLeft, mostMonthsLeft, capMonths, firstPeriodMonths, perMonthFirst, perMonthLater, perServiceYear, jobSearch } =
    rule.version.value;

  if (!months.ok) return months;
  const [fewest, most] = [wholeValue(fewestMonthsLeft), mostMonthsLeft === null ? null : wholeValue(mostMonthsLeft)];
  if (months.value < fewest || (most !== null && months.value > most))
    return fail(
      problem('entitlement.outside-law', monthsPlace(person, at), { case: person.case, monthsEarly: months.value, fewest, most }),
    );
  if (person.insuranceMonths === null) return fail(problem('entitlement.missing', at('socialInsurance'), { field: 'socialInsurance' }));
  const service = rounded(person.insuranceMonths);
  if (!service.ok) return service;

  const { first, assumed } = firstPeriod(input, firstPeriodMonths);
  const perMonth = exactValue(first ? perMonthFirst : perMonthLater);
  const paidMonths = fraction(Math.min(months.value, wholeValue(capMonths)));
  return ok({
    components: [
      component('severance-time', [factor(perMonth), factor(paidMonths)], salary, rule),
      component('severance-service', [factor(exactValue(perServiceYear)), factor(service.value.years)], salary, rule),
      ...(jobSearch === null ? [] : [component('job-search', [factor(exactValue(jobSearch))], salary, rule)]),
    ],
    because: service.value.because,
    warnings: assumed,
  });
};
