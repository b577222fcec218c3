import type { Place, Problem } from '../../shared/kernel/problem.ts';
import type { Language } from '../../shared/text/language.ts';
import { type AnyProblem, placeText, problemText } from '../../shared/text/problem-text.ts';
import { type ExitCode, exitCode } from './exit-code.ts';

/** A problem as any call gives it. */
export interface PrintableProblem extends AnyProblem {
  readonly severity: 'error' | 'warning';
  readonly at: Place;
}

export interface OutputOptions {
  readonly json: boolean;
  readonly lang: Language;
}

/** How one run of a command ends: what it prints and with which exit code. */
export interface Outcome {
  readonly code: ExitCode;
  readonly json: Readonly<Record<string, unknown>>; // the one object of --json
  readonly text: readonly string[]; // lines for a person
  readonly cameToNothing?: true; // there is no result: the lines are complaints, for standard error
}

/** A problem in JSON output: its facts, and the sentence in the language asked for. */
export const problemJson = (found: PrintableProblem, lang: Language) => ({
  code: found.code,
  severity: found.severity,
  at: found.at,
  params: found.params,
  message: problemText(found, lang),
});

const severityWord = { vi: { error: 'Lỗi', warning: 'Cảnh báo' }, en: { error: 'Error', warning: 'Warning' } } as const;

/** "Lỗi: bieu01.xlsx, trang tính Sheet1, ô F17 (Dân số): “abc”. Số chưa đọc được …" */
export function problemLine(found: PrintableProblem, lang: Language, place = placeText(found.at, lang)): string {
  return `${severityWord[lang][found.severity]}: ${place ? `${place}. ` : ''}${problemText(found, lang)}`;
}

export const codeFor = (problems: readonly Pick<Problem, 'severity'>[]): ExitCode =>
  problems.some((found) => found.severity === 'error') ? exitCode.dataHasErrors : exitCode.done;

/** A command that came to nothing: its problems are the outcome. */
export function failure(problems: readonly PrintableProblem[], lang: Language): Outcome {
  const bug = problems.some((found) => found.code === 'internal.bug');
  return {
    code: bug ? exitCode.internalFault : exitCode.dataHasErrors,
    json: { problems: problems.map((found) => problemJson(found, lang)) },
    text: problems.map((found) => problemLine(found, lang)),
    cameToNothing: true,
  };
}

/** Prints an outcome: one JSON object and nothing else, or lines: a result on standard output, also one with errors in it. */
export function print(
  outcome: Outcome,
  { json }: OutputOptions,
  streams: { readonly out: NodeJS.WritableStream; readonly error: NodeJS.WritableStream },
): void {
  if (json) streams.out.write(`${JSON.stringify(outcome.json)}\n`);
  else for (const line of outcome.text) (outcome.cameToNothing ? streams.error : streams.out).write(`${line}\n`);
}
