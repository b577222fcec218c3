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
  'over-100',
  'not-a-decimal',
  'not-a-whole-number',
  'not-a-date',
  'missing',
]);

/** What an input may look like: the fields by the name of the field they stand in, "" for an entry, and examples by the field's name. */
interface InputShape {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly examples: Readonly<Record<string, string>>;
}

/** What was given is no entry at all, or there is none. */
export const notAPerson = (given: unknown): FieldFault => ({ name: '', fault: 'not-a-person', found: shortened(given), accepted: [] });

function faultOf(issue: z.core.$ZodIssue, name: string, { examples }: InputShape): FieldFault {
  const found = shortened(issue.input);
  if (issue.path.length === 0) return notAPerson(issue.input);
  const of = (fault: FieldFault['fault'], accepted: readonly string[] = []): FieldFault => ({ name, fault, found, accepted });
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  if (issue.input === undefined || issue.input === null) return of('missing', choices);
  if (issue.code === 'too_big' && issue.message === 'not-a-whole-number') return of('not-a-whole-number', [String(issue.maximum)]);
  // Safe: the set holds nothing but faults.
  if (byMessage.has(issue.message)) return of(issue.message as FieldFault['fault']);
  if (issue.code === 'invalid_type' && typeof issue.input === 'number' && issue.expected === 'string')
    return of(issue.message === 'not-text' ? 'not-text' : 'not-quoted');
  if (issue.code === 'invalid_type') return of('wrong-shape', [examples[name] ?? '"…"']);
  return of('not-accepted', choices);
}

/**
 * What is wrong with one entry of an input, field by field.
 *
 * Shape  every fault at once, in the order of the schema; a fault of the entry itself has no field name.
 */
export function inputProblems(error: z.ZodError, base: Path, shape: InputShape): readonly Problem<'input.invalid'>[] {
  return error.issues.flatMap((issue) => {
    // Safe: JSON has no symbol keys.
    const inner = issue.path as readonly (string | number)[];
    const name = inner.findLast((step) => typeof step === 'string') ?? '';
    if (issue.code === 'unrecognized_keys') {
      const accepted = shape.fields[name] ?? [];
      return issue.keys.map((key) => fieldProblem([...base, ...inner, key], { name: key, fault: 'unknown', found: key, accepted }));
    }
    return [fieldProblem([...base, ...inner], faultOf(issue, name, shape))];
  });
}
