import type { UnitKind, UnitTraits } from '../model/unit.ts';
import { wholeValue } from '../rules/exact-value.ts';
import type { InForce } from '../rules/rule.ts';
import type { RuleValue } from '../rules/rule-book.ts';

export type UnitStandard = RuleValue<'units.standard'>;
type Line = UnitStandard['lines'][number];

/** What the standards ask about a unit. `null` = the lists do not say, or its members differ. */
export interface StandardFacts {
  readonly kind: UnitKind;
  readonly areaHa: number | null;
  readonly population: number | null;
  readonly takesPart: boolean; // it is formed or takes others in
  readonly wholeUnits: number; // old units joined whole
  readonly units: number; // old units of which it holds at least a piece
  readonly mountainous: boolean | null;
  readonly island: boolean | null;
  readonly districtKind: UnitKind | null; // of the old district, when it is one kind
  readonly provinceIsCity: boolean | null;
  readonly provinceIsHighland: boolean | null;
  readonly hasSpecialFactor: boolean; // the lists name one
  readonly members: readonly UnitTraits[]; // of each old unit it has a piece of
}

export type StandardReason =
  | `line.${string}` // the line of the standard it is held against
  | 'exempt.units-joined'
  | 'missing.areaHa'
  | 'missing.population'
  | 'missing.mountainous'
  | 'missing.island'
  | 'missing.district'
  | 'missing.province'
  | 'open.special-factor' // below, but special factors or traits can lower the standard
  | 'open.pieces-as-units'; // below, but exempt if pieces count as units, which the sources do not say

/** One criterion of the standard, whether met or not. */
export interface StandardResult {
  readonly criterion: 'areaHa' | 'population';
  readonly actual: number | null;
  readonly required: number;
  readonly verdict: 'met' | 'not-met' | 'exempt' | 'unknown';
  readonly reason: StandardReason;
  readonly because: InForce<UnitStandard>;
}

type Fact = 'mountainous' | 'island' | 'district' | 'province';

/** Whether a line holds; or the fact that would decide it. */
function holds(line: Line, facts: StandardFacts): boolean | Fact {
  const { when } = line;
  if (!when.kinds.includes(facts.kind)) return false;
  const asked: readonly (readonly [Fact, boolean | null])[] = [
    ['mountainous', when.mountainous === null ? true : facts.mountainous === null ? null : facts.mountainous === when.mountainous],
    ['island', when.island === null ? true : facts.island === null ? null : facts.island === when.island],
    ['district', when.districtKinds === null ? true : facts.districtKind === null ? null : when.districtKinds.includes(facts.districtKind)],
    ['province', when.provinceIsCity === null ? true : facts.provinceIsCity === null ? null : facts.provinceIsCity === when.provinceIsCity],
    [
      'province',
      when.provinceIsHighland === null
        ? true
        : facts.provinceIsHighland === null
          ? null
          : facts.provinceIsHighland === when.provinceIsHighland,
    ],
  ];
  if (asked.some(([, answer]) => answer === false)) return false;
  return asked.find(([, answer]) => answer === null)?.[0] ?? true;
}

interface Candidate {
  readonly line: Line;
  readonly needs: Fact | null;
}

/** The lines that hold, or may hold for all the lists say. */
const candidates = (standard: UnitStandard, facts: StandardFacts): readonly Candidate[] =>
  standard.lines.flatMap((line) => {
    const answer = holds(line, facts);
    return answer === false ? [] : [{ line, needs: answer === true ? null : answer }];
  });

/** Whether traits of one of its members can lower the standard of population; a trait the lists do not say lowers nothing. */
const traitsLower = ({ traitsLowerPopulation }: UnitStandard, { kind, members }: StandardFacts): boolean =>
  (traitsLowerPopulation ?? []).some(
    ({ kinds, mountainous, border, minorityFromPercent }) =>
      kinds.includes(kind) &&
      members.some(
        (traits) =>
          (mountainous === null || traits.mountainous === mountainous) &&
          (border === null || traits.border === border) &&
          (minorityFromPercent === null || (traits.minorityE2 ?? 0) >= wholeValue(minorityFromPercent) * 100),
      ),
  );

/** The standard, said to be unverified where the line itself is. */
const withLine = (standard: InForce<UnitStandard>, { unverified }: Line): InForce<UnitStandard> =>
  unverified === null ? standard : { ...standard, version: { ...standard.version, verified: false, note: unverified } };

/**
 * Holds a unit against the standard of its kind.
 *
 * Units   hectares and persons; equality meets the standard ("từ … trở lên").
 * Shape   area, then population; none when the standard has no line for the kind, or does not speak of units that take no part.
 *         Where a fact is missing, every line that may hold is tried: if all agree that is the verdict (against the strictest),
 *         otherwise it is unknown and the reason names the fact.
 * Law     `units.standard` in force on the law date; it travels on in `because`.
 */
export function assessStandards(facts: StandardFacts, because: InForce<UnitStandard>): readonly StandardResult[] {
  const standard = because.version.value;
  if (standard.appliesTo === 'formed' && !facts.takesPart) return [];
  const lines = candidates(standard, facts);
  if (lines.length === 0) return [];
  const exemptFrom = standard.exemptFromWholeUnits === null ? null : wholeValue(standard.exemptFromWholeUnits);

  return (['areaHa', 'population'] as const).map((criterion): StandardResult => {
    const actual = facts[criterion];
    const demands = lines.map(({ line, needs }) => ({ line, needs, required: wholeValue(line[criterion]) }));
    const strictest = demands.reduce((a, b) => (b.required > a.required ? b : a));
    const { required } = strictest;
    const result = (verdict: StandardResult['verdict'], reason: StandardReason): StandardResult => ({
      criterion,
      actual,
      required,
      verdict,
      reason,
      because: withLine(because, strictest.line),
    });
    if (exemptFrom !== null && facts.wholeUnits >= exemptFrom) return result('exempt', 'exempt.units-joined');
    if (actual === null) return result('unknown', `missing.${criterion}`);
    const met = demands.filter((demand) => actual >= demand.required).length;
    if (met === demands.length) return result('met', `line.${strictest.line.id}`);
    const missing = demands.find(({ needs }) => needs !== null)?.needs ?? null;
    if (met > 0 && missing) return result('unknown', `missing.${missing}`);
    if (exemptFrom !== null && facts.units >= exemptFrom) return result('unknown', 'open.pieces-as-units');
    const canBeLower =
      (standard.specialFactorsLower && facts.hasSpecialFactor) || (criterion === 'population' && traitsLower(standard, facts));
    if (canBeLower) return result('unknown', 'open.special-factor');
    return result('not-met', `line.${strictest.line.id}`);
  });
}
