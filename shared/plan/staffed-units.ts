import type { FormedUnit } from '../merger/formed-unit.ts';
import { wholeValue } from '../rules/exact-value.ts';
import { type ListedQuotas, quotaKey, totalOf } from '../staffing/listed-quotas.ts';
import type { StaffTally } from '../staffing/staff-tally.ts';
import { type DealShare, unitStaff } from '../staffing/unit-staffing.ts';
import type { OldQuotas } from './old-quotas.ts';
import type { PlanUnit } from './plan.ts';
import type { PlanLaw } from './plan-law.ts';

const sameDeals = (a: readonly DealShare[], b: readonly DealShare[]): boolean =>
  a.length === b.length && a.every((share, index) => share === b[index]);

/** Makes the function that gives a formed unit its people and its quota; a unit that is the same as before keeps what it had. */
export function createStaffer(tally: StaffTally, listed: ListedQuotas, old: OldQuotas, law: PlanLaw) {
  const known = new Map<string, PlanUnit>();
  const byRule = wholeValue(law.quota.version.value.posts);

  const oldQuotaOf = (carriers: readonly number[]): number | null => {
    let sum = 0;
    for (const position of carriers) {
      const quota = old.byPosition[position];
      if (quota && quota.posts === null) return null;
      sum += quota?.posts ?? 0; // a district without communes is under no norm of communes
    }
    return law.oldQuota ? sum : null;
  };

  return (unit: FormedUnit, deals: readonly DealShare[]): PlanUnit => {
    const found = known.get(unit.id);
    if (found && found.unit === unit && sameDeals(found.sources.deals, deals)) return found;
    const sources = { carriers: unit.pieces.filter(({ carriesStaff }) => carriesStaff).map(({ position }) => position), deals };
    const staff = unitStaff(tally, sources);
    const listedQuota = listed.byName.size === 0 ? null : (listed.byName.get(quotaKey(unit.name)) ?? null);
    const quota = listedQuota ? totalOf(listedQuota) : byRule;
    const planned = {
      unit,
      sources,
      staff,
      quota,
      listedQuota,
      surplus: Math.max(0, staff.governmentPresent - quota),
      shortage: Math.max(0, quota - staff.governmentPresent),
      oldQuota: oldQuotaOf(sources.carriers),
    };
    known.set(unit.id, planned);
    return planned;
  };
}
