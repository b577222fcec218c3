import type { Problem, ProblemParams } from '../../../shared/kernel/problem.ts';
import type { FileProblems } from '../../../shared/kernel/problems/file.ts';

export type FileProblemCode = keyof FileProblems;
export type FileProblem = Problem<FileProblemCode>;

/**
 * Stops the reading of a file from deep inside a byte loop. Thrown only in this folder and caught in one place
 * (`readFileBytes`), which turns it into the Problem it carries.
 */
export class Refusal extends Error {
  readonly code: FileProblemCode;
  readonly params: ProblemParams[FileProblemCode];
  readonly sheet: string | null;

  private constructor(code: FileProblemCode, params: ProblemParams[FileProblemCode], sheet: string | null) {
    super(code);
    this.code = code;
    this.params = params;
    this.sheet = sheet;
  }

  static of<C extends FileProblemCode>(code: C, params: ProblemParams[C], sheet: string | null = null): Refusal {
    return new Refusal(code, params, sheet);
  }
}

export const damaged = (reason: FileProblems['file.damaged']['reason'], part: string | null = null): Refusal =>
  Refusal.of('file.damaged', { reason, part });

export const unsafe = (reason: FileProblems['file.unsafe']['reason'], part: string | null = null): Refusal =>
  Refusal.of('file.unsafe', { reason, part });

export const tooMany = (what: FileProblems['file.too-many']['what'], limit: number, sheet: string | null = null): Refusal =>
  Refusal.of('file.too-many', { what, limit }, sheet);

export const tooLarge = (bytes: number, limit: number, unpacked: boolean): Refusal =>
  Refusal.of('file.too-large', { bytes, limit, unpacked });
