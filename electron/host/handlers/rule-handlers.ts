import type { IsoDate } from '../../../shared/kernel/iso-date.ts';
import { problem } from '../../../shared/kernel/problem.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import { severanceOf } from '../../../shared/money/severance-of.ts';
import { type Rule, type RuleVersion, versionOn } from '../../../shared/rules/rule.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { Handlers } from '../dispatch.ts';
import { wire } from '../wire-problem.ts';

const versionOut = ({ source, ...version }: RuleVersion<unknown>) => ({ ...version, ...source });

const ruleOut = (rule: Rule<unknown>, versions: readonly RuleVersion<unknown>[]) => ({
  id: rule.id,
  title: { ...rule.title },
  checkedOn: rule.checkedOn,
  versions: versions.map(versionOut),
});

const sorted = (book: RuleBook): readonly Rule<unknown>[] =>
  Object.values<Rule<unknown>>(book.rules).toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const ruleHandlers = {
  'rules.list': ({ rules }) => ok({ hash: rules.hash, rules: sorted(rules).map((rule) => ruleOut(rule, rule.versions)) }),

  'rules.show': ({ rules }, { id, on }) => {
    const rule = sorted(rules).find((one) => one.id === id);
    if (!rule) return fail(problem('rule.unknown', { kind: 'rule', ruleId: id, on: null }, { ruleId: id }));
    if (on === null) return ok(ruleOut(rule, rule.versions));
    const found = versionOn(rule, on as IsoDate); // safe: checked by the contract
    return found.ok ? ok(ruleOut(rule, [found.value.version])) : found;
  },

  'rules.check': ({ rules }) => {
    const versions = sorted(rules).flatMap((rule) => rule.versions);
    return ok({
      hash: rules.hash,
      rules: sorted(rules).length,
      versions: versions.length,
      unverified: versions.filter((version) => !version.verified).length,
      problems: [], // a rule book with problems is refused when it is loaded
    });
  },

  'severance.compute': ({ rules }, { people }) =>
    ok({
      people: people.map((person, index) => severanceOf(person, index, rules)).map((one) => ({ ...one, problems: one.problems.map(wire) })),
    }),
} satisfies Partial<Handlers>;
