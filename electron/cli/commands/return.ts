import path from 'node:path';
import { importText } from '../../../shared/text/cli/import-text.ts';
import { exitCode } from '../exit-code.ts';
import { failure, type Outcome, type PrintableProblem, problemJson, problemLine } from '../output.ts';
import { profileOption } from '../profile-option.ts';
import { readPassword } from '../read-password.ts';
import type { RunContext } from '../run-context.ts';
import type { ReadingOptions } from './import.ts';

interface Returned {
  readonly file: string;
  readonly path: string | null; // null: no copy could be made
  readonly bytes: number | null;
  readonly findings: number | null;
  readonly withoutPassword: boolean | null; // the file has a password, its copy has none
  readonly problems: readonly PrintableProblem[];
}

/** `sapxep return PLAN FILE… --to DIR`: reads files against the plan, takes nothing, and writes a copy of each for its sender. */
export async function returnFiles(
  { client, lang }: RunContext,
  plan: string,
  files: readonly string[],
  { folder, passwordFile, profile, kind, sheet }: ReadingOptions & { readonly folder: string },
): Promise<Outcome> {
  const password = readPassword(passwordFile);
  if ('problem' in password) return failure([password.problem], lang);
  const opened = await client.call('file.open', { path: path.resolve(plan) });
  if (!opened.ok) return failure(opened.problems, lang);
  const sources = files.map((file) => ({ kind: 'path' as const, path: path.resolve(file) }));
  const given = await client.call('draft.open', { jobId: 'return', sources, kind, sheet, profile: profileOption(profile) });
  if (!given.ok) return failure(given.problems, lang);
  let draft = given.value;
  for (const [file, { needsPassword }] of given.value.files.entries()) {
    if (!needsPassword || password.value === null) continue;
    const unlocked = await client.call('draft.password', { draftId: draft.draftId, file, password: password.value, jobId: 'return' });
    if (!unlocked.ok) return failure(unlocked.problems, lang);
    draft = unlocked.value;
  }
  const returned: Returned[] = [];
  for (const [index, { file, format, problems }] of draft.files.entries()) {
    if (format === null) {
      returned.push({ file, path: null, bytes: null, findings: null, withoutPassword: null, problems });
      continue;
    }
    const written = await client.call('draft.return', {
      draftId: draft.draftId,
      file: index,
      folder: path.resolve(folder),
      language: lang,
    });
    if (!written.ok) return failure(written.problems, lang);
    returned.push({ file, ...written.value, problems });
  }
  return {
    code: returned.every((one) => one.findings === 0) ? exitCode.done : exitCode.dataHasErrors,
    json: { files: returned.map((one) => ({ ...one, problems: one.problems.map((found) => problemJson(found, lang)) })) },
    text: returned.flatMap((one) => [
      one.path === null ? importText[lang].notReturned(one.file) : importText[lang].returned(one.path, one.findings ?? 0),
      ...(one.withoutPassword ? [`  ${importText[lang].withoutPassword}`] : []),
      ...one.problems.map((found) => `  ${problemLine(found, lang)}`),
    ]),
  };
}
