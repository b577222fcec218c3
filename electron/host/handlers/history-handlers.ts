import { problem } from '../../../shared/kernel/problem.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import { historyOf } from '../../../shared/scenario/history.ts';
import { readLog } from '../../store/command-log.ts';
import type { CommandContext } from '../contexts.ts';
import type { Handlers } from '../dispatch.ts';
import { planState } from '../plan-state.ts';

function step(context: CommandContext, kind: 'undo' | 'redo', expectedSeq: number) {
  const stepped = context.stepBack(kind, expectedSeq);
  if (!stepped.ok) return stepped;
  return ok(stepped.value === null ? null : planState(context));
}

export const historyHandlers = {
  'history.list': ({ read }, { limit }) => {
    const log = readLog(read);
    const done = new Set(historyOf(log).done);
    return ok(
      log
        .toReversed()
        .slice(0, limit)
        .map((line) => ({ ...line, inEffect: done.has(line.seq) })),
    );
  },

  'history.undo': (context, { expectedSeq }) => {
    const state = step(context, 'undo', expectedSeq);
    if (!state.ok) return state;
    return state.value ? ok(state.value) : fail(problem('history.nothing-to-undo', { kind: 'input', path: [] }, {}));
  },

  'history.redo': (context, { expectedSeq }) => {
    const state = step(context, 'redo', expectedSeq);
    if (!state.ok) return state;
    return state.value ? ok(state.value) : fail(problem('history.nothing-to-redo', { kind: 'input', path: [] }, {}));
  },
} satisfies Partial<Handlers>;
