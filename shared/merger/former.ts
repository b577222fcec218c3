import { type Place, type Problem, problem } from '../kernel/problem.ts';
import type { TargetUnit, Unit } from '../model/unit.ts';
import { wholeValue } from '../rules/exact-value.ts';
import type { InForce } from '../rules/rule.ts';
import type { RuleValue } from '../rules/rule-book.ts';
import type { Member, NewUnit, ScenarioState } from '../scenario/state.ts';
import { type FormationLaw, formUnitAfter, type Surroundings, unitThatStays } from './form-unit-after.ts';
import type { FormedUnit } from './formed-unit.ts';
import type { Piece } from './piece.ts';
import { provinces } from './provinces.ts';
import { sameList, sameMember, sameNewUnit } from './same-decision.ts';
import { remainderId, type SplitUnit, splitUnit } from './split-unit.ts';
import { type UnitTree, unitAt } from './unit-tree.ts';

/** The commune level after the reorganisation. */
export interface Formation {
  readonly units: readonly FormedUnit[]; // by code, then name; units without a code last
  readonly pieces: readonly (readonly Piece[] | undefined)[]; // by position of the old unit; undefined for units of other levels
  readonly problems: readonly Problem[];
}

export type FormerLaw = FormationLaw & { readonly rounding: InForce<RuleValue<'units.piece-rounding'>> };

const after = '\uffff'; // sorts behind every code

