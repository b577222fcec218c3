import type { Problem, ProblemCode } from '../../kernel/problem.ts';
import type { Result } from '../../kernel/result.ts';
import type { Patch } from '../patch.ts';

/** What a command does to a scenario, or why it cannot: nothing is changed yet, the caller commits the patch. */
export interface Decision {
  readonly patch: Patch;
  readonly detail: string; // what was touched, for the name of the undo step
}

export type Decided<C extends ProblemCode> = Result<Decision, Problem<C>>;
