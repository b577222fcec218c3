import { type PeopleColumns, type StaffBody, type StaffGroup, staffBodies, staffGroups } from '../model/person.ts';
import type { InForce } from '../rules/rule.ts';
import type { RuleValue } from '../rules/rule-book.ts';
import { type PeopleByUnit, peopleOf } from './people-by-unit.ts';
import { type Framework, type TitleMeaning, type Titles, titleMatcher } from './title-matcher.ts';

export interface StaffLaw {
  readonly quota: InForce<RuleValue<'staffing.commune-quota'>>;
  readonly framework: InForce<Framework>;
  readonly titles: InForce<Titles>;
}

/** Post of a person who is outside the framework, and of one whose title matches no post. */
export const outsidePost = -2;
export const noPost = -1;

/** Everybody sorted into posts and sides, and counted by the unit of their list. */
export interface StaffTally {
  readonly byUnit: PeopleByUnit;
  readonly postCount: number;
  readonly postOf: Int16Array; // by person: index into the framework's posts, or one of the two above
  readonly governmentOf: Uint8Array; // by person: 1 = counts against the quota of the commune's government
  readonly present: Int32Array; // by unit: everybody
  readonly government: Int32Array; // by unit
  readonly held: Int32Array; // by unit and post: unit * postCount + post
  readonly unmatched: Int32Array; // by unit
  readonly leaving: Int32Array; // by unit: marked as leaving in the lists
  readonly bodyAssumed: number; // people counted as government although no body is stated
}

/** Meanings of titles, each distinct pair of title and department looked at once. */
function meanings(people: PeopleColumns, law: StaffLaw): (person: number) => TitleMeaning {
  const match = titleMatcher(law.framework, law.titles);
  const width = people.departments.length + 1;
  const known = new Map<number, TitleMeaning>();
  return (person) => {
    const [title, department] = [people.title[person] ?? -1, people.department[person] ?? -1];
    const key = (title + 1) * width + department + 1;
    const found = known.get(key);
    if (found) return found;
    const meaning = match(people.titles[title] ?? '', people.departments[department] ?? '');
    known.set(key, meaning);
    return meaning;
  };
}

/** Marks, by index of `all`, the values that stand in `chosen`. */
const flags = <T>(all: readonly T[], chosen: readonly T[]): readonly boolean[] => all.map((value) => chosen.includes(value));

/**
 * Sorts all people into posts and counts them by unit.
 *
 * Units   persons. `present` is everybody in the lists. The government side (what the quota counts) is: staff of the bodies and
 *         groups the quota names; a staff group that is not stated counts, a body that is not stated counts unless the title is
 *         one outside the framework or of a department that is not of the government (the military command).
 * Shape   people whose body or staff group is outside hold no post, except that leaders of the Party may hold a post of leadership.
 * Law     `staffing.commune-quota` (bodies and groups), `posts.framework`, `posts.titles`.
 */
export function staffTally(byUnit: PeopleByUnit, unitCount: number, law: StaffLaw): StaffTally {
  const { people } = byUnit;
  const { posts, departments } = law.framework.version.value;
  const { outside } = law.titles.version.value;
  const quota = law.quota.version.value;
  const meaningOf = meanings(people, law);
  const bodyCounts = flags<StaffBody>(staffBodies, quota.bodies);
  const groupCounts = flags<StaffGroup>(staffGroups, quota.staffGroups);
  const bodyOutside = flags<StaffBody>(staffBodies, outside.bodies);
  const groupOutside = flags<StaffGroup>(staffGroups, outside.staffGroups);
  const isLeadership = posts.map(({ group }) => group === 'leadership');
  const ofGovernment = posts.map(({ department }) => departments.find(({ id }) => id === department)?.ofGovernment ?? true);

  const postCount = posts.length;
  const postOf = new Int16Array(people.count).fill(noPost);
  const governmentOf = new Uint8Array(people.count);
  const perUnit = (): Int32Array => new Int32Array(unitCount);
  const [present, government, unmatched, leaving] = [perUnit(), perUnit(), perUnit(), perUnit()];
  const held = new Int32Array(unitCount * postCount);
  let bodyAssumed = 0;

  for (let unit = -1; unit < unitCount; unit += 1) {
    for (const person of peopleOf(byUnit, unit)) {
      const [body, group] = [people.body[person] ?? -1, people.staffGroup[person] ?? -1];
      const meaning = meaningOf(person);
      const isOutside =
        groupOutside[group] === true ||
        (bodyOutside[body] === true && !isLeadership[meaning.post]) ||
        (meaning.isOutside && meaning.post < 0);
      const post = isOutside ? outsidePost : meaning.post;
      postOf[person] = post;
      const groupFits = group < 0 || groupCounts[group] === true;
      const isAssumed = body < 0 && groupFits && !isOutside && (post < 0 || ofGovernment[post] === true);
      const counts = isAssumed || (groupFits && bodyCounts[body] === true);
      governmentOf[person] = counts ? 1 : 0;
      if (isAssumed) bodyAssumed += 1;
      if (unit < 0) continue;
      present[unit] = (present[unit] ?? 0) + 1;
      if (counts) government[unit] = (government[unit] ?? 0) + 1;
      if ((people.leavingCase[person] ?? -1) >= 0) leaving[unit] = (leaving[unit] ?? 0) + 1;
      if (post >= 0) held[unit * postCount + post] = (held[unit * postCount + post] ?? 0) + 1;
      else if (post === noPost) unmatched[unit] = (unmatched[unit] ?? 0) + 1;
    }
  }
  return { byUnit, postCount, postOf, governmentOf, present, government, held, unmatched, leaving, bodyAssumed };
}
