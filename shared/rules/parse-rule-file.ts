import type { IsoDate } from '../kernel/iso-date.ts';
import { type Problem, problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Rule } from './rule.ts';
import { isRuleId, type RuleId, type RuleValue, ruleSchemas } from './rule-book.ts';
import { type RuleFile, ruleFileSchema } from './rule-file.ts';
import { type RuleIssue, ruleIssues } from './rule-issue.ts';
import { versionIssues } from './version-issues.ts';

export const malformed = (ruleId: string, { path, fault, found }: RuleIssue): Problem<'rule.malformed'> =>
  problem('rule.malformed', { kind: 'rule', ruleId, on: null }, { ruleId, path, fault, found });

const idOf = ({ name }: RuleFile): string => name.replace(/\.ya?ml$/, '');

/** A rule with an id the program knows and values of the shape that id asks for. */
export type KnownRule = { readonly [I in RuleId]: Rule<RuleValue<I>> & { readonly id: I } }[RuleId];

function refuse(ruleId: string, issues: readonly RuleIssue[]): Result<never, Problem<'rule.malformed'>> | null {
  const [first, ...rest] = issues.map((issue) => malformed(ruleId, issue));
  return first ? fail(first, ...rest) : null;
}

/**
 * Reads one rule file that has been through YAML.
 *
 * Shape   every fault of the file at once, each with its path, in the order of the file;
 *         the values only once the frame around them is right.
 * Errors  `rule.malformed`: see `RuleFault` for what is checked.
 */
export function parseRuleFile(file: RuleFile): Result<KnownRule, Problem<'rule.malformed'>> {
  const frame = ruleFileSchema.safeParse(file.content, { reportInput: true });
  if (!frame.success) {
    const issues = frame.error.issues.flatMap((issue) => ruleIssues(issue, []));
    return refuse(idOf(file), issues) ?? fail(malformed(idOf(file), { path: '', fault: 'wrong-value', found: '' }));
  }

  const { id, title, checkedOn } = frame.data;
  if (!isRuleId(id)) return fail(malformed(id, { path: 'id', fault: 'unknown-rule', found: id }));
  const schema = ruleSchemas[id];
  const values = frame.data.versions.map((version) => schema.safeParse(version.value, { reportInput: true }));
  const refused = refuse(id, [
    ...(idOf(file) === id ? [] : [{ path: 'id', fault: 'wrong-file-name' as const, found: id }]),
    ...versionIssues(frame.data),
    ...values.flatMap((value, index) =>
      value.success ? [] : value.error.issues.flatMap((issue) => ruleIssues(issue, ['versions', index, 'value'])),
    ),
  ]);
  if (refused) return refused;

  const versions = frame.data.versions.map((version, index) => ({
    ...version,
    // Safe: the three dates matched z.iso.date(), which accepts real days only.
    from: version.from as IsoDate,
    to: version.to as IsoDate | null,
    publishedOn: version.publishedOn as IsoDate | null,
    value: values[index]?.data,
  }));
  // Safe: `schema` is the schema of `id` and accepted every value; TypeScript cannot follow that pairing through the union.
  return ok({ id, title, checkedOn: checkedOn as IsoDate, versions } as KnownRule);
}
