import type { z } from 'zod';

/** Rules of shared/staffing and the shape of their values; quoted decimals stay strings. */
export const staffingRules = {} as const satisfies Record<string, z.ZodType>;
