import type { CallName } from '../../../shared/contract/contract.ts';
import type { IsoDate } from '../../../shared/kernel/iso-date.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { NewUnitId, ScenarioId } from '../../../shared/model/ids.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { dissolveUnit, moveUnits, renameUnit } from '../../../shared/scenario/decide/change-units.ts';
import type { Decision } from '../../../shared/scenario/decide/decision.ts';
import { formUnit } from '../../../shared/scenario/decide/form-unit.ts';
import { markLeaving } from '../../../shared/scenario/decide/mark-leaving.ts';
import type { ScenarioState } from '../../../shared/scenario/state.ts';
import { sheetsOf } from '../../store/tables/imports.ts';
import { planHead } from '../../store/tables/revisions.ts';
import { scenarioLines } from '../../store/tables/scenarios.ts';
import { applyMapping, newScenario } from '../apply-mapping.ts';
import type { CommandContext, QueryContext } from '../contexts.ts';
import type { Handlers } from '../dispatch.ts';
import { headChange } from '../head-change.ts';
import { planState } from '../plan-state.ts';
import { wire } from '../wire-problem.ts';

/** Commits what `decide` makes of the scenario as it is. */
function changeScenario<P>(
  context: CommandContext,
  name: CallName,
  input: { readonly scenarioId: string; readonly expectedSeq: number | null },
  decide: (scenario: ScenarioState) => Result<Decision, P>,
): Result<number, P | Problem<'plan.stale' | 'scenario.unknown'>> {
  return context.commit<P | Problem<'scenario.unknown'>>({
    name,
    input,
    expectedSeq: input.expectedSeq,
    decide: () => {
      const scenario = context.scenario(input.scenarioId);
      return scenario.ok ? decide(scenario.value) : scenario;
    },
  });
}

const withSeq = <P>(committed: Result<number, P>) => (committed.ok ? ok({ seq: committed.value }) : committed);

const unitsById = (context: QueryContext): ReadonlyMap<number, Unit> => new Map(context.dataset().units.map((unit) => [unit.id, unit]));

function namesById(context: QueryContext): ReadonlyMap<number, string> {
  const { personId, fullName } = context.dataset().people;
  return new Map(fullName.map((name, at) => [personId[at] ?? -1, name]));
}

/** Summary of a scenario that was just written. */
function summaryOf(context: QueryContext, id: string) {
  const line = scenarioLines(context.read).find((one) => one.id === id);
  if (!line) throw new Error(`scenario ${id} was not written`);
  return { ...line };
}

export const scenarioHandlers = {
  'scenario.list': ({ read }) => ok(scenarioLines(read).map((line) => ({ ...line }))),

  'scenario.create': (context, input) => {
    const made = newScenario(context.newId() as ScenarioId, input.name, (input.effectiveDate as IsoDate | null) ?? null, context.rules); // safe: a fresh id, and a date the contract has checked
    const committed = context.commit({
      name: 'scenario.create',
      input,
      expectedSeq: input.expectedSeq,
      decide: () => {
        if (scenarioLines(context.read).some((line) => line.name === input.name))
          return fail(problem('scenario.name-taken', { kind: 'input', path: ['name'] }, { name: input.name }));
        return ok({ patch: [made.change, headChange(context.read, { activeScenarioId: made.scenario.id })], detail: input.name });
      },
    });
    return committed.ok ? ok(summaryOf(context, made.scenario.id)) : committed;
  },

  'scenario.activate': (context, input) => {
    const committed = changeScenario(context, 'scenario.activate', input, (scenario) =>
      ok({ patch: [headChange(context.read, { activeScenarioId: scenario.id })], detail: scenario.name }),
    );
    return committed.ok ? ok(planState(context)) : committed;
  },

  'scenario.applyMapping': (context, input) => {
    const found = context.scenario(input.scenarioId);
    if (!found.ok) return found;
    if (found.value.newUnits.length > 0) {
      const saved = context.snapshot('before-mapping');
      if (!saved.ok) return saved;
    }
    const problems: Problem[] = [];
    const committed = changeScenario(context, 'scenario.applyMapping', input, (scenario) => {
      const dataset = context.dataset();
      const sheets = sheetsOf(context.read, planHead(context.read).revision).filter(
        ({ kind, sheetId }) => kind === 'mapping' && (input.sheetIds?.includes(sheetId) ?? true),
      );
      const ids = new Set(sheets.map(({ sheetId }) => sheetId));
      const rows = dataset.mapping.filter((row) => ids.has(row.source.sheetId));
      const rejected = sheets.reduce((sum, { account }) => sum + account.rejected, 0);
      const applied = applyMapping(dataset, scenario, rows, rejected);
      problems.push(...applied.problems);
      return ok({ patch: [...applied.patch, headChange(context.read, { activeScenarioId: scenario.id })], detail: scenario.name });
    });
    if (!committed.ok) return committed;
    return ok({ scenario: summaryOf(context, found.value.id), problems: problems.map(wire) });
  },

  'scenario.formUnit': (context, input) => {
    const newUnitId = context.newId() as NewUnitId; // safe: a fresh id
    const committed = changeScenario(context, 'scenario.formUnit', input, (scenario) =>
      formUnit(scenario, unitsById(context), { ...input, newUnitId }),
    );
    return committed.ok ? ok({ newUnitId, seq: committed.value }) : committed;
  },

  'scenario.moveUnits': (context, input) =>
    withSeq(
      changeScenario(context, 'scenario.moveUnits', input, (scenario) =>
        moveUnits(scenario, unitsById(context), input.unitIds, input.newUnitId),
      ),
    ),

  'scenario.dissolveUnit': (context, input) =>
    withSeq(changeScenario(context, 'scenario.dissolveUnit', input, (scenario) => dissolveUnit(scenario, input.newUnitId))),

  'scenario.renameUnit': (context, input) =>
    withSeq(
      changeScenario(context, 'scenario.renameUnit', input, (scenario) => renameUnit(scenario, unitsById(context), input.newUnitId, input)),
    ),

  'scenario.markLeaving': (context, input) =>
    withSeq(
      changeScenario(context, 'scenario.markLeaving', input, (scenario) =>
        markLeaving(scenario, namesById(context), input.personIds, {
          case: input.case,
          leavingDate: input.leavingDate as IsoDate | null, // safe: checked by the contract
          decisionDate: input.decisionDate as IsoDate | null, // safe: checked by the contract
        }),
      ),
    ),
} satisfies Partial<Handlers>;
