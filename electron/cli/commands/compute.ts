import path from 'node:path';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { cliText } from '../../../shared/text/cli/cli-text.ts';
import { codeFor, failure, type Outcome, problemJson, problemLine } from '../output.ts';
import { ownProblems, sharedProblemLines } from '../problem-lines.ts';
import type { RunContext } from '../run-context.ts';

export interface ComputeOptions {
  readonly scenario: string | null;
  readonly lawDate: string | null;
}

type Formed = CallOutput<'plan.unitsAfter'>[number];
type Severance = CallOutput<'plan.severance'>[number];

const ruleOf = ({ ruleId, document, provision, quote, verified, note }: Severance['components'][number]['rule']) => ({
  id: ruleId,
  document,
  provision,
  quote,
  verified,
  note,
});

const formedJson = ({ newUnitId, members, standards, ...unit }: Formed) => ({
  ...unit,
  members: members.map(({ unitId, source, ...member }) => member),
  standards: standards.map(({ rule, ...standard }) => ({ ...standard, rule: ruleOf(rule) })),
});

/** `sapxep compute PLAN`: the whole plan of one scenario. */
export async function compute({ client, lang }: RunContext, plan: string, { scenario, lawDate }: ComputeOptions): Promise<Outcome> {
  const opened = await client.call('file.open', { path: path.resolve(plan) });
  if (!opened.ok) return failure(opened.problems, lang);
  const target = { scenarioId: scenario, lawDate };
  const summary = await client.call('plan.summary', target);
  if (!summary.ok) return failure(summary.problems, lang);
  const [units, districts, staffing, severance, tasks] = [
    await client.call('plan.unitsAfter', target),
    await client.call('plan.endedDistricts', target),
    await client.call('plan.staffing', target),
    await client.call('plan.severance', target),
    await client.call('plan.tasks', target),
  ];
  // The summary answered, so these can only fail by a bug.
  if (!units.ok) return failure(units.problems, lang);
  if (!districts.ok) return failure(districts.problems, lang);
  if (!staffing.ok) return failure(staffing.problems, lang);
  if (!severance.ok) return failure(severance.problems, lang);
  if (!tasks.ok) return failure(tasks.problems, lang);

  const { problems, ...totals } = summary.value;
  const all = [...problems, ...severance.value.flatMap((person) => person.problems)];
  return {
    code: codeFor(all),
    json: {
      scenario: totals.scenario,
      lawDate: totals.lawDate,
      rulePack: totals.rulePack,
      before: totals.before,
      after: totals.after,
      totals: totals.totals,
      formed: units.value.filter((unit) => unit.decided).map(formedJson),
      endedDistricts: districts.value.map(({ unitId, ...district }) => district),
      tasks: { ...totals.tasks, list: tasks.value },
      staffing: { ...totals.staffing, units: staffing.value },
      posts: totals.posts,
      severance: {
        ...totals.severance,
        people: severance.value.map((person) => ({
          ...person,
          components: person.components.map(({ rule, ...part }) => ({ ...part, rule: ruleOf(rule) })),
          problems: person.problems.map((found) => problemJson(found, lang)),
        })),
      },
      budget: totals.budget,
      problems: problems.map((found) => problemJson(found, lang)), // those of a person stand with the person
    },
    text: [
      ...cliText[lang].summary(summary.value),
      ...sharedProblemLines(problems, severance.value, lang),
      ...severance.value.flatMap(ownProblems).map((found) => problemLine(found, lang)),
    ],
  };
}
