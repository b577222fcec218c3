import { type Problem, problem } from '../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { append, headSeq, step } from '../store/command-log.ts';
import type { ReadHandle, WriteHandle } from '../store/handles.ts';
import type { PlanStore } from '../store/open-plan.ts';
import type { Step } from './contexts.ts';

/** Thrown to roll the transaction back when a decision fails; never leaves this file. */
class RolledBack<P> extends Error {
  readonly failure: Result<never, P>;
  constructor(failure: Result<never, P>) {
    super('rolled back');
    this.failure = failure;
  }
}

function staleProblem(read: ReadHandle, expectedSeq: number | null): Problem<'plan.stale'> | null {
  const actualSeq = headSeq(read);
  return expectedSeq === null || expectedSeq === actualSeq
    ? null
    : problem('plan.stale', { kind: 'input', path: ['expectedSeq'] }, { expectedSeq, actualSeq });
}

/** Runs `work` in one transaction that a failed result rolls back. */
function allOrNothing<T, P>(store: PlanStore, work: (write: WriteHandle) => Result<T, P>): Result<T, P> {
  try {
    return store.write((write) => {
      const outcome = work(write);
      if (!outcome.ok) throw new RolledBack(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.failure as Result<never, P>; // safe: thrown above, with this P
    throw error;
  }
}

/** Makes one change: checks that the plan has not moved on, decides, writes the rows and the log entry, all or nothing. Returns the new seq. */
export function commit<P>(
  store: PlanStore,
  at: string,
  { name, input, expectedSeq, decide }: Step<P>,
): Result<number, Problem<'plan.stale'> | P> {
  return allOrNothing<number, Problem<'plan.stale'> | P>(store, (write) => {
    const stale = staleProblem(write, expectedSeq);
    if (stale) return fail(stale);
    const decided = decide(write);
    if (!decided.ok) return decided;
    return ok(append(write, { kind: 'command', name, detail: decided.value.detail, input, patch: decided.value.patch, at }));
  });
}

/** Undoes or redoes the last step. Null when there is none. */
export function stepBack(
  store: PlanStore,
  at: string,
  kind: 'undo' | 'redo',
  expectedSeq: number,
): Result<number | null, Problem<'plan.stale'>> {
  return allOrNothing<number | null, Problem<'plan.stale'>>(store, (write) => {
    const stale = staleProblem(write, expectedSeq);
    return stale ? fail(stale) : ok(step(write, kind, at));
  });
}
