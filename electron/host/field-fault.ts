import type { z } from 'zod';
import type { FieldFault } from '../../shared/kernel/problems/host.ts';

const fault = (name: string, kind: FieldFault['fault'], accepted: readonly string[] = []): FieldFault => ({
  name,
  fault: kind,
  found: '',
  accepted,
});

/** What a schema's complaint means to the person who filled in the field, in words of ours; null where only a program can cause it. */
export function fieldFault(issue: z.core.$ZodIssue): FieldFault | null {
  const name = issue.path.filter((part) => typeof part === 'string').at(-1) ?? '';
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? fault(name, 'missing') : null;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? fault(name, 'missing') : null;
    case 'unrecognized_keys':
      return fault(issue.keys[0] ?? name, 'unknown');
    case 'invalid_value':
      return fault(name, 'not-accepted', issue.values.map(String));
    case 'invalid_format':
      return issue.format === 'date' ? fault(name, 'not-a-date') : null;
    default:
      return null;
  }
}
