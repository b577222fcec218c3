import type { Language } from '../../../shared/text/language.ts';
import { problemText } from '../../../shared/text/problem-text.ts';
import type { DraftTable } from '../../api/draft-state.ts';
import type { DraftProblem } from '../../api/use-table-problems.ts';
import type { CellMark } from '../../grid/sheet-types.ts';

/**
 * What is painted over the cells of a table: errors over warnings over corrections. Accepted warnings are no longer painted. The words of a cell
 * name all that is wrong with it, and what stands in the file where it was corrected.
 */
export function cellMarks(
  { changes }: Pick<DraftTable, 'changes'>,
  problems: readonly DraftProblem[],
  language: Language,
  original: (text: string) => string,
): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>();
  for (const change of changes) {
    if (change.kind === 'correction') marks.set(change.cell, { look: 'corrected', text: original(change.before) });
  }
  for (const found of problems) {
    if (found.at.kind !== 'cell' || found.accepted) continue;
    const known = marks.get(found.at.cell);
    const text = problemText(found, language);
    marks.set(found.at.cell, {
      look: known?.look === 'error' ? 'error' : found.severity,
      text: known ? `${known.text}\n${text}` : text,
    });
  }
  return marks;
}
