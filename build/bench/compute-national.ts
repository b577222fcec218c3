import { loadDataset } from '../../electron/host/dataset/load-dataset.ts';
import { loadRules } from '../../electron/host/load-rules.ts';
import { openPlan } from '../../electron/store/open-plan.ts';
import { planHead } from '../../electron/store/tables/revisions.ts';
import { scenarioState } from '../../electron/store/tables/scenarios.ts';
import type { IsoDate } from '../../shared/kernel/iso-date.ts';
import { createPlanner } from '../../shared/plan/planner.ts';
import { report } from './measure.ts';

/** Loads the dataset of a plan into typed columns, then computes its active scenario from nothing. */
const [plan = ''] = process.argv.slice(2);
const opened = openPlan(plan);
if (!opened.ok) throw new Error(opened.problems[0].code);
const { read } = opened.value;
const head = planHead(read);
const rules = loadRules(import.meta.dirname);
const start = performance.now();
const dataset = loadDataset(read, head.revision);
const loadSeconds = (performance.now() - start) / 1000;
const scenario = scenarioState(read, head.activeScenarioId ?? '');
if (!scenario) throw new Error('the plan has no scenario');
await report(() => {
  const computed = createPlanner(dataset, rules).compute(scenario, scenario.effectiveDate as IsoDate);
  if (!computed.ok) throw new Error(computed.problems[0].code);
  const { before, after, staffing } = computed.value;
  return { loadSeconds, districts: before.district, communes: after.commune, people: staffing.present };
});
opened.value.close();
