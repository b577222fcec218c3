import type { LedgerTask } from '../../tasks/task-ledger.ts';
import type { Plan } from '../plan.ts';
import type { PlainSentence } from '../trace-sentence.ts';
import { cellsOf, plain, rulesOf, type Traced, term } from './traced.ts';

const parts: Readonly<Record<string, { readonly formula: PlainSentence; readonly has: (task: LedgerTask) => boolean }>> = {
  total: { formula: 'tasks.total', has: () => true },
  toCommune: { formula: 'tasks.to-commune', has: ({ toLevel, sharedWith }) => toLevel === 'commune' && sharedWith === null },
  toProvince: { formula: 'tasks.to-province', has: ({ toLevel, sharedWith }) => toLevel === 'province' && sharedWith === null },
  shared: { formula: 'tasks.shared', has: ({ sharedWith }) => sharedWith !== null },
  unverified: { formula: 'tasks.unverified', has: ({ verified }) => !verified },
};

/** `tasks.total|toCommune|toProvince|shared|unverified`: every task by name, with its cell where a list gave it. */
export function traceTasks(plan: Plan, figure: string): Traced | null {
  const part = Object.hasOwn(parts, figure) ? parts[figure] : undefined;
  if (!part) return null;
  const tasks = plan.tasks.tasks.filter(part.has);
  return {
    value: tasks.length,
    unit: 'task',
    formula: plain(part.formula),
    terms: tasks.map((task) => term(`${task.field}: ${task.name}`, 1, cellsOf(plan, task.source, ['name', 'toLevel']))),
    rules: rulesOf(plan.law.tiers, plan.law.catalogue),
  };
}
