import type { UnitKind } from '../model/unit.ts';
import { wholeValue } from '../rules/exact-value.ts';
import type { InForce } from '../rules/rule.ts';
import type { Framework } from './title-matcher.ts';

export type PostStatus = 'filled' | 'vacant' | 'over-filled' | 'no-number';

/** One job position of a unit, held against the people in it. */
export interface PostLine {
  readonly postId: string;
  readonly name: string;
  readonly department: string; // as it is called in a unit of this kind
  readonly group: 'leadership' | 'professional' | 'support';
  readonly required: number | null; // people; null: the framework gives no number
  readonly filled: number;
  readonly status: PostStatus;
  readonly note: string | null;
}

const statusOf = (required: number | null, filled: number): PostStatus =>
  required === null ? 'no-number' : filled === required ? 'filled' : filled < required ? 'vacant' : 'over-filled';

/**
 * The job positions of one unit by the framework, against the people who hold them by title.
 *
 * Units   people.
 * Law     `posts.framework`: which departments a unit of this kind has, and how many people where the law gives a number.
 */
export function postLines(kind: UnitKind, held: Int32Array, framework: InForce<Framework>): readonly PostLine[] {
  const { posts, departments } = framework.version.value;
  const nameOf = (id: string): string =>
    departments.find((department) => department.id === id)?.names.find(({ kinds }) => kinds.includes(kind))?.name ?? id;
  return posts.map((post, index): PostLine => {
    const required = post.number === null ? null : wholeValue(post.number);
    const filled = held[index] ?? 0;
    return {
      postId: post.id,
      name: post.name,
      department: nameOf(post.department),
      group: post.group,
      required,
      filled,
      status: statusOf(required, filled),
      note: post.note,
    };
  });
}

export interface PostTotals {
  readonly required: number; // posts with a number
  readonly filled: number; // people who hold a post, with or without a number
  readonly withoutNumber: number; // of `filled`: in posts the framework gives no number for
  readonly vacant: number;
  readonly overFilled: number;
  readonly unmatchedPeople: number;
}

/** Totals over units, without making the lines. */
export function postTotals(
  units: readonly { readonly held: Int32Array; readonly unmatched: number }[],
  framework: InForce<Framework>,
): PostTotals {
  const numbers = framework.version.value.posts.map(({ number }) => (number === null ? -1 : wholeValue(number)));
  let [filled, withoutNumber, vacant, overFilled, unmatchedPeople] = [0, 0, 0, 0, 0];
  for (const { held, unmatched } of units) {
    unmatchedPeople += unmatched;
    for (const [post, count] of held.entries()) {
      filled += count;
      const required = numbers[post] ?? -1;
      if (required < 0) {
        withoutNumber += count;
        continue;
      }
      if (count < required) vacant += required - count;
      else overFilled += count - required;
    }
  }
  const required = numbers.reduce((sum, number) => sum + Math.max(0, number), 0) * units.length;
  return { required, filled, withoutNumber, vacant, overFilled, unmatchedPeople };
}
