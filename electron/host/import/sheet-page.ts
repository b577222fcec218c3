import type { CallArguments, CallOutput } from '../../../shared/contract/contract.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { readEncodings } from '../../../shared/staging/encodings/read-encodings.ts';
import { cropSheet } from '../../../shared/staging/table/crop-sheet.ts';
import { rowsNotKept, sheetById } from '../../store/tables/imports.ts';
import type { QueryContext } from '../contexts.ts';
import { shownRows } from './draft-rows.ts';

type Page = CallOutput<'import.rows'>;

/** A page of an imported sheet as it stands in its file, with what became of each row. */
export async function sheetPage(
  context: QueryContext,
  { sheetId, from, count }: CallArguments<'import.rows'>,
): Promise<Result<Page, Problem<'file.damaged' | 'file.password' | 'sheet.unknown'>>> {
  const stored = sheetById(context.read, sheetId);
  if (!stored) return fail(problem('sheet.unknown', { kind: 'input', path: ['sheetId'] }, { sheetId }));
  const notKept = rowsNotKept(context.read, sheetId); // before the file is read: the plan may be closed by then
  const workbook = await context.workbook(stored);
  if (!workbook.ok) return workbook;
  const sheet = workbook.value.sheets.find((one) => one.name === stored.sheet);
  if (!sheet)
    return fail(problem('file.damaged', { kind: 'file', file: stored.file, sheet: stored.sheet }, { reason: 'unreadable', part: null }));
  const inUnicode = stored.changes.some(({ kind }) => kind === 'encoding')
    ? readEncodings(stored.region ? cropSheet(sheet, stored.region) : sheet, stored.instructions.encodings).sheet.rows
    : null;
  const { rows, ...page } = shownRows(sheet, { ...stored, notKept, headings: [], inUnicode }, from, count);
  return ok({ ...page, rows: rows.map(({ corrected: _corrected, ...row }) => row) });
}
