import type { BoundaryRecord } from '../model/records.ts';
import type { UnitQuery, UnitResolver } from './unit-resolver.ts';

/** What an outline says of its unit. */
export const unitOfOutline = ({ code, name, parentName }: BoundaryRecord): UnitQuery => ({
  code,
  name,
  district: parentName,
  province: null,
});

/** How many outlines surely are of units of a list: found, and not by a code whose unit has another name there. */
function fitting<T>(records: readonly BoundaryRecord[], list: UnitResolver<T>): number {
  return records.filter((record) => {
    const found = list.resolve(unitOfOutline(record));
    return found.kind === 'found' && !found.nameDiffers;
  }).length;
}

/**
 * Whether a boundary file draws the units of today or those after the reorganisation. Codes alone do not tell: most were handed on.
 *
 * Shape   the list that more of its outlines fit, today's when both fit as many; null when there is no list at all.
 */
export function listOfOutlines<T, U>(
  records: readonly BoundaryRecord[],
  today: UnitResolver<T> | null,
  after: UnitResolver<U> | null,
): 'today' | 'after' | null {
  if (today === null || after === null) return today === null ? (after === null ? null : 'after') : 'today';
  return fitting(records, after) > fitting(records, today) ? 'after' : 'today';
}
