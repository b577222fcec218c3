import type { IsoDate } from '../kernel/iso-date.ts';
import { type Problem, problem } from '../kernel/problem.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { FormedUnit } from '../merger/formed-unit.ts';
import { createFormer, type Formation } from '../merger/former.ts';
import { countsAfter, countsBefore } from '../merger/level-counts.ts';
import { type UnitTree, unitTree } from '../merger/unit-tree.ts';
import type { Dataset } from '../model/dataset.ts';
import { unitLevels } from '../model/unit.ts';
import { wholeValue } from '../rules/exact-value.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { ScenarioState } from '../scenario/state.ts';
import { type ListedQuotas, listedQuotas, quotaKey, totalOf } from '../staffing/listed-quotas.ts';
import { type PeopleByUnit, peopleByUnit, peopleOf } from '../staffing/people-by-unit.ts';
import { postTotals } from '../staffing/post-lines.ts';
import { type StaffTally, staffTally } from '../staffing/staff-tally.ts';
import { type DealShare, unitStaff } from '../staffing/unit-staffing.ts';
import { taskLedger } from '../tasks/task-ledger.ts';
import { createDistrictDeals, type DistrictDeal } from './ended-districts.ts';
import { createLeavers, type Leavers } from './leavers.ts';
import { type OldQuotas, oldQuotas } from './old-quotas.ts';
import type { Plan, PlanUnit, StaffingTotals } from './plan.ts';
import { type PlanLaw, planLaw, unverifiedLaw } from './plan-law.ts';
import { createSeverance } from './severance.ts';
import { baseUnits, missingSizes, sizeTotals } from './size-totals.ts';
import { bodyAssumed, splitProblems, unknownQuotas, unplacedProblems } from './staffing-problems.ts';

/** Computes plans of one dataset under one rule book; keeps what an edit does not touch. */
export interface Planner {
  compute(scenario: ScenarioState, lawDate: IsoDate): Result<Plan, Problem<'rule.not-in-force'>>;
}

/** Deals by the new unit that gets them. */
function dealsByUnit(deals: readonly DistrictDeal[]): ReadonlyMap<string, readonly DealShare[]> {
  const byUnit = new Map<string, DealShare[]>();
  for (const { shares } of deals)
    for (const [newUnitId, share] of shares) {
      const list = byUnit.get(newUnitId);
      if (list) list.push(share);
      else byUnit.set(newUnitId, [share]);
    }
  return byUnit;
}

const noDeals: readonly DealShare[] = [];
const sameDeals = (a: readonly DealShare[], b: readonly DealShare[]): boolean =>
  a.length === b.length && a.every((share, index) => share === b[index]);

/** Makes the function that gives a formed unit its people and its quota; a unit that is the same as before keeps what it had. */
function createStaffer(tally: StaffTally, listed: ListedQuotas, old: OldQuotas, law: PlanLaw) {
  const known = new Map<string, PlanUnit>();
  const byRule = wholeValue(law.quota.version.value.posts);

  const oldQuotaOf = (carriers: readonly number[]): number | null => {
    let sum = 0;
    for (const position of carriers) {
      const quota = old.byPosition[position];
      if (quota && quota.posts === null) return null;
      sum += quota?.posts ?? 0; // a district without communes is under no norm of communes
    }
    return law.oldQuota ? sum : null;
  };

  return (unit: FormedUnit, deals: readonly DealShare[]): PlanUnit => {
    const found = known.get(unit.id);
    if (found && found.unit === unit && sameDeals(found.sources.deals, deals)) return found;
    const sources = { carriers: unit.pieces.filter(({ carriesStaff }) => carriesStaff).map(({ position }) => position), deals };
    const staff = unitStaff(tally, sources);
    const listedQuota = listed.byName.size === 0 ? null : (listed.byName.get(quotaKey(unit.name)) ?? null);
    const quota = listedQuota ? totalOf(listedQuota) : byRule;
    const planned = {
      unit,
      sources,
      staff,
      quota,
      listedQuota,
      surplus: Math.max(0, staff.governmentPresent - quota),
      shortage: Math.max(0, quota - staff.governmentPresent),
      oldQuota: oldQuotaOf(sources.carriers),
    };
    known.set(unit.id, planned);
    return planned;
  };
}

