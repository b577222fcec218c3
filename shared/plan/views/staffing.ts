import type { Plan } from '../plan.ts';

/** People and quota of every unit after: as `plan.staffing` gives it. */
export const staffingByUnit = (plan: Plan) =>
  plan.units.map(({ unit, staff, quota, surplus, shortage, oldQuota }, index) => ({
    newUnitId: unit.id,
    name: unit.name,
    present: staff.present,
    fromDistricts: staff.fromDistricts,
    governmentPresent: staff.governmentPresent,
    quota,
    surplus,
    shortage,
    oldQuota,
    leaving: plan.leaving[index] ?? 0,
  }));
