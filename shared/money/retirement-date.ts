import type { IsoDate } from '../kernel/iso-date.ts';
import { type Problem, problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Sex } from '../model/person.ts';
import type { PartialDate } from '../model/records.ts';
import { wholeValue } from '../rules/exact-value.ts';
import type { InForce } from '../rules/rule.ts';
import { inForce, type RuleBook } from '../rules/rule-book.ts';
import { dayIn, monthText, plusMonths } from './calendar-months.ts';
import type { PlaceOf } from './person-place.ts';

export interface RetirementDate {
  readonly ageMonths: number; // retirement age, in months of life
  readonly reachedInMonth: string; // YYYY-MM
  readonly pensionFrom: IsoDate;
  readonly because: readonly InForce<unknown>[];
  readonly assumed: readonly Problem<'entitlement.assumed'>[];
}

export interface Born {
  readonly sex: Sex;
  readonly birthDate: PartialDate;
  readonly appendix: 'I' | 'II';
}

/** The table of ages, said to be unverified where the row itself is. */
const withRow = (table: InForce<unknown>, unverified: string | null): InForce<unknown> =>
  unverified === null ? table : { ...table, version: { ...table.version, verified: false, note: unverified } };

/**
 * When a person reaches the retirement age, and from which day the pension is paid.
 *
 * Units   the day of birth does not matter: ages are laid down by month of birth and the pension starts with a month.
 * Shape   `assumed` holds what had to be supposed about the birth date.
 *         Appendix II is lower than Appendix I in the same year of retirement, not for the same month of birth.
 * Errors  `rule.not-in-force`; `entitlement.age-not-listed` for somebody born before the table begins.
 * Law     Decree 135/2020, Appendix I and II, as in force on day `on`.
 */
export function retirementDate(
  { sex, birthDate, appendix }: Born,
  book: RuleBook,
  on: IsoDate,
  at: PlaceOf,
): Result<RetirementDate, Problem<'rule.not-in-force' | 'entitlement.age-not-listed'>> {
  const ages = inForce(book, 'retirement.age', on);
  if (!ages.ok) return ages;
  const start = inForce(book, 'retirement.pension-start', on);
  if (!start.ok) return start;
  const lower = appendix === 'II' ? inForce(book, 'retirement.age-reduced', on) : ok(null);
  if (!lower.ok) return lower;
  const unknown = birthDate.month === null ? inForce(book, 'retirement.birth-month-unknown', on) : ok(null);
  if (!unknown.ok) return unknown;

  const month = birthDate.month ?? (unknown.value === null ? 1 : wholeValue(unknown.value.version.value.month));
  const born = { year: birthDate.year, month };
  const lowerMonths = lower.value === null ? 0 : wholeValue(lower.value.version.value.yearsLower) * 12;
  // The ages rise by the calendar year, so somebody who may retire five years younger shares the row of those born five years before.
  const listedAs = monthText(plusMonths(born, -lowerMonths));
  const row = ages.value.version.value[sex].findLast(({ bornFrom }) => bornFrom === null || bornFrom <= listedAs);
  if (!row) return fail(problem('entitlement.age-not-listed', at('birthDate'), { born: monthText(born), sex }));

  const ageMonths = wholeValue(row.years) * 12 + wholeValue(row.months) - lowerMonths;
  const reached = plusMonths(born, ageMonths);
  return ok({
    ageMonths,
    reachedInMonth: monthText(reached),
    pensionFrom: dayIn(plusMonths(reached, 1), 1),
    because: [withRow(ages.value, row.unverified), start.value, lower.value, unknown.value].filter((rule) => rule !== null),
    assumed:
      birthDate.month === null
        ? [
            problem(
              'entitlement.assumed',
              at('birthDate'),
              { assumption: 'born-first-of-january', field: 'birthDate', measure: '' },
              'warning',
            ),
          ]
        : [],
  });
}
