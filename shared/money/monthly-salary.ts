import { add, type Fraction, fraction, multiply, roundHalfUp } from '../kernel/fraction.ts';
import type { IsoDate } from '../kernel/iso-date.ts';
import { type Problem, problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { exactValue } from '../rules/exact-value.ts';
import type { InForce } from '../rules/rule.ts';
import { inForce, type RuleBook, type RuleValue } from '../rules/rule-book.ts';
import { addMonths } from './calendar-months.ts';
import { numberText } from './formula-text.ts';
import type { OtherAllowance, PaidPerson } from './leaving-person.ts';
import { payTerms } from './pay-terms.ts';
import type { PlaceOf } from './person-place.ts';

/** A sum per month that entitlements are multiples of. */
export interface MonthlySum {
  readonly exact: Fraction; // đồng
  readonly vnd: number; // rounded to the đồng
  readonly formula: string;
  readonly because: readonly InForce<unknown>[];
  readonly assumed: readonly Problem<'entitlement.assumed'>[];
}

type SalaryRule = RuleValue<'severance.salary-178'>;
type SalaryProblem = Problem<'rule.not-in-force' | 'entitlement.missing' | 'entitlement.allowance-unknown'>;

const kindsOf = ({ otherIncluded, otherExcluded }: SalaryRule): readonly string[] =>
  [...otherIncluded, ...otherExcluded].map(({ kind }) => kind);

function unknownAllowances(allowances: readonly OtherAllowance[], rule: SalaryRule, at: PlaceOf): readonly SalaryProblem[] {
  const accepted = kindsOf(rule);
  return allowances.flatMap(({ kind }, index) =>
    accepted.includes(kind) ? [] : [problem('entitlement.allowance-unknown', at('otherAllowances', index), { kind, accepted })],
  );
}

/** `terms` base salaries as a sum in đồng and as text: "(4,65 + 0,6) × 2.340.000". */
export function timesBaseSalary(
  terms: readonly { readonly coefficient: Fraction; readonly text: string }[],
  base: InForce<RuleValue<'pay.base-salary'>>,
) {
  const baseSalary = exactValue(base.version.value.vndPerMonth);
  const sum = terms.map(({ text }) => text).join(' + ');
  return {
    exact: multiply(add(...terms.map(({ coefficient }) => coefficient)), baseSalary),
    formula: `${terms.length > 1 ? `(${sum})` : sum} × ${numberText(baseSalary)}`,
  };
}

/**
 * The monthly salary (L) an entitlement is reckoned with.
 *
 * Units   exact đồng; `vnd` is only for printing, amounts are taken from `exact` and rounded once.
 * Errors  `entitlement.missing` without a salary coefficient; `entitlement.allowance-unknown` for an allowance the rule
 *         neither counts nor leaves out; `rule.not-in-force`.
 * Law     `ruleId` says which parts count and which day's base salary.
 */
export function monthlySalary(
  person: PaidPerson,
  ruleId: 'severance.salary-178' | 'severance.salary-154',
  book: RuleBook,
  leavingDate: IsoDate,
  at: PlaceOf,
): Result<MonthlySum, SalaryProblem> {
  const rule = inForce(book, ruleId, leavingDate);
  if (!rule.ok) return rule;
  const value = rule.value.version.value;
  const day = value.salaryOf === 'month-before-leaving' ? addMonths(leavingDate, -1) : leavingDate;
  const base = inForce(book, 'pay.base-salary', day);
  if (!base.ok) return base;
  if (person.salaryCoefficientE4 === null || person.salaryCoefficientE4 === 0)
    return fail(problem('entitlement.missing', at('salaryCoefficient'), { field: 'salaryCoefficient' }));
  const [unknown, ...more] = unknownAllowances(person.otherAllowances, value, at);
  if (unknown) return fail(unknown, ...more);
  const pay = payTerms(person, value.parts, book, day, at);
  if (!pay.ok) return pay;

  const included = value.otherIncluded.map(({ kind }) => kind);
  const others = person.otherAllowances
    .filter(({ kind, coefficientE4 }) => included.includes(kind) && coefficientE4 !== 0)
    .map(({ coefficientE4 }) => ({ coefficient: fraction(coefficientE4, 10_000), text: numberText(fraction(coefficientE4, 10_000)) }));
  const { exact, formula } = timesBaseSalary([...pay.value.terms, ...others], base.value);
  return ok({
    exact,
    vnd: roundHalfUp(exact),
    formula,
    because: [rule.value, base.value, ...pay.value.because],
    assumed: pay.value.assumed,
  });
}
