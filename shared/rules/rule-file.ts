import { z } from 'zod';

/** A rule file after YAML has been read: its name, without folder, and whatever stands in it. */
export interface RuleFile {
  readonly name: string; // "pay.base-salary.yaml"
  readonly content: unknown;
}

const text = z.string().trim().min(1, 'missing-field');
const day = z.iso.date('not-a-date');

const source = z.strictObject({ document: text, provision: text, quote: text, literal: z.boolean(), url: z.string().nullable() });

/** What every rule file holds; the shape of `value` depends on the rule. */
export const ruleFileSchema = z.strictObject({
  id: text,
  title: z.strictObject({ vi: text, en: text }),
  unit: z.record(z.string(), z.string()).optional(), // for readers of the file: what the numbers count
  checkedOn: day,
  versions: z
    .array(
      z.strictObject({
        from: day,
        to: day.nullable(),
        publishedOn: day.nullable(),
        value: z.unknown(),
        source,
        verified: z.boolean(),
        note: text.nullable(),
      }),
    )
    .min(1, 'no-version'),
});

export type RuleFileContent = z.output<typeof ruleFileSchema>;
