import type { LedgerTask } from '../../tasks/task-ledger.ts';
import type { Plan } from '../plan.ts';
import { cellsOf, rulesOf, type Traced, term } from './traced.ts';

const parts: Readonly<Record<string, { readonly formula: string; readonly has: (task: LedgerTask) => boolean }>> = {
  total: { formula: 'số nhiệm vụ của cấp kết thúc hoạt động', has: () => true },
  toCommune: { formula: 'số nhiệm vụ chỉ về cấp xã', has: ({ toLevel, sharedWith }) => toLevel === 'commune' && sharedWith === null },
  toProvince: { formula: 'số nhiệm vụ chỉ về cấp tỉnh', has: ({ toLevel, sharedWith }) => toLevel === 'province' && sharedWith === null },
  shared: { formula: 'số nhiệm vụ hai cấp cùng giữ', has: ({ sharedWith }) => sharedWith !== null },
  unverified: { formula: 'số nhiệm vụ có căn cứ chưa kiểm chứng', has: ({ verified }) => !verified },
};

/** `tasks.total|toCommune|toProvince|shared|unverified`: every task by name, with its cell where a list gave it. */
export function traceTasks(plan: Plan, figure: string): Traced | null {
  const part = Object.hasOwn(parts, figure) ? parts[figure] : undefined;
  if (!part) return null;
  const tasks = plan.tasks.tasks.filter(part.has);
  return {
    value: tasks.length,
    unit: 'task',
    formula: part.formula,
    terms: tasks.map((task) => term(`${task.field}: ${task.name}`, 1, cellsOf(plan, task.source, ['name', 'toLevel']))),
    rules: rulesOf(plan.law.tiers, plan.law.catalogue),
  };
}
