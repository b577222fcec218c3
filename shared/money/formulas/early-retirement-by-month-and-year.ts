import { fraction } from '../../kernel/fraction.ts';
import { problem } from '../../kernel/problem.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { exactValue, wholeValue } from '../../rules/exact-value.ts';
import { inForce, type RuleValue } from '../../rules/rule-book.ts';
import { component, factor } from '../component.ts';
import { firstPeriod } from '../first-period.ts';
import type { EntitlementProblem, Formula, FormulaInput, FormulaOutcome } from '../formula.ts';
import { monthsPlace } from '../months-early.ts';
import { serviceAllowance } from '../service-allowance.ts';
import { staffGroupCheck } from '../staff-group-check.ts';

type Band = RuleValue<'severance.early-retirement-178'>['bands'][number];

const holds = ({ fewestMonthsLeft, mostMonthsLeft }: Band, months: number): boolean =>
  wholeValue(fewestMonthsLeft) <= months && (mostMonthsLeft === null || months <= wholeValue(mostMonthsLeft));

const nothingMore: FormulaOutcome = { components: [], because: [], warnings: [] };

function serviceOf(input: FormulaInput): Result<FormulaOutcome, EntitlementProblem> {
  const rule = inForce(input.book, 'severance.service-allowance-178', input.leavingDate);
  return rule.ok ? serviceAllowance(input, rule.value.version.value.steps, rule.value) : rule;
}

/**
 * Early retirement: salaries per month early up to a cap, salaries per year early, and a service allowance, by bands of time left.
 *
 * Shape   `early-time`, then `early-years` and `service` where the band grants them.
 * Errors  `entitlement.outside-law` when no band holds (more than ten years left, say).
 * Law     Decree 178/2024 as amended by Decree 67/2025, Article 7.
 */
export const earlyRetirementByMonthAndYear: Formula = (input) => {
  const { person, leavingDate, months, rounded, salary, book, at } = input;
  const rule = inForce(book, 'severance.early-retirement-178', leavingDate);
  if (!rule.ok) return rule;
  const { staffGroups, bands, capMonths, firstPeriodMonths } = rule.value.version.value;
  const group = staffGroupCheck(person, staffGroups, at);
  if (!group.ok) return group;
  if (!months.ok) return months;
  const band = bands.find((candidate) => holds(candidate, months.value));
  if (!band) {
    const limits = { fewest: wholeValue(bands[0]?.fewestMonthsLeft ?? '0'), most: wholeValue(bands.at(-1)?.mostMonthsLeft ?? '0') };
    return fail(problem('entitlement.outside-law', monthsPlace(person, at), { case: person.case, monthsEarly: months.value, ...limits }));
  }

  const { first, assumed } = firstPeriod(input, firstPeriodMonths);
  const perMonth = exactValue(first ? band.perMonthFirst : band.perMonthLater);
  const paidMonths = fraction(Math.min(months.value, wholeValue(capMonths)));
  const time = component('early-time', [factor(perMonth), factor(paidMonths)], salary, rule.value);
  const early = rounded(months.value);
  if (!early.ok) return early;
  const years =
    band.perYear === null
      ? []
      : [component('early-years', [factor(exactValue(band.perYear)), factor(early.value.years)], salary, rule.value)];
  const service = band.service ? serviceOf(input) : ok(nothingMore);
  if (!service.ok) return service;
  return ok({
    components: [time, ...years, ...service.value.components],
    because: [...(band.perYear === null ? [] : early.value.because), ...service.value.because],
    warnings: [...assumed, ...service.value.warnings],
  });
};