/** Official order: code, then name, then id. */
function officially(a: Pick<FormedUnit, 'code' | 'name' | 'id'>, b: Pick<FormedUnit, 'code' | 'name' | 'id'>): number {
  const [codeA, codeB] = [a.code ?? after, b.code ?? after];
  if (codeA !== codeB) return codeA < codeB ? -1 : 1;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

const placeOf = (unit: { readonly id: string | number; readonly name: string }): Place => ({
  kind: 'record',
  entity: 'unit',
  id: String(unit.id),
  name: unit.name,
});

/** Members by the old unit they take from, in official order of the new units; and the problems of those that take from nothing. */
function membersByUnit(tree: UnitTree, newUnits: readonly NewUnit[], members: readonly Member[]) {
  const rank = new Map(newUnits.map((unit, index) => [unit.id, index]));
  const byPosition = new Map<number, Member[]>();
  const problems: Problem[] = [];
  for (const member of members) {
    const position = tree.positionOf.get(member.unitId);
    const unit = unitAt(tree, position);
    const newUnit = newUnits[rank.get(member.newUnitId) ?? -1];
    if (!newUnit) {
      problems.push(problem('unit.unknown', placeOf({ id: member.newUnitId, name: member.newUnitId }), { id: member.newUnitId }));
      continue;
    }
    if (position === undefined || !unit) {
      problems.push(problem('member.unit-gone', placeOf(newUnit), { newUnit: newUnit.name, unitId: member.unitId }));
      continue;
    }
    if (unit.level === 'province' || (unit.level === 'district' && tree.communesOf.has(position))) {
      problems.push(problem('unit.not-a-commune', placeOf(unit), { unit: unit.name }));
      continue;
    }
    const list = byPosition.get(position);
    if (list) list.push(member);
    else byPosition.set(position, [member]);
  }
  const rankOf = (member: Member): number => rank.get(member.newUnitId) ?? 0;
  for (const list of byPosition.values()) if (list.length > 1) list.sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  return { byPosition, problems };
}

/** Two units of one province that bear one name. */
function nameProblems(units: readonly FormedUnit[]): readonly Problem[] {
  const seen = new Map<string, FormedUnit>();
  return units.flatMap((unit) => {
    const key = `${unit.province?.key ?? ''}|${unit.nameKey}`;
    const other = seen.get(key);
    if (!other) seen.set(key, unit);
    return other && (unit.decided || other.decided)
      ? [problem('unit.name-taken', placeOf(unit), { name: unit.name, by: `${other.name} (${other.code ?? '–'})` }, 'warning')]
      : [];
  });
}

/** Puts two lists in official order together. */
function merged(a: readonly FormedUnit[], b: readonly FormedUnit[]): readonly FormedUnit[] {
  const all: FormedUnit[] = [];
  let next = 0;
  for (const unit of a) {
    for (let other = b[next]; other && officially(other, unit) < 0; other = b[next]) {
      all.push(other);
      next += 1;
    }
    all.push(unit);
  }
  for (; next < b.length; next += 1) {
    const other = b[next];
    if (other) all.push(other);
  }
  return all;
}

const wholeOf = (unit: Unit, position: number): Piece => ({
  position,
  unit,
  newUnitId: `stays:${unit.id}`,
  extent: 'whole',
  isSole: true,
  areaHa: unit.areaHa,
  population: unit.population,
  areaEstimated: false,
  populationEstimated: false,
  carriesStaff: true,
  source: null,
});

/**
 * Makes the function that forms the commune level of one dataset under one law, scenario after scenario.
 *
 * Units   hectares and persons, conserved: the pieces of every old unit sum to it, and every unit is the sum of its pieces.
 * Shape   old communes no decision names stay as they are; a district without communes takes part only when named (an island
 *         district that becomes a special zone). What was computed for units whose decisions have not changed since the last
 *         scenario is taken over, so that one edit costs one edit; the result is the same as computing afresh.
 * Errors  `unit.unknown`, `member.unit-gone`, `unit.not-a-commune`, `unit.no-members`, `piece.*`, `unit.two-provinces`, `unit.kind-not-by-rule`, `unit.name-taken`.
 */
export function createFormer(
  tree: UnitTree,
  targets: readonly TargetUnit[],
  law: FormerLaw,
): (scenario: Pick<ScenarioState, 'newUnits' | 'members'>) => Formation {
  const surroundings: Surroundings = { tree, provinces: provinces(tree.units, targets), law };
  const tolerancePpm = wholeValue(law.rounding.version.value.partsPerMillion);
  const splits: ({ readonly members: readonly Member[]; readonly split: SplitUnit } | undefined)[] = [];
  const staying: (FormedUnit | undefined)[] = [];
  let formed = new Map<string, { readonly newUnit: NewUnit; readonly unit: FormedUnit }>();

  const splitOf = (unit: Unit, position: number, members: readonly Member[]): SplitUnit => {
    const known = splits[position];
    if (known && sameList(known.members, members, sameMember)) return known.split;
    const split = splitUnit(unit, position, members, tolerancePpm);
    splits[position] = { members, split };
    return split;
  };
  const stayingOf = (unit: Unit, position: number): FormedUnit => {
    const known = staying[position] ?? unitThatStays(`stays:${unit.id}`, wholeOf(unit, position), surroundings);
    staying[position] = known;
    return known;
  };
  const formedOf = (newUnit: NewUnit, pieces: readonly Piece[]): FormedUnit => {
    const known = formed.get(newUnit.id);
    const isKnown = known && sameNewUnit(known.newUnit, newUnit) && sameList(known.unit.pieces, pieces, (a, b) => a === b);
    return isKnown ? known.unit : formUnitAfter(newUnit, pieces, surroundings);
  };

  return (scenario) => {
    const newUnits = scenario.newUnits.toSorted(officially);
    const { byPosition, problems } = membersByUnit(tree, newUnits, scenario.members);
    const piecesOf = new Map<string, Piece[]>();
    const pieces: (readonly Piece[] | undefined)[] = [];
    const left: FormedUnit[] = []; // old units that stay, and remainders
    const pieceProblems: Problem[] = [];

    for (const [position, unit] of tree.units.entries()) {
      const members = byPosition.get(position);
      if (!members) {
        if (unit.level !== 'commune') continue;
        const stays = stayingOf(unit, position);
        left.push(stays);
        pieces[position] = stays.pieces;
        continue;
      }
      const split = splitOf(unit, position, members);
      pieces[position] = split.pieces;
      pieceProblems.push(...split.problems);
      for (const piece of split.pieces) {
        if (piece.newUnitId === remainderId(unit)) {
          left.push(unitThatStays(piece.newUnitId, piece, surroundings));
          continue;
        }
        const list = piecesOf.get(piece.newUnitId);
        if (list) list.push(piece);
        else piecesOf.set(piece.newUnitId, [piece]);
      }
    }

    const next = new Map<string, { readonly newUnit: NewUnit; readonly unit: FormedUnit }>();
    const decided: FormedUnit[] = [];
    for (const newUnit of newUnits) {
      const parts = piecesOf.get(newUnit.id);
      if (!parts) {
        problems.push(problem('unit.no-members', placeOf(newUnit), { unit: newUnit.name }, 'warning'));
        continue;
      }
      const unit = formedOf(newUnit, parts);
      next.set(newUnit.id, { newUnit, unit });
      decided.push(unit);
    }
    formed = next;
    const units = merged(decided, left.toSorted(officially));
    return {
      units,
      pieces,
      problems: [...problems, ...pieceProblems, ...units.flatMap((unit) => unit.problems), ...nameProblems(units)],
    };
  };
}
