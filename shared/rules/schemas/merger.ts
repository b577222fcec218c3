import type { z } from 'zod';

/** Rules of shared/merger and the shape of their values; quoted decimals stay strings. */
export const mergerRules = {} as const satisfies Record<string, z.ZodType>;
