import type { CallOutput } from '../../shared/contract/contract.ts';
import type { Rule, RuleVersion } from '../../shared/rules/rule.ts';
import type { RuleBook } from '../../shared/rules/rule-book.ts';

const versionOut = ({ source, ...version }: RuleVersion<unknown>) => ({ ...version, ...source });

/** A rule as it goes over the wire, with the versions given. */
export const ruleOut = (rule: Rule<unknown>, versions: readonly RuleVersion<unknown>[]): CallOutput<'rules.show'> => ({
  id: rule.id,
  title: { ...rule.title },
  checkedOn: rule.checkedOn,
  versions: versions.map(versionOut),
});

/** All rules of a book, by id. */
export const sortedRules = (book: RuleBook): readonly Rule<unknown>[] =>
  Object.values<Rule<unknown>>(book.rules).toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const rulesOut = (book: RuleBook): CallOutput<'rules.list'> => ({
  hash: book.hash,
  rules: sortedRules(book).map((rule) => ruleOut(rule, rule.versions)),
});
