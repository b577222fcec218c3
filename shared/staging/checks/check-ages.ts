import type { IsoDate } from '../../kernel/iso-date.ts';
import type { OfficialRecord, PartialDate } from '../../model/records.ts';
import { shownDate } from '../parse/date-text.ts';
import { type Joining, type Listed, report } from './joining.ts';

type Official = Listed<'officials'>;

const youngest = 18; // years; nobody younger holds a post
const oldest = 75; // years; later only the rarest of posts
const workFrom = 15; // years; the law knows no work before

/** Months since the year 0, and the day in the last of them. */
interface Moment {
  readonly months: number;
  readonly day: number;
}

const momentOf = (on: IsoDate): Moment => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return { months: year * 12 + month - 1, day };
};
/** The first and the last day that a date may mean. */
const earliest = ({ year, month, day }: PartialDate): Moment => ({ months: year * 12 + (month ?? 1) - 1, day: day ?? 1 });
const latest = ({ year, month, day }: PartialDate): Moment => ({ months: year * 12 + (month ?? 12) - 1, day: day ?? 31 });

/** Whole months from one day to another; negative when it is before. */
const monthsBetween = (from: Moment, to: Moment): number => to.months - from.months - (to.day < from.day ? 1 : 0);

const shownDay = (on: IsoDate): string => on.split('-').toReversed().join('/');

/** Days at which the person was an official, as the row says, the latest one first; then today, where somebody says what day it is. */
const daysOf = ({ leavingDate, decisionDate }: OfficialRecord, today: IsoDate | null): readonly IsoDate[] =>
  [leavingDate, decisionDate, today].filter((day) => day !== null);

function checkAge(official: Official, birth: PartialDate, on: IsoDate): void {
  const day = momentOf(on);
  const [most, fewest] = [monthsBetween(earliest(birth), day), monthsBetween(latest(birth), day)];
  if (most < youngest * 12 || fewest >= (oldest + 1) * 12) {
    const age = Math.floor((most < youngest * 12 ? most : fewest) / 12);
    report(official, ['birthDate', 'fullName'], 'official.age-unlikely', { age, on: shownDay(on) }, 'warning');
    return; // its service says nothing new
  }
  for (const field of ['insuranceMonths', 'partTimeMonths'] as const) {
    const months = official.record[field];
    if (months === null || months <= most - workFrom * 12) continue;
    const params = { months, age: Math.floor(most / 12), on: shownDay(on) };
    report(official, [field, 'birthDate'], 'official.service-over-age', params, 'warning');
  }
}

/**
 * Ages and service that cannot be: born after leaving or after today (an error); under 18 or over 75; service that began before the age of 15.
 *
 * Shape   as on the day of leaving, else of the decision, else today; without any of them nothing is looked at. Where only the year of birth is known,
 *         every day of it must be impossible.
 */
export function checkAges(joining: Joining, today: IsoDate | null): void {
  for (const official of joining.listed('officials')) {
    const { birthDate } = official.record;
    if (official.joined === null || birthDate === null) continue;
    const days = daysOf(official.record, today);
    const [on] = days;
    if (on === undefined) continue;
    const before = days.find((day) => monthsBetween(earliest(birthDate), momentOf(day)) < 0);
    if (before === undefined) checkAge(official, birthDate, on);
    else
      report(official, ['birthDate', 'fullName'], 'official.not-yet-born', { born: shownDate(birthDate), on: shownDay(before) }, 'error');
  }
}
