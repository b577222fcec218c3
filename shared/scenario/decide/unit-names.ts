import { spokenWords } from '../../kernel/vietnamese/spoken-words.ts';
import type { Unit } from '../../model/unit.ts';
import type { NewUnit, ScenarioState } from '../state.ts';

/** The same name for two people reading it aloud: letter case, spacing and the place of a tone mark do not count, marks do. */
const sameName = (a: string, b: string): boolean => spokenWords(a) === spokenWords(b);

const provinceKinds = ['tỉnh', 'thành phố', 'tp'].map((kind) => `${spokenWords(kind)} `);

/** "Tỉnh Hoà Bình" and "Hòa Bình" are one province. */
function provinceKey(text: string): string {
  const words = spokenWords(text);
  const kind = provinceKinds.find((start) => words.startsWith(start));
  return kind ? words.slice(kind.length) : words;
}

/** Provinces that old units lie in, by code and by name. */
function provincesOf(unitIds: readonly number[], units: ReadonlyMap<number, Unit>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const id of unitIds) {
    let unit = units.get(id);
    for (let steps = 0; unit && unit.level !== 'province' && unit.parentId !== null && steps < 3; steps += 1)
      unit = units.get(unit.parentId);
    if (unit?.level === 'province') keys.add(provinceKey(unit.code)).add(provinceKey(unit.name));
  }
  return keys;
}

/** A unit that is to bear a name: where it lies follows from what the decision says, else from its members. */
export interface NamedUnit {
  readonly name: string;
  readonly province: string | null;
  readonly unitIds: readonly number[];
}

const provincesAfter = ({ province, unitIds }: Omit<NamedUnit, 'name'>, units: ReadonlyMap<number, Unit>): ReadonlySet<string> =>
  province === null ? provincesOf(unitIds, units) : new Set([provinceKey(province)]);

/** Where a list without provinces leaves it open, two units count as neighbours: a name too few is sooner mended than one too many. */
const mayBeNeighbours = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((key) => b.has(key));

/** The name of the unit among `others` that already bears the name of `unit` in the same province; null when the name is free. */
export function nameTakenBy(
  unit: NamedUnit,
  others: readonly NewUnit[],
  { members }: Pick<ScenarioState, 'members'>,
  units: ReadonlyMap<number, Unit>,
): string | null {
  const here = provincesAfter(unit, units);
  const taken = others.find((other) => {
    if (!sameName(other.name, unit.name)) return false;
    const unitIds = members.filter((member) => member.newUnitId === other.id).map((member) => member.unitId);
    return mayBeNeighbours(here, provincesAfter({ province: other.province, unitIds }, units));
  });
  return taken?.name ?? null;
}
