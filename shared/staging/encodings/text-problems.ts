import { cellAddress, columnLetters } from '../../kernel/cell-address.ts';
import { type Problem, problem } from '../../kernel/problem.ts';
import { hasHiddenCharacters, withHiddenShown } from '../../kernel/vietnamese/hidden-characters.ts';
import { legacyEncodings } from '../../kernel/vietnamese/legacy/legacy-encoding.ts';
import type { RawSheet } from '../raw-sheet.ts';
import type { ConvertedColumn } from './apply-encodings.ts';

/** The heading of a column; null where it has none, and its letters are said instead. */
export type HeadingOf = (column: number) => string | null;

const mostExamples = 3;

/** What was converted in a sheet, one warning for each encoding it was in: nothing is rewritten in silence. */
export function conversionProblems(
  file: string,
  sheet: string,
  converted: readonly ConvertedColumn[],
  headingOf: HeadingOf,
): readonly Problem<'text.converted'>[] {
  return legacyEncodings.flatMap((encoding) => {
    const columns = converted.filter((each) => each.encoding === encoding);
    if (columns.length === 0) return [];
    const params = {
      encoding,
      columns: columns.map(({ column }) => headingOf(column) ?? columnLetters(column)),
      cells: columns.reduce((sum, { cells }) => sum + cells, 0),
      examples: columns
        .flatMap(({ samples }) => samples.slice(0, 1))
        .slice(0, mostExamples)
        .map(({ before, after }) => [before, after] as const),
    };
    return [problem('text.converted', { kind: 'file', file, sheet }, params, 'warning')];
  });
}

/**
 * The cells of a sheet, after conversion, that hold characters nobody sees.
 *
 * Shape   none or one warning, at the first such cell, whose text has them written out: "[U+202E]".
 */
export function hiddenCharacterProblems(file: string, sheet: RawSheet, headingOf: HeadingOf): readonly Problem<'text.hidden-characters'>[] {
  let count = 0;
  let first: { readonly row: number; readonly column: number; readonly text: string } | null = null;
  for (const [row, cells] of sheet.rows.entries())
    for (const [column, text] of cells.entries()) {
      if (typeof text !== 'string' || !hasHiddenCharacters(text)) continue;
      count++;
      first ??= { row, column, text };
    }
  if (first === null) return [];
  const { row, column, text } = first;
  const at = {
    kind: 'cell',
    file,
    sheet: sheet.name,
    cell: cellAddress(row, column),
    header: headingOf(column),
    raw: withHiddenShown(text),
  } as const;
  return [problem('text.hidden-characters', at, { count }, 'warning')];
}
