import { unitAt } from '../../merger/unit-tree.ts';
import { type UnitKind, type UnitLevel, unitKinds, unitLevels } from '../../model/unit.ts';
import type { Plan } from '../plan.ts';
import { cellsOf, rulesOf, type Traced, term } from './traced.ts';

const isLevel = (text: string): text is UnitLevel => unitLevels.some((level) => level === text);
const isKind = (text: string): text is UnitKind => unitKinds.some((kind) => kind === text);

const levelWords: { readonly [L in UnitLevel]: string } = { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' };

/** Counts of texts, most frequent order kept as met. */
function tally(labels: Iterable<string>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts];
}

const asTerms = (counts: readonly (readonly [string, number])[]) => counts.map(([label, count]) => term(label, count));

function before(plan: Plan, what: string): Traced | null {
  const { tree } = plan;
  const provinceName = (position: number): string => unitAt(tree, tree.provinceOf[position])?.name ?? 'Không rõ tỉnh';
  const positions = [...tree.units.keys()];
  const rules = rulesOf();
  if (what === 'province') {
    const units = tree.units.filter(({ level }) => level === 'province');
    const terms = units.map((unit) => term(unit.name, 1, cellsOf(plan, unit.source, ['code', 'name'])));
    return { value: units.length, unit: 'unit', formula: 'số đơn vị cấp tỉnh trong danh sách hiện trạng', terms, rules };
  }
  if (isLevel(what)) {
    const found = positions.filter((position) => tree.units[position]?.level === what);
    return {
      value: found.length,
      unit: 'unit',
      formula: `số đơn vị ${levelWords[what]} trong danh sách hiện trạng, cộng theo tỉnh`,
      terms: asTerms(tally(found.map(provinceName))),
      rules,
    };
  }
  if (!isKind(what)) return null;
  const found = positions.filter((position) => tree.units[position]?.level === 'commune' && tree.units[position]?.kind === what);
  return {
    value: found.length,
    unit: 'unit',
    formula: `số ${what} trong danh sách hiện trạng, cộng theo tỉnh`,
    terms: asTerms(tally(found.map(provinceName))),
    rules,
  };
}

function after(plan: Plan, what: string): Traced | null {
  const provinceName = ({ unit }: Plan['units'][number]): string => unit.province?.name ?? 'Không rõ tỉnh';
  const rules = rulesOf(plan.law.tiers);
  if (what === 'province') {
    const names = tally(plan.units.flatMap(({ unit }) => unit.province?.name ?? []));
    return {
      value: plan.after.province,
      unit: 'unit',
      formula: 'số tỉnh, thành phố có đơn vị cấp xã sau sắp xếp (mỗi dòng: số đơn vị cấp xã)',
      terms: asTerms(names),
      rules,
    };
  }
  if (what === 'district') {
    const ended = plan.before.district - plan.after.district;
    const terms = [term('Đơn vị cấp huyện hiện nay', plan.before.district), term('Kết thúc hoạt động', ended)];
    return { value: plan.after.district, unit: 'unit', formula: 'đơn vị cấp huyện hiện nay trừ đơn vị kết thúc hoạt động', terms, rules };
  }
  if (what !== 'commune' && !isKind(what)) return null;
  const units = what === 'commune' ? plan.units : plan.units.filter(({ unit }) => unit.kind === what);
  return {
    value: units.length,
    unit: 'unit',
    formula: `số ${what === 'commune' ? 'đơn vị cấp xã' : what} sau sắp xếp, cộng theo tỉnh`,
    terms: asTerms(tally(units.map(provinceName))),
    rules,
  };
}

/** `before.<level or kind>`, `after.<level or kind>`. */
export function traceCount(plan: Plan, when: 'before' | 'after', what: string): Traced | null {
  return when === 'before' ? before(plan, what) : after(plan, what);
}
