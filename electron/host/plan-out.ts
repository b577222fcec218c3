import type { CallOutput } from '../../shared/contract/contract.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { Trace } from '../../shared/plan/trace.ts';
import { entitlements } from '../../shared/plan/views/severance.ts';
import { planSummary } from '../../shared/plan/views/summary.ts';
import { wire } from './wire-problem.ts';

/** Views of a plan whose problems must become wire problems on their way out. */

export const summaryOut = (plan: Plan): CallOutput<'plan.summary'> => {
  const { problems, before, after, ...rest } = planSummary(plan);
  return {
    ...rest,
    before: { ...before, byKind: { ...before.byKind } },
    after: { ...after, byKind: { ...after.byKind } },
    problems: problems.map(wire),
  };
};

export const entitlementsOut = (plan: Plan): CallOutput<'plan.severance'> =>
  entitlements(plan).map(({ problems, ...one }) => ({ ...one, problems: problems.map(wire) }));

export const traceOut = ({ terms, rules, ...rest }: Trace): CallOutput<'plan.trace'> => ({
  ...rest,
  terms: terms.map(({ cells, ...term }) => ({ ...term, cells: cells.map((cell) => ({ ...cell })) })),
  rules: rules.map((rule) => ({ ...rule })),
});
