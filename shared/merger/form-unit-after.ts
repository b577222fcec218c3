import { type Place, type Problem, problem } from '../kernel/problem.ts';
import type { Unit, UnitKind } from '../model/unit.ts';
import type { InForce } from '../rules/rule.ts';
import type { RuleValue } from '../rules/rule-book.ts';
import type { NewUnit } from '../scenario/state.ts';
import { assessStandards, type StandardFacts, type UnitStandard } from './assess-standards.ts';
import type { FormedUnit } from './formed-unit.ts';
import type { Piece } from './piece.ts';
import type { ProvinceAfter, Provinces } from './provinces.ts';
import { resultKind } from './result-kind.ts';
import { type UnitTree, unitAt } from './unit-tree.ts';

/** The law that forming a unit needs. */
export interface FormationLaw {
  readonly standard: InForce<UnitStandard>;
  readonly resultKind: InForce<RuleValue<'units.result-kind'>> | null; // only a check: no law, no check
}

export interface Surroundings {
  readonly tree: UnitTree;
  readonly provinces: Provinces;
  readonly law: FormationLaw;
}

const sum = (pieces: readonly Piece[], figure: 'areaHa' | 'population'): number | null => {
  let total = 0;
  for (const piece of pieces) {
    const value = piece[figure];
    if (value === null) return null;
    total += value;
  }
  return total;
};

/** What all say, or null when they differ or one does not say. */
function agreed<T, V>(items: readonly T[], read: (item: T) => V | null): V | null {
  const [first] = items;
  const value = first === undefined ? null : read(first);
  return items.every((item) => read(item) === value) ? value : null;
}

const districtsOf = (tree: UnitTree, pieces: readonly Piece[]): readonly Unit[] => {
  const positions = new Set(pieces.map(({ position }) => tree.districtOf[position] ?? -1));
  return [...positions].flatMap((position) => unitAt(tree, position) ?? []);
};

/** Whether the pieces are one whole district that is an island: all its communes, or a district without communes. */
function isWholeIslandDistrict(tree: UnitTree, pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (!first || pieces.some(({ isSole }) => !isSole)) return false;
  if (first.unit.level === 'district') return pieces.length === 1;
  const district = tree.districtOf[first.position] ?? -1;
  const communes = tree.communesOf.get(district);
  return (
    communes?.length === pieces.length &&
    pieces.every(({ position }) => tree.districtOf[position] === district) &&
    (unitAt(tree, district)?.traits.island === true || pieces.every(({ unit }) => unit.traits.island === true))
  );
}

/** The province a unit lies in after, and the problem when its members do not agree on one. */
function provinceOf(
  newUnit: Pick<NewUnit, 'code' | 'name' | 'province'>,
  pieces: readonly Piece[],
  { tree, provinces }: Surroundings,
  at: Place,
): { readonly province: ProvinceAfter | null; readonly problems: readonly Problem[] } {
  if (newUnit.province !== null) return { province: provinces.named(newUnit.province), problems: [] };
  const target = provinces.ofTarget(newUnit.code, newUnit.name, true);
  if (target) return { province: target, problems: [] };
  const olds = new Map<string, ProvinceAfter>();
  for (const { position } of pieces) {
    const old = unitAt(tree, tree.provinceOf[position]);
    if (old) olds.set(provinces.ofOld(old).key, provinces.ofOld(old));
  }
  const [first, ...others] = [...olds.values()];
  const problems =
    first && others.length > 0
      ? [
          problem(
            'unit.two-provinces',
            at,
            { unit: newUnit.name, provinces: [first, ...others].map(({ name }) => name), taken: first.name },
            'warning',
          ),
        ]
      : [];
  return { province: first ?? null, problems };
}

function kindProblems(newUnit: NewUnit, pieces: readonly Piece[], { tree, law }: Surroundings, at: Place): readonly Problem[] {
  if (!law.resultKind) return [];
  const isSpecialZone = newUnit.kind === law.resultKind.version.value.wholeIslandDistrict;
  // Lists seldom say that a district is an island: a special zone made of units of one district is taken at its word.
  const isIsland = (isSpecialZone && districtsOf(tree, pieces).length === 1) || isWholeIslandDistrict(tree, pieces);
  // The sources do not say whether a part of a unit counts: a kind is fine when all pieces, or those joined whole, lead to it.
  const whole = pieces.filter(({ isSole }) => isSole);
  const rule = law.resultKind;
  const [expected, ...others] = [pieces, ...(whole.length > 0 ? [whole] : [])].map((parts) =>
    resultKind({ kinds: parts.map(({ unit }) => unit.kind), isWholeIslandDistrict: isIsland }, rule),
  );
  return !expected || [expected, ...others].includes(newUnit.kind)
    ? []
    : [problem('unit.kind-not-by-rule', at, { unit: newUnit.name, kind: newUnit.kind, expected }, 'warning')];
}

