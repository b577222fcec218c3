import type { Unit, UnitKind, UnitLevel } from '../model/unit.ts';
import type { FormedUnit } from './formed-unit.ts';

/** How many units of each level there are, and of each kind at the commune level. */
export interface LevelCounts {
  readonly province: number;
  readonly district: number;
  readonly commune: number;
  readonly byKind: Readonly<Partial<Record<UnitKind, number>>>;
}

function countKinds(kinds: Iterable<UnitKind>): Readonly<Partial<Record<UnitKind, number>>> {
  const counts: Partial<Record<UnitKind, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The units of the dataset, level by level. */
export function countsBefore(units: readonly Unit[]): LevelCounts {
  const communes = units.filter(({ level }) => level === 'commune');
  const of = (level: UnitLevel): number => units.filter((unit) => unit.level === level).length;
  return {
    province: of('province'),
    district: of('district'),
    commune: communes.length,
    byKind: countKinds(communes.map(({ kind }) => kind)),
  };
}

/**
 * The units after the reorganisation.
 *
 * Shape: provinces are those that commune-level units lie in after, and old ones without any commune; districts are none
 * once the levels in force no longer have them.
 */
export function countsAfter(
  before: LevelCounts,
  formed: readonly FormedUnit[],
  provincesWithoutCommunes: number,
  levels: readonly UnitLevel[],
): LevelCounts {
  const provinces = new Set(formed.map(({ province }) => province?.key ?? ''));
  provinces.delete('');
  return {
    province: levels.includes('province') ? provinces.size + provincesWithoutCommunes : 0,
    district: levels.includes('district') ? before.district : 0,
    commune: formed.length,
    byKind: countKinds(formed.map(({ kind }) => kind)),
  };
}
