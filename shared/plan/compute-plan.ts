import type { IsoDate } from '../kernel/iso-date.ts';
import type { Problem } from '../kernel/problem.ts';
import type { Result } from '../kernel/result.ts';
import type { Dataset } from '../model/dataset.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { ScenarioState } from '../scenario/state.ts';
import type { Plan } from './plan.ts';
import { createPlanner } from './planner.ts';

export interface PlanInput {
  readonly dataset: Dataset;
  readonly scenario: ScenarioState;
  readonly book: RuleBook;
  readonly lawDate: IsoDate;
}

/**
 * Computes the whole plan of one scenario: units, people, posts, tasks, entitlements, budget, problems.
 *
 * Shape   pure and deterministic: the order of rows in the sheets does not matter.
 * Errors  `rule.not-in-force` when the law date or the effective date has no law for some part; everything else is a problem of the plan.
 */
export const computePlan = ({ dataset, scenario, book, lawDate }: PlanInput): Result<Plan, Problem<'rule.not-in-force'>> =>
  createPlanner(dataset, book).compute(scenario, lawDate);
