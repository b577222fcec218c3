import type { IsoDate } from '../kernel/iso-date.ts';
import { type Problem, problem } from '../kernel/problem.ts';
import type { PartialDate } from '../model/records.ts';
import { dayIn, wholeMonthsBetween } from './calendar-months.ts';
import type { LeavingPerson } from './leaving-person.ts';
import type { PlaceOf } from './person-place.ts';

export type LifeTimesProblem = Problem<
  'entitlement.born-after-leaving' | 'entitlement.time-longer-than-life' | 'entitlement.time-implausible'
>;

// What makes somebody look twice at a figure; no amount depends on it, so it is not law.
const youngestAtWorkYears = 15;
const longestServiceYears = 50; // where the birth date is not known

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A birth date as far as it is known: "1975", "1975-03", "1975-03-10". */
const bornText = ({ year, month, day }: PartialDate): string =>
  [String(year).padStart(4, '0'), ...(month === null ? [] : [twoDigits(month), ...(day === null ? [] : [twoDigits(day)])])].join('-');

/** Whether a time in months fits into a life of so many months; null: not known. */
function timeProblem(
  field: 'socialInsurance' | 'partTime',
  months: number | null,
  lifeMonths: number | null,
  at: PlaceOf,
): readonly LifeTimesProblem[] {
  if (months === null) return [];
  if (lifeMonths !== null && months > lifeMonths)
    return [problem('entitlement.time-longer-than-life', at(field), { field, months, lifeMonths })];
  const mostMonths = lifeMonths === null ? longestServiceYears * 12 : Math.max(0, lifeMonths - youngestAtWorkYears * 12);
  const sinceAge = lifeMonths === null ? null : youngestAtWorkYears;
  return months > mostMonths
    ? [problem('entitlement.time-implausible', at(field), { field, months, mostMonths, sinceAge }, 'warning')]
    : [];
}

/**
 * Whether the dates and times of a person fit into one life.
 *
 * Units   whole months; a birth date of which only the year or the month is known counts from its first day, so nobody is refused by a guess.
 * Errors  `entitlement.born-after-leaving`, `entitlement.time-longer-than-life`; warning `entitlement.time-implausible` for a time
 *         that began before the age of fifteen.
 */
export function lifeTimes(person: LeavingPerson, leavingDate: IsoDate, at: PlaceOf): readonly LifeTimesProblem[] {
  const { birthDate, insuranceMonths, partTimeMonths } = person;
  const born = birthDate && dayIn({ year: birthDate.year, month: birthDate.month ?? 1 }, birthDate.day ?? 1);
  if (birthDate && born && born >= leavingDate)
    return [problem('entitlement.born-after-leaving', at('birthDate'), { born: bornText(birthDate), leavingDate })];
  const lifeMonths = born ? wholeMonthsBetween(born, leavingDate) : null;
  return [...timeProblem('socialInsurance', insuranceMonths, lifeMonths, at), ...timeProblem('partTime', partTimeMonths, lifeMonths, at)];
}
