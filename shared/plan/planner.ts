import type { IsoDate } from '../kernel/iso-date.ts';
import type { Problem } from '../kernel/problem.ts';
import { ok, type Result } from '../kernel/result.ts';
import { unitTree } from '../merger/unit-tree.ts';
import type { Dataset } from '../model/dataset.ts';
import { unitLevels } from '../model/unit.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { ScenarioState } from '../scenario/state.ts';
import { peopleByUnit } from '../staffing/people-by-unit.ts';
import { createEngine } from './engine.ts';
import type { Plan } from './plan.ts';
import { planLaw } from './plan-law.ts';

/** Computes plans of one dataset under one rule book; keeps what an edit does not touch. */
export interface Planner {
  compute(scenario: ScenarioState, lawDate: IsoDate): Result<Plan, Problem<'rule.not-in-force'>>;
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
