import type { UnitRecord } from '../../model/records.ts';
import { shownArea } from '../parse/area.ts';
import { shownPersons } from '../parse/persons.ts';
import { Sums } from '../table/sums.ts';
import type { UnitResolver } from '../unit-resolver.ts';
import { type Listed, report } from './joining.ts';

type ListedUnitRow = Listed<'units'>;

interface Summed {
  readonly of: 'area' | 'population';
  readonly field: 'areaHa' | 'population';
  readonly roundedFrom: number; // as for rows of totals
  readonly shown: (value: number) => string;
}

const summed: readonly Summed[] = [
  { of: 'area', field: 'areaHa', roundedFrom: 0, shown: shownArea },
  { of: 'population', field: 'population', roundedFrom: 2, shown: shownPersons },
];

/** The sum of the units below, where it cannot be the number of the unit itself; null where it can, or where a number is missing. */
function otherSum(unit: UnitRecord, below: readonly UnitRecord[], { field, roundedFrom }: Summed): number | null {
  const stated = unit[field];
  if (stated === null) return null;
  const sums = new Sums(roundedFrom);
  for (const record of below) {
    const value = record[field];
    if (value === null) return null;
    sums.add('', value);
  }
  sums.sees(stated);
  return sums.fits(stated, 0, below.length) ? null : sums.sumOf(0, below.length);
}

/**
 * The area and population of a unit beside the sum of those right below it, where the lists give them all.
 *
 * Units   smallest ones; rounded numbers may be off by half of their last place for each unit and for the sum.
 */
export function checkSums(units: readonly ListedUnitRow[], resolver: UnitResolver<UnitRecord>): void {
  const below = new Map<UnitRecord, UnitRecord[]>();
  for (const { record } of units) {
    const parent = resolver.parentOf(record);
    if (parent === null || parent === record) continue;
    const others = below.get(parent);
    if (others) others.push(record);
    else below.set(parent, [record]);
  }
  for (const unit of units) {
    const { record } = unit;
    const own = below.get(record);
    if (own === undefined) continue;
    for (const one of summed) {
      const computed = otherSum(record, own, one);
      if (computed === null) continue;
      const params = {
        of: one.of,
        unit: `${record.name} (${record.code})`,
        stated: one.shown(record[one.field] ?? 0),
        computed: one.shown(computed),
        count: own.length,
      };
      report(unit, [one.field, 'name'], 'unit.sum-differs', params, 'warning');
    }
  }
}
