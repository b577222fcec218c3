import type { IsoDate } from '../kernel/iso-date.ts';
import { type Place, type Problem, problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { InForce } from '../rules/rule.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { wholeMonthsBetween } from './calendar-months.ts';
import type { LeavingPerson } from './leaving-person.ts';
import type { PlaceOf } from './person-place.ts';
import { retirementDate } from './retirement-date.ts';

export interface MonthsEarly {
  readonly months: number;
  readonly because: readonly InForce<unknown>[];
  readonly assumed: readonly Problem<'entitlement.assumed'>[];
}

type MonthsEarlyProblem = Problem<'rule.not-in-force' | 'entitlement.age-not-listed' | 'entitlement.age-reached' | 'entitlement.missing'>;

/** Where the months early come from: what was given by hand, or the birth date they follow from. */
export const monthsPlace = ({ monthsEarly: given }: LeavingPerson, at: PlaceOf): Place => at(given === null ? 'birthDate' : 'monthsEarly');

/**
 * Months from the leaving date to the first day of pension at the full age.
 *
 * Units   whole months; from 1/5/2025 to 1/11/2027 are 30. A part of a month left over does not count, and that is said.
 * Errors  `entitlement.missing` for sex or birth date; `entitlement.age-reached` when the pension starts by the leaving date.
 * Law     Decree 178/2024, Article 5, on the ages of Decree 135/2020. A number given by hand replaces all of it.
 */
export function monthsEarly(
  person: LeavingPerson,
  book: RuleBook,
  leavingDate: IsoDate,
  at: PlaceOf,
): Result<MonthsEarly, MonthsEarlyProblem> {
  if (person.monthsEarly !== null) return ok({ months: person.monthsEarly, because: [], assumed: [] });
  const { sex, birthDate, appendix } = person;
  if (sex === null || birthDate === null) {
    const missing = [...(sex === null ? (['sex'] as const) : []), ...(birthDate === null ? (['birthDate'] as const) : [])];
    const [first = 'birthDate', ...rest] = missing;
    const asProblem = (field: 'sex' | 'birthDate') => problem('entitlement.missing', at(field), { field });
    return fail(asProblem(first), ...rest.map(asProblem));
  }
  const retirement = retirementDate({ sex, birthDate, appendix }, book, leavingDate, at);
  if (!retirement.ok) return retirement;
  const { pensionFrom, because, assumed } = retirement.value;
  if (pensionFrom <= leavingDate) return fail(problem('entitlement.age-reached', at('leavingDate'), { pensionFrom, leavingDate }));
  const partMonth = problem(
    'entitlement.assumed',
    at('leavingDate'),
    { assumption: 'whole-months-only', field: 'leavingDate', measure: '' },
    'warning',
  );
  return ok({
    months: wholeMonthsBetween(leavingDate, pensionFrom),
    because,
    assumed: leavingDate.endsWith('-01') ? assumed : [...assumed, partMonth],
  });
}
