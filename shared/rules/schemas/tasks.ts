import { z } from 'zod';
import { unitLevels } from '../../model/unit.ts';
import { wholeNumber } from './decimal.ts';

const level = z.enum(unitLevels);
const day = z.iso.date('not-a-date');
const text = z.string().trim().min(1);

const catalogueTask = z.strictObject({
  number: wholeNumber, // stable: ids of tasks hang on it
  field: text,
  name: text,
  oldBasis: text,
  newBasis: text,
  fromLevel: level,
  toLevel: level,
  sharedWith: level.nullable(), // a second level that holds part of the same task
  holder: text.nullable(), // HĐND, UBND, Chủ tịch UBND; null: the sources name only the level
  verified: z.boolean(),
  note: text.nullable(),
});

/** Rules of shared/tasks and the shape of their values; quoted decimals stay strings. */
export const taskRules = {
  'tasks.catalogue': z.strictObject({
    /** How long the tasks are held under the law they stand in, where a version is only a stretch of that. */
    valid: z.strictObject({ from: day, to: day.nullable() }).optional(),
    tasks: z.array(catalogueTask).min(1),
  }),
} as const satisfies Record<string, z.ZodType>;