/** People marked as leaving in each unit after. */
function leavingByUnit(units: readonly PlanUnit[], tally: StaffTally, { isLeaving, changed }: Leavers): Int32Array {
  const byOld = tally.leaving.slice();
  const { unit } = tally.byUnit.people;
  for (const person of changed) {
    const at = unit[person] ?? -1;
    if (at >= 0) byOld[at] = (byOld[at] ?? 0) + (isLeaving[person] === 1 ? 1 : -1);
  }
  return Int32Array.from(units, ({ sources: { carriers, deals } }) => {
    let count = 0;
    for (const position of carriers) count += byOld[position] ?? 0;
    for (const { persons } of deals) for (const person of persons) count += isLeaving[person] ?? 0;
    return count;
  });
}

/** People who stay where they are: of provinces, and of districts that do not end. */
function peopleWhoStay(tree: UnitTree, byUnit: PeopleByUnit, { endedLevels }: PlanLaw) {
  const stay = { atProvince: 0, atDistrict: 0 };
  for (const [position, { level }] of tree.units.entries()) {
    if (level === 'province') stay.atProvince += peopleOf(byUnit, position).length;
    if (level === 'district' && !endedLevels.includes('district')) stay.atDistrict += peopleOf(byUnit, position).length;
  }
  return stay;
}

function sumStaffing(
  units: readonly PlanUnit[],
  deals: readonly DistrictDeal[],
  rest: Pick<StaffingTotals, 'atProvince' | 'atDistrict' | 'oldQuota' | 'leaving'>,
  withoutUnit: number,
): StaffingTotals {
  const sums = { present: 0, fromDistricts: 0, governmentPresent: 0, quota: 0, surplus: 0, shortage: 0 };
  for (const { staff, quota, surplus, shortage } of units) {
    sums.present += staff.present;
    sums.fromDistricts += staff.fromDistricts;
    sums.governmentPresent += staff.governmentPresent;
    sums.quota += quota;
    sums.surplus += surplus;
    sums.shortage += shortage;
  }
  return { ...sums, ...rest, unplaced: withoutUnit + deals.reduce((sum, { left }) => sum + left, 0) };
}

/** What the law of the effective date says about kinds of units that still stand, and districts that end without a successor. */
function levelProblems(tree: UnitTree, formation: Formation, { tiers, endedLevels }: PlanLaw): readonly Problem[] {
  const { communeKinds } = tiers.version.value;
  const ended = new Map<string, FormedUnit[]>();
  for (const unit of formation.units) if (!communeKinds.includes(unit.kind)) ended.set(unit.kind, [...(ended.get(unit.kind) ?? []), unit]);
  const lost = endedLevels.includes('district')
    ? tree.units.filter(
        ({ level }, position) => level === 'district' && !tree.communesOf.has(position) && formation.pieces[position] === undefined,
      )
    : [];
  return [
    ...[...ended].map(([kind, units]) => {
      const examples = units.slice(0, 3).map(({ name }) => name);
      const at = { kind: 'record', entity: 'unit', id: units[0]?.id ?? '', name: examples[0] ?? '' } as const;
      return problem('units.kind-ended', at, { kind, count: units.length, examples }, 'warning');
    }),
    ...lost.map(({ id, name }) =>
      problem('district.without-successor', { kind: 'record', entity: 'unit', id: String(id), name }, { district: name }, 'warning'),
    ),
  ];
}

