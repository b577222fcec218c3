import { zero } from '../kernel/fraction.ts';
import type { IsoDate } from '../kernel/iso-date.ts';
import { isError, type Problem, problem } from '../kernel/problem.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { InForce } from '../rules/rule.ts';
import { inForce, type RuleBook, type RuleValue } from '../rules/rule-book.ts';
import type { Component } from './component.ts';
import type { EntitlementProblem, Formula } from './formula.ts';
import { earlyRetirementByMonthAndYear } from './formulas/early-retirement-by-month-and-year.ts';
import { earlyRetirementByYear } from './formulas/early-retirement-by-year.ts';
import { partTimeByMonthWorked } from './formulas/part-time-by-month-worked.ts';
import { severanceByMonthLeft } from './formulas/severance-by-month-left.ts';
import { severanceByService } from './formulas/severance-by-service.ts';
import type { LeavingPerson } from './leaving-person.ts';
import { lifeTimes } from './life-times.ts';
import { type MonthlySum, monthlySalary } from './monthly-salary.ts';
import { monthsEarly } from './months-early.ts';
import { partTimeAllowance } from './part-time-allowance.ts';
import type { PlaceOf } from './person-place.ts';
import { roundedTime } from './rounded-time.ts';

/** What a leaving person is due, or why that cannot be said. */
export interface Entitlement {
  readonly monthlySalaryVnd: number | null; // L, or the monthly allowance of part-time staff
  readonly salaryFormula: string | null;
  readonly monthsEarly: number | null;
  readonly components: readonly Component[]; // empty when the total is null
  readonly totalVnd: number | null; // null: not computed, see the problems; never a zero in its place
  readonly rules: readonly InForce<unknown>[]; // every version of law used, each once
  readonly problems: readonly Problem[];
  /** What the person is paid and the law does not count: said to whoever gave it for this calculation, not of every person of a list. */
  readonly notCounted: readonly Problem<'entitlement.not-counted'>[];
}

const earlyRetirementFormulas: { readonly [F in RuleValue<'severance.regime'>['earlyRetirement']]: Formula } = {
  'by-month-and-year': earlyRetirementByMonthAndYear,
  'by-year': earlyRetirementByYear,
};
const severanceFormulas: { readonly [F in RuleValue<'severance.regime'>['severance']]: Formula } = {
  'by-month-left': severanceByMonthLeft,
  'by-service': severanceByService,
};
const partTimeFormulas: { readonly [F in RuleValue<'severance.regime-part-time'>['partTime']]: Formula } = {
  'by-month-worked': partTimeByMonthWorked,
};

const nothing: Entitlement = {
  monthlySalaryVnd: null,
  salaryFormula: null,
  monthsEarly: null,
  components: [],
  totalVnd: null,
  rules: [],
  problems: [],
  notCounted: [],
};

/** The regime of the leaving date, reduced to what the case needs. */
interface Regime {
  readonly because: InForce<unknown>;
  readonly rounding: RuleValue<'severance.regime'>['rounding'];
  readonly formula: Formula;
  readonly salary: Result<MonthlySum, EntitlementProblem>;
}

function regimeOf(person: LeavingPerson, book: RuleBook, on: IsoDate, at: PlaceOf): Result<Regime, EntitlementProblem> {
  if (person.case === 'part-time') {
    const rule = inForce(book, 'severance.regime-part-time', on);
    if (!rule.ok) return rule;
    const { rounding, partTime } = rule.value.version.value;
    return ok({ because: rule.value, rounding, formula: partTimeFormulas[partTime], salary: partTimeAllowance(book, on) });
  }
  const rule = inForce(book, 'severance.regime', on);
  if (!rule.ok) return rule;
  const { rounding, salary, earlyRetirement, severance } = rule.value.version.value;
  const formula = person.case === 'severance' ? severanceFormulas[severance] : earlyRetirementFormulas[earlyRetirement];
  return ok({ because: rule.value, rounding, formula, salary: monthlySalary(person, salary, book, on, at) });
}

/** Stands in where the salary is not known, so that the formula can still say what else is missing; its amounts are thrown away. */
const noSalary: MonthlySum = { exact: zero, vnd: 0, formula: '', because: [], assumed: [], notCounted: [] };

