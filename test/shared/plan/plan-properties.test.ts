import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computePlan } from '../../../shared/plan/compute-plan.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { createPlanner } from '../../../shared/plan/planner.ts';
import { traceOf } from '../../../shared/plan/trace-of.ts';
import { endedDistricts } from '../../../shared/plan/views/ended-districts.ts';
import { peoplePage } from '../../../shared/plan/views/people.ts';
import { unitPosts } from '../../../shared/plan/views/posts.ts';
import { unitsAfter } from '../../../shared/plan/views/units-after.ts';
import type { ScenarioState } from '../../../shared/scenario/state.ts';
import { day, inventedBook } from '../../support/invented-law.ts';
import { peopleColumns } from '../../support/people.ts';
import { datasetOf } from '../../support/small-country.ts';
import { countries, type RandomCountry } from './random-plan.ts';

const lawDate = day('2030-01-01');
const datasetFor = ({ units, people }: Pick<RandomCountry, 'units' | 'people'>) => datasetOf(units, { people: peopleColumns(people) });
function planOf(country: Pick<RandomCountry, 'units' | 'people' | 'scenario'>): Plan {
  const plan = computePlan({ dataset: datasetFor(country), scenario: country.scenario, book: inventedBook, lawDate });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}
const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);
const runs = { numRuns: 150 };

/** Everything a plan says, as plain values: what two plans are compared by. */
const said = (plan: Plan) => ({
  before: plan.before,
  after: plan.after,
  totals: plan.totals,
  units: unitsAfter(plan),
  districts: endedDistricts(plan),
  staffing: plan.staffing,
  perUnit: plan.units.map(({ quota, surplus, shortage, oldQuota, staff }) => ({
    quota,
    surplus,
    shortage,
    oldQuota,
    ...staff,
    held: [...staff.held],
  })),
  leaving: [...plan.leaving],
  posts: plan.posts,
  tasks: plan.tasks,
  severance: { ...plan.severance.totals, ...plan.severance.budget },
  people: peoplePage(plan, { newUnitId: null, search: '', onlyLeaving: false, from: 0, count: 1000 }),
  problems: plan.problems,
});

describe('laws of conservation', () => {
  test('area and population are the same before and after, for every old unit and in total', () => {
    fc.assert(
      fc.property(countries, (country) => {
        const plan = planOf(country);
        for (const [position, pieces] of plan.pieces.entries()) {
          const unit = plan.tree.units[position]!;
          if (!pieces) continue;
          if (unit.areaHa !== null) expect(sum(pieces.map(({ areaHa }) => areaHa))).toBe(unit.areaHa);
          if (unit.population !== null) expect(sum(pieces.map(({ population }) => population))).toBe(unit.population);
        }
        const pieces = plan.units.flatMap(({ unit }) => unit.pieces);
        const known = pieces.filter(({ unit }) => unit.areaHa !== null);
        expect(sum(known.map(({ areaHa }) => areaHa))).toBe(plan.totals.areaHa);
        expect(sum(pieces.filter(({ unit }) => unit.population !== null).map(({ population }) => population))).toBe(plan.totals.population);
        if (plan.totals.areaUnknown === 0) expect(sum(plan.units.map(({ unit }) => unit.areaHa))).toBe(plan.totals.areaHa);
      }),
      runs,
    );
  });

  test('everybody is placed once: placed + staying + unplaced = people', () => {
    fc.assert(
      fc.property(countries, (country) => {
        const plan = planOf(country);
        const { present, atProvince, atDistrict, unplaced, fromDistricts } = plan.staffing;
        expect(present + atProvince + atDistrict + unplaced).toBe(country.people.length);
        expect(sum(endedDistricts(plan).flatMap(({ assigned }) => assigned.map(({ people }) => people)))).toBeGreaterThanOrEqual(
          fromDistricts,
        );
        const { people } = peoplePage(plan, { newUnitId: null, search: '', onlyLeaving: false, from: 0, count: 1000 });
        expect(people.filter(({ newUnitId }) => newUnitId !== null)).toHaveLength(present);
        for (const { unit, staff } of plan.units) {
          const page = peoplePage(plan, { newUnitId: unit.id, search: '', onlyLeaving: false, from: 0, count: 1000 });
          expect(page.total).toBe(staff.present);
          const posts = unitPosts(plan, unit.id);
          if (!posts.ok) throw new Error('the unit is there');
          expect(posts.value.posts.map(({ people: holders }) => holders.length)).toEqual(posts.value.posts.map(({ filled }) => filled));
          expect(posts.value.unmatched).toHaveLength(staff.unmatched);
        }
        expect(sum([...plan.leaving])).toBe(people.filter(({ newUnitId, leaving }) => newUnitId !== null && leaving !== null).length);
      }),
      runs,
    );
  });

  test('totals are the sums of the units', () => {
    fc.assert(
      fc.property(countries, (country) => {
        const { staffing, units, after } = planOf(country);
        for (const figure of ['quota', 'surplus', 'shortage'] as const)
          expect(staffing[figure]).toBe(sum(units.map((unit) => unit[figure])));
        expect(staffing.present).toBe(sum(units.map(({ staff }) => staff.present)));
        expect(after.commune).toBe(units.length);
        expect(sum(Object.values(after.byKind))).toBe(units.length);
        for (const { staff, quota, surplus, shortage } of units) expect(staff.governmentPresent - quota).toBe(surplus - shortage);
      }),
      runs,
    );
  });
});

