import type { Problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { malformed, parseRuleFile } from './parse-rule-file.ts';
import { type RuleBook, ruleSchemas } from './rule-book.ts';
import type { RuleFile } from './rule-file.ts';

/**
 * All rules of a rule pack, or everything that is wrong with it. There is no half a law book.
 *
 * Units   `hash` identifies the bytes of the files (the caller has them, this has not).
 * Shape   problems in the order of the files, then the rules no file gives.
 * Errors  `rule.malformed` for a broken file, a rule nobody asks for, one given twice, one that is missing.
 */
export function buildRuleBook(files: readonly RuleFile[], hash: string): Result<RuleBook, Problem<'rule.malformed'>> {
  const parsed = files.map(parseRuleFile);
  const rules = parsed.flatMap((result) => (result.ok ? [result.value] : []));
  const byId = new Map<string, (typeof rules)[number]>();
  const problems = parsed.flatMap((result) => (result.ok ? [] : result.problems));
  for (const rule of rules) {
    if (byId.has(rule.id)) problems.push(malformed(rule.id, { path: 'id', fault: 'two-files', found: rule.id }));
    byId.set(rule.id, rule);
  }
  const broken = new Set(problems.map((found) => found.params.ruleId));
  const missing = Object.keys(ruleSchemas).filter((id) => !byId.has(id) && !broken.has(id));
  problems.push(...missing.map((id) => malformed(id, { path: '', fault: 'missing-rule', found: `${id}.yaml` })));

  const [first, ...rest] = problems;
  // Safe: every id of the schemas has a rule of its own shape by now, or it would be among the problems.
  return first ? fail(first, ...rest) : ok({ hash, rules: Object.fromEntries(byId) as unknown as RuleBook['rules'] });
}
