import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { type FileProblem, type FileProblemCode, Refusal } from './refusal.ts';

/** Notes a warning. The parameters must be those of the code. */
export type Warn = (code: FileProblemCode, params: Problem['params'], sheet?: string | null) => void;

function problemAt(
  code: FileProblemCode,
  params: Problem['params'],
  file: string,
  sheet: string | null,
  severity: Problem['severity'],
): FileProblem {
  // Safe: a Refusal and the warnings are only ever made from a code and the parameters of that code.
  return problem(code, { kind: 'file', file, sheet }, params as never, severity) as FileProblem;
}

/** A list of warnings of one file, and what adds to it. */
export function warningList(file: string): { readonly warnings: readonly FileProblem[]; readonly warn: Warn } {
  const warnings: FileProblem[] = [];
  return { warnings, warn: (code, params, sheet = null) => warnings.push(problemAt(code, params, file, sheet, 'warning')) };
}

/** What a Refusal says of the file; any other error is a fault of the program and goes on. */
export function refused(error: unknown, file: string): Result<never, FileProblem> {
  if (error instanceof Refusal) return fail(problemAt(error.code, error.params, file, error.sheet, 'error'));
  throw error;
}
