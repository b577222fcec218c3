import type { PlanProblems } from '../kernel/problems/plan.ts';
import type { Unit, UnitKind } from '../model/unit.ts';
import { wholeValue } from '../rules/exact-value.ts';
import type { InForce } from '../rules/rule.ts';
import type { RuleValue } from '../rules/rule-book.ts';

export interface OldQuotaLaw {
  readonly norm: InForce<RuleValue<'staffing.commune-quota-33'>>;
  readonly standard: InForce<RuleValue<'units.standard-1211'>>;
}

export type MissingFact = PlanProblems['staffing.old-quota-unknown']['missing'];

/** The norm of one unit, step by step; or what is missing to know it. */
export type OldQuota =
  | {
      readonly posts: number;
      readonly base: number;
      readonly forPopulation: number;
      readonly forArea: number;
      readonly unverified: string | null; // what is not verified about the standard it grows by
    }
  | { readonly posts: null; readonly missing: MissingFact };

const unknown = (missing: MissingFact): OldQuota => ({ posts: null, missing });

/** How many whole steps of `numerator/denominator` of the standard lie above it. */
function stepsAbove(actual: number, standard: number, per: { readonly numerator: string; readonly denominator: string }): number {
  const above = BigInt(Math.max(0, actual - standard)) * BigInt(wholeValue(per.denominator));
  return Number(above / (BigInt(standard) * BigInt(wholeValue(per.numerator))));
}

/**
 * Cadres and civil servants of a commune under the old norm.
 *
 * Units   posts.
 * Shape   a number by class and kind, one more for each full step of population above the standard (a third of it in wards of urban
 *         districts, else a half) and for each full standard of area above the standard. A step not reached adds nothing.
 * Errors  no guess: without class, size, or a fact that decides the standard, the norm is unknown and says what is missing.
 * Law     `staffing.commune-quota-33` (Decree 33/2023, Article 6) with the standards of `units.standard-1211`.
 */
export function oldQuota(unit: Unit, districtKind: UnitKind | null, law: OldQuotaLaw): OldQuota {
  const { lines, growth } = law.norm.version.value;
  const { classOfUnit, mountainous } = unit.traits;
  const line = lines.find(({ kinds }) => kinds.includes(unit.kind));
  if (!line) return unknown('standard');
  if (classOfUnit === null || classOfUnit === 'đặc biệt') return unknown('class');
  if (unit.areaHa === null || unit.population === null) return unknown('size');

  const possible = law.standard.version.value.lines.filter(
    ({ when }) =>
      when.kinds.includes(unit.kind) &&
      (when.districtKinds === null || (districtKind !== null && when.districtKinds.includes(districtKind))),
  );
  if (mountainous === null && possible.some(({ when }) => when.mountainous !== null)) return unknown('mountainous');
  const standard = possible.find(({ when }) => when.mountainous === null || when.mountainous === mountainous);
  const step = growth.population.find(
    ({ kinds, districtKinds }) =>
      kinds.includes(unit.kind) && (districtKinds === null || (districtKind !== null && districtKinds.includes(districtKind))),
  );
  if (!standard || !step) return unknown('standard');

  const base = wholeValue(line.byClass[classOfUnit]);
  const forPopulation = stepsAbove(unit.population, wholeValue(standard.population), step.per);
  const forArea = stepsAbove(unit.areaHa, wholeValue(standard.areaHa), growth.areaPer);
  return { posts: base + forPopulation + forArea, base, forPopulation, forArea, unverified: standard.unverified };
}
