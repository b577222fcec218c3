import type { IsoDate } from '../kernel/iso-date.ts';
import { type Problem, problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';

/** The exact provision a value was read from. */
export interface LegalSource {
  readonly document: string; // "Nghị quyết 76/2025/UBTVQH15"
  readonly provision: string; // "Điều 4, khoản 1"
  readonly quote: string; // Vietnamese; the sentence itself, or a summary when `literal` is false
  readonly literal: boolean; // whether `quote` is the wording of the document
  readonly url: string | null; // the page it was read on
}

export interface RuleVersion<T> {
  readonly from: IsoDate; // first day in force
  readonly to: IsoDate | null; // last day in force, inclusive; null = not yet repealed
  readonly publishedOn: IsoDate | null; // may be later than `from`: laws can be retroactive
  readonly value: T;
  readonly source: LegalSource;
  readonly verified: boolean; // false is said wherever the value is printed
  readonly note: string | null; // what exactly is unverified or derived
}

export interface Rule<T> {
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly checkedOn: IsoDate; // last day somebody looked for amendments
  readonly versions: readonly RuleVersion<T>[]; // ascending, never overlapping (checked when loaded)
}

/** A value together with the law that makes it so. Domain functions take these, never bare numbers. */
export interface InForce<T> {
  readonly ruleId: string;
  readonly title: Rule<T>['title'];
  readonly version: RuleVersion<T>;
}

/**
 * The version of `rule` in force on day `on`.
 *
 * There is no fallback: a day before the first version, after the last, or in a gap
 * is `rule.not-in-force`. Silence in the law is not zero.
 */
export function versionOn<T>(rule: Rule<T>, on: IsoDate): Result<InForce<T>, Problem<'rule.not-in-force'>> {
  const version = rule.versions.find((v) => v.from <= on && (v.to === null || on <= v.to));
  return version
    ? ok({ ruleId: rule.id, title: rule.title, version })
    : fail(
        problem('rule.not-in-force', { kind: 'rule', ruleId: rule.id, title: rule.title, on }, { ruleId: rule.id, title: rule.title, on }),
      );
}
