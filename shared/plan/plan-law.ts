import type { IsoDate } from '../kernel/iso-date.ts';
import { type Problem, problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { type UnitLevel, unitLevels } from '../model/unit.ts';
import type { InForce } from '../rules/rule.ts';
import { inForce, type RuleBook, type RuleId, type RuleValue } from '../rules/rule-book.ts';
import type { OldQuotaLaw } from '../staffing/old-quota.ts';
import { dayBefore } from './day-before.ts';

type Law<I extends RuleId> = InForce<RuleValue<I>>;

/** All the law a plan is computed with, chosen for its days. Money has its own: the law of each leaving date. */
export interface PlanLaw {
  readonly tiers: Law<'government.tiers'>; // of the effective date
  readonly endedLevels: readonly UnitLevel[];
  readonly standard: Law<'units.standard'>;
  readonly resultKind: Law<'units.result-kind'> | null; // a check only
  readonly rounding: Law<'units.piece-rounding'>;
  readonly splitUnit: Law<'staffing.split-unit'>;
  readonly quota: Law<'staffing.commune-quota'>;
  readonly oldQuota: OldQuotaLaw | null; // of the last day before: null once nobody is under the old norm
  readonly districtStaff: Law<'staffing.district-staff'> | null; // null: no district ends
  readonly framework: Law<'posts.framework'>;
  readonly titles: Law<'posts.titles'>;
  readonly catalogue: Law<'tasks.catalogue'> | null; // null: no level ends
}

interface Days {
  readonly lawDate: IsoDate;
  readonly effectiveDate: IsoDate;
  readonly levels: readonly UnitLevel[]; // levels the dataset has units of
}

/** The law in force on a day, or null where its absence is no fault. */
function maybe<I extends RuleId>(book: RuleBook, id: I, on: IsoDate): Law<I> | null {
  const found = inForce(book, id, on);
  return found.ok ? found.value : null;
}

/** Levels that exist the day before, in the law or in the lists, and no longer on the effective date. */
function levelsEnding(book: RuleBook, { effectiveDate, levels }: Days, tiers: Law<'government.tiers'>): readonly UnitLevel[] {
  const before = maybe(book, 'government.tiers', dayBefore(effectiveDate))?.version.value.levels ?? [];
  const still = tiers.version.value.levels;
  return unitLevels.filter((level) => !still.includes(level) && (levels.includes(level) || before.includes(level)));
}

/**
 * Chooses every rule of a plan.
 *
 * Shape   levels by the effective date, the old norm by the day before it, everything else by the law date.
 * Errors  `rule.not-in-force`, all missing rules at once: a day without law is an error, never a zero.
 */
export function planLaw(book: RuleBook, days: Days): Result<PlanLaw, Problem<'rule.not-in-force'>> {
  const { lawDate, effectiveDate } = days;
  const missing: Problem<'rule.not-in-force'>[] = [];
  const need = <I extends RuleId>(id: I, on: IsoDate): Law<I> | null => {
    const found = inForce(book, id, on);
    if (found.ok) return found.value;
    missing.push(...found.problems);
    return null;
  };
  const tiers = need('government.tiers', effectiveDate);
  const endedLevels = tiers ? levelsEnding(book, days, tiers) : [];
  const standard = need('units.standard', lawDate);
  const rounding = need('units.piece-rounding', lawDate);
  const splitUnit = need('staffing.split-unit', lawDate);
  const quota = need('staffing.commune-quota', lawDate);
  const framework = need('posts.framework', lawDate);
  const titles = need('posts.titles', lawDate);
  const districtStaff = endedLevels.includes('district') ? need('staffing.district-staff', lawDate) : null;
  const catalogue = endedLevels.length > 0 ? need('tasks.catalogue', lawDate) : null;

  const [first, ...rest] = missing;
  if (first) return fail(first, ...rest);
  if (!tiers || !standard || !rounding || !splitUnit || !quota || !framework || !titles)
    throw new Error('a rule is neither there nor missing');
  const yesterday = dayBefore(effectiveDate);
  const [norm, oldStandard] = [maybe(book, 'staffing.commune-quota-33', yesterday), maybe(book, 'units.standard-1211', yesterday)];
  return ok({
    tiers,
    endedLevels,
    standard,
    resultKind: maybe(book, 'units.result-kind', lawDate),
    rounding,
    splitUnit,
    quota,
    oldQuota: norm && oldStandard ? { norm, standard: oldStandard } : null,
    districtStaff,
    framework,
    titles,
    catalogue,
  });
}

/** A warning for every rule of the plan that nobody has verified. */
export function unverifiedLaw(law: PlanLaw, on: IsoDate): readonly Problem<'rule.unverified'>[] {
  const used: readonly (InForce<unknown> | null)[] = [
    law.tiers,
    law.standard,
    law.resultKind,
    law.splitUnit,
    law.quota,
    law.oldQuota?.norm ?? null,
    law.districtStaff,
    law.framework,
    law.titles,
    law.catalogue,
  ];
  return used.flatMap((rule) => {
    if (!rule || rule.version.verified) return [];
    const { source, note } = rule.version;
    const params = { ruleId: rule.ruleId, document: source.document, provision: source.provision, note: note ?? '' };
    return [problem('rule.unverified', { kind: 'rule', ruleId: rule.ruleId, title: rule.title, on }, params, 'warning')];
  });
}
