import type { CallOutput } from '../../shared/contract/contract.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { Trace } from '../../shared/plan/trace.ts';
import type { TraceSentence } from '../../shared/plan/trace-sentence.ts';
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

/** A sentence as it goes over the wire: the same key and facts, typed for a reader who does not know every key. */
const sentenceOut = ({ key, params }: TraceSentence) => ({ key, params: { ...params } });

export const traceOut = ({ formula, terms, rules, ...rest }: Trace): CallOutput<'plan.trace'> => ({
  ...rest,
  formula: sentenceOut(formula),
  terms: terms.map(({ label, value, cells }) => ({
    label: typeof label === 'string' ? label : sentenceOut(label),
    value,
    cells: cells.map((cell) => ({ ...cell })),
  })),
  rules: rules.map((rule) => ({ ...rule })),
});
