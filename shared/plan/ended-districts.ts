import { apportion } from '../kernel/apportion.ts';
import type { Piece } from '../merger/piece.ts';
import type { UnitTree } from '../merger/unit-tree.ts';
import { wholeValue } from '../rules/exact-value.ts';
import { dealOrder, dealPeople } from '../staffing/deal-people.ts';
import { peopleOf } from '../staffing/people-by-unit.ts';
import type { StaffTally } from '../staffing/staff-tally.ts';
import type { DealShare } from '../staffing/unit-staffing.ts';
import type { EndedDistrict } from './plan.ts';
import type { PlanLaw } from './plan-law.ts';

export interface DistrictDeal {
  readonly district: EndedDistrict;
  readonly shares: ReadonlyMap<string, DealShare>; // by new unit
  readonly left: number; // people nobody takes
}

interface Target {
  readonly newUnitId: string;
  readonly weight: number;
}

const sameTargets = (a: readonly Target[], b: readonly Target[]): boolean =>
  a.length === b.length && a.every(({ newUnitId, weight }, index) => b[index]?.newUnitId === newUnitId && b[index].weight === weight);

/** The new units that take communes of a district, with the population they take from it; in the order of the old communes. */
function targetsOf(communes: readonly number[], pieces: readonly (readonly Piece[] | undefined)[]): readonly Target[] {
  const weights = new Map<string, number>();
  for (const commune of communes)
    for (const { newUnitId, population } of pieces[commune] ?? [])
      weights.set(newUnitId, (weights.get(newUnitId) ?? 0) + (population ?? 0));
  return [...weights].map(([newUnitId, weight]) => ({ newUnitId, weight }));
}

/**
 * Makes the function that assigns the people of districts that end.
 *
 * Units   persons; the shares of a district sum to its people.
 * Shape   people go to the new units that take communes of their district, by the population each takes from it (largest remainder;
 *         all alike where no population is known), and are dealt by department, title and row. It is a proposal, never a decision.
 *         A district without communes that goes to a new unit itself takes its people along and deals nobody.
 *         A district whose targets have not changed since the last time is not dealt again.
 * Law     `staffing.district-staff` says where they go and how many per cent of them.
 */
export function createDistrictDeals(
  tree: UnitTree,
  tally: StaffTally,
  law: PlanLaw,
): (pieces: readonly (readonly Piece[] | undefined)[]) => readonly DistrictDeal[] {
  const rule = law.districtStaff;
  if (!rule) return () => [];
  const percent = Math.min(100, wholeValue(rule.version.value.percent));
  const positions = [...tree.units.keys()].filter((position) => tree.units[position]?.level === 'district');
  const inOrder = dealOrder(tally.byUnit.people);
  const sorted = new Map<number, Int32Array>();
  const known = new Map<number, { readonly targets: readonly Target[]; readonly deal: DistrictDeal }>();

  const deal = (position: number, targets: readonly Target[]): DistrictDeal | null => {
    const unit = tree.units[position];
    if (!unit) return null;
    const all = sorted.get(position) ?? inOrder(peopleOf(tally.byUnit, position));
    sorted.set(position, all);
    const taken = targets.length === 0 ? 0 : (apportion(all.length, [percent, 100 - percent])[0] ?? 0);
    const persons = all.slice(0, taken);
    const dealt = dealPeople(
      taken,
      targets.map(({ weight }) => weight),
    );
    const lists = targets.map((): number[] => []);
    for (const [card, person] of persons.entries()) lists[dealt[card] ?? 0]?.push(person);
    const shares = targets.flatMap(({ newUnitId }, index) => {
      const list = lists[index] ?? [];
      return list.length === 0 ? [] : [[newUnitId, { district: position, persons: Int32Array.from(list) }] as const];
    });
    const district = {
      position,
      unit,
      present: all.length,
      persons,
      to: [...dealt].map((target) => targets[target]?.newUnitId ?? ''),
      targets: targets.map((target, index) => ({ ...target, people: lists[index]?.length ?? 0 })),
    };
    return { district, shares: new Map(shares), left: all.length - taken };
  };

  return (pieces) =>
    positions.flatMap((position) => {
      const goesAsAUnit = pieces[position] !== undefined;
      const targets = goesAsAUnit ? [] : targetsOf(tree.communesOf.get(position) ?? [], pieces);
      const found = known.get(position);
      if (!goesAsAUnit && found && sameTargets(found.targets, targets)) return [found.deal];
      const dealt = deal(position, targets);
      if (!dealt) return [];
      if (goesAsAUnit) return [{ ...dealt, left: 0 }]; // its people come along with it
      known.set(position, { targets, deal: dealt });
      return [dealt];
    });
}
