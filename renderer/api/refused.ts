import type { ShownProblem } from '../ui/shown-problem.ts';

/** A call answered with problems instead of a value. */
export class Refused extends Error {
  readonly problems: readonly ShownProblem[];
  constructor(problems: readonly ShownProblem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.problems = problems;
  }
}
