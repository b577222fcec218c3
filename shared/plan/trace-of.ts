import { type Problem, problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Plan } from './plan.ts';
import type { Trace } from './trace.ts';
import { traceCount } from './traces/count-traces.ts';
import { traceMoney, tracePerson } from './traces/money-traces.ts';
import { tracePosts } from './traces/post-traces.ts';
import { traceStaffing, traceUnitStaffing } from './traces/staffing-traces.ts';
import { traceTasks } from './traces/task-traces.ts';
import { traceTotal } from './traces/total-traces.ts';
import type { Traced } from './traces/traced.ts';
import { traceUnitSize } from './traces/unit-traces.ts';

/** "unit:s1:00004.areaHa" → the id and the figure behind the last dot. */
function behindLastDot(text: string): readonly [string, string] {
  const dot = text.lastIndexOf('.');
  return dot === -1 ? [text, ''] : [text.slice(0, dot), text.slice(dot + 1)];
}

/** A figure of one unit or person. */
function ofOne(plan: Plan, what: string, id: string, figure: string): Traced | null {
  if (what === 'severance') {
    const found = plan.severance.entitlements.find(({ person }) => String(plan.dataset.people.personId[person]) === id);
    return found ? tracePerson(plan, found, figure) : null;
  }
  const unit = plan.units.find((candidate) => candidate.unit.id === id);
  if (!unit) return null;
  if (what === 'staffing') return traceUnitStaffing(plan, unit, figure);
  return what === 'unit' && (figure === 'areaHa' || figure === 'population') ? traceUnitSize(plan, unit, figure) : null;
}

function ofAll(plan: Plan, what: string, figure: string): Traced | null {
  if (what === 'before' || what === 'after') return traceCount(plan, what, figure);
  if (what === 'staffing') return traceStaffing(plan, figure);
  if (what === 'totals') return traceTotal(plan, figure);
  if (what === 'tasks') return traceTasks(plan, figure);
  if (what === 'posts') return tracePosts(plan, figure);
  return what === 'severance' || what === 'budget' ? traceMoney(plan, `${what}.${figure}`) : null;
}

/**
 * Why a figure of the plan is what it is: formula, the numbers in it with their cells, the law. Made when it is asked for.
 * It has no words yet: what it says are keys with their facts, which shared/text turns into sentences.
 *
 * Shape   the figures of `plan.trace`: `before.<level|kind>`, `after.<level|kind>`,
 *         `totals.areaHa|population|areaUnknown|populationUnknown|endedDistricts`, `unit:<id>.areaHa|population`,
 *         `staffing:<id>.present|fromDistricts|governmentPresent|leaving|quota|oldQuota|surplus|shortage`,
 *         `staffing.present|fromDistricts|governmentPresent|leaving|quota|oldQuota|surplus|shortage|unplaced`,
 *         `posts.required|filled|withoutNumber|vacant|overFilled|unmatchedPeople`, `tasks.total|toCommune|toProvince|shared|unverified`,
 *         `severance:<personId>.total|salary|monthsEarly`, `severance.total|computed`, `budget.oneOff|recurring|payback`.
 *         Where the figure is a sum, the terms add up to the value.
 * Errors  `figure.unknown`.
 */
export function traceOf(plan: Plan, figure: string): Result<Trace, Problem<'figure.unknown'>> {
  const colon = figure.indexOf(':');
  const [what, rest] =
    colon === -1
      ? [figure.slice(0, figure.indexOf('.')), figure.slice(figure.indexOf('.') + 1)]
      : [figure.slice(0, colon), figure.slice(colon + 1)];
  const [id, name] = behindLastDot(rest);
  const traced = colon === -1 ? ofAll(plan, what, rest) : ofOne(plan, what, id, name);
  return traced
    ? ok({ ...traced, figure, value: traced.value === null ? null : String(traced.value) })
    : fail(problem('figure.unknown', { kind: 'input', path: ['figure'] }, { figure }));
}
