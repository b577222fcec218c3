import { loadDataset } from '../../electron/host/dataset/load-dataset.ts';
import { loadRules } from '../../electron/host/load-rules.ts';
import { openPlan } from '../../electron/store/open-plan.ts';
import { planHead } from '../../electron/store/tables/revisions.ts';
import { scenarioState } from '../../electron/store/tables/scenarios.ts';
import type { IsoDate } from '../../shared/kernel/iso-date.ts';
import { createPlanner } from '../../shared/plan/planner.ts';
import { moveUnits } from '../../shared/scenario/decide/change-units.ts';
import type { ScenarioState } from '../../shared/scenario/state.ts';
import { report } from './measure.ts';

/** One commune moved to another new unit, against the whole plan of the province: medians over many moves. */
const [plan = ''] = process.argv.slice(2);
const opened = openPlan(plan);
if (!opened.ok) throw new Error(opened.problems[0].code);
const { read } = opened.value;
const dataset = loadDataset(read, planHead(read).revision);
const rules = loadRules(import.meta.dirname);
const first = scenarioState(read, planHead(read).activeScenarioId ?? '');
if (!first) throw new Error('the plan has no scenario');
const units = new Map(dataset.units.map((unit) => [unit.id as number, unit]));

/** The scenario after a move, as the store would give it. */
function moved(scenario: ScenarioState, unitId: number, newUnitId: string): ScenarioState {
  const decided = moveUnits(scenario, units, [unitId], newUnitId);
  if (!decided.ok) throw new Error('the move was refused');
  const target = scenario.newUnits.find((unit) => unit.id === newUnitId);
  if (!target) throw new Error('no such unit');
  const members = scenario.members.filter((member) => member.unitId !== unitId);
  const whole = { kind: 'all' } as const;
  return {
    ...scenario,
    members: [
      ...members,
      {
        id: `${newUnitId}:${unitId}`,
        newUnitId: target.id,
        unitId: unitId as (typeof members)[number]['unitId'],
        extent: 'whole',
        area: whole,
        population: whole,
        source: null,
      },
    ],
    newUnits: scenario.newUnits.filter((unit) => unit.id === newUnitId || members.some((member) => member.newUnitId === unit.id)),
  };
}

const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const lawDate = first.effectiveDate as IsoDate;

await report(() => {
  const [full, edits]: [number[], number[]] = [[], []];
  for (let run = 0; run < 9; run++) full.push(time(() => void createPlanner(dataset, rules).compute(first, lawDate)));
  const planner = createPlanner(dataset, rules);
  planner.compute(first, lawDate);
  let scenario = first;
  for (let run = 0; run < 60; run++) {
    const member = scenario.members[(run * 7) % scenario.members.length];
    const target = scenario.newUnits[(run * 5 + 3) % scenario.newUnits.length];
    if (!member || !target || member.newUnitId === target.id) continue;
    scenario = moved(scenario, member.unitId, target.id);
    edits.push(time(() => void planner.compute(scenario, lawDate)));
  }
  return { fullMs: median(full), editMs: median(edits), people: dataset.people.count };
});
opened.value.close();