test('the order of members and new units does not matter', () => {
  const shuffledCountries = countries.chain((country) =>
    fc.record({
      country: fc.constant(country),
      members: fc.shuffledSubarray([...country.scenario.members], { minLength: country.scenario.members.length }),
      newUnits: fc.shuffledSubarray([...country.scenario.newUnits], { minLength: country.scenario.newUnits.length }),
    }),
  );
  fc.assert(
    fc.property(shuffledCountries, ({ country, members, newUnits }) => {
      const shuffled = planOf({ ...country, scenario: { ...country.scenario, members, newUnits } });
      expect(said(shuffled)).toEqual(said(planOf(country)));
    }),
    runs,
  );
});

test('merging, then adding up, is adding up, then merging', () => {
  fc.assert(
    fc.property(countries, (country) => {
      const split = planOf(country);
      // All decisions into one unit instead of four.
      const one = {
        ...country.scenario,
        members: country.scenario.members.map((part) => ({ ...part, newUnitId: country.scenario.newUnits[0]!.id })),
      };
      const joined = planOf({ ...country, scenario: one });
      const decided = (plan: Plan) => plan.units.filter(({ unit }) => unit.decided);
      const known = (plan: Plan, figure: 'areaHa' | 'population') =>
        sum(decided(plan).flatMap(({ unit }) => unit.pieces.filter((piece) => piece.unit[figure] !== null).map((piece) => piece[figure])));
      for (const figure of ['areaHa', 'population'] as const) expect(known(joined, figure)).toBe(known(split, figure));
      expect(joined.totals).toEqual(split.totals);
    }),
    runs,
  );
});

test('a plan after edits is the plan computed afresh', () => {
  fc.assert(
    fc.property(countries, (country) => {
      const dataset = datasetFor(country);
      const planner = createPlanner(dataset, inventedBook);
      const steps: readonly ScenarioState[] = [country.scenario, ...country.edits, country.scenario];
      for (const scenario of steps) {
        // As the store gives it back: equal values, other objects.
        const copy = structuredClone(scenario);
        const edited = planner.compute(copy, lawDate);
        if (!edited.ok) throw new Error('the law is in force');
        expect(said(edited.value)).toEqual(said(planOf({ ...country, scenario })));
      }
    }),
    { numRuns: 80 },
  );
});

test('every figure can be traced, and its terms add up', () => {
  fc.assert(
    fc.property(countries, (country) => {
      const plan = planOf(country);
      const traced = (figure: string) => {
        const trace = traceOf(plan, figure);
        if (!trace.ok) throw new Error(`${figure} has no trace`);
        return { value: trace.value.value, terms: sum(trace.value.terms.map(({ value }) => Number(value))) };
      };
      const adds = (figure: string, value: number): void => {
        expect(traced(figure)).toEqual({ value: String(value), terms: value });
      };
      adds('before.commune', plan.before.commune);
      adds('after.commune', plan.after.commune);
      adds('staffing.present', plan.staffing.present);
      adds('staffing.fromDistricts', plan.staffing.fromDistricts);
      adds('staffing.surplus', plan.staffing.surplus);
      adds('staffing.shortage', plan.staffing.shortage);
      adds('staffing.unplaced', plan.staffing.unplaced);
      adds('staffing.leaving', plan.staffing.leaving);
      adds('tasks.toCommune', plan.tasks.counts.toCommune);
      for (const figure of ['areaHa', 'population', 'areaUnknown', 'populationUnknown'] as const)
        adds(`totals.${figure}`, plan.totals[figure]);
      for (const figure of ['required', 'filled', 'vacant', 'overFilled', 'unmatchedPeople'] as const)
        adds(`posts.${figure}`, plan.posts[figure]);
      adds('totals.endedDistricts', plan.districts.length);
      adds('severance.computed', plan.severance.totals.computed);
      expect(traced('staffing.quota').value).toBe(String(plan.staffing.quota));
      for (const [index, { unit, staff, quota, surplus, shortage }] of plan.units.entries()) {
        if (unit.areaHa !== null) adds(`unit:${unit.id}.areaHa`, unit.areaHa);
        if (unit.population !== null) adds(`unit:${unit.id}.population`, unit.population);
        adds(`staffing:${unit.id}.present`, staff.present);
        adds(`staffing:${unit.id}.fromDistricts`, staff.fromDistricts);
        adds(`staffing:${unit.id}.governmentPresent`, staff.governmentPresent);
        adds(`staffing:${unit.id}.quota`, quota);
        adds(`staffing:${unit.id}.leaving`, plan.leaving[index]!);
        expect(traced(`staffing:${unit.id}.surplus`).value).toBe(String(surplus));
        expect(traced(`staffing:${unit.id}.shortage`).value).toBe(String(shortage));
        expect(traceOf(plan, `staffing:${unit.id}.oldQuota`).ok).toBe(true);
      }
      for (const { person } of plan.severance.entitlements)
        for (const figure of ['total', 'salary', 'monthsEarly'])
          expect(traceOf(plan, `severance:${plan.dataset.people.personId[person]}.${figure}`).ok).toBe(true);
    }),
    { numRuns: 60 },
  );
});
