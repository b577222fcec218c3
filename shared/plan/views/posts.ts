import { type Problem, problem } from '../../kernel/problem.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { type RuleUse, ruleUse } from '../../rules/rule-use.ts';
import { type PostLine, postLines } from '../../staffing/post-lines.ts';
import { noPost } from '../../staffing/staff-tally.ts';
import { personsOf } from '../../staffing/unit-staffing.ts';
import type { Plan } from '../plan.ts';

export interface Holder {
  readonly personId: number;
  readonly fullName: string;
  readonly title: string;
}

export interface UnitPosts {
  readonly rule: RuleUse;
  readonly posts: (Omit<PostLine, 'note'> & { readonly newUnitId: string; readonly people: Holder[] })[];
  readonly unmatched: Holder[]; // people whose title matches no post; those outside the framework (Party, Front …) are not among them
}

/** Job positions of one unit against its people: as `plan.posts` gives it. Errors: `unit.unknown`. */
export function unitPosts(plan: Plan, newUnitId: string): Result<UnitPosts, Problem<'unit.unknown'>> {
  const found = plan.units.find(({ unit }) => unit.id === newUnitId);
  if (!found) return fail(problem('unit.unknown', { kind: 'record', entity: 'unit', id: newUnitId, name: newUnitId }, { id: newUnitId }));
  const { people } = plan.dataset;
  const byPost = new Map<number, Holder[]>();
  for (const person of personsOf(plan.tally.byUnit, found.sources)) {
    const post = plan.tally.postOf[person] ?? noPost;
    const holder = {
      personId: people.personId[person] ?? -1,
      fullName: people.fullName[person] ?? '',
      title: people.titles[people.title[person] ?? -1] ?? '',
    };
    byPost.set(post, [...(byPost.get(post) ?? []), holder]);
  }
  const lines = postLines(found.unit.kind, found.staff.held, plan.law.framework);
  return ok({
    rule: ruleUse(plan.law.framework),
    posts: lines.map(({ note, ...line }, index) => ({ ...line, newUnitId, people: byPost.get(index) ?? [] })),
    unmatched: byPost.get(noPost) ?? [],
  });
}
