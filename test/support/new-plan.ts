import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createPlan, type PlanStore } from '../../electron/store/open-plan.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const testInstant = '2030-01-01T00:00:00.000Z';

/** A new plan in a folder of its own, closed when the test ends. */
export function newPlan(name = 'thử.sapxep'): PlanStore {
  const made = createPlan(path.join(temporaryFolder(), name), 'plan-1', testInstant);
  if (!made.ok) throw new Error(made.problems[0].code);
  onTestFinished(() => made.value.close());
  return made.value;
}
