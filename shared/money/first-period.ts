import { type Problem, problem } from '../kernel/problem.ts';
import { wholeValue } from '../rules/exact-value.ts';
import { addMonths } from './calendar-months.ts';
import type { FormulaInput } from './formula.ts';

interface FirstPeriod {
  readonly first: boolean;
  readonly assumed: readonly Problem<'entitlement.assumed'>[];
}

/**
 * Whether a person leaves within the first months after the rearrangement decision took effect, when amounts are higher.
 *
 * Shape  the day `firstPeriodMonths` months after the decision is the first day too late.
 *        Without a decision date the first period is supposed, and said.
 */
export function firstPeriod({ person, leavingDate, at }: FormulaInput, firstPeriodMonths: string): FirstPeriod {
  const { decisionDate } = person;
  const assume = (assumption: 'first-period' | 'leaves-before-decision') => [
    problem('entitlement.assumed', at('decisionDate'), { assumption, field: 'decisionDate', measure: firstPeriodMonths }, 'warning'),
  ];
  if (decisionDate === null) return { first: true, assumed: assume('first-period') };
  if (leavingDate < decisionDate) return { first: true, assumed: assume('leaves-before-decision') };
  return { first: leavingDate < addMonths(decisionDate, wholeValue(firstPeriodMonths)), assumed: [] };
}
