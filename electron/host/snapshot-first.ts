import { type Problem, problem } from '../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { PlanStore } from '../store/open-plan.ts';
import { takeSnapshot } from '../store/snapshots.ts';

/** Part of the name of the copy. One that somebody asked for is `saved`, with the name they gave it. */
export type SnapshotReason = 'before-import' | 'before-mapping' | 'before-migration' | 'saved' | `saved-${string}`;

/** Copies a plan before something that destroys, or because somebody asked for it. A failure is a problem that must stop what was to follow. */
export function snapshotFirst(
  store: PlanStore,
  folder: string,
  at: string,
  why: SnapshotReason,
): Result<string, Problem<'plan.snapshot-failed'>> {
  try {
    return ok(takeSnapshot(store, folder, at, why));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail(problem('plan.snapshot-failed', { kind: 'file', file: store.path, sheet: null }, { detail }));
  }
}
