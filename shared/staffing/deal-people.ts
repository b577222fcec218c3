import { apportion } from '../kernel/apportion.ts';
import type { PeopleColumns } from '../model/person.ts';

/**
 * Shares people among units by weight and says who goes where.
 *
 * Units   `weights` are persons or hectares, whole; all zero counts as all equal.
 * Shape   for each person an index into `weights`. The numbers are the largest-remainder shares; the people, in the order given,
 *         are dealt like cards so that every department is spread over all units. The same input gives the same deal.
 */
export function dealPeople(count: number, weights: readonly number[]): Int32Array {
  if (count === 0 || weights.length === 0) return new Int32Array(0);
  const shares = apportion(count, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1));
  // The k-th card of a unit that gets s of them lies at (2k + 1) / 2s of the way; compared without division.
  const cards = shares.flatMap((share, unit) => Array.from({ length: share }, (_, card) => ({ unit, step: 2 * card + 1, share })));
  cards.sort((a, b) => a.step * b.share - b.step * a.share || a.unit - b.unit);
  return Int32Array.from(cards, ({ unit }) => unit);
}

/** Rank of every text of a dictionary, so that people can be sorted by text without comparing it again. */
function ranks(texts: readonly string[]): Int32Array {
  const order = [...texts.keys()].sort((a, b) =>
    (texts[a] ?? '') < (texts[b] ?? '') ? -1 : (texts[a] ?? '') > (texts[b] ?? '') ? 1 : a - b,
  );
  const rank = new Int32Array(texts.length);
  for (const [place, index] of order.entries()) rank[index] = place;
  return rank;
}

/** Sorts positions of people by department, title, and then the row of their list. */
export function dealOrder(people: PeopleColumns): (persons: Int32Array) => Int32Array {
  const [departments, titles] = [ranks(people.departments), ranks(people.titles)];
  const rank = (list: Int32Array, index: number | undefined): number => (index === undefined || index < 0 ? -1 : (list[index] ?? -1));
  const at = (column: Int32Array, person: number): number => column[person] ?? 0;
  return (persons) =>
    persons
      .slice()
      .sort(
        (a, b) =>
          rank(departments, people.department[a]) - rank(departments, people.department[b]) ||
          rank(titles, people.title[a]) - rank(titles, people.title[b]) ||
          at(people.sheetId, a) - at(people.sheetId, b) ||
          at(people.row, a) - at(people.row, b) ||
          at(people.personId, a) - at(people.personId, b),
      );
}
