import path from 'node:path';
import { cliText } from '../../../shared/text/cli/cli-text.ts';
import { exitCode } from '../exit-code.ts';
import { failure, type Outcome } from '../output.ts';
import type { RunContext } from '../run-context.ts';

/** `sapxep check PLAN`: integrity of a plan file. */
export async function checkPlanFile({ client, lang }: RunContext, plan: string): Promise<Outcome> {
  const checked = await client.call('file.check', { path: path.resolve(plan) });
  if (!checked.ok) return failure(checked.problems, lang);
  const { sound, checks } = checked.value;
  return {
    code: sound ? exitCode.done : exitCode.dataHasErrors,
    json: { sound, checks },
    text: checks.map((one) => cliText[lang].checkLine(one)),
  };
}
