import { readFileSync } from 'node:fs';
import { problem } from '../../../shared/kernel/problem.ts';
import { cliText } from '../../../shared/text/cli/cli-text.ts';
import { codeFor, failure, type Outcome, problemJson, problemLine } from '../output.ts';
import type { RunContext } from '../run-context.ts';

/** The people in the input, or what is wrong with it as a whole. */
function readPeople(file: string): readonly unknown[] | ReturnType<typeof problem<'file.not-found' | 'input.invalid'>> {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    return problem('file.not-found', { kind: 'file', file, sheet: null }, { path: file });
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return problem(
      'input.invalid',
      { kind: 'file', file, sheet: null },
      { reason: `JSON: ${error instanceof Error ? error.message : String(error)}` },
    );
  }
  const people = Array.isArray(value) ? value : [value];
  return people.length > 0 ? people : problem('input.invalid', { kind: 'file', file, sheet: null }, { reason: '[]' });
}

/** `sapxep severance FILE|-`: entitlements without a plan. */
export async function severance({ client, lang }: RunContext, file: string): Promise<Outcome> {
  const people = readPeople(file);
  if (!Array.isArray(people)) return failure([people as ReturnType<typeof problem>], lang); // safe: the only other kind of result
  const computed = await client.call('severance.compute', { people: [...people] });
  if (!computed.ok) return failure(computed.problems, lang);
  const text = cliText[lang];
  return {
    code: codeFor(computed.value.people.flatMap((person) => person.problems)),
    json: {
      people: computed.value.people.map((person) => ({ ...person, problems: person.problems.map((found) => problemJson(found, lang)) })),
    },
    text: computed.value.people.flatMap((person, index) => [
      text.person(person.id ?? String(index + 1), person.monthlySalaryVnd, person.monthsEarly),
      ...person.components.map((part) => `  ${text.component(part)}`),
      ...(person.totalVnd === null ? [] : [`  ${text.total(person.totalVnd)}`]),
      ...person.problems.map((found) => `  ${problemLine(found, lang)}`),
    ]),
  };
}
