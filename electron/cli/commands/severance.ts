import { problem } from '../../../shared/kernel/problem.ts';
import type { FieldFault } from '../../../shared/kernel/problems/host.ts';
import { cliText } from '../../../shared/text/cli/cli-text.ts';
import { fieldPath } from '../../../shared/text/field-names.ts';
import type { Language } from '../../../shared/text/language.ts';
import { placeText } from '../../../shared/text/problem-text.ts';
import { codeFor, failure, type Outcome, type PrintableProblem, problemJson, problemLine } from '../output.ts';
import { ownProblems, sharedProblemLines } from '../problem-lines.ts';
import { type Read, readText } from '../read-text.ts';
import type { RunContext } from '../run-context.ts';

/** The people in the input, or what is wrong with it as a whole. */
function readPeople(file: string): Read<readonly unknown[]> {
  const wrong = (reason: string, fault: Pick<FieldFault, 'fault' | 'found'>): Read<never> => ({
    problem: problem('input.invalid', { kind: 'file', file, sheet: null }, { reason, field: { name: '', accepted: [], ...fault } }),
  });
  const text = readText(file);
  if ('problem' in text) return text;
  let value: unknown;
  try {
    value = JSON.parse(text.value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [, line, column] = /line (\d+) column (\d+)/.exec(reason) ?? [];
    return wrong(`JSON: ${reason}`, { fault: 'not-json', found: line === undefined ? '' : `${line}:${column}` });
  }
  const people: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (people.length === 0 || typeof value !== 'object' || value === null) {
    const found = text.value.trim().slice(0, 40);
    return wrong(found, { fault: 'not-a-person', found });
  }
  return { value: people };
}

/** The place of a problem of one person: who, and which field. */
function placeOfPerson({ at }: PrintableProblem, who: string, lang: Language): string {
  if (at.kind !== 'input') return placeText(at, lang);
  const field = fieldPath(at.path.slice(1), lang); // the first step is the position, said by `who`
  return field ? `${who}, ${field}` : who;
}

/** `sapxep severance FILE|-`: entitlements without a plan. */
export async function severance({ client, lang }: RunContext, file: string): Promise<Outcome> {
  const read = readPeople(file);
  if ('problem' in read) return failure([read.problem], lang);
  const computed = await client.call('severance.compute', { people: [...read.value] });
  if (!computed.ok) return failure(computed.problems, lang);
  const text = cliText[lang];
  const { people } = computed.value;
  return {
    code: codeFor(people.flatMap((person) => person.problems)),
    json: { people: people.map((person) => ({ ...person, problems: person.problems.map((found) => problemJson(found, lang)) })) },
    text: [
      ...people.flatMap((person, index) => {
        const who = person.id || text.personNumber(index + 1);
        return [
          text.person(who, person.monthlySalaryVnd, person.monthsEarly),
          ...person.components.map((part) => `  ${text.component(part)}`),
          ...(person.totalVnd === null ? [] : [`  ${text.total(person.totalVnd)}`]),
          ...ownProblems(person).map((found) => `  ${problemLine(found, lang, placeOfPerson(found, who, lang))}`),
        ];
      }),
      ...sharedProblemLines([], people, lang),
    ],
  };
}
