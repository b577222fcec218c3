import type { ReportColumn } from '../../../shared/report/report-model.ts';
import { headLooks } from './looks.ts';
import type { BookCell, CellRange } from './sheet-book.ts';

export interface HeadingRows {
  readonly rows: readonly (readonly BookCell[])[];
  readonly merges: readonly CellRange[]; // rows count from the first heading row
}

const withUnit = ({ unit }: ReportColumn, text: string): string => (unit === null ? text : `${text} (${unit})`);

/** The text of a column at a level; null where it continues the cell above it. */
function textAt(column: ReportColumn, level: number): string | null {
  const text = column.headings[level];
  if (text === undefined) return null;
  return level === column.headings.length - 1 ? withUnit(column, text) : text;
}

/** One or two rows of headings: equal neighbours of the upper row are one, a heading without a lower one runs through both. */
export function layOutHeadings(columns: readonly ReportColumn[]): HeadingRows {
  const levels = Math.max(1, ...columns.map(({ headings }) => headings.length));
  const merges: CellRange[] = [];
  columns.forEach((column, index) => {
    if (column.headings.length < levels) merges.push({ top: column.headings.length - 1, left: index, bottom: levels - 1, right: index });
  });
  for (let start = 0; start < columns.length; ) {
    const group = columns[start]?.headings;
    let end = start;
    while (
      group?.length === levels &&
      levels > 1 &&
      columns[end + 1]?.headings.length === levels &&
      columns[end + 1]?.headings[0] === group[0]
    )
      end++;
    if (end > start) merges.push({ top: 0, left: start, bottom: 0, right: end });
    start = end + 1;
  }
  const continued = (level: number, index: number): boolean =>
    merges.some(({ top, left, right }) => top === level && left < index && index <= right);
  const rows = Array.from({ length: levels }, (_, level) =>
    columns.map((column, index): BookCell => {
      const text = continued(level, index) ? null : textAt(column, level);
      return { content: text === null ? { kind: 'blank' } : { kind: 'text', text }, look: headLooks.heading };
    }),
  );
  return { rows, merges };
}
