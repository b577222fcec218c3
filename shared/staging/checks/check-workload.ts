import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import type { UnitRecord } from '../../model/records.ts';
import { isSameRecord } from '../same-record.ts';
import { parseUnitName, unitKey } from '../unit-name.ts';
import type { UnitResolver } from '../unit-resolver.ts';
import { type Joining, type Listed, otherCell, report } from './joining.ts';
import { repeated, rowsOf, withdraw } from './rows-of.ts';
import { unitOfRow } from './unit-of-row.ts';

type Workload = Listed<'workload'>;

const unitFields = ['unitCode', 'unitName', 'districtName', 'task'];

/** The unit of a row, by its lists where there are any; null where none is named or the row was rejected. */
function whoOf(
  rows: readonly Workload[],
  today: UnitResolver<UnitRecord> | null,
): { readonly key: string; readonly name: string | null } | null {
  const [first] = rows;
  if (!first) return null;
  const { unitCode, unitName, districtName } = first.record;
  if (unitCode === null && unitName === null) return { key: '', name: null };
  if (today === null)
    return { key: unitCode ?? `${unitKey(parseUnitName(unitName ?? ''))}, ${districtName ?? ''}`, name: unitName ?? unitCode };
  const unit = unitOfRow(first, unitFields, { code: unitCode, name: unitName, district: districtName, province: null }, today);
  if (unit !== null) return { key: `${unit.level} ${unit.code}`, name: unit.name };
  withdraw(rows, first);
  return null;
}

/** Workload of units that no list has, and other figures for the same unit, task and period. A row with several periods is kept or rejected whole. */
export function checkWorkload(joining: Joining, today: UnitResolver<UnitRecord> | null): void {
  const known = new Map<string, Workload>();
  for (const rows of rowsOf(joining, 'workload')) {
    const who = whoOf(rows, today);
    if (who === null) continue;
    const keyed = rows.map((row) => {
      const { field, task, year, fromMonth, months } = row.record;
      return [[who.key, nameKey(field ?? ''), nameKey(task ?? ''), year, fromMonth, months].join('\n'), row] as const;
    });
    const before = ([key]: readonly [string, Workload]) => known.get(key);
    const other = keyed.find((one) => before(one) !== undefined && !isSameFigures(before(one), one[1]));
    const first = other && before(other);
    if (other && first) {
      const { task, year } = other[1].record;
      report(
        other[1],
        ['dossiers', ...unitFields],
        'workload.duplicate',
        { unit: who.name, task, year, first: otherCell(first, unitFields) },
        'error',
      );
      withdraw(rows, other[1]);
      continue;
    }
    repeated(
      keyed.map(([key, row]) => ({ row, first: known.get(key) ?? null })),
      unitFields,
    );
    for (const [key, row] of keyed) if (!known.has(key)) known.set(key, row);
  }
}

/** The unit may be named in other words. */
const isSameFigures = (a: Workload | undefined, b: Workload): boolean =>
  a !== undefined &&
  isSameRecord(
    { ...a.record, unitCode: null, unitName: null, districtName: null },
    { ...b.record, unitCode: null, unitName: null, districtName: null },
  );
