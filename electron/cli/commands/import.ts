import { rmSync } from 'node:fs';
import path from 'node:path';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import type { ImportKind } from '../../../shared/model/records.ts';
import { cliText } from '../../../shared/text/cli/cli-text.ts';
import { exitCode } from '../exit-code.ts';
import { codeFor, failure, type Outcome, problemJson, problemLine } from '../output.ts';
import type { RunContext } from '../run-context.ts';

export interface ImportOptions {
  readonly kind: ImportKind | null;
  readonly sheet: string | null;
}

type Imported = CallOutput<'import.files'>;

/** Opens the plan, or makes it when there is none. */
async function openOrCreate({ client }: RunContext, path: string) {
  const opened = await client.call('file.open', { path });
  const isNew = !opened.ok && opened.problems[0].code === 'plan.not-found';
  return { isNew, opened: isNew ? await client.call('file.create', { path }) : opened };
}

/** `sapxep import PLAN FILE…`: every file whole or not at all; a plan that got nothing is not left behind. */
export async function importFiles(context: RunContext, plan: string, files: readonly string[], options: ImportOptions): Promise<Outcome> {
  const { client, lang } = context;
  const { isNew, opened } = await openOrCreate(context, path.resolve(plan));
  if (!opened.ok) return failure(opened.problems, lang);
  const imported = await client.call('import.files', {
    jobId: 'import',
    sources: files.map((file) => ({ kind: 'path', path: path.resolve(file) })),
    ...options,
  });
  const nothingTaken = !imported.ok || imported.value.files.every((file) => !file.taken);
  if (isNew && nothingTaken) rmSync(opened.value.path, { force: true });
  if (!imported.ok) return failure(imported.problems, lang);
  return outcomeOf(imported.value, context);
}

export function outcomeOf({ files, scenario }: Imported, { lang }: RunContext): Outcome {
  const text = cliText[lang];
  const problems = [
    ...files.flatMap((file) => [...file.problems, ...file.sheets.flatMap((sheet) => sheet.problems)]),
    ...(scenario?.problems ?? []),
  ];
  return {
    code: files.every((file) => file.taken) ? codeFor(problems) : exitCode.dataHasErrors,
    json: {
      files: files.map((file) => ({
        ...file,
        problems: file.problems.map((found) => problemJson(found, lang)),
        sheets: file.sheets.map((sheet) => ({ ...sheet, problems: sheet.problems.map((found) => problemJson(found, lang)) })),
      })),
      scenario: scenario && { ...scenario, problems: scenario.problems.map((found) => problemJson(found, lang)) },
    },
    text: [
      ...files.flatMap((file) => [
        file.taken ? text.fileTaken(file.file) : text.fileNotTaken(file.file),
        ...file.problems.map((found) => `  ${problemLine(found, lang)}`),
        ...file.sheets.flatMap((sheet) => [
          `  ${text.sheetRead(sheet.sheet, sheet.kind, sheet.rows)}`,
          ...sheet.problems.map((found) => `    ${problemLine(found, lang)}`),
        ]),
      ]),
      ...(scenario
        ? [text.scenarioApplied(scenario.name, scenario.members), ...scenario.problems.map((found) => `  ${problemLine(found, lang)}`)]
        : []),
    ],
  };
}
