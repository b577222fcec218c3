import { withPlainNames } from '../../files/write/return/plain-workbook.ts';
import type { StoredSheet } from '../../store/tables/imports.ts';

type Stored = Pick<StoredSheet, 'file' | 'sheet' | 'sha256'>;

/** The names that sheets have in the copy that goes back to the sender, where theirs are not allowed there. */
function namesInCopy(names: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(names)];
  const sheets = distinct.map((name) => ({ name, hidden: false, date1904: false, rows: [], merges: [], hiddenRows: [] }));
  return new Map(withPlainNames(sheets).map(({ name }, index) => [distinct[index] ?? name, name]));
}

/**
 * Whether a stored table stands where a sheet of a file comes again: in the sheet of its name, of the file of its name or of the file
 * whose faults it corrects (`answers`, its SHA-256).
 */
export function samePlace(current: readonly Stored[], file: string, answers: string | null): (stored: Stored, sheet: string) => boolean {
  const answered = current.filter(({ sha256 }) => sha256 === answers);
  const inCopy = namesInCopy(answered.map(({ sheet }) => sheet));
  return (stored, sheet) =>
    (stored.file === file && stored.sheet === sheet) ||
    (stored.sha256 === answers && (stored.sheet === sheet || inCopy.get(stored.sheet) === sheet));
}
