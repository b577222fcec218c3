import type { Problem } from '../../../shared/kernel/problem.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';

/** A problem of a table, and whether a person has accepted it. */
export interface JudgedProblem {
  readonly found: Problem;
  readonly accepted: boolean;
}

/** All problems of a table: errors first, then warnings, then those that were accepted; each in the order they were found. */
export function judgedProblems({ problems, accepted }: Pick<StagedSheet, 'problems' | 'accepted'>): readonly JudgedProblem[] {
  const open = problems.toSorted((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
  return [...open.map((found) => ({ found, accepted: false })), ...accepted.map((found) => ({ found, accepted: true }))];
}

/** Problems of one kind in one column. */
export interface ProblemGroup {
  readonly first: Problem;
  readonly header: string | null;
  readonly count: number;
  readonly accepted: boolean;
}

export function problemGroups(table: Pick<StagedSheet, 'problems' | 'accepted'>): readonly ProblemGroup[] {
  const headerOf = ({ at }: Problem) => (at.kind === 'cell' ? at.header : null);
  const key = ({ found, accepted }: JudgedProblem) => JSON.stringify([found.code, found.severity, headerOf(found), accepted]);
  return [...Map.groupBy(judgedProblems(table), key).values()].flatMap((group) => {
    const [one] = group;
    return one ? [{ first: one.found, header: headerOf(one.found), count: group.length, accepted: one.accepted }] : [];
  });
}
