import path from 'node:path';
import type { ImportKind } from '../../../shared/model/records.ts';
import { exitCode } from '../exit-code.ts';
import { failure, type Outcome } from '../output.ts';
import type { RunContext } from '../run-context.ts';

export interface TemplateOptions {
  readonly folder: string;
  readonly plan: string | null; // a plan whose data fills it
}

/** `sapxep template KIND`: writes the workbook to fill in. */
export async function writeTemplate(
  { client, lang }: RunContext,
  kind: Exclude<ImportKind, 'boundaries'>,
  { folder, plan }: TemplateOptions,
): Promise<Outcome> {
  if (plan !== null) {
    const opened = await client.call('file.open', { path: path.resolve(plan) });
    if (!opened.ok) return failure(opened.problems, lang);
  }
  const written = await client.call('template.write', { kind, folder: path.resolve(folder), filled: plan !== null, language: lang });
  if (!written.ok) return failure(written.problems, lang);
  return { code: exitCode.done, json: { ...written.value }, text: [written.value.path] };
}
