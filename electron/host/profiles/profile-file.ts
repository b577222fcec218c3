import { z } from 'zod';
import { cellUnits, textEncodings } from '../../../shared/model/reading-choices.ts';
import { importKinds } from '../../../shared/model/records.ts';
import type { Profile } from '../../../shared/staging/instructions.ts';

/** A profile as it stands in its file. People carry these files from one computer to another, so what is in them is not trusted. */
const profileFile = z.strictObject({
  version: z.literal(1),
  name: z.string().trim().min(1).max(100),
  kind: z.enum([...importKinds, 'none']),
  headings: z.array(z.string().max(1000)).min(1).max(1024),
  headingRows: z.int().min(1).max(20),
  columns: z.record(z.string(), z.string().max(100).nullable()),
  encodings: z.record(z.string(), z.enum(textEncodings)),
  units: z.record(z.string(), z.enum(cellUnits)),
  sensitive: z.boolean(),
});

export const profileJson = (profile: Profile): string => `${JSON.stringify({ version: 1, ...profile }, null, 2)}\n`;

/** The profile in the text of a file, or in a few words why there is none. */
export function readProfile(text: string): Profile | { readonly fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { fault: 'JSON' };
  }
  const parsed = profileFile.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { fault: issue === undefined ? 'JSON' : `${issue.path.join('.') || 'JSON'}: ${issue.message}` };
  }
  const { version: _version, ...profile } = parsed.data;
  return profile;
}
