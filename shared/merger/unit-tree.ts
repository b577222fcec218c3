import type { UnitId } from '../model/ids.ts';
import type { Unit } from '../model/unit.ts';

/** The units of a dataset with the way up and down between levels. A position is an index into `units`; -1 is none. */
export interface UnitTree {
  readonly units: readonly Unit[];
  readonly positionOf: ReadonlyMap<UnitId, number>;
  readonly districtOf: Int32Array; // a district is its own
  readonly provinceOf: Int32Array; // a province is its own
  readonly communesOf: ReadonlyMap<number, readonly number[]>; // of a district, in official order
}

/**
 * Finds the district and the province above every unit.
 *
 * Shape   a way up that leads in a circle, or to a unit that is not there, ends where it breaks: the import reports it.
 */
export function unitTree(units: readonly Unit[]): UnitTree {
  const positionOf = new Map(units.map((unit, position) => [unit.id, position]));
  const districtOf = new Int32Array(units.length).fill(-1);
  const provinceOf = new Int32Array(units.length).fill(-1);
  const communesOf = new Map<number, number[]>();
  for (const [position, unit] of units.entries()) {
    let at: number | undefined = position;
    for (let steps = 0; at !== undefined && steps < 4; steps += 1) {
      const above: Unit | undefined = units[at];
      if (!above) break;
      if (above.level === 'district' && districtOf[position] === -1) districtOf[position] = at;
      if (above.level === 'province' && provinceOf[position] === -1) provinceOf[position] = at;
      at = above.parentId === null ? undefined : positionOf.get(above.parentId);
    }
    const district = districtOf[position] ?? -1;
    if (unit.level !== 'commune' || district === -1) continue;
    const siblings = communesOf.get(district);
    if (siblings) siblings.push(position);
    else communesOf.set(district, [position]);
  }
  return { units, positionOf, districtOf, provinceOf, communesOf };
}

/** The unit at a position, null for -1. */
export const unitAt = (tree: UnitTree, position: number | undefined): Unit | null =>
  position === undefined || position < 0 ? null : (tree.units[position] ?? null);
