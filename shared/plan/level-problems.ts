import { type Problem, problem } from '../kernel/problem.ts';
import type { FormedUnit } from '../merger/formed-unit.ts';
import type { Formation } from '../merger/former.ts';
import type { UnitTree } from '../merger/unit-tree.ts';
import type { PlanLaw } from './plan-law.ts';

/** What the law of the effective date says about kinds of units that still stand, and districts that end without a successor. */
export function levelProblems(tree: UnitTree, formation: Formation, { tiers, endedLevels }: PlanLaw): readonly Problem[] {
  const { communeKinds } = tiers.version.value;
  const ended = new Map<string, FormedUnit[]>();
  for (const unit of formation.units) if (!communeKinds.includes(unit.kind)) ended.set(unit.kind, [...(ended.get(unit.kind) ?? []), unit]);
  const lost = endedLevels.includes('district')
    ? tree.units.filter(
        ({ level }, position) => level === 'district' && !tree.communesOf.has(position) && formation.pieces[position] === undefined,
      )
    : [];
  return [
    ...[...ended].map(([kind, units]) => {
      const examples = units.slice(0, 3).map(({ name }) => name);
      const at = { kind: 'record', entity: 'unit', id: units[0]?.id ?? '', name: examples[0] ?? '' } as const;
      return problem('units.kind-ended', at, { kind, count: units.length, examples }, 'warning');
    }),
    ...lost.map(({ id, name }) =>
      problem('district.without-successor', { kind: 'record', entity: 'unit', id: String(id), name }, { district: name }, 'warning'),
    ),
  ];
}
