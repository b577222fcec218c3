import type { Change } from '../../shared/scenario/patch.ts';
import { change } from '../../shared/scenario/rows.ts';
import type { ReadHandle } from '../store/handles.ts';
import { type PlanHead, planHead } from '../store/tables/revisions.ts';

const row = (head: PlanHead) => ({ id: 'head', revision: head.revision, active_scenario_id: head.activeScenarioId });

/** The change that makes another dataset revision or another scenario current. */
export function headChange(read: ReadHandle, next: Partial<PlanHead>): Change {
  const head = planHead(read);
  return change('plan_head', row(head), row({ ...head, ...next }));
}