const once = (rules: readonly InForce<unknown>[]): readonly InForce<unknown>[] => [
  ...new Map(rules.map((rule) => [`${rule.ruleId} ${rule.version.from} ${rule.version.verified}`, rule])).values(),
];

const unverified = (rules: readonly InForce<unknown>[], on: IsoDate): readonly Problem<'rule.unverified'>[] =>
  rules
    .filter(({ version }) => !version.verified)
    .map(({ ruleId, title, version: { source, note } }) =>
      problem(
        'rule.unverified',
        { kind: 'rule', ruleId, title, on },
        { ruleId, document: source.document, provision: source.provision, note: note ?? '' },
        'warning',
      ),
    );

/** No law on a day that follows from the leaving date is a fault of that date, not of the law date of a plan. */
const atLeavingDate = (found: Problem, leavingDate: IsoDate, at: PlaceOf): Problem =>
  found.code === 'rule.not-in-force' ? problem(found.code, at('leavingDate'), { ...found.params, leavingDate }, found.severity) : found;

/**
 * What a person who leaves is due by the law in force on the leaving date.
 *
 * Units   amounts in whole đồng, each rounded once from an exact fraction; the total is the sum of the rounded amounts.
 * Shape   either every component and a total, or no component, a null total and at least one problem of severity error.
 *         Salary and months early are given whenever they can be, so that a person sees what is missing.
 * Errors  see `EntitlementProblem` and `lifeTimes`; warnings for assumptions and for law nobody has verified.
 * Law     the regime and the formula it names: `severance.regime`, `severance.regime-part-time`.
 */
export function entitlement(person: LeavingPerson, book: RuleBook, at: PlaceOf): Entitlement {
  const { leavingDate } = person;
  if (leavingDate === null) return { ...nothing, problems: [problem('entitlement.missing', at('leavingDate'), { field: 'leavingDate' })] };
  const found = entitlementOn(leavingDate, person, book, at);
  return { ...found, problems: found.problems.map((one) => atLeavingDate(one, leavingDate, at)) };
}

function entitlementOn(leavingDate: IsoDate, person: LeavingPerson, book: RuleBook, at: PlaceOf): Entitlement {
  const times = lifeTimes(person, leavingDate, at);
  const regime = regimeOf(person, book, leavingDate, at);
  if (!regime.ok) return { ...nothing, problems: [...regime.problems, ...times] };

  const { salary, formula, rounding } = regime.value;
  const months = monthsEarly(person, book, leavingDate, at);
  const isUnborn = times.some(({ code }) => code === 'entitlement.born-after-leaving');
  const known = {
    ...nothing,
    ...(salary.ok ? { monthlySalaryVnd: salary.value.vnd, salaryFormula: salary.value.formula, notCounted: salary.value.notCounted } : {}),
    ...(months.ok && !(isUnborn && person.monthsEarly === null) ? { monthsEarly: months.value.months } : {}),
  };
  // Months that are only missing matter to some formulas; an age that is reached, or unknown to the law, matters to all.
  const barred = [...times.filter(isError), ...(months.ok ? [] : months.problems.filter(({ code }) => code !== 'entitlement.missing'))];
  if (barred.length > 0) return { ...known, problems: [...(salary.ok ? [] : salary.problems), ...barred] };

  const outcome = formula({
    person,
    leavingDate,
    salary: salary.ok ? salary.value : noSalary,
    months: months.ok ? ok(months.value.months) : months,
    rounded: (count) => roundedTime(count, rounding, book, leavingDate),
    book,
    at,
  });
  if (!salary.ok || !outcome.ok)
    return { ...known, problems: [...(salary.ok ? [] : salary.problems), ...(outcome.ok ? [] : outcome.problems), ...times] };

  const { components, because, warnings } = outcome.value;
  const fromMonths = months.ok ? months.value : { because: [], assumed: [] };
  const rules = once([
    regime.value.because,
    ...salary.value.because,
    ...fromMonths.because,
    ...components.map((part) => part.because),
    ...because,
  ]);
  return {
    ...known,
    components,
    totalVnd: components.reduce((sum, { amountVnd }) => sum + amountVnd, 0),
    rules,
    problems: [...salary.value.assumed, ...fromMonths.assumed, ...warnings, ...times, ...unverified(rules, leavingDate)],
  };
}