/** Everything that depends on dataset, law date and effective date, but not on the decisions of a scenario. */
function createEngine(dataset: Dataset, book: RuleBook, tree: UnitTree, byUnit: PeopleByUnit, law: PlanLaw, lawDate: IsoDate) {
  const tally = staffTally(byUnit, tree.units.length, law);
  const counted = law.oldQuota?.norm.version.value.staffGroups ?? law.quota.version.value.staffGroups;
  const listed = listedQuotas(dataset.quotas, tree.units, tree.positionOf, counted);
  const old = oldQuotas(tree, listed, law);
  const form = createFormer(tree, dataset.targets, law);
  const dealDistricts = createDistrictDeals(tree, tally, law);
  const staffed = createStaffer(tally, listed, old, law);
  const leaversOf = createLeavers(dataset);
  const severanceOf = createSeverance(dataset, book, lawDate);
  const ledger = taskLedger(law.catalogue, dataset.tasks, law.endedLevels);
  const before = countsBefore(tree.units);
  const inhabited = new Set(tree.units.flatMap(({ level }, position) => (level === 'commune' ? [tree.provinceOf[position]] : [])));
  const stay = peopleWhoStay(tree, byUnit, law);
  const withoutUnit = peopleOf(byUnit, -1).length;
  const communes = tree.units.filter(({ level }) => level === 'commune');
  const sizes = { totals: sizeTotals(communes), problems: missingSizes(communes) }; // of the communes, which every scenario shares
  const lawProblems = unverifiedLaw(law, lawDate);

  return (scenario: ScenarioState): Plan => {
    const formation = form(scenario);
    const deals = dealDistricts(formation.pieces);
    const dealt = dealsByUnit(deals);
    const units = formation.units.map((unit) => staffed(unit, dealt.get(unit.id) ?? noDeals));
    const leavers = leaversOf(scenario.leavers);
    const severance = severanceOf(leavers);
    const base = baseUnits(tree.units, formation.pieces);
    const isOnlyCommunes = base.length === communes.length;
    const emptyProvinces = tree.units.filter(
      ({ level }, position) =>
        level === 'province' &&
        !inhabited.has(position) &&
        !base.some((unit) => tree.provinceOf[tree.positionOf.get(unit.id) ?? -1] === position),
    );
    const named = new Map(formation.units.map((unit) => [unit.id, unit]));
    return {
      dataset,
      scenario,
      lawDate,
      rulePack: book.hash,
      law,
      tree,
      before,
      after: countsAfter(before, formation.units, emptyProvinces.length, law.tiers.version.value.levels),
      totals: isOnlyCommunes ? sizes.totals : sizeTotals(base),
      units,
      pieces: formation.pieces,
      districts: deals.map(({ district }) => district),
      oldQuotas: old.byPosition,
      tally,
      leavers,
      leaving: leavingByUnit(units, tally, leavers),
      staffing: sumStaffing(units, deals, { ...stay, oldQuota: old.total, leaving: leavers.marks.size }, withoutUnit),
      posts: postTotals(
        units.map(({ staff }) => staff),
        law.framework,
      ),
      tasks: ledger,
      severance,
      problems: [
        ...formation.problems,
        ...levelProblems(tree, formation, law),
        ...(isOnlyCommunes ? sizes.problems : missingSizes(base)),
        ...unplacedProblems(tally, deals),
        ...splitProblems(formation, tally, named),
        ...bodyAssumed(tally),
        ...old.problems,
        ...unknownQuotas(listed, formation.units),
        ...ledger.problems,
        ...severance.problems,
        ...lawProblems,
      ],
    };
  };
}

/**
 * Makes a planner for one dataset.
 *
 * Shape   the first plan computes everything; a plan after an edit of the same scenario computes only the units, districts and people
 *         the edit touches, and sums again. The results are those of computing afresh (property-tested). Another law date or
 *         effective date starts over.
 */
export function createPlanner(dataset: Dataset, book: RuleBook): Planner {
  const tree = unitTree(dataset.units);
  const byUnit = peopleByUnit(dataset.people, dataset.units.length);
  const levels = unitLevels.filter((level) => dataset.units.some((unit) => unit.level === level));
  let kept: { readonly days: string; readonly engine: (scenario: ScenarioState) => Plan } | null = null;

  return {
    compute(scenario, lawDate) {
      const days = `${lawDate} ${scenario.effectiveDate}`;
      if (kept?.days !== days) {
        const law = planLaw(book, { lawDate, effectiveDate: scenario.effectiveDate, levels });
        if (!law.ok) return law;
        kept = { days, engine: createEngine(dataset, book, tree, byUnit, law.value, lawDate) };
      }
      return ok(kept.engine(scenario));
    },
  };
}
