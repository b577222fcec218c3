import path from 'node:path';
import { cliText } from '../../../shared/text/cli/cli-text.ts';
import { exitCode } from '../exit-code.ts';
import { failure, type Outcome } from '../output.ts';
import type { RunContext } from '../run-context.ts';
import { outcomeOf } from './import.ts';

/** `sapxep scenario PLAN list` */
export async function listScenarios({ client, lang }: RunContext, plan: string): Promise<Outcome> {
  const opened = await client.call('file.open', { path: path.resolve(plan) });
  if (!opened.ok) return failure(opened.problems, lang);
  const { scenarios, activeScenario } = opened.value;
  return {
    code: exitCode.done,
    json: { scenarios: scenarios.map((scenario) => ({ ...scenario, active: scenario.id === activeScenario })) },
    text:
      scenarios.length === 0
        ? [cliText[lang].noScenarios]
        : scenarios.map((one) => cliText[lang].scenarioLine(one, one.id === activeScenario)),
  };
}

/** `sapxep scenario PLAN new NAME` */
export async function newScenario(
  { client, lang }: RunContext,
  plan: string,
  name: string,
  effectiveDate: string | null,
): Promise<Outcome> {
  const opened = await client.call('file.open', { path: path.resolve(plan) });
  if (!opened.ok) return failure(opened.problems, lang);
  const made = await client.call('scenario.create', { name, effectiveDate });
  if (!made.ok) return failure(made.problems, lang);
  return {
    code: exitCode.done,
    json: { scenario: made.value },
    text: [cliText[lang].scenarioMade(made.value.name, made.value.effectiveDate)],
  };
}

/** `sapxep scenario PLAN apply NAME FILE`: a mapping workbook becomes the decisions of a scenario, in one undo step. */
export async function applyMappingFile(context: RunContext, plan: string, name: string, file: string): Promise<Outcome> {
  const { client, lang } = context;
  const opened = await client.call('file.open', { path: path.resolve(plan) });
  if (!opened.ok) return failure(opened.problems, lang);
  const applied = await client.call('import.files', {
    jobId: 'apply',
    sources: [{ kind: 'path', path: path.resolve(file) }],
    kind: 'mapping',
    applyTo: name,
  });
  return applied.ok ? outcomeOf(applied.value, context) : failure(applied.problems, lang);
}
