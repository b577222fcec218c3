import type { z } from 'zod';
import { type Problem, problem } from '../kernel/problem.ts';
import type { FieldFault } from '../kernel/problems/host.ts';

type Path = readonly (string | number)[];

const shortened = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** A wrong field of an input, at its path. */
export function fieldProblem(path: Path, fault: FieldFault): Problem<'input.invalid'> {
  return problem('input.invalid', { kind: 'input', path }, { reason: `${path.join('.')}: ${fault.fault}`, field: fault });
}

const byMessage: ReadonlySet<string> = new Set<FieldFault['fault']>([
  'negative',
  'not-a-decimal',
  'not-a-whole-number',
  'not-a-date',
  'missing',
]);

function faultOf(issue: z.core.$ZodIssue, name: string): FieldFault {
  const found = shortened(issue.input);
  const of = (fault: FieldFault['fault'], accepted: readonly string[] = []): FieldFault => ({ name, fault, found, accepted });
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  if (issue.input === undefined || issue.input === null) return of('missing', choices);
  if (issue.code === 'too_big' && issue.message === 'not-a-whole-number') return of('not-a-whole-number', [String(issue.maximum)]);
  // Safe: the set holds nothing but faults.
  if (byMessage.has(issue.message)) return of(issue.message as FieldFault['fault']);
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input === 'number') return of('not-quoted');
  if (issue.code === 'invalid_type')
    return of('not-accepted', [issue.expected === 'object' ? '{ … }' : issue.expected === 'array' ? '[ … ]' : `"…"`]);
  return of('not-accepted', choices);
}

/**
 * What is wrong with one entry of an input, field by field.
 *
 * Shape  every fault at once, in the order of the schema; a fault of the entry itself has no field name.
 *        `fields` are the names an entry may have, for somebody who misspelt one.
 */
export function inputProblems(error: z.ZodError, base: Path, fields: readonly string[]): readonly Problem<'input.invalid'>[] {
  return error.issues.flatMap((issue) => {
    // Safe: JSON has no symbol keys.
    const inner = issue.path as readonly (string | number)[];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        fieldProblem([...base, ...inner, key], { name: key, fault: 'unknown', found: key, accepted: inner.length === 0 ? fields : [] }),
      );
    const name = inner.findLast((step) => typeof step === 'string') ?? '';
    return [fieldProblem([...base, ...inner], faultOf(issue, String(name)))];
  });
}
