import { add, compareFractions, fraction, multiply, negate } from '../kernel/fraction.ts';
import { type Problem, problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { exactValue } from '../rules/exact-value.ts';
import type { InForce } from '../rules/rule.ts';
import type { RuleValue } from '../rules/rule-book.ts';
import { component } from './component.ts';
import type { EntitlementProblem, FormulaInput, FormulaOutcome } from './formula.ts';
import { numberText } from './formula-text.ts';

type ServiceSteps = RuleValue<'severance.service-allowance-178'>['steps'];

/**
 * The part of an early retirement that follows the years of compulsory social insurance.
 *
 * Units   years rounded as the regime rounds; the first step whose years are reached holds.
 * Errors  `entitlement.missing` without insurance time; `entitlement.too-little-insurance` below every step:
 *         the law lays nothing down for that, and nothing is not zero.
 */
export function serviceAllowance(
  input: FormulaInput,
  steps: ServiceSteps,
  because: InForce<unknown>,
): Result<FormulaOutcome, EntitlementProblem> {
  const { person, salary, rounded, at } = input;
  if (person.insuranceMonths === null) return fail(problem('entitlement.missing', at('socialInsurance'), { field: 'socialInsurance' }));
  const time = rounded(person.insuranceMonths);
  if (!time.ok) return time;
  const { years } = time.value;
  const step = steps.find(({ minYears }) => compareFractions(years, exactValue(minYears)) >= 0);
  if (!step) {
    const neededYears = steps.at(-1)?.minYears ?? '';
    return fail(problem('entitlement.too-little-insurance', at('socialInsurance'), { months: person.insuranceMonths, neededYears }));
  }

  const further = add(years, negate(exactValue(step.firstYears)));
  const [months, perYear] = [exactValue(step.months), exactValue(step.perFurtherYear)];
  const counts = compareFractions(further, fraction(0)) > 0 && compareFractions(perYear, fraction(0)) > 0;
  const value = counts ? add(months, multiply(perYear, further)) : months;
  const text = counts
    ? `(${numberText(months)} + ${numberText(perYear)} × (${numberText(years)} − ${numberText(exactValue(step.firstYears))}))`
    : numberText(months);
  const warnings: readonly Problem[] = step.needsPensionRight
    ? [
        problem(
          'entitlement.assumed',
          at('socialInsurance'),
          { assumption: 'pension-right', field: 'socialInsurance', measure: step.minYears },
          'warning',
        ),
      ]
    : [];
  return ok({ components: [component('service', [{ value, text }], salary, because)], because: time.value.because, warnings });
}
