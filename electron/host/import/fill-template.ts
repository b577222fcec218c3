import path from 'node:path';
import type { CallArguments, CallOutput } from '../../../shared/contract/contract.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type TemplateKind, templates } from '../../../shared/staging/templates/all-templates.ts';
import type { Language } from '../../../shared/text/language.ts';
import { safeFileName } from '../../files/write/safe-file-name.ts';
import { writeTemplate } from '../../files/write/template/write-template.ts';
import { writeFileAtomically } from '../../files/write/write-file-atomically.ts';
import type { SessionContext } from '../contexts.ts';
import type { OpenedPlan } from '../opened-plan.ts';
import { planRecords } from './plan-records.ts';

interface Written {
  readonly bytes: Uint8Array;
  readonly rows: number; // of the plan; 0 for one to fill in
}

async function workbookOf<K extends TemplateKind>(kind: K, language: Language, plan: OpenedPlan | null): Promise<Written> {
  const rows = plan && planRecords(plan, kind);
  const bytes = await writeTemplate<K>(templates[kind], { language, ...(rows === null ? {} : { rows }) });
  return { bytes, rows: rows?.length ?? 0 };
}

/**
 * Writes our workbook of a kind into a folder: to be filled in, or filled with what the open plan has.
 *
 * Errors  `plan.none-open` when it is to be filled and no plan is open; `report.write-failed`.
 */
export async function fillTemplate(
  context: SessionContext,
  { kind, folder, filled, language }: CallArguments<'template.write'>,
): Promise<Result<CallOutput<'template.write'>, Problem<'plan.none-open' | 'report.write-failed'>>> {
  const plan = filled ? context.current() : null;
  if (filled && !plan) return fail(problem('plan.none-open', { kind: 'input', path: [] }, {}));
  const { bytes, rows } = await workbookOf(kind, language, plan);
  const name = plan ? `${path.basename(plan.store.path, '.sapxep')} - ${templates[kind].name[language]}` : templates[kind].title[language];
  const file = path.join(path.resolve(folder), safeFileName(name, '.xlsx'));
  const written = await writeFileAtomically(file, bytes);
  return written.ok ? ok({ path: file, bytes: bytes.byteLength, rows }) : written;
}
