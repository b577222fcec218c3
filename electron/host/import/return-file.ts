import path from 'node:path';
import type { CallArguments, CallOutput } from '../../../shared/contract/contract.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { returnLabels } from '../../../shared/text/labels/return-labels.ts';
import { problemText } from '../../../shared/text/problem-text.ts';
import { splitAdvice } from '../../../shared/text/split-advice.ts';
import type { ReturnFinding } from '../../files/write/return/return-request.ts';
import { safeFileName } from '../../files/write/safe-file-name.ts';
import { writeFileAtomically } from '../../files/write/write-file-atomically.ts';
import type { QueryContext } from '../contexts.ts';
import type { ImportDraft } from './draft.ts';
import { answeredFile } from './file-to-import.ts';

type Given = Pick<CallArguments<'draft.return'>, 'file' | 'folder' | 'language'>;
type Returned = CallOutput<'draft.return'>;

/** What the sender can do nothing about: it is between the list and our plan. */
const ours: ReadonlySet<string> = new Set(['sheet.replaced', 'sheet.nothing-kept', 'sheet.unknown-kind', 'sheet.no-table']);

function findingOf({ code, severity, at, params }: Problem, sheet: string, language: Given['language']): ReturnFinding {
  return { sheet, cell: at.kind === 'cell' ? at.cell : null, severity, ...splitAdvice(problemText({ code, params }, language), language) };
}

/** What the sender of a file has to look at, without what a person has accepted. */
function findingsFor(draft: ImportDraft, file: number, language: Given['language']): readonly ReturnFinding[] {
  return (draft.joined[file]?.tables ?? []).flatMap(({ staged }) =>
    staged.problems.filter(({ code }) => !ours.has(code)).map((found) => findingOf(found, staged.sheet, language)),
  );
}

/** An .xlsx or .xlsm keeps its own form, anything else becomes an .xlsx. */
function safeReturnName(file: string, format: string): string {
  const extension = path.extname(file);
  const own = format === 'xlsx' && /^\.xls[xm]$/i.test(extension) ? extension.toLowerCase() : '.xlsx';
  return safeFileName(`${path.basename(file, extension)} - ${returnLabels.vi.sheet.toLocaleLowerCase('vi')}`, own);
}

/**
 * Writes a copy of a file of the draft into a folder, its faults coloured and listed, for whoever sent it.
 *
 * Errors  `draft.unknown` for a file that is not there or was not read; `report.write-failed`.
 */
export async function returnFile(
  context: QueryContext,
  draft: ImportDraft,
  { file: index, folder, language }: Given,
): Promise<Result<Returned, Problem<'draft.unknown' | 'report.write-failed'>>> {
  const file = draft.files[index];
  if (!file?.content) return fail(problem('draft.unknown', { kind: 'input', path: ['file'] }, { draftId: draft.draftId }));
  const { bytes: original, sha256, workbook } = file.content;
  const findings = findingsFor(draft, index, language);
  const first = answeredFile(file); // copies may go back and forth: what they answer stays the first file
  const meta = {
    file: file.file,
    sha256: first?.sha256 ?? sha256,
    ...(first?.file ? { firstFile: first.file } : {}),
    planName: path.basename(context.path, '.sapxep'),
    date: context.now().slice(0, 10),
  };
  const password = context.passwords.get(sha256) ?? null;
  const copy = await context.reader().copy({ bytes: original, fileName: file.file, password }, { findings, language, meta });
  const target = path.join(path.resolve(folder), safeReturnName(file.file, workbook.format));
  const saved = await writeFileAtomically(target, copy);
  if (!saved.ok) return saved;
  return ok({ path: target, bytes: copy.byteLength, findings: findings.length, withoutPassword: password !== null });
}
