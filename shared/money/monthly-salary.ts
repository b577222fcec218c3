import { add, type Fraction, fraction, multiply, roundHalfUp } from '../kernel/fraction.ts';
import type { IsoDate } from '../kernel/iso-date.ts';
import { type Place, type Problem, problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { exactValue } from '../rules/exact-value.ts';
import type { InForce } from '../rules/rule.ts';
import { inForce, type RuleBook, type RuleValue } from '../rules/rule-book.ts';
import { type PayPart, payParts } from '../rules/schemas/money.ts';
import { addMonths } from './calendar-months.ts';
import { numberText } from './formula-text.ts';
import type { OtherAllowance, PaidPerson } from './leaving-person.ts';
import { payTerms } from './pay-terms.ts';
import type { PersonField, PlaceOf } from './person-place.ts';

/** A sum per month that entitlements are multiples of. */
export interface MonthlySum {
  readonly exact: Fraction; // đồng
  readonly vnd: number; // rounded to the đồng
  readonly formula: string;
  readonly because: readonly InForce<unknown>[];
  readonly assumed: readonly Problem<'entitlement.assumed'>[];
  readonly notCounted: readonly Problem<'entitlement.not-counted'>[]; // what the person has and the law leaves out
}

type SalaryRule = RuleValue<'severance.salary-178'>;
type SalaryProblem = Problem<'rule.not-in-force' | 'entitlement.missing' | 'entitlement.not-positive' | 'entitlement.allowance-unknown'>;

const kindsOf = ({ otherIncluded, otherExcluded }: SalaryRule): readonly string[] =>
  [...otherIncluded, ...otherExcluded].map(({ kind }) => kind);

function unknownAllowances(allowances: readonly OtherAllowance[], rule: SalaryRule, at: PlaceOf): readonly SalaryProblem[] {
  const accepted = kindsOf(rule);
  return allowances.flatMap(({ kind }, index) =>
    accepted.includes(kind) ? [] : [problem('entitlement.allowance-unknown', at('otherAllowances', index), { kind, accepted })],
  );
}

/** Pay is a multiple of the coefficient: without one there is no pay to reckon with, which is not a pay of zero. */
export function lackingCoefficient(
  { salaryCoefficientE4 }: PaidPerson,
  at: PlaceOf,
): Problem<'entitlement.missing' | 'entitlement.not-positive'> | null {
  if (salaryCoefficientE4 !== null && salaryCoefficientE4 !== 0) return null;
  const code = salaryCoefficientE4 === null ? 'entitlement.missing' : 'entitlement.not-positive';
  return problem(code, at('salaryCoefficient'), { field: 'salaryCoefficient' });
}

const fieldOf: Readonly<Record<PayPart, PersonField>> = {
  salaryCoefficient: 'salaryCoefficient',
  positionAllowance: 'positionAllowance',
  reservedCoefficient: 'reservedCoefficient',
  overFrameSeniority: 'overFrameSeniorityPercent',
  occupationSeniority: 'occupationSeniorityPercent',
  publicServiceAllowance: 'publicServiceAllowancePercent',
};

/** A warning for each allowance the person has that the rule leaves out of the salary. */
function notCounted(
  person: PaidPerson,
  { version: { value, source } }: InForce<SalaryRule>,
  at: PlaceOf,
): readonly Problem<'entitlement.not-counted'>[] {
  const leftOut = (kind: string, names: { readonly vi: string; readonly en: string } | null, place: Place) =>
    problem('entitlement.not-counted', place, { kind, names, document: source.document, provision: source.provision }, 'warning');
  const parts = payParts.filter((part) => !value.parts.includes(part) && (person[`${part}E4`] ?? 0) !== 0);
  return [
    ...parts.map((part) => leftOut(fieldOf[part], null, at(fieldOf[part]))),
    ...person.otherAllowances.flatMap(({ kind, coefficientE4 }, index) => {
      const named = value.otherExcluded.find((excluded) => excluded.kind === kind);
      return named && coefficientE4 !== 0 ? [leftOut(kind, { vi: named.vi, en: named.en }, at('otherAllowances', index))] : [];
    }),
  ];
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
 * Errors  `entitlement.missing` or `entitlement.not-positive` without a salary coefficient; `entitlement.allowance-unknown` for an allowance the rule
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
  const lacking = lackingCoefficient(person, at);
  if (lacking) return fail(lacking);
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
    notCounted: notCounted(person, rule.value, at),
  });
}
