import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { createPlan, openPlan, type PlanStore } from '../../store/open-plan.ts';
import { takeSnapshot } from '../../store/snapshots.ts';
import { checkPlan } from '../check-plan.ts';
import type { SessionContext } from '../contexts.ts';
import type { Handlers } from '../dispatch.ts';
import { openedPlan } from '../opened-plan.ts';
import { planState } from '../plan-state.ts';

const extension = '.sapxep';

/** A full path from what the user gave: a name alone means the folder of the open plan, and the ending may be left out. */
function fullPath(context: SessionContext, given: string): string {
  const folder = path.dirname(context.current()?.store.path ?? path.join(process.cwd(), 'x'));
  const full = path.resolve(folder, given);
  return path.extname(full) === '' ? `${full}${extension}` : full;
}

function adopt<P>(context: SessionContext, opened: Result<PlanStore, P>) {
  if (!opened.ok) return opened;
  context.setCurrent(openedPlan(opened.value, context.rules));
  context.shell.planOpened(opened.value.path);
  const state = planState(opened.value);
  context.emit({ kind: 'changed', seq: state.seq });
  return ok(state);
}

function open(context: SessionContext, given: string) {
  const file = fullPath(context, given);
  const current = context.current();
  if (current && path.resolve(current.store.path) === file) return ok(planState(current.store));
  const opened = openPlan(file, {
    beforeMigration: (store) => void takeSnapshot(store, context.snapshotFolder(), context.now(), 'before-migration'),
  });
  return adopt(context, opened);
}

export const fileHandlers = {
  'file.current': (context) => {
    const current = context.current();
    return ok(current && planState(current.store));
  },

  'file.list': (context) => {
    const current = context.current();
    const folder = current ? path.dirname(current.store.path) : process.cwd();
    const beside = readdirSync(folder)
      .filter((name) => name.endsWith(extension))
      .map((name) => path.join(folder, name));
    const paths = [...new Set([...context.shell.recentPlans(), ...beside])].filter((file) => existsSync(file));
    return ok(
      paths.map((file) => {
        const { size, mtime } = statSync(file);
        return { path: file, name: path.basename(file), bytes: size, changedAt: mtime.toISOString() };
      }),
    );
  },

  'file.create': (context, { path: given }) => adopt(context, createPlan(fullPath(context, given), context.newId(), context.now())),

  'file.open': (context, { path: given }) => open(context, given),

  'file.choose': async (context, { purpose }) => {
    const paths = await context.shell.choosePaths(purpose);
    return ok(paths && [...paths]);
  },

  'file.check': (context, { path: given }) => {
    const file = fullPath(context, given);
    const current = context.current();
    if (current && path.resolve(current.store.path) === file) return ok(checkPlan(current.store));
    const opened = openPlan(file);
    if (!opened.ok) return opened;
    try {
      return ok(checkPlan(opened.value));
    } finally {
      opened.value.close();
    }
  },

  'job.cancel': (context, { jobId }) =>
    context.cancelJob(jobId) ? ok(null) : fail(problem('job.unknown', { kind: 'input', path: ['jobId'] }, { jobId })),
} satisfies Partial<Handlers>;
