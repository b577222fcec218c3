import type { IsoDate } from '../../../shared/kernel/iso-date.ts';
import { problem } from '../../../shared/kernel/problem.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import { severanceOf } from '../../../shared/money/severance-of.ts';
import { versionOn } from '../../../shared/rules/rule.ts';
import type { Handlers } from '../dispatch.ts';
import { ruleOut, rulesOut, sortedRules } from '../rules-out.ts';
import { wire } from '../wire-problem.ts';

export const ruleHandlers = {
  'rules.list': ({ rules }) => ok(rulesOut(rules)),

  'rules.show': ({ rules }, { id, on }) => {
    const rule = sortedRules(rules).find((one) => one.id === id);
    if (!rule) return fail(problem('rule.unknown', { kind: 'rule', ruleId: id, on: null }, { ruleId: id }));
    if (on === null) return ok(ruleOut(rule, rule.versions));
    const found = versionOn(rule, on as IsoDate); // safe: checked by the contract
    return found.ok ? ok(ruleOut(rule, [found.value.version])) : found;
  },

  'rules.check': ({ rules }) => {
    const versions = sortedRules(rules).flatMap((rule) => rule.versions);
    return ok({
      hash: rules.hash,
      rules: sortedRules(rules).length,
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
