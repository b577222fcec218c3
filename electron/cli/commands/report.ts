import path from 'node:path';
import { exitCode } from '../exit-code.ts';
import { failure, type Outcome } from '../output.ts';
import type { RunContext } from '../run-context.ts';

export interface ReportOptions {
  readonly folder: string;
  readonly scenario: string | null;
  readonly lawDate: string | null;
}

/** `sapxep report PLAN --to DIR`: writes the report workbook. */
export async function writeReport(
  { client, lang }: RunContext,
  plan: string,
  { folder, scenario, lawDate }: ReportOptions,
): Promise<Outcome> {
  const opened = await client.call('file.open', { path: path.resolve(plan) });
  if (!opened.ok) return failure(opened.problems, lang);
  const written = await client.call('report.write', { scenarioId: scenario, lawDate, folder: path.resolve(folder), language: lang });
  if (!written.ok) return failure(written.problems, lang);
  return { code: exitCode.done, json: { files: written.value.files }, text: written.value.files.map((file) => file.path) };
}
