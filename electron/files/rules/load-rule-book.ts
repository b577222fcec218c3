import type { Problem } from '../../../shared/kernel/problem.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { buildRuleBook } from '../../../shared/rules/build-rule-book.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import { parseRuleText } from './parse-rule-text.ts';
import { storedRules } from './parsed-rules.ts';
import { ruleSources } from './rule-sources.ts';

/**
 * Reads every `*.yaml` of a folder as one rule pack.
 *
 * Units   the hash is that of the files' names and bytes (`ruleSources`), however they were read.
 * Errors  `rule.malformed`, all of them at once; a file that cannot be read at all throws, as a damaged installation.
 */
export function loadRuleBook(folder: string): Result<RuleBook, Problem<'rule.malformed'>> {
  const sources = ruleSources(folder);
  const stored = storedRules(folder, sources);
  if (stored) return buildRuleBook(stored, sources.hash);

  const parsed = sources.texts.map(({ name, text }) => parseRuleText(name, text));
  const built = buildRuleBook(
    parsed.flatMap((result) => (result.ok ? [result.value] : [])),
    sources.hash,
  );
  const unreadable = parsed.flatMap((result) => (result.ok ? [] : result.problems));
  const [first, ...rest] = unreadable;
  if (!first) return built;
  const seen = new Set(unreadable.map((found) => found.params.ruleId));
  return fail(first, ...rest, ...(built.ok ? [] : built.problems.filter((found) => !seen.has(found.params.ruleId))));
}
