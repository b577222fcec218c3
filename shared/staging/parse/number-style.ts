import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import type { RawCell } from '../raw-sheet.ts';
import type { LoneSeparator } from './scaled-integer.ts';

type Mark = '.' | ',';

/** Which mark a text surely uses before its decimals; null when it does not tell. */
function decimalMark(text: string): Mark | null {
  const match = /^[-−]?\d+(?:[.,]\d+)+$/.exec(text);
  if (!match) return null;
  const marks = text.replace(/[^.,]/g, '');
  const last: Mark = marks.endsWith('.') ? '.' : ',';
  const other: Mark = last === '.' ? ',' : '.';
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other; // repeated: it groups thousands
  const [whole = '', rest = ''] = text.replace(/^[-−]/, '').split(last);
  return rest.length !== 3 || whole.length > 3 || whole === '0' ? last : null;
}

/**
 * How "1.234" must be read in a column, told by the column's other cells.
 *
 * Shape   a function of the ambiguous text; "unknown" when the column does not tell or contradicts itself.
 */
export function numberStyle(cells: () => Iterable<RawCell>): (text: string) => LoneSeparator {
  let decimal: Mark | null | undefined; // undefined = not looked yet
  const look = (): Mark | null => {
    const marks = new Set<Mark>();
    for (const cell of cells()) {
      const mark = typeof cell === 'string' ? decimalMark(cleanText(cell)) : null;
      if (mark !== null) marks.add(mark);
    }
    const [only = null] = marks;
    return marks.size === 1 ? only : null;
  };
  return (text) => {
    if (decimal === undefined) decimal = look();
    return decimal === null ? 'unknown' : text.includes(decimal) ? 'decimals' : 'thousands';
  };
}
