import type { z } from 'zod';
import type { RuleFault } from '../kernel/problems/rule.ts';

/** A fault with its path, before it is known which file it belongs to. */
export interface RuleIssue {
  readonly path: string;
  readonly fault: RuleFault;
  readonly found: string;
}

/** Faults that the schemas of rules name by their message. */
const named: ReadonlySet<string> = new Set<RuleFault>(['not-a-decimal', 'not-a-whole-number', 'not-a-date', 'missing-field', 'no-version']);

const asText = (value: unknown): string => {
  const text = value === undefined ? '' : typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** What a zod issue means to the author of a rule file. One issue with several unknown fields becomes several faults. */
export function ruleIssues(issue: z.core.$ZodIssue, base: readonly PropertyKey[]): readonly RuleIssue[] {
  const path = [...base, ...issue.path].map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, fault: 'unknown-field' as const, found: key }));
  if (issue.input === undefined && issue.code !== 'custom') return [{ path, fault: 'missing-field', found: '' }];
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input === 'number')
    return [{ path, fault: 'number-not-quoted', found: asText(issue.input) }];
  // Safe: the set holds nothing but faults.
  if (named.has(issue.message)) return [{ path, fault: issue.message as RuleFault, found: asText(issue.input) }];
  return [{ path, fault: 'wrong-value', found: `${asText(issue.input)}${issue.input === undefined ? '' : ': '}${issue.message}` }];
}
