import { fraction, roundHalfUp } from '../kernel/fraction.ts';
import type { IsoDate } from '../kernel/iso-date.ts';
import type { Problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { inForce, type RuleBook } from '../rules/rule-book.ts';
import { payParts } from '../rules/schemas/money.ts';
import { numberText } from './formula-text.ts';
import type { PaidPerson } from './leaving-person.ts';
import { lackingCoefficient, type MonthlySum, timesBaseSalary } from './monthly-salary.ts';
import { partTimeAllowance } from './part-time-allowance.ts';
import { payTerms } from './pay-terms.ts';
import type { PlaceOf } from './person-place.ts';

/**
 * What a person in post costs a month: coefficients and allowances times the base salary, employer's contributions not included.
 *
 * Units   exact đồng, and rounded; a part-time worker has the fixed allowance of the law.
 * Errors  `entitlement.missing` or `entitlement.not-positive` without a salary coefficient; `rule.not-in-force`.
 */
export function monthlyPay(
  person: PaidPerson,
  book: RuleBook,
  on: IsoDate,
  at: PlaceOf,
): Result<MonthlySum, Problem<'rule.not-in-force' | 'entitlement.missing' | 'entitlement.not-positive'>> {
  if (person.staffGroup === 'part-time') return partTimeAllowance(book, on);
  const lacking = lackingCoefficient(person, at);
  if (lacking) return fail(lacking);
  const base = inForce(book, 'pay.base-salary', on);
  if (!base.ok) return base;
  const pay = payTerms(person, payParts, book, on, at);
  if (!pay.ok) return pay;
  const others = person.otherAllowances
    .map(({ coefficientE4 }) => fraction(coefficientE4, 10_000))
    .map((coefficient) => ({ coefficient, text: numberText(coefficient) }));
  const { exact, formula } = timesBaseSalary([...pay.value.terms, ...others], base.value);
  return ok({
    exact,
    vnd: roundHalfUp(exact),
    formula,
    because: [base.value, ...pay.value.because],
    assumed: pay.value.assumed,
    notCounted: [],
  });
}
