import { spokenWords } from '../kernel/vietnamese/spoken-words.ts';
import type { TargetUnit, Unit, UnitKind } from '../model/unit.ts';

/** A province after the reorganisation, as far as it is known. Two texts that mean one province have one key. */
export interface ProvinceAfter {
  readonly key: string;
  readonly name: string;
  readonly kind: UnitKind | null; // null: only a name is known, and it does not say
}

export interface Provinces {
  /** The province a scenario or a list names, by code or name. */
  named(text: string): ProvinceAfter;
  /**
   * The province of the target list for a commune: by its code, or by its name where only one bears it.
   * A code of before counts only together with the name, since codes change hands.
   */
  ofTarget(code: string | null, name: string, isCodeAfter: boolean): ProvinceAfter | null;
  /** The province an old unit lies in, under the name it has after. */
  ofOld(province: Unit): ProvinceAfter;
}

const kinds: readonly (readonly [string, UnitKind])[] = [
  [spokenWords('thành phố'), 'thành phố'],
  ['tp', 'thành phố'],
  [spokenWords('tỉnh'), 'tỉnh'],
];

/** "Tỉnh Hoà Bình" and "Hòa Bình" are one province: its key is the name without the kind. */
function readName(name: string): { readonly key: string; readonly kind: UnitKind | null } {
  const words = spokenWords(name);
  const found = kinds.find(([word]) => words.startsWith(`${word} `));
  return found ? { key: words.slice(found[0].length + 1), kind: found[1] } : { key: words, kind: null };
}

/** Knows the provinces after the reorganisation: those of the target lists first, then the old ones. */
export function provinces(units: readonly Unit[], targets: readonly TargetUnit[]): Provinces {
  const isProvince = ({ level }: Unit | TargetUnit): boolean => level === 'province';
  const byText = new Map<string, ProvinceAfter>(); // by code and by key
  const targetProvinces = new Map<string, ProvinceAfter>(); // by code
  for (const { code, name, kind } of units.filter(isProvince)) {
    const province = { key: readName(name).key, name, kind };
    byText.set(code, province).set(province.key, province);
  }
  // Later entries win: a code or a name of the target list means the province after.
  for (const { code, name, kind } of targets.filter(isProvince)) {
    const province = { key: readName(name).key, name, kind };
    byText.set(code, province).set(province.key, province);
    targetProvinces.set(code, province);
  }
  const communes = targets.filter(({ level }) => level === 'commune');
  const targetByName = new Map<string, TargetUnit | null>(); // null: several bear the name
  const targetByCode = new Map<string, TargetUnit>();
  for (const target of communes) {
    const words = spokenWords(target.name);
    targetByName.set(words, targetByName.has(words) ? null : target);
    targetByCode.set(target.code, target);
  }
  const parentOf = (target: TargetUnit | null | undefined): ProvinceAfter | null =>
    (target?.parentCode ? targetProvinces.get(target.parentCode) : null) ?? null;

  return {
    named(text) {
      const { key, kind } = readName(text);
      return byText.get(text.trim()) ?? byText.get(key) ?? { key, name: text.trim(), kind };
    },
    ofTarget(code, name, isCodeAfter) {
      const byCode = code === null ? undefined : targetByCode.get(code);
      if (byCode && (isCodeAfter || spokenWords(byCode.name) === spokenWords(name))) return parentOf(byCode);
      return targetByName.size === 0 ? null : parentOf(targetByName.get(spokenWords(name)));
    },
    ofOld({ name, kind }) {
      const { key } = readName(name);
      return byText.get(key) ?? { key, name, kind };
    },
  };
}
