import { type Problem, problem } from '../kernel/problem.ts';
import { type UnitTree, unitAt } from '../merger/unit-tree.ts';
import type { Unit } from '../model/unit.ts';
import { type ListedQuotas, totalOf } from '../staffing/listed-quotas.ts';
import { type MissingFact, type OldQuotaLaw, oldQuota } from '../staffing/old-quota.ts';
import type { OldUnitQuota } from './plan.ts';
import type { PlanLaw } from './plan-law.ts';

export interface OldQuotas {
  readonly byPosition: readonly (OldUnitQuota | undefined)[];
  readonly total: number | null;
  readonly problems: readonly Problem[];
}

const examplesAtMost = 3;

/** A warning when the norm of some commune grows by a line of the standard that nobody has verified. */
function unverifiedStandard(
  quotas: readonly (OldUnitQuota | undefined)[],
  { standard }: OldQuotaLaw,
): readonly Problem<'rule.unverified'>[] {
  const notes = quotas.flatMap((quota) => (quota?.norm && !quota.listed && quota.norm.posts !== null ? (quota.norm.unverified ?? []) : []));
  const { document, provision } = standard.version.source;
  return [...new Set(notes)].map((note) =>
    problem(
      'rule.unverified',
      { kind: 'rule', ruleId: standard.ruleId, title: standard.title, on: null },
      { ruleId: standard.ruleId, document, provision, note },
      'warning',
    ),
  );
}

/**
 * The old norm of every commune, overridden by what its own list allots.
 *
 * Errors  one warning `staffing.old-quota-unknown` for each fact that is missing, naming the first communes that lack it.
 */
export function oldQuotas(tree: UnitTree, listed: ListedQuotas, { oldQuota: law }: PlanLaw): OldQuotas {
  const byPosition: (OldUnitQuota | undefined)[] = [];
  const missing = new Map<MissingFact, Unit[]>();
  let [total, communes, isComplete] = [0, 0, true];
  for (const [position, unit] of tree.units.entries()) {
    if (unit.level !== 'commune') continue;
    communes += 1;
    const own = listed.ofOld.get(position) ?? null;
    const norm = law ? oldQuota(unit, unitAt(tree, tree.districtOf[position])?.kind ?? null, law) : null;
    const posts = own ? totalOf(own) : (norm?.posts ?? null);
    byPosition[position] = { posts, norm, listed: own };
    if (posts === null) isComplete = false;
    else total += posts;
    if (!own && norm && norm.posts === null)
      missing.set(norm.missing, [...(missing.get(norm.missing) ?? []).slice(0, examplesAtMost), unit]);
  }
  const counts = new Map<MissingFact, number>();
  for (const quota of byPosition)
    if (quota?.norm && !quota.listed && quota.norm.posts === null)
      counts.set(quota.norm.missing, (counts.get(quota.norm.missing) ?? 0) + 1);
  const problems = [...missing].map(([fact, units]) => {
    const examples = units.slice(0, examplesAtMost).map(({ name }) => name);
    const at = { kind: 'record', entity: 'unit', id: String(units[0]?.id ?? ''), name: examples[0] ?? '' } as const;
    return problem('staffing.old-quota-unknown', at, { missing: fact, count: counts.get(fact) ?? 0, of: communes, examples }, 'warning');
  });
  return {
    byPosition,
    total: isComplete && communes > 0 ? total : null,
    problems: [...problems, ...(law ? unverifiedStandard(byPosition, law) : []), ...listed.problems],
  };
}
