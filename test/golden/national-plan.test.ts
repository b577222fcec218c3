import { describe, expect, test } from 'vitest';
import type { ScenarioId } from '../../shared/model/ids.ts';
import { computePlan } from '../../shared/plan/compute-plan.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { createPlanner } from '../../shared/plan/planner.ts';
import { scenarioFromMapping } from '../../shared/scenario/decide/scenario-from-mapping.ts';
import { day } from '../support/invented-law.ts';
import { hasNationalData, nationalDataset } from '../support/national-data.ts';
import { provinceTable } from '../support/province-tables.ts';
import { realRules } from '../support/rule-book.ts';

const effectiveDate = day('2025-07-01');

function national() {
  const dataset = nationalDataset();
  const decided = scenarioFromMapping('vn' as ScenarioId, dataset.mapping, dataset);
  const scenario = {
    id: 'vn' as ScenarioId,
    name: 'Cả nước',
    effectiveDate,
    newUnits: decided.newUnits,
    members: decided.members,
    leavers: [],
  };
  const computed = computePlan({ dataset, scenario, book: realRules(), lawDate: effectiveDate });
  if (!computed.ok) throw new Error(JSON.stringify(computed.problems));
  return { dataset, scenario, plan: computed.value, decided };
}
const whole = hasNationalData ? national() : null;

const count = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};
const provinceOf = (plan: Plan, position: number): string => plan.tree.units[plan.tree.provinceOf[position]!]!.name;

describe.skipIf(!whole)('the reform of 2025 (needs ../shared/data/vietnam-2025)', () => {
  const { plan, decided, dataset, scenario } = whole ?? ({} as NonNullable<typeof whole>);

  test('63 → 34 provinces, 696 → 0 districts, 10,035 → 3,321 communes', () => {
    expect(plan.before).toMatchObject({ province: 63, district: 696, commune: 10_035 });
    expect(plan.after).toEqual({ province: 34, district: 0, commune: 3_321, byKind: { xã: 2_621, phường: 687, 'đặc khu': 13 } });
    expect(plan.districts).toHaveLength(696);
    expect(decided.problems).toEqual([]);
    expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('districts and communes of each old province', () => {
    const districts = count(
      [...plan.tree.units.keys()].filter((position) => plan.tree.units[position]!.level === 'district'),
      (position) => provinceOf(plan, position),
    );
    const communes = count(
      [...plan.tree.units.keys()].filter((position) => plan.tree.units[position]!.level === 'commune'),
      (position) => provinceOf(plan, position),
    );
    const rows = provinceTable('2.3');
    expect(rows).toHaveLength(63);
    expect(rows.map(({ name }) => [name, districts.get(name), communes.get(name)])).toEqual(
      rows.map(({ name, numbers }) => [name, Number(numbers[0]), Number(numbers[1])]),
    );
  });

  test('communes of each new province, by kind', () => {
    const counts = count(plan.units, ({ unit }) => `${unit.province?.name} ${unit.kind}`);
    const rows = provinceTable('2.2');
    expect(rows).toHaveLength(34);
    expect(rows.map(({ name }) => [name, ...['xã', 'phường', 'đặc khu'].map((kind) => counts.get(`${name} ${kind}`) ?? 0)])).toEqual(
      rows.map(({ name, numbers }) => [name, ...(/\((\d+)\/(\d+)\/(\d+)\)/.exec(numbers[3]!)?.slice(1).map(Number) ?? [])]),
    );
  });

  test('441 communes are divided and conserved to the person and the hectare', () => {
    const split = plan.pieces.filter((pieces) => pieces !== undefined && pieces.length > 1);
    expect(split).toHaveLength(441);
    expect(count(split, (pieces) => String(pieces!.length))).toEqual(
      new Map([
        ['2', 369],
        ['3', 55],
        ['4', 16],
        ['5', 1],
      ]),
    );
    for (const pieces of plan.pieces) {
      if (!pieces) continue;
      const [first] = pieces;
      for (const figure of ['areaHa', 'population'] as const)
        if (first!.unit[figure] !== null) expect(pieces.reduce((sum, piece) => sum + piece[figure]!, 0)).toBe(first!.unit[figure]);
    }
    const after = plan.units.flatMap(({ unit }) => unit.pieces);
    expect(after.reduce((sum, piece) => sum + (piece.unit.population === null ? 0 : piece.population!), 0)).toBe(plan.totals.population);
    expect(after.reduce((sum, piece) => sum + (piece.unit.areaHa === null ? 0 : piece.areaHa!), 0)).toBe(plan.totals.areaHa);
  });

  test('1 to 14 old units in a new one; the five island districts without communes become special zones', () => {
    const most = plan.units.toSorted((a, b) => b.unit.pieces.length - a.unit.pieces.length)[0]!;
    expect([most.unit.name, most.unit.pieces.length]).toEqual(['Phường Hoàn Kiếm', 14]);
    const zones = plan.units.filter(({ unit }) => unit.pieces[0]!.unit.level === 'district').map(({ unit }) => unit.name);
    expect(zones.toSorted()).toEqual(['Đặc khu Bạch Long Vĩ', 'Đặc khu Côn Đảo', 'Đặc khu Cồn Cỏ', 'Đặc khu Hoàng Sa', 'Đặc khu Lý Sơn']);
  });

  test('the order of the mapping rows does not matter', () => {
    const turned = scenarioFromMapping('vn' as ScenarioId, dataset.mapping.toReversed(), dataset);
    expect(turned).toEqual(decided);
  });

  test('a code means nothing without a date: almost every new code was another unit’s before', () => {
    const before = new Map(plan.tree.units.filter(({ level }) => level === 'commune').map(({ code, name }) => [code, name]));
    expect(plan.units.filter(({ unit }) => before.has(unit.code ?? '')).length).toBeGreaterThan(3_300);
    expect([before.get('00004'), plan.units[0]!.unit.name]).toEqual(['Phường Trúc Bạch', 'Phường Ba Đình']);
  });

  test('an edit of the national plan gives what computing afresh gives', () => {
    const planner = createPlanner(dataset, realRules());
    planner.compute(scenario, effectiveDate);
    const moved = {
      ...scenario,
      members: scenario.members.map((part, index) => (index === 5 ? { ...part, newUnitId: scenario.newUnits[9]!.id } : part)),
    };
    const edited = planner.compute(moved, effectiveDate);
    const afresh = computePlan({ dataset, scenario: moved, book: realRules(), lawDate: effectiveDate });
    if (!edited.ok || !afresh.ok) throw new Error('the law is in force');
    expect(edited.value.units.map(({ unit }) => [unit.id, unit.areaHa, unit.population, unit.pieces.length])).toEqual(
      afresh.value.units.map(({ unit }) => [unit.id, unit.areaHa, unit.population, unit.pieces.length]),
    );
    expect(edited.value.problems).toEqual(afresh.value.problems);
  });
});
