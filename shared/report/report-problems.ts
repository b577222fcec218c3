import type { ReportInput, ReportProblem } from './report-input.ts';

/** A version of a rule is said once, not once for every day it was asked about. */
const keyOf = ({ code, at, params }: ReportProblem): string => JSON.stringify([code, at.kind === 'rule' ? at.ruleId : at, params]);

/** Every problem the report knows of, each once: errors first, otherwise in the order found. */
export function reportProblems({ summary, severance, problems }: ReportInput): readonly ReportProblem[] {
  const all = [...summary.problems, ...severance.flatMap((person) => person.problems), ...problems];
  const once = [...new Map(all.map((found) => [keyOf(found), found])).values()];
  return [...once.filter(({ severity }) => severity === 'error'), ...once.filter(({ severity }) => severity === 'warning')];
}
