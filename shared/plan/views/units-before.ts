import { unitAt } from '../../merger/unit-tree.ts';
import { cellOf } from '../../model/source.ts';
import type { Plan } from '../plan.ts';

/** Every unit today, by level and code, with where each goes: as `plan.unitsBefore` gives it. */
export function unitsBefore(plan: Plan) {
  const { tree, pieces, dataset } = plan;
  const names = new Map(plan.units.map(({ unit }) => [unit.id, unit.name]));
  return tree.units.map((unit, position) => ({
    unitId: unit.id as number,
    code: unit.code,
    name: unit.name,
    level: unit.level,
    kind: unit.kind,
    parent: unit.parentId === null ? null : (unitAt(tree, tree.positionOf.get(unit.parentId))?.name ?? null),
    province: unit.level === 'province' ? null : (unitAt(tree, tree.provinceOf[position])?.name ?? null),
    areaHa: unit.areaHa,
    population: unit.population,
    goesTo: (pieces[position] ?? []).map(({ newUnitId, extent }) => ({ newUnitId, name: names.get(newUnitId) ?? '', extent })),
    source: cellOf(dataset.sheets, unit.source, 'name'),
  }));
}
