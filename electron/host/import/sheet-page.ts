import type { CallArguments, CallOutput } from '../../../shared/contract/contract.ts';
import { columnLetters } from '../../../shared/kernel/cell-address.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { cellText } from '../../../shared/staging/cells/cell-text.ts';
import { rowsNotKept, sheetById } from '../../store/tables/imports.ts';
import type { QueryContext } from '../contexts.ts';

type Page = CallOutput<'import.rows'>;

/** A page of a sheet as it stands in its file, with what became of each row. */
export async function sheetPage(
  context: QueryContext,
  { sheetId, from, count }: CallArguments<'import.rows'>,
): Promise<Result<Page, Problem<'file.damaged' | 'sheet.unknown'>>> {
  const stored = sheetById(context.read, sheetId);
  if (!stored) return fail(problem('sheet.unknown', { kind: 'input', path: ['sheetId'] }, { sheetId }));
  const fates = new Map(rowsNotKept(context.read, sheetId).map((row) => [row.row, row])); // before the file is read: the plan may be closed by then
  const workbook = await context.workbook(stored);
  if (!workbook.ok) return workbook;
  const sheet = workbook.value.sheets.find((one) => one.name === stored.sheet);
  if (!sheet)
    return fail(problem('file.damaged', { kind: 'file', file: stored.file, sheet: stored.sheet }, { reason: 'unreadable', part: null }));

  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
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
