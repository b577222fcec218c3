import type { IsoDate } from '../../shared/kernel/iso-date.ts';
import { type Problem, problem } from '../../shared/kernel/problem.ts';
import type { Dataset, MappingRow } from '../../shared/model/dataset.ts';
import type { ScenarioId } from '../../shared/model/ids.ts';
import type { RuleBook } from '../../shared/rules/rule-book.ts';
import { replaceDecisions } from '../../shared/scenario/decide/replace-decisions.ts';
import { scenarioFromMapping } from '../../shared/scenario/decide/scenario-from-mapping.ts';
import type { Change, Patch } from '../../shared/scenario/patch.ts';
import { change, scenarioRow } from '../../shared/scenario/rows.ts';
import type { ScenarioState } from '../../shared/scenario/state.ts';

/** A new, empty scenario. Without a date it starts on the first day of the two-tier model, which is read from the law. */
export function newScenario(
  id: ScenarioId,
  name: string,
  effectiveDate: IsoDate | null,
  rules: RuleBook,
): { readonly scenario: ScenarioState; readonly change: Change } {
  const twoTier = rules.rules['government.tiers'].versions.at(-1);
  if (!twoTier) throw new Error('the rule government.tiers has no version');
  const scenario: ScenarioState = { id, name, effectiveDate: effectiveDate ?? twoTier.from, newUnits: [], members: [], leavers: [] };
  return { scenario, change: change('scenario', null, scenarioRow(scenario)) };
}

/**
 * Replaces the unit decisions of a scenario by those of mapping rows. Without a single row the decisions stay, and the problem says so;
 * `rejected` is how many rows of the sheets could not be used.
 */
export function applyMapping(
  dataset: Dataset,
  scenario: ScenarioState,
  rows: readonly MappingRow[],
  rejected: number,
): { readonly patch: Patch; readonly members: number; readonly problems: readonly Problem[] } {
  if (rows.length === 0) {
    const place = { kind: 'record', entity: 'scenario', id: scenario.id, name: scenario.name } as const;
    return { patch: [], members: 0, problems: [problem('mapping.nothing-applied', place, { scenario: scenario.name, rejected })] };
  }
  const { newUnits, members, problems } = scenarioFromMapping(scenario.id, rows, dataset);
  return { patch: replaceDecisions(scenario, newUnits, members), members: members.length, problems };
}
