import type { z } from 'zod';

/** Rules of shared/tasks and the shape of their values; quoted decimals stay strings. */
export const taskRules = {} as const satisfies Record<string, z.ZodType>;
