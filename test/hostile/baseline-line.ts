import { createHash } from 'node:crypto';
import type { FileProblem } from '../../electron/files/read/refusal.ts';
import type { ReadFile } from '../../electron/files/read/workbook-reader.ts';
import type { Result } from '../../shared/kernel/result.ts';

/** What became of a file, in one line: how much was read and a fingerprint of all of it, or why nothing was. */
export function baselineLine(name: string, outcome: Result<Pick<ReadFile, 'workbook' | 'warnings'>, FileProblem>): string {
  if (!outcome.ok) {
    const [{ code, params }] = outcome.problems;
    return `${name}: refused ${code} ${'reason' in params ? params.reason : 'found' in params ? params.found : ''}`.trimEnd();
  }
  const { workbook, warnings } = outcome.value;
  const content = workbook.sheets.map(({ name: sheet, hidden, date1904, rows, merges, hiddenRows }) => ({
    sheet,
    hidden,
    date1904,
    rows,
    merges: merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
    hiddenRows,
  }));
  const rows = content.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const values = content.reduce((sum, sheet) => sum + sheet.rows.flat().filter((cell) => cell !== null).length, 0);
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  const told = warnings.map(({ code }) => ` ${code}`).join('');
  return `${name}: ${workbook.format}, ${content.length} sheets, ${rows} rows, ${values} values, ${fingerprint}${told}`;
}
