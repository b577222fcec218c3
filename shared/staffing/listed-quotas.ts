import { type Problem, problem } from '../kernel/problem.ts';
import { spokenWords } from '../kernel/vietnamese/spoken-words.ts';
import type { ListedQuota } from '../model/dataset.ts';
import type { StaffGroup } from '../model/person.ts';
import type { Unit } from '../model/unit.ts';

/** The quota lists of a dataset, by what they name. Only groups that the norm counts: cadres and civil servants, or none stated. */
export interface ListedQuotas {
  readonly ofOld: ReadonlyMap<number, readonly ListedQuota[]>; // by position of the old unit
  readonly byName: ReadonlyMap<string, readonly ListedQuota[]>; // of units that are not in the list of old units: new ones, by name
  readonly problems: readonly Problem[];
}

/** The key a unit's name is looked up by in `byName`. */
export const quotaKey = (name: string): string => spokenWords(name);

/**
 * Sorts the allotted quotas by unit.
 *
 * Shape   several groups of one unit add up; the same group twice is a problem and the first counts.
 *         Quotas of other groups (part-time people …) are left out here: no norm of this program counts them.
 * Errors  warning `quota.listed-twice`.
 */
export function listedQuotas(
  quotas: readonly ListedQuota[],
  units: readonly Unit[],
  positionOf: ReadonlyMap<number, number>,
  counted: readonly StaffGroup[],
): ListedQuotas {
  const ofOld = new Map<number, ListedQuota[]>();
  const byName = new Map<string, ListedQuota[]>();
  const problems: Problem[] = [];
  const add = <K>(map: Map<K, ListedQuota[]>, key: K, quota: ListedQuota, name: string): void => {
    const list = map.get(key);
    const same = list?.find(({ staffGroup }) => staffGroup === quota.staffGroup);
    if (same) {
      const at = { kind: 'record', entity: 'unit', id: quota.unitCode ?? name, name } as const;
      problems.push(problem('quota.listed-twice', at, { unit: name, taken: same.number, other: quota.number }, 'warning'));
    } else if (list) list.push(quota);
    else map.set(key, [quota]);
  };
  for (const quota of quotas) {
    if (quota.staffGroup !== null && !counted.includes(quota.staffGroup)) continue;
    const position = quota.unitId === null ? undefined : positionOf.get(quota.unitId);
    const name = quota.unitName ?? quota.unitCode ?? '';
    if (position === undefined) add(byName, quotaKey(name), quota, name);
    else add(ofOld, position, quota, units[position]?.name ?? name);
  }
  return { ofOld, byName, problems };
}

export const totalOf = (quotas: readonly ListedQuota[]): number => quotas.reduce((sum, { number }) => sum + number, 0);
