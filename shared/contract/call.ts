import type { z } from 'zod';
import type { ProblemCode } from '../kernel/problem.ts';

/**
 * One entry of the contract.
 *
 * query    reads the open plan: its handler gets a read handle
 * command  changes the open plan: its handler gets a committer, and makes one undo step
 * session  about the host itself: opening files, writing reports, law; no plan need be open
 */
export interface Call<K extends 'query' | 'command' | 'session', I extends z.ZodType, O extends z.ZodType, P extends ProblemCode> {
  readonly kind: K;
  readonly input: I;
  readonly output: O;
  readonly problems: readonly P[]; // what a caller must be ready for, beyond what any call can answer (see Reply)
}

type Declared<I extends z.ZodType, O extends z.ZodType, P extends ProblemCode> = Omit<Call<'query', I, O, P>, 'kind'>;

export const query = <I extends z.ZodType, O extends z.ZodType, const P extends ProblemCode>(
  call: Declared<I, O, P>,
): Call<'query', I, O, P> => ({ kind: 'query', ...call });
export const command = <I extends z.ZodType, O extends z.ZodType, const P extends ProblemCode>(
  call: Declared<I, O, P>,
): Call<'command', I, O, P> => ({ kind: 'command', ...call });
export const session = <I extends z.ZodType, O extends z.ZodType, const P extends ProblemCode>(
  call: Declared<I, O, P>,
): Call<'session', I, O, P> => ({ kind: 'session', ...call });
