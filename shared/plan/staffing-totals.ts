import type { UnitTree } from '../merger/unit-tree.ts';
import { type PeopleByUnit, peopleOf } from '../staffing/people-by-unit.ts';
import type { StaffTally } from '../staffing/staff-tally.ts';
import type { DistrictDeal } from './ended-districts.ts';
import type { Leavers } from './leavers.ts';
import type { PlanUnit, StaffingTotals } from './plan.ts';
import type { PlanLaw } from './plan-law.ts';

/** People marked as leaving in each unit after. */
export function leavingByUnit(units: readonly PlanUnit[], tally: StaffTally, { isLeaving, changed }: Leavers): Int32Array {
  const byOld = tally.leaving.slice();
  const { unit } = tally.byUnit.people;
  for (const person of changed) {
    const at = unit[person] ?? -1;
    if (at >= 0) byOld[at] = (byOld[at] ?? 0) + (isLeaving[person] === 1 ? 1 : -1);
  }
  return Int32Array.from(units, ({ sources: { carriers, deals } }) => {
    let count = 0;
    for (const position of carriers) count += byOld[position] ?? 0;
    for (const { persons } of deals) for (const person of persons) count += isLeaving[person] ?? 0;
    return count;
  });
}

/** People who stay where they are: of provinces, and of districts that do not end. */
export function peopleWhoStay(tree: UnitTree, byUnit: PeopleByUnit, { endedLevels }: PlanLaw) {
  const stay = { atProvince: 0, atDistrict: 0 };
  for (const [position, { level }] of tree.units.entries()) {
    if (level === 'province') stay.atProvince += peopleOf(byUnit, position).length;
    if (level === 'district' && !endedLevels.includes('district')) stay.atDistrict += peopleOf(byUnit, position).length;
  }
  return stay;
}

export function sumStaffing(
  units: readonly PlanUnit[],
  deals: readonly DistrictDeal[],
  rest: Pick<StaffingTotals, 'atProvince' | 'atDistrict' | 'oldQuota' | 'leaving'>,
  withoutUnit: number,
): StaffingTotals {
  const sums = { present: 0, fromDistricts: 0, governmentPresent: 0, quota: 0, surplus: 0, shortage: 0 };
  for (const { staff, quota, surplus, shortage } of units) {
    sums.present += staff.present;
    sums.fromDistricts += staff.fromDistricts;
    sums.governmentPresent += staff.governmentPresent;
    sums.quota += quota;
    sums.surplus += surplus;
    sums.shortage += shortage;
  }
  return { ...sums, ...rest, unplaced: withoutUnit + deals.reduce((sum, { left }) => sum + left, 0) };
}
