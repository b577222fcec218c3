import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { buildRuleBook } from '../../../shared/rules/build-rule-book.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { RuleFile } from '../../../shared/rules/rule-file.ts';

type ReadFile = { readonly file: RuleFile; readonly bytes: Buffer; readonly problems: readonly Problem<'rule.malformed'>[] };

/** YAML 1.2 core only: dates stay text, and a number that is not quoted arrives as a number and is refused by name. */
function readRuleFile(folder: string, name: string): ReadFile {
  const bytes = readFileSync(path.join(folder, name));
  const document = parseDocument(bytes.toString('utf8'), { schema: 'core', prettyErrors: false, keepSourceTokens: false });
  const ruleId = name.replace(/\.yaml$/, '');
  const problems = document.errors.map((error) =>
    problem('rule.malformed', { kind: 'rule', ruleId, on: null }, { ruleId, path: '', fault: 'not-readable', found: error.message }),
  );
  return { file: { name, content: problems.length === 0 ? document.toJS() : null }, bytes, problems };
}

/**
 * Reads every `*.yaml` of a folder as one rule pack.
 *
 * Units   the hash is SHA-256 over name and bytes of the files, sorted by name: any change of any file changes it.
 * Errors  `rule.malformed`, all of them at once; a file that cannot be read at all throws, as a damaged installation.
 */
export function loadRuleBook(folder: string): Result<RuleBook, Problem<'rule.malformed'>> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted();
  const read = names.map((name) => readRuleFile(folder, name));
  const hash = createHash('sha256');
  for (const { file, bytes } of read) hash.update(`${file.name}\0${bytes.length}\0`).update(bytes);

  const unreadable = read.flatMap(({ problems }) => problems);
  const readable = read.filter(({ problems }) => problems.length === 0).map(({ file }) => file);
  const built = buildRuleBook(readable, hash.digest('hex'));
  const [first, ...rest] = unreadable;
  if (!first) return built;
  const seen = new Set(unreadable.map((found) => found.params.ruleId));
  const others = built.ok ? [] : built.problems.filter((found) => !seen.has(found.params.ruleId));
  return fail(first, ...rest, ...others);
}
