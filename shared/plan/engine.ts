import type { IsoDate } from '../kernel/iso-date.ts';
import { createFormer } from '../merger/former.ts';
import { countsAfter, countsBefore } from '../merger/level-counts.ts';
import type { UnitTree } from '../merger/unit-tree.ts';
import type { Dataset } from '../model/dataset.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { ScenarioState } from '../scenario/state.ts';
import { listedQuotas } from '../staffing/listed-quotas.ts';
import { type PeopleByUnit, peopleOf } from '../staffing/people-by-unit.ts';
import { postTotals } from '../staffing/post-lines.ts';
import { staffTally } from '../staffing/staff-tally.ts';
import type { DealShare } from '../staffing/unit-staffing.ts';
import { taskLedger } from '../tasks/task-ledger.ts';
import { createDistrictDeals, type DistrictDeal } from './ended-districts.ts';
import { createLeavers } from './leavers.ts';
import { levelProblems } from './level-problems.ts';
import { oldQuotas } from './old-quotas.ts';
import type { Plan } from './plan.ts';
import { type PlanLaw, unverifiedLaw } from './plan-law.ts';
import { createSeverance } from './severance.ts';
import { baseUnits, missingSizes, sizeTotals } from './size-totals.ts';
import { createStaffer } from './staffed-units.ts';
import { bodyAssumed, splitProblems, unknownQuotas, unplacedProblems } from './staffing-problems.ts';
import { leavingByUnit, peopleWhoStay, sumStaffing } from './staffing-totals.ts';

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

/** Everything that depends on dataset, law date and effective date, but not on the decisions of a scenario. */
export function createEngine(dataset: Dataset, book: RuleBook, tree: UnitTree, byUnit: PeopleByUnit, law: PlanLaw, lawDate: IsoDate) {
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
