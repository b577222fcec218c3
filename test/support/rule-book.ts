import path from 'node:path';
import { loadRuleBook } from '../../electron/files/rules/load-rule-book.ts';
import type { RuleBook } from '../../shared/rules/rule-book.ts';

let loaded: RuleBook | null = null;

/** The rule files of the program, read once. */
export function realRules(): RuleBook {
  if (!loaded) {
    const book = loadRuleBook(path.resolve(import.meta.dirname, '../../shared/rules/params'));
    if (!book.ok) throw new Error(JSON.stringify(book.problems, null, 1));
    loaded = book.value;
  }
  return loaded;
}
