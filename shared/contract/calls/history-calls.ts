import { z } from 'zod';
import { command, query } from '../call.ts';
import { planState } from '../schemas.ts';

const expectedSeq = z.int().nonnegative();

export const historyCalls = {
  /** Every change, newest first. */
  'history.list': query({
    input: z.strictObject({ limit: z.int().min(1).max(1000).default(200) }),
    output: z.array(
      z.strictObject({
        seq: z.int(),
        kind: z.enum(['command', 'undo', 'redo']),
        name: z.string(),
        detail: z.string(),
        at: z.string(),
        inEffect: z.boolean(),
      }),
    ),
    problems: [],
  }),
  /** Takes back the last change. */
  'history.undo': command({
    input: z.strictObject({ expectedSeq }),
    output: planState,
    problems: ['plan.stale', 'history.nothing-to-undo'],
  }),
  /** Brings back what was taken back last. */
  'history.redo': command({
    input: z.strictObject({ expectedSeq }),
    output: planState,
    problems: ['plan.stale', 'history.nothing-to-redo'],
  }),
} as const;
