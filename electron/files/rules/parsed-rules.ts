import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RuleFile } from '../../../shared/rules/rule-file.ts';
import { parseRuleText } from './parse-rule-text.ts';
import { type RuleSources, ruleSources } from './rule-sources.ts';

/** Beside the rule files of a build: the same files, with YAML already read. Starting a program is quicker with it. */
const parsedName = 'parsed.json';

/**
 * The text to store as `parsed.json` beside the rule files of `folder`; a build step writes it.
 *
 * Errors: throws when a file is not YAML, so that no build goes out with it.
 */
export function parsedRules(folder: string): { readonly name: string; readonly text: string } {
  const { hash, texts } = ruleSources(folder);
  const files = texts.map(({ name, text }) => {
    const parsed = parseRuleText(name, text);
    if (!parsed.ok) throw new Error(`${name}: ${parsed.problems[0].params.found}`);
    return parsed.value;
  });
  return { name: parsedName, text: JSON.stringify({ hash, files }) };
}

/** What `parsed.json` holds, if it was made of exactly these files; null when there is none or a rule file was edited since. */
export function storedRules(folder: string, { hash }: RuleSources): readonly RuleFile[] | null {
  const file = path.join(folder, parsedName);
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith(`{"hash":"${hash}",`)) return null;
  // Safe: written by `parsedRules` for these very bytes; every file is checked again when the book is built.
  return (JSON.parse(text) as { readonly files: readonly RuleFile[] }).files;
}
