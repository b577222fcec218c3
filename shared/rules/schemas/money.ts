import type { z } from 'zod';

/** Rules of shared/money and the shape of their values; quoted decimals stay strings. */
export const moneyRules = {} as const satisfies Record<string, z.ZodType>;
