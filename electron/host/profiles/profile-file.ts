import { z } from 'zod';
import type { ProfileFault } from '../../../shared/kernel/problems/host.ts';
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

/** What a schema's first complaint means, in words of ours. */
function faultOf(issue: z.core.$ZodIssue | undefined): ProfileFault {
  const path = (issue?.path ?? []).map(String);
  if (issue === undefined || (path.length === 0 && issue.code !== 'unrecognized_keys')) return { kind: 'not-a-profile' };
  if (path[0] === 'version') return { kind: 'newer' };
  const field = (why: Extract<ProfileFault, { kind: 'field' }>['why'], at: readonly string[], accepted: readonly string[] = []) =>
    ({ kind: 'field', field: at.join('.'), why, accepted }) as const;
  switch (issue.code) {
    case 'unrecognized_keys':
      return field('unknown', [...path, ...issue.keys.slice(0, 1)]);
    case 'invalid_value':
      return field('not-accepted', path, issue.values.map(String));
    case 'invalid_type':
      return field(issue.message.endsWith('received undefined') ? 'missing' : 'wrong-form', path);
    default:
      return field('wrong-form', path);
  }
}

/** The profile in the text of a file, or why there is none. */
export function readProfile(text: string): Profile | { readonly fault: ProfileFault } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { fault: { kind: 'not-json' } };
  }
  const parsed = profileFile.safeParse(value);
  if (!parsed.success) return { fault: faultOf(parsed.error.issues[0]) };
  const { version: _version, ...profile } = parsed.data;
  return profile;
}
