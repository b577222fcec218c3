import { z } from 'zod';
import { session } from '../call.ts';
import { isoDate, wireProblem } from '../schemas.ts';

const ruleVersion = z.strictObject({
  from: isoDate,
  to: isoDate.nullable(),
  publishedOn: isoDate.nullable(),
  value: z.unknown(),
  document: z.string(),
  provision: z.string(),
  quote: z.string(),
  literal: z.boolean(),
  url: z.string().nullable(),
  verified: z.boolean(),
  note: z.string().nullable(),
});
const rule = z.strictObject({
  id: z.string(),
  title: z.strictObject({ vi: z.string(), en: z.string() }),
  checkedOn: isoDate,
  versions: z.array(ruleVersion),
});

/** The law the program knows, and calculations that need nothing else. */
export const ruleCalls = {
  'rules.list': session({ input: z.strictObject({}), output: z.strictObject({ hash: z.string(), rules: z.array(rule) }), problems: [] }),
  /** One rule; with `on`, only the version in force that day. */
  'rules.show': session({
    input: z.strictObject({ id: z.string(), on: isoDate.nullable().default(null) }),
    output: rule,
    problems: ['rule.unknown', 'rule.not-in-force'],
  }),
  /** Problems of the rule files themselves. */
  'rules.check': session({
    input: z.strictObject({}),
    output: z.strictObject({ hash: z.string(), rules: z.int(), versions: z.int(), unverified: z.int(), problems: z.array(wireProblem) }),
    problems: [],
  }),

  /** Entitlements of people given one by one, no plan needed. The input is checked person by person, so that one bad entry does not hide the rest. */
  'severance.compute': session({
    input: z.strictObject({ people: z.array(z.unknown()).min(1).max(100_000) }),
    output: z.strictObject({
      people: z.array(
        z.strictObject({
          id: z.string().nullable(),
          monthlySalaryVnd: z.int().nullable(),
          monthsEarly: z.int().nullable(),
          components: z.array(
            z.strictObject({
              id: z.string(),
              amountVnd: z.int(),
              formula: z.string(),
              rule: z.strictObject({
                id: z.string(),
                document: z.string(),
                provision: z.string(),
                quote: z.string(),
                verified: z.boolean(),
                note: z.string().nullable(),
              }),
            }),
          ),
          totalVnd: z.int().nullable(),
          problems: z.array(wireProblem),
        }),
      ),
    }),
    problems: [],
  }),
} as const;
