import type { Plan } from '../plan.ts';

/** Districts that end, with their people and where they are assigned: as `plan.endedDistricts` gives it. */
export function endedDistricts(plan: Plan) {
  const names = new Map(plan.units.map(({ unit }) => [unit.id, unit.name]));
  return plan.districts.map(({ unit, position, present, targets }) => ({
    unitId: unit.id as number,
    code: unit.code,
    name: unit.name,
    present,
    assigned:
      targets.length > 0
        ? targets.map(({ newUnitId, people }) => ({ newUnitId, name: names.get(newUnitId) ?? '', people }))
        : (plan.pieces[position] ?? []) // a district that becomes part of a new unit takes its people along
            .filter(({ carriesStaff }) => carriesStaff)
            .map(({ newUnitId }) => ({ newUnitId, name: names.get(newUnitId) ?? '', people: present })),
  }));
}
