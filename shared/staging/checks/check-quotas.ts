import type { UnitRecord } from '../../model/records.ts';
import { parseUnitName, unitKey } from '../unit-name.ts';
import type { UnitResolver } from '../unit-resolver.ts';
import { type Joining, type Listed, otherCell, report } from './joining.ts';
import { unitOfRow } from './unit-of-row.ts';

const unitFields = ['unitCode', 'unitName', 'districtName'];

/** Quotas of units that no list has, and a second quota for the same unit and staff group. */
export function checkQuotas(joining: Joining, today: UnitResolver<UnitRecord> | null): void {
  const first = new Map<string, Listed<'quotas'>>();
  for (const quota of joining.listed('quotas')) {
    const { unitCode, unitName, districtName, staffGroup } = quota.record;
    const unit =
      today === null
        ? null
        : unitOfRow(quota, unitFields, { code: unitCode, name: unitName, district: districtName, province: null }, today);
    if (today !== null && unit === null) continue;
    const who = unit ? `${unit.level} ${unit.code}` : (unitCode ?? `${unitKey(parseUnitName(unitName ?? ''))}, ${districtName ?? ''}`);
    const key = `${who} ${staffGroup ?? ''}`;
    const before = first.get(key);
    if (before)
      report(
        quota,
        unitFields,
        'quota.duplicate',
        { unit: unit?.name ?? unitName ?? unitCode ?? '', first: otherCell(before, unitFields) },
        'error',
      );
    else first.set(key, quota);
  }
}
