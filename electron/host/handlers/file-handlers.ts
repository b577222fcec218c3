import { readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { safeFileName } from '../../files/write/safe-file-name.ts';
import { createPlan, type OpenProblem, openPlan, type PlanStore } from '../../store/open-plan.ts';
import { checkPlan } from '../check-plan.ts';
import type { SessionContext } from '../contexts.ts';
import type { Handlers } from '../dispatch.ts';
import { openedPlan } from '../opened-plan.ts';
import { planState } from '../plan-state.ts';

const extension = '.sapxep';

/** A full path from what the user gave: a name alone means the folder of the open plan. */
function fullPath(context: SessionContext, given: string): string {
  const folder = path.dirname(context.current()?.store.path ?? path.join(process.cwd(), 'x'));
  return path.resolve(folder, given);
}

/** The ending belongs to the name of every new plan: "Phương án 01.07" has none yet. */
const withEnding = (file: string): string => (file.toLowerCase().endsWith(extension) ? file : `${file}${extension}`);

/** What is at a path; null for nothing, and for what cannot be looked at. */
function looked(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

/** The file that is there; the ending may be left out. */
function existingPath(context: SessionContext, given: string): string {
  const file = fullPath(context, given);
  return looked(file)?.isFile() ? file : withEnding(file);
}

function adopt<P>(context: SessionContext, opened: Result<PlanStore, P>) {
  if (!opened.ok) return opened;
  context.setCurrent(openedPlan(opened.value, context.rules));
  context.shell.planOpened(opened.value.path);
  const state = planState(opened.value);
  context.emit({ kind: 'changed', seq: state.seq });
  return ok(state);
}

/** Opens a plan file; one of an older version is copied first. */
function openStore(context: SessionContext, file: string): Result<PlanStore, OpenProblem> {
  return openPlan(file, {
    beforeMigration(store) {
      const saved = context.snapshot(store, 'before-migration');
      return saved.ok ? null : saved.problems[0];
    },
  });
}

const isCurrent = (context: SessionContext, file: string): boolean => context.current()?.store.path === file;

/** Plans in a folder; none where it cannot be looked into. */
function plansIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(extension))
      .map((name) => path.join(folder, name));
  } catch {
    return []; // gone, or not ours to read: there is nothing to offer from it
  }
}

export const fileHandlers = {
  'file.current': (context) => {
    const current = context.current();
    return ok(current && planState(current.store));
  },

  'file.list': (context) => {
    const current = context.current();
    const beside = plansIn(current ? path.dirname(current.store.path) : process.cwd());
    return ok(
      [...new Set([...context.shell.recentPlans(), ...beside])].flatMap((file) => {
        const stat = looked(file);
        if (!stat?.isFile()) return [];
        return [{ path: file, name: path.basename(file), bytes: stat.size, changedAt: stat.mtime.toISOString() }];
      }),
    );
  },

  'file.create': (context, { path: given }) =>
    adopt(context, createPlan(withEnding(fullPath(context, given)), context.newId(), context.now())),

  'file.open': (context, { path: given }) => {
    const file = existingPath(context, given);
    const current = context.current();
    return current && isCurrent(context, file) ? ok(planState(current.store)) : adopt(context, openStore(context, file));
  },

  'file.snapshot': (context, { name }) => {
    const current = context.current();
    if (!current) return fail(problem('plan.none-open', { kind: 'input', path: [] }, {}));
    const safe = safeFileName(name, '', '');
    const taken = context.snapshot(current.store, safe === '' ? 'saved' : `saved-${safe}`);
    return taken.ok ? ok({ path: taken.value, bytes: statSync(taken.value).size }) : taken;
  },

  'file.choose': async (context, { purpose }) => {
    const paths = await context.shell.choosePaths(purpose);
    return ok(paths && [...paths]);
  },

  'file.check': (context, { path: given }) => {
    const file = existingPath(context, given);
    const current = context.current();
    if (current && isCurrent(context, file)) return ok(checkPlan(current.store));
    const opened = openStore(context, file);
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
