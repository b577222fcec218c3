import type { Words } from '../../../shared/text/ui/words.ts';
import type { ShownProblem } from '../../ui/shown-problem.ts';

/** Where a problem of the sheet at hand is: its cell, heading and text. */
export const cellOfProblem = ({ at }: ShownProblem, { draft }: Words): string =>
  at.kind === 'cell'
    ? `${at.cell}${at.header === null ? '' : ` · ${at.header}`}${at.raw === '' ? '' : ` · “${at.raw}”`}`
    : draft.problems.wholeTable;