/** What the standards ask about a unit, from its pieces. */
function standardFacts(
  kind: UnitKind,
  takesPart: boolean,
  pieces: readonly Piece[],
  province: ProvinceAfter | null,
  tree: UnitTree,
): StandardFacts {
  const oldProvinces = [...new Set(pieces.map(({ position }) => tree.provinceOf[position] ?? -1))].flatMap((at) => unitAt(tree, at) ?? []);
  const highland = agreed(oldProvinces, ({ traits: { mountainous, border } }) =>
    mountainous === true || border === true ? true : mountainous === false && border === false ? false : null,
  );
  return {
    kind,
    areaHa: sum(pieces, 'areaHa'),
    population: sum(pieces, 'population'),
    takesPart,
    wholeUnits: pieces.filter(({ isSole }) => isSole).length,
    units: new Set(pieces.map(({ position }) => position)).size,
    mountainous: agreed(pieces, ({ unit }) => unit.traits.mountainous),
    island: agreed(pieces, ({ unit }) => unit.traits.island),
    districtKind: agreed(districtsOf(tree, pieces), (district) => district.kind),
    provinceIsCity: province?.kind === undefined || province.kind === null ? null : province.kind === 'thành phố',
    provinceIsHighland: highland,
    hasSpecialFactor: pieces.some(({ unit }) => unit.traits.specialFactors !== null),
    members: pieces.map(({ unit }) => unit.traits),
  };
}

const isSameUnit = (newUnit: NewUnit, pieces: readonly Piece[]): boolean => {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined && only.isSole && only.unit.name === newUnit.name && only.unit.kind === newUnit.kind;
};

/**
 * Forms one unit the scenario names from its pieces.
 *
 * Units   hectares and persons, summed over the pieces; null when one of them is unknown.
 * Shape   `unchanged` for a single whole unit of the same name and kind, `absorbs` when an old unit goes on and takes others in.
 *         The province is the one stated, else that of the target list, else that of the members.
 * Errors  warnings `unit.two-provinces`, `unit.kind-not-by-rule`.
 * Law     `units.standard`, `units.result-kind`.
 */
export function formUnitAfter(newUnit: NewUnit, pieces: readonly Piece[], surroundings: Surroundings): FormedUnit {
  const at: Place = { kind: 'record', entity: 'unit', id: newUnit.id, name: newUnit.name };
  const { province, problems } = provinceOf(newUnit, pieces, surroundings, at);
  const mode = isSameUnit(newUnit, pieces) ? 'unchanged' : newUnit.staysAs === null ? 'formed' : 'absorbs';
  const facts = standardFacts(newUnit.kind, mode !== 'unchanged', pieces, province, surroundings.tree);
  return {
    id: newUnit.id,
    code: newUnit.code,
    name: newUnit.name,
    nameKey: newUnit.name.toLowerCase(),
    kind: newUnit.kind,
    province,
    mode,
    decided: true,
    areaHa: facts.areaHa,
    population: facts.population,
    pieces,
    standards: assessStandards(facts, surroundings.law.standard),
    problems: mode === 'unchanged' ? problems : [...problems, ...kindProblems(newUnit, pieces, surroundings, at)],
  };
}

/** An old unit, or what is left of it, that no decision touches. */
export function unitThatStays(id: string, piece: Piece, surroundings: Surroundings): FormedUnit {
  const { unit, position } = piece;
  const old = unitAt(surroundings.tree, surroundings.tree.provinceOf[position]);
  const province = surroundings.provinces.ofTarget(unit.code, unit.name, false) ?? (old ? surroundings.provinces.ofOld(old) : null);
  const facts = standardFacts(unit.kind, false, [piece], province, surroundings.tree);
  return {
    id,
    code: unit.code,
    name: unit.name,
    nameKey: unit.name.toLowerCase(),
    kind: unit.kind,
    province,
    mode: 'unchanged',
    decided: false,
    areaHa: facts.areaHa,
    population: facts.population,
    pieces: [piece],
    standards: assessStandards(facts, surroundings.law.standard),
    problems: [],
  };
}
