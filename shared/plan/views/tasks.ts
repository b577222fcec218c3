import { cellOf } from '../../model/source.ts';
import { unitsHolding } from '../../tasks/task-ledger.ts';
import type { Plan } from '../plan.ts';

/** Where each task of the abolished level goes: as `plan.tasks` gives it. */
export const tasksMoved = (plan: Plan) =>
  plan.tasks.tasks.map((task) => {
    const { sharedWith, source, ...rest } = task;
    return { ...rest, units: unitsHolding(task, plan.after), source: source && cellOf(plan.dataset.sheets, source, 'name') };
  });
