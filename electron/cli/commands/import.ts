import { rmSync } from 'node:fs';
import path from 'node:path';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import type { CellUnit } from '../../../shared/model/reading-choices.ts';
import type { ImportKind } from '../../../shared/model/records.ts';
import { cliText } from '../../../shared/text/cli/cli-text.ts';
import { importText } from '../../../shared/text/cli/import-text.ts';
import { exitCode } from '../exit-code.ts';
import { groupedProblemLines } from '../grouped-problems.ts';
import { sheetLines } from '../import-lines.ts';
import { codeFor, failure, type Outcome, type PrintableProblem, problemJson, problemLine } from '../output.ts';
import { profileOption } from '../profile-option.ts';
import { readPassword } from '../read-password.ts';
import type { RunContext } from '../run-context.ts';
import { unknownUnitHeadings } from '../unit-headings.ts';

/** How files are read. */
export interface ReadingOptions {
  readonly kind: ImportKind | null;
  readonly sheet: string | null;
  readonly profile: string | null; // name, or path of a .json file
  readonly passwordFile: string | null; // '-' for standard input
}

export interface ImportOptions extends ReadingOptions {
  readonly sensitive: boolean;
  readonly units: Readonly<Record<string, CellUnit>>; // by heading
  readonly all: boolean; // every problem on a line of its own
}

type Imported = CallOutput<'import.files'>;

/** Opens the plan, or makes it when there is none. */
async function openOrCreate({ client }: RunContext, path: string) {
  const opened = await client.call('file.open', { path });
  const isNew = !opened.ok && opened.problems[0].code === 'plan.not-found';
  return { isNew, opened: isNew ? await client.call('file.create', { path }) : opened };
}

/** `sapxep import PLAN FILE…`: every file whole or not at all; a plan that got nothing is not left behind. */
export async function importFiles(
  context: RunContext,
  plan: string,
  files: readonly string[],
  { passwordFile, profile, all, ...options }: ImportOptions,
): Promise<Outcome> {
  const { client, lang } = context;
  const password = readPassword(passwordFile);
  if ('problem' in password) return failure([password.problem], lang);
  const { isNew, opened } = await openOrCreate(context, path.resolve(plan));
  if (!opened.ok) return failure(opened.problems, lang);
  const imported = await client.call('import.files', {
    jobId: 'import',
    sources: files.map((file) => ({ kind: 'path', path: path.resolve(file) })),
    profile: profileOption(profile),
    password: password.value,
    ...options,
  });
  const nothingTaken = !imported.ok || imported.value.files.every((file) => !file.taken);
  if (isNew && nothingTaken) rmSync(opened.value.path, { force: true });
  if (!imported.ok) return failure(imported.problems, lang);
  const skipped = await client.call('profile.problems', {});
  const beside = [
    ...(skipped.ok ? skipped.value : skipped.problems),
    ...unknownUnitHeadings(imported.value.files, Object.keys(options.units)),
  ];
  return outcomeOf(imported.value, context, { all, beside });
}

interface ToSay {
  readonly all?: boolean; // every problem on a line of its own
  readonly beside?: readonly PrintableProblem[]; // of no file: profiles that were skipped, units of columns that are not there
}

/** Whether a file was refused and nothing that is an error says why. */
const isSilent = ({ taken, problems, sheets }: Imported['files'][number]): boolean =>
  !taken && codeFor([...problems, ...sheets.flatMap((sheet) => sheet.problems)]) === exitCode.done;

/** What an import came to. */
export function outcomeOf({ files, scenario }: Imported, { lang }: RunContext, { all = false, beside = [] }: ToSay = {}): Outcome {
  const text = cliText[lang];
  const json = (found: PrintableProblem) => problemJson(found, lang);
  const problems = [
    ...files.flatMap((file) => [...file.problems, ...file.sheets.flatMap((sheet) => sheet.problems)]),
    ...(scenario?.problems ?? []),
  ];
  return {
    code: files.every((file) => file.taken) ? codeFor(problems) : exitCode.dataHasErrors,
    json: {
      files: files.map((file) => ({
        ...file,
        problems: file.problems.map(json),
        sheets: file.sheets.map((sheet) => ({ ...sheet, problems: sheet.problems.map(json), accepted: sheet.accepted.map(json) })),
      })),
      scenario: scenario && { ...scenario, problems: scenario.problems.map(json) },
      problems: beside.map(json),
    },
    text: [
      ...files.flatMap((file) => [
        file.taken ? text.fileTaken(file.file) : text.fileNotTaken(file.file),
        ...groupedProblemLines(file.problems, lang, all).map((line) => `  ${line}`),
        ...(isSilent(file) ? [`  ${importText[lang].nothingInIt}`] : []),
        ...file.sheets.flatMap((sheet) =>
          sheetLines(sheet, file.sheets.filter(({ sheet: name }) => name === sheet.sheet).length > 1, lang, all),
        ),
      ]),
      ...(scenario
        ? [
            text.scenarioApplied(scenario.name, scenario.members),
            ...groupedProblemLines(scenario.problems, lang, all).map((line) => `  ${line}`),
          ]
        : []),
      ...beside.map((found) => problemLine(found, lang)),
    ],
  };
}
