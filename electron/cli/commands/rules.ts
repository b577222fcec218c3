import type { CallOutput } from '../../../shared/contract/contract.ts';
import { cliText } from '../../../shared/text/cli/cli-text.ts';
import { exitCode } from '../exit-code.ts';
import { codeFor, failure, type Outcome, problemJson, problemLine } from '../output.ts';
import type { RunContext } from '../run-context.ts';

type Rule = CallOutput<'rules.show'>;

const versionLines = (rule: Rule, { lang }: RunContext): readonly string[] =>
  rule.versions.map((version) => `  ${cliText[lang].ruleVersion(version)}`);

export async function listRules(context: RunContext): Promise<Outcome> {
  const listed = await context.client.call('rules.list', {});
  if (!listed.ok) return failure(listed.problems, context.lang);
  const { hash, rules } = listed.value;
  return {
    code: exitCode.done,
    json: { hash, rules },
    text: rules.flatMap((rule) => [`${rule.id}: ${rule.title[context.lang]}`, ...versionLines(rule, context)]),
  };
}

export async function showRule(context: RunContext, id: string, on: string | null): Promise<Outcome> {
  const shown = await context.client.call('rules.show', { id, on });
  if (!shown.ok) return failure(shown.problems, context.lang);
  const rule = shown.value;
  return {
    code: exitCode.done,
    json: { rule },
    text: [
      `${rule.id}: ${rule.title[context.lang]}`,
      ...rule.versions.flatMap((version) => [
        `  ${cliText[context.lang].ruleVersion(version)}`,
        `    “${version.quote}”`,
        `    ${JSON.stringify(version.value)}`,
      ]),
    ],
  };
}

export async function checkRules({ client, lang }: RunContext): Promise<Outcome> {
  const checked = await client.call('rules.check', {});
  if (!checked.ok) return failure(checked.problems, lang);
  const { problems, ...counts } = checked.value;
  return {
    code: codeFor(problems),
    json: { ...counts, problems: problems.map((found) => problemJson(found, lang)) },
    text: [cliText[lang].rulesChecked(counts), ...problems.map((found) => problemLine(found, lang))],
  };
}
