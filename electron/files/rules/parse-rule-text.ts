import { parseDocument } from 'yaml';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RuleFile } from '../../../shared/rules/rule-file.ts';

/**
 * YAML 1.2 core, nothing more: dates stay text, and a number that is not quoted arrives as a number and is refused by name.
 *
 * Errors `rule.malformed` with what the reader says and the line.
 */
export function parseRuleText(name: string, text: string): Result<RuleFile, Problem<'rule.malformed'>> {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false });
  const ruleId = name.replace(/\.yaml$/, '');
  const [first, ...rest] = document.errors.map((error) =>
    problem(
      'rule.malformed',
      { kind: 'rule', ruleId, on: null },
      { ruleId, path: '', fault: 'not-readable', found: error.message.split('\n')[0] ?? '' },
    ),
  );
  return first ? fail(first, ...rest) : ok({ name, content: document.toJS() });
}
