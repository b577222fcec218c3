import { z } from 'zod';
import { command, query } from '../call.ts';
import { isoDate, planState, scenarioSummary, unitKind, wireProblem } from '../schemas.ts';

const expectedSeq = z.int().nonnegative().nullable().default(null); // null: whatever the plan is now (command line)
const scenarioId = z.string().min(1);
/** An official code; an empty field of a form means that there is none. */
const unitCode = z
  .string()
  .trim()
  .nullable()
  .transform((text) => text || null);

export const scenarioCalls = {
  'scenario.list': query({ input: z.strictObject({}), output: z.array(scenarioSummary), problems: [] }),

  /** A new, empty variant; it becomes the active one. */
  'scenario.create': command({
    input: z.strictObject({ name: z.string().trim().min(1).max(200), effectiveDate: isoDate.nullable().default(null), expectedSeq }),
    output: scenarioSummary,
    problems: ['plan.stale', 'scenario.name-taken'],
  }),

  /** Makes a variant the one the screens and `compute` work on. */
  'scenario.activate': command({
    input: z.strictObject({ scenarioId, expectedSeq }),
    output: planState,
    problems: ['plan.stale', 'scenario.unknown'],
  }),

  /** Replaces a variant's decisions by those of the imported mapping sheets. */
  'scenario.applyMapping': command({
    input: z.strictObject({ scenarioId, sheetIds: z.array(z.int()).nullable().default(null), expectedSeq }), // null: all mapping sheets of the dataset
    output: z.strictObject({ scenario: scenarioSummary, problems: z.array(wireProblem) }),
    problems: ['plan.stale', 'scenario.unknown', 'plan.snapshot-failed'],
  }),

  /** Forms one new unit from whole units (they leave whatever new unit they were in). */
  'scenario.formUnit': command({
    input: z.strictObject({
      scenarioId,
      unitIds: z.array(z.int()).min(1),
      name: z.string().trim().min(1).max(200),
      kind: unitKind,
      code: unitCode.default(null),
      expectedSeq,
    }),
    output: z.strictObject({ newUnitId: z.string(), seq: z.int() }),
    problems: ['plan.stale', 'scenario.unknown', 'unit.unknown', 'unit.not-a-commune', 'unit.name-taken'],
  }),

  /** Moves whole units to another new unit. */
  'scenario.moveUnits': command({
    input: z.strictObject({ scenarioId, unitIds: z.array(z.int()).min(1), newUnitId: z.string(), expectedSeq }),
    output: z.strictObject({ seq: z.int() }),
    problems: ['plan.stale', 'scenario.unknown', 'unit.unknown', 'unit.not-a-commune'],
  }),

  /** Dissolves a new unit: its members stay as they are today. */
  'scenario.dissolveUnit': command({
    input: z.strictObject({ scenarioId, newUnitId: z.string(), expectedSeq }),
    output: z.strictObject({ seq: z.int() }),
    problems: ['plan.stale', 'scenario.unknown', 'unit.unknown'],
  }),

  'scenario.renameUnit': command({
    input: z.strictObject({
      scenarioId,
      newUnitId: z.string(),
      name: z.string().trim().min(1).max(200),
      kind: unitKind,
      code: unitCode,
      expectedSeq,
    }),
    output: z.strictObject({ seq: z.int() }),
    problems: ['plan.stale', 'scenario.unknown', 'unit.unknown', 'unit.name-taken'],
  }),

  /** Marks people as leaving under a case and on a day, or (case null) as staying. */
  'scenario.markLeaving': command({
    input: z.strictObject({
      scenarioId,
      personIds: z.array(z.int()).min(1),
      case: z.enum(['early-retirement', 'severance', 'part-time']).nullable(),
      leavingDate: isoDate.nullable(),
      decisionDate: isoDate.nullable(),
      expectedSeq,
    }),
    output: z.strictObject({ seq: z.int() }),
    problems: ['plan.stale', 'scenario.unknown', 'person.unknown'],
  }),
} as const;
