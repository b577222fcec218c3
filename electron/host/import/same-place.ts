import { withPlainNames } from '../../files/write/return/plain-workbook.ts';
import type { AnsweredFile, StoredSheet } from '../../store/tables/imports.ts';

/** What tells a file on its way into the plan as a later version, or the correction, of one that is there. */
export interface ComingFile {
  readonly file: string; // name without folders
  readonly sha256: string;
  readonly answers: AnsweredFile | null; // the first file whose faults it corrects: a workbook we sent back
  readonly sheetNames: readonly string[]; // all of the workbook, whether they are read or not
}

type Stored = Pick<StoredSheet, 'file' | 'sheet' | 'sha256' | 'answers'>;
type Origin = Pick<ComingFile, 'file' | 'sha256' | 'answers'>;

const namesOf = ({ file, answers }: Origin): readonly string[] => [file, ...(answers?.file ? [answers.file] : [])];
const digestsOf = ({ sha256, answers }: Origin): readonly string[] => [sha256, ...(answers ? [answers.sha256] : [])];
const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** Whether both are one file, or corrections of one: surely the same list, whatever their names. */
export const isSameFile = (a: Origin, b: Origin): boolean => meet(digestsOf(a), digestsOf(b));

/** Whether a stored table came from a file that this one may take the place of: by its name, by that of what it corrects, or as a correction of one file. */
export const isOfSameFile = (stored: Stored, coming: ComingFile): boolean =>
  meet(namesOf(stored), namesOf(coming)) || ((stored.answers !== null || coming.answers !== null) && isSameFile(stored, coming));

/** The names that sheets have in the copy that goes back to the sender, where theirs are not allowed there. */
function namesInCopy(names: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(names)];
  const sheets = distinct.map((name) => ({ name, hidden: false, date1904: false, rows: [], merges: [], hiddenRows: [] }));
  return new Map(withPlainNames(sheets).map(({ name }, index) => [distinct[index] ?? name, name]));
}

/** Whether a stored table stands where a sheet of that name comes again. */
export type SamePlace = (stored: StoredSheet, sheet: string) => boolean;

/**
 * Whether a stored table stands where a sheet of a file comes again: in the sheet of its name, of the file of its name, of the file whose
 * faults it corrects, or of another correction of that.
 */
export function samePlace<S extends Stored>(current: readonly S[], coming: ComingFile): (stored: S, sheet: string) => boolean {
  const related = current.filter((stored) => isOfSameFile(stored, coming));
  const members = new Set(related);
  const own = namesInCopy(coming.sheetNames);
  const copies = new Map(
    [...Map.groupBy(related, ({ sha256 }) => sha256)].map(([sha256, ofFile]) => [sha256, namesInCopy(ofFile.map(({ sheet }) => sheet))]),
  );
  return (stored, sheet) =>
    members.has(stored) &&
    (stored.sheet === sheet || copies.get(stored.sha256)?.get(stored.sheet) === sheet || own.get(sheet) === stored.sheet);
}
