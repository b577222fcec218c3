import type { CallArguments, CallOutput } from '../../../shared/contract/contract.ts';
import { columnLetters } from '../../../shared/kernel/cell-address.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { cellText } from '../../../shared/staging/cells/cell-text.ts';
import type { RawWorkbook } from '../../../shared/staging/raw-sheet.ts';
import { rowsNotKept, sheetById, sourceContent } from '../../store/tables/imports.ts';
import type { QueryContext } from '../contexts.ts';

type Page = CallOutput<'import.rows'>;

/** The workbook looked at last: paging through a sheet must not read the file again for each page. */
let last: { readonly sha256: string; readonly workbook: RawWorkbook } | null = null;

async function workbookOf(
  context: Pick<QueryContext, 'read' | 'reader'>,
  sha256: string,
  file: string,
): Promise<Result<RawWorkbook, Problem<'file.damaged'>>> {
  if (last?.sha256 === sha256) return ok(last.workbook);
  const content = sourceContent(context.read, sha256);
  const read = content && (await context.reader().read({ bytes: content, fileName: file }));
  if (!read?.ok) return fail(problem('file.damaged', { kind: 'file', file, sheet: null }, { reason: 'unreadable', part: null }));
  last = { sha256, workbook: read.value.workbook };
  return ok(read.value.workbook);
}

/** A page of a sheet as it stands in its file, with what became of each row. */
export async function sheetPage(
  context: QueryContext,
  { sheetId, from, count }: CallArguments<'import.rows'>,
): Promise<Result<Page, Problem<'file.damaged' | 'sheet.unknown'>>> {
  const stored = sheetById(context.read, sheetId);
  if (!stored) return fail(problem('sheet.unknown', { kind: 'input', path: ['sheetId'] }, { sheetId }));
  const workbook = await workbookOf(context, stored.sha256, stored.file);
  if (!workbook.ok) return workbook;
  const sheet = workbook.value.sheets.find((one) => one.name === stored.sheet);
  if (!sheet)
    return fail(problem('file.damaged', { kind: 'file', file: stored.file, sheet: stored.sheet }, { reason: 'unreadable', part: null }));

  const fates = new Map(rowsNotKept(context.read, sheetId).map((row) => [row.row, row]));
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const match = stored.columns.find((one) => one.column === column);
    return { letter: columnLetters(column), field: match?.field ?? null, heading: match?.heading ?? '' };
  });
  const rows = sheet.rows.slice(from - 1, from - 1 + count).map((cells, index) => {
    const row = from + index;
    const notKept = fates.get(row);
    return {
      row,
      fate: notKept?.fate ?? ('kept' as const),
      reason: notKept?.reason ?? null,
      cells: Array.from({ length: width }, (_, column) => cellText(cells[column] ?? null, sheet.date1904)),
    };
  });
  return ok({ total: stored.account.read, headerRows: [...stored.headerRows], columns, rows });
}
