import { unitAt } from '../../merger/unit-tree.ts';
import { type UnitKind, type UnitLevel, unitKinds, unitLevels } from '../../model/unit.ts';
import type { Plan } from '../plan.ts';
import type { TraceTerm } from '../trace.ts';
import { sentence } from '../trace-sentence.ts';
import { cellsOf, plain, rulesOf, type Traced, term } from './traced.ts';

const isLevel = (text: string): text is UnitLevel => unitLevels.some((level) => level === text);
const isKind = (text: string): text is UnitKind => unitKinds.some((kind) => kind === text);

/** How many units each province has, in the order met; null is the province nobody knows. */
function byProvince(names: Iterable<string | null>): readonly TraceTerm[] {
  const counts = new Map<string | null, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => term(name ?? plain('term.no-province'), count));
}

function before(plan: Plan, what: string): Traced | null {
  const { tree } = plan;
  const provinceName = (position: number): string | null => unitAt(tree, tree.provinceOf[position])?.name ?? null;
  const positions = [...tree.units.keys()];
  const rules = rulesOf();
  if (what === 'province') {
    const units = tree.units.filter(({ level }) => level === 'province');
    const terms = units.map((unit) => term(unit.name, 1, cellsOf(plan, unit.source, ['code', 'name'])));
    return { value: units.length, unit: 'unit', formula: sentence('before.level', { level: 'province' }), terms, rules };
  }
  if (isLevel(what)) {
    const found = positions.filter((position) => tree.units[position]?.level === what);
    return {
      value: found.length,
      unit: 'unit',
      formula: sentence('before.level', { level: what }),
      terms: byProvince(found.map(provinceName)),
      rules,
    };
  }
  if (!isKind(what)) return null;
  const found = positions.filter((position) => tree.units[position]?.level === 'commune' && tree.units[position]?.kind === what);
  return {
    value: found.length,
    unit: 'unit',
    formula: sentence('before.kind', { kind: what }),
    terms: byProvince(found.map(provinceName)),
    rules,
  };
}

function after(plan: Plan, what: string): Traced | null {
  const provinceName = ({ unit }: Plan['units'][number]): string | null => unit.province?.name ?? null;
  const rules = rulesOf(plan.law.tiers);
  if (what === 'province') {
    const names = plan.units.flatMap((unit) => provinceName(unit) ?? []);
    return { value: plan.after.province, unit: 'unit', formula: plain('after.provinces'), terms: byProvince(names), rules };
  }
  if (what === 'district') {
    const ended = plan.before.district - plan.after.district;
    const terms = [term(plain('term.districts-today'), plan.before.district), term(plain('term.districts-ended'), ended)];
    return { value: plan.after.district, unit: 'unit', formula: plain('after.districts'), terms, rules };
  }
  if (what !== 'commune' && !isKind(what)) return null;
  const units = what === 'commune' ? plan.units : plan.units.filter(({ unit }) => unit.kind === what);
  return {
    value: units.length,
    unit: 'unit',
    formula: what === 'commune' ? plain('after.communes') : sentence('after.kind', { kind: what }),
    terms: byProvince(units.map(provinceName)),
    rules,
  };
}

/** `before.<level or kind>`, `after.<level or kind>`. */
export function traceCount(plan: Plan, when: 'before' | 'after', what: string): Traced | null {
  return when === 'before' ? before(plan, what) : after(plan, what);
}
