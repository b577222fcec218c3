import type { ReportInput, ReportProblem } from './report-input.ts';

/** Every problem the report knows of, each once: errors first, otherwise in the order found. */
export function reportProblems({ summary, severance, problems }: ReportInput): readonly ReportProblem[] {
  const all = [...summary.problems, ...severance.flatMap((person) => person.problems), ...problems];
  const once = [...new Map(all.map((found) => [JSON.stringify([found.code, found.at, found.params]), found])).values()];
  return [...once.filter(({ severity }) => severity === 'error'), ...once.filter(({ severity }) => severity === 'warning')];
}
