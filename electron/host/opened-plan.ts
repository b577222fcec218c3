import type { IsoDate } from '../../shared/kernel/iso-date.ts';
import type { Problem } from '../../shared/kernel/problem.ts';
import { problem } from '../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Dataset } from '../../shared/model/dataset.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { createPlanner, type Planner } from '../../shared/plan/planner.ts';
import type { RuleBook } from '../../shared/rules/rule-book.ts';
import type { ScenarioState } from '../../shared/scenario/state.ts';
import { headSeq } from '../store/command-log.ts';
import type { PlanStore } from '../store/open-plan.ts';
import { planHead } from '../store/tables/revisions.ts';
import { scenarioLines, scenarioState } from '../store/tables/scenarios.ts';
import { loadDataset } from './dataset/load-dataset.ts';
import { Desk } from './import/draft.ts';
import { SourceWorkbooks } from './import/source-workbooks.ts';

/** A plan file that is open, with what was last computed from it. */
export interface OpenedPlan {
  readonly store: PlanStore;
  readonly workbooks: SourceWorkbooks;
  readonly desk: Desk; // goes with the plan
  dataset(): Dataset;
  scenario(id: string | null): Result<ScenarioState, Problem<'scenario.unknown'>>;
  plan(scenarioId: string | null, lawDate: string | null): Result<Plan, Problem<'scenario.unknown' | 'rule.not-in-force'>>;
}

/** Keeps the value of the last key: what the screens ask for again and again until the plan changes. */
function lastOf<K, V>(compute: (key: K) => V, same: (a: K, b: K) => boolean): (key: K) => V {
  let kept: { readonly key: K; readonly value: V } | null = null;
  return (key) => {
    if (kept === null || !same(kept.key, key)) kept = { key, value: compute(key) };
    return kept.value;
  };
}

export function openedPlan(store: PlanStore, rules: RuleBook): OpenedPlan {
  const datasetOf = lastOf(
    (revision: number | null) => loadDataset(store.read, revision),
    (a, b) => a === b,
  );
  const plannerOf = lastOf(
    (data: Dataset): Planner => createPlanner(data, rules),
    (a, b) => a === b,
  );
  const dataset = () => datasetOf(planHead(store.read).revision);

  const scenario: OpenedPlan['scenario'] = (id) => {
    const wanted = id ?? planHead(store.read).activeScenarioId;
    // On the command line a scenario is named, on the screens its id is known.
    const byName = wanted === null ? undefined : scenarioLines(store.read).find((line) => line.name === wanted);
    const state = wanted === null ? null : scenarioState(store.read, byName?.id ?? wanted);
    const name = wanted ?? '';
    return state ? ok(state) : fail(problem('scenario.unknown', { kind: 'record', entity: 'scenario', id: name, name }, { name }));
  };

  const planOf = lastOf(
    ({ state, lawDate }: { readonly seq: number; readonly state: ScenarioState; readonly lawDate: string }) =>
      plannerOf(dataset()).compute(state, lawDate as IsoDate), // safe: the contract lets only real dates through
    (a, b) => a.seq === b.seq && a.state.id === b.state.id && a.lawDate === b.lawDate,
  );

  return {
    store,
    workbooks: new SourceWorkbooks(store.read),
    desk: new Desk(),
    dataset,
    scenario,
    plan(scenarioId, lawDate) {
      const found = scenario(scenarioId);
      if (!found.ok) return found;
      return planOf({ seq: headSeq(store.read), state: found.value, lawDate: lawDate ?? found.value.effectiveDate });
    },
  };
}
