import { z } from 'zod';
import { session } from '../call.ts';
import { planState } from '../schemas.ts';

const openProblems = [
  'plan.not-found',
  'plan.not-a-plan',
  'plan.damaged',
  'plan.newer',
  'plan.busy',
  'plan.read-only',
  'plan.disk-full',
  'plan.write-failed',
  'plan.snapshot-failed', // before a plan of an older version is brought up to date
] as const;

/** Plan files as files. */
export const fileCalls = {
  /** The open plan, or null. */
  'file.current': session({ input: z.strictObject({}), output: planState.nullable(), problems: [] }),

  /** Plans the shell can offer: recent ones and those beside the open one. */
  'file.list': session({
    input: z.strictObject({}),
    output: z.array(z.strictObject({ path: z.string(), name: z.string(), bytes: z.int(), changedAt: z.string() })),
    problems: [],
  }),

  /** Makes a new, empty plan and opens it. `path` is a full path, or a name in the folder of the open plan; the ending `.sapxep` is added where it is missing. */
  'file.create': session({
    input: z.strictObject({ path: z.string().trim().min(1) }),
    output: planState,
    problems: ['plan.exists', ...openProblems],
  }),

  /** Opens a plan; the one that was open is closed. */
  'file.open': session({ input: z.strictObject({ path: z.string().trim().min(1) }), output: planState, problems: openProblems }),

  /** Copies the open plan beside the other snapshots, under the day and time and this name (empty: no more than those). The plan is not changed. */
  'file.snapshot': session({
    input: z.strictObject({ name: z.string().trim().max(60) }), // 60 letters of three bytes still fit in a file name
    output: z.strictObject({ path: z.string(), bytes: z.int() }),
    problems: ['plan.none-open', 'plan.snapshot-failed'],
  }),

  /** Asks for a file with the shell's own dialog; null when there is none or the user cancelled. */
  'file.choose': session({
    input: z.strictObject({ purpose: z.enum(['open-plan', 'create-plan', 'import', 'report-folder']) }),
    output: z.array(z.string()).nullable(),
    problems: [],
  }),

  /** Integrity of a plan file: structure, foreign keys, the log against the tables, stored files against their hashes. */
  'file.check': session({
    input: z.strictObject({ path: z.string() }),
    output: z.strictObject({
      sound: z.boolean(),
      checks: z.array(z.strictObject({ name: z.string(), passed: z.boolean(), detail: z.string() })),
    }),
    problems: openProblems,
  }),

  /** Stops a long job; the plan stays as it was before it. */
  'job.cancel': session({ input: z.strictObject({ jobId: z.string() }), output: z.null(), problems: ['job.unknown'] }),
} as const;
