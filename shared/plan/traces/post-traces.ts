import { wholeValue } from '../../rules/exact-value.ts';
import { type PostTotals, postTotals } from '../../staffing/post-lines.ts';
import { noPost } from '../../staffing/staff-tally.ts';
import { personsOf } from '../../staffing/unit-staffing.ts';
import { sourceOf } from '../people.ts';
import type { Plan } from '../plan.ts';
import type { TraceTerm } from '../trace.ts';
import { sentence } from '../trace-sentence.ts';
import { cellsOf, plain, rulesOf, type Traced, term } from './traced.ts';

/** Positions the framework gives a number for, each times the units that have it. */
function requiredTerms({ law, units }: Plan): readonly TraceTerm[] {
  const { posts, departments } = law.framework.version.value;
  return posts.flatMap(({ name, department, number }) => {
    if (number === null) return [];
    const required = wholeValue(number);
    // A department is called otherwise in a ward than in a commune: all its names tell two "Trưởng phòng" apart.
    const names = departments.find(({ id }) => id === department)?.names.map((named) => named.name) ?? [];
    const label = sentence('term.post', { post: name, department: names.join(' / '), required, units: units.length });
    return [term(label, required * units.length)];
  });
}

/** Units that add something to a total, each by what it adds. */
const unitTerms = ({ law, units }: Plan, figure: keyof PostTotals): readonly TraceTerm[] =>
  units.flatMap(({ unit, staff }) => {
    const value = postTotals([staff], law.framework)[figure];
    return value === 0 ? [] : [term(unit.name, value)];
  });

/** People whose title matches no position, by title, the most frequent first: the title is what must be put right. */
function unmatchedTerms(plan: Plan): readonly TraceTerm[] {
  const { people } = plan.dataset;
  const byTitle = new Map<string, number[]>();
  for (const { sources } of plan.units)
    for (const person of personsOf(plan.tally.byUnit, sources)) {
      if (plan.tally.postOf[person] !== noPost) continue;
      const title = people.titles[people.title[person] ?? -1] ?? '';
      const same = byTitle.get(title);
      if (same) same.push(person);
      else byTitle.set(title, [person]);
    }
  return [...byTitle]
    .toSorted(([a, some], [b, others]) => others.length - some.length || Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([title, persons]) =>
      term(
        title === '' ? plain('term.no-title') : title,
        persons.length,
        persons.flatMap((person) => cellsOf(plan, sourceOf(plan.dataset, person), ['title'])),
      ),
    );
}

const totals = {
  filled: 'posts.filled',
  withoutNumber: 'posts.without-number',
  vacant: 'posts.vacant',
  overFilled: 'posts.over-filled',
} as const;

/** `posts.required|filled|withoutNumber|vacant|overFilled|unmatchedPeople`. */
export function tracePosts(plan: Plan, figure: string): Traced | null {
  const { framework, titles } = plan.law;
  switch (figure) {
    case 'required':
      return {
        value: plan.posts.required,
        unit: 'person',
        formula: plain('posts.required'),
        terms: requiredTerms(plan),
        rules: rulesOf(framework),
      };
    case 'filled':
    case 'withoutNumber':
    case 'vacant':
    case 'overFilled':
      return {
        value: plan.posts[figure],
        unit: 'person',
        formula: plain(totals[figure]),
        terms: unitTerms(plan, figure),
        rules: rulesOf(framework, titles),
      };
    case 'unmatchedPeople':
      return {
        value: plan.posts.unmatchedPeople,
        unit: 'person',
        formula: plain('posts.unmatched'),
        terms: unmatchedTerms(plan),
        rules: rulesOf(framework, titles),
      };
    default:
      return null;
  }
}
