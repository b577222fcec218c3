import type { Problem } from '../../shared/kernel/problem.ts';
import type { RuleBook } from '../../shared/rules/rule-book.ts';
import { placeText, problemText } from '../../shared/text/problem-text.ts';
import { loadRuleBook } from '../files/rules/load-rule-book.ts';
import { rulesFolder } from '../files/rules/rules-folder.ts';

/** The rule files are not right, with each fault: no shell can start, and each tells it in its own way. */
export class BrokenRules extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((found) => `${placeText(found.at, 'en')}: ${problemText(found, 'en')}`).join('\n'));
    this.problems = problems;
  }
}

/**
 * The law the program came with, found from the folder of the running file.
 *
 * Errors: throws BrokenRules when a rule file is: a program with half its law must not start.
 */
export function loadRules(start: string): RuleBook {
  const loaded = loadRuleBook(rulesFolder(start));
  if (loaded.ok) return loaded.value;
  throw new BrokenRules(loaded.problems);
}
