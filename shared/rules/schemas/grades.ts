import { z } from 'zod';
import { decimal, wholeNumber } from './decimal.ts';

const group = z.strictObject({
  id: z.string().min(1),
  first: decimal, // coefficient of the first step
  step: decimal, // from each step to the next
  steps: wholeNumber,
});

const grade = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]+(\.\d{2,3})+$/),
  name: z.string().trim().min(1),
  groups: z.array(z.string().min(1)).min(1), // ids of groups; several where some are still on an older one
});

/** Grades of civil servants and their salary coefficients; only what lists are compared with. */
export const gradeRules = {
  'pay.grades': z.strictObject({ groups: z.array(group).min(1), grades: z.array(grade).min(1) }),
} as const satisfies Record<string, z.ZodType>;
