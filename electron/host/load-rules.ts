import type { RuleBook } from '../../shared/rules/rule-book.ts';
import { placeText, problemText } from '../../shared/text/problem-text.ts';
import { loadRuleBook } from '../files/rules/load-rule-book.ts';
import { rulesFolder } from '../files/rules/rules-folder.ts';

/**
 * The law the program came with, found from the folder of the running file.
 *
 * Errors: throws when a rule file is broken, naming each fault: a program with half its law must not start.
 */
export function loadRules(start: string): RuleBook {
  const loaded = loadRuleBook(rulesFolder(start));
  if (loaded.ok) return loaded.value;
  throw new Error(loaded.problems.map((found) => `${placeText(found.at, 'en')}: ${problemText(found, 'en')}`).join('\n'));
}
