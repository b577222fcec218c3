import { type Problem, problem } from '../kernel/problem.ts';
import type { FormedUnit } from '../merger/formed-unit.ts';
import type { Formation } from '../merger/former.ts';
import { type ListedQuotas, quotaKey, totalOf } from '../staffing/listed-quotas.ts';
import { peopleOf } from '../staffing/people-by-unit.ts';
import type { StaffTally } from '../staffing/staff-tally.ts';
import type { DistrictDeal } from './ended-districts.ts';

const examplesAtMost = 3;

/** People who end up nowhere: without a unit in the lists, or of a district nobody takes over from. */
export function unplacedProblems(tally: StaffTally, deals: readonly DistrictDeal[]): readonly Problem[] {
  const { people } = tally.byUnit;
  const lost = peopleOf(tally.byUnit, -1);
  const examples = [...lost.subarray(0, examplesAtMost)].map((person) => people.fullName[person] ?? '');
  const first = lost[0] ?? -1;
  const at = { kind: 'record', entity: 'person', id: String(people.personId[first] ?? -1), name: examples[0] ?? '' } as const;
  return [
    ...(lost.length > 0 ? [problem('staffing.unplaced', at, { people: lost.length, examples }, 'warning')] : []),
    ...deals
      .filter(({ left }) => left > 0)
      .map(({ district: { unit }, left }) =>
        problem(
          'staffing.district-without-communes',
          { kind: 'record', entity: 'unit', id: String(unit.id), name: unit.name },
          { district: unit.name, people: left },
          'warning',
        ),
      ),
  ];
}

/** People of divided units, who are placed by a rule nobody laid down. */
export function splitProblems(formation: Formation, tally: StaffTally, unitOf: ReadonlyMap<string, FormedUnit>): readonly Problem[] {
  return formation.pieces.flatMap((pieces, position) => {
    const people = tally.present[position] ?? 0;
    const carrier = pieces && pieces.length > 1 ? pieces.find(({ carriesStaff }) => carriesStaff) : undefined;
    if (!carrier || people === 0) return [];
    const to = unitOf.get(carrier.newUnitId)?.name ?? '';
    const { id, name } = carrier.unit;
    return [
      problem('staffing.split-by-rule', { kind: 'record', entity: 'unit', id: String(id), name }, { unit: name, to, people }, 'warning'),
    ];
  });
}

/** Quotas allotted to names that are neither an old nor a new unit. */
export function unknownQuotas(listed: ListedQuotas, units: readonly FormedUnit[]): readonly Problem[] {
  if (listed.byName.size === 0) return [];
  const names = new Set(units.map(({ name }) => quotaKey(name)));
  return [...listed.byName]
    .filter(([key]) => !names.has(key))
    .map(([, quotas]) => {
      const name = quotas[0]?.unitName ?? quotas[0]?.unitCode ?? '';
      return problem(
        'quota.unit-unknown',
        { kind: 'record', entity: 'unit', id: name, name },
        { unit: name, number: totalOf(quotas) },
        'warning',
      );
    });
}

export function bodyAssumed({ bodyAssumed: people, byUnit }: StaffTally): readonly Problem[] {
  const name = byUnit.people.fullName[0] ?? '';
  return people === 0
    ? []
    : [
        problem(
          'staffing.body-assumed',
          { kind: 'record', entity: 'person', id: String(byUnit.people.personId[0] ?? -1), name },
          { people },
          'warning',
        ),
      ];
}
