import type { Severity } from '../../../../shared/kernel/problem.ts';
import type { MergedRange, RawSheet } from '../../../../shared/staging/raw-sheet.ts';
import { returnLabels } from '../../../../shared/text/labels/return-labels.ts';
import type { Language } from '../../../../shared/text/language.ts';
import type { ReturnFinding } from './return-request.ts';

/** A cell to be coloured, with the text of its note. Row and column count from 0. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly note: string;
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const [lastRow, lastColumn] = [1_048_575, 16_383];

/** "F17" → row and column from 0; null for anything that is no cell. */
export function cellPosition(address: string): CellPosition | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row <= lastRow && column <= lastColumn ? { row, column } : null;
}

/** The cell that shows: of merged cells only the top left one does. */
function shownCell({ row, column }: CellPosition, merges: readonly MergedRange[]): CellPosition {
  const merge = merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

export const noteAuthor = 'Sắp Xếp';

function noteText(findings: readonly ReturnFinding[], language: Language): string {
  const { noteAdvice } = returnLabels[language];
  const lines = findings.flatMap(({ message, advice }) => (advice ? [message, noteAdvice(advice)] : [message]));
  return [...new Set(lines)].join('\n');
}

/** The cells of one sheet to colour, from top to bottom and left to right, each once; an error goes before a warning. */
export function marksOf(sheet: Pick<RawSheet, 'name' | 'merges'>, findings: readonly ReturnFinding[], language: Language): readonly Mark[] {
  const byCell = new Map<number, ReturnFinding[]>();
  for (const finding of findings) {
    const position = finding.sheet === sheet.name && finding.cell !== null ? cellPosition(finding.cell) : null;
    if (position === null) continue;
    const { row, column } = shownCell(position, sheet.merges);
    const key = row * (lastColumn + 1) + column;
    const of = byCell.get(key) ?? [];
    of.push(finding);
    byCell.set(key, of);
  }
  return [...byCell]
    .toSorted(([a], [b]) => a - b)
    .map(([key, of]) => ({
      row: Math.floor(key / (lastColumn + 1)),
      column: key % (lastColumn + 1),
      severity: of.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
      note: noteText(of, language),
    }));
}
