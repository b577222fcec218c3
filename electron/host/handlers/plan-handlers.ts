import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { traceOf } from '../../../shared/plan/trace-of.ts';
import { endedDistricts } from '../../../shared/plan/views/ended-districts.ts';
import { peoplePage } from '../../../shared/plan/views/people.ts';
import { unitPosts } from '../../../shared/plan/views/posts.ts';
import { staffingByUnit } from '../../../shared/plan/views/staffing.ts';
import { tasksMoved } from '../../../shared/plan/views/tasks.ts';
import { unitsAfter } from '../../../shared/plan/views/units-after.ts';
import { unitsBefore } from '../../../shared/plan/views/units-before.ts';
import type { QueryContext } from '../contexts.ts';
import type { Handlers } from '../dispatch.ts';
import { entitlementsOut, summaryOut, traceOut } from '../plan-out.ts';
import { planState } from '../plan-state.ts';

interface Target {
  readonly scenarioId: string | null;
  readonly lawDate: string | null;
}

/** What `view` makes of the plan asked for. */
function viewed<T>(context: QueryContext, target: Target, view: (plan: Plan) => T) {
  const plan = context.plan(target.scenarioId, target.lawDate);
  return plan.ok ? ok(view(plan.value)) : plan;
}

/** The same for a view that can fail. */
function sought<T, P>(context: QueryContext, target: Target, view: (plan: Plan) => Result<T, P>) {
  const plan = context.plan(target.scenarioId, target.lawDate);
  return plan.ok ? view(plan.value) : plan;
}

export const planHandlers = {
  'plan.state': (context) => ok(planState(context)),
  'plan.summary': (context, target) => viewed(context, target, summaryOut),
  'plan.unitsBefore': (context, target) => viewed(context, target, unitsBefore),
  'plan.unitsAfter': (context, target) => viewed(context, target, unitsAfter),
  'plan.endedDistricts': (context, target) => viewed(context, target, endedDistricts),
  'plan.staffing': (context, target) => viewed(context, target, staffingByUnit),
  'plan.posts': (context, input) => sought(context, input, (plan) => unitPosts(plan, input.newUnitId)),
  'plan.tasks': (context, target) => viewed(context, target, tasksMoved),
  'plan.people': (context, input) => viewed(context, input, (plan) => peoplePage(plan, input)),
  'plan.severance': (context, target) => viewed(context, target, entitlementsOut),
  'plan.trace': (context, input) =>
    sought(context, input, (plan) => {
      const trace = traceOf(plan, input.figure);
      return trace.ok ? ok(traceOut(trace.value)) : trace;
    }),
} satisfies Partial<Handlers>;
