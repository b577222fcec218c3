import { cellText } from '../cells/cell-text.ts';
import { type CellParser, type ColumnFacts, nothing, parsed } from './parsed.ts';

const mostRemembered = 5_000;

/** Text as it stands, cleaned; numbers and dates as a person sees them. A cell of dashes says nothing. */
export function text({ date1904 }: Pick<ColumnFacts, 'date1904'>): CellParser<string> {
  const known = new Map<string, string>(); // the same string for the same text: columns repeat themselves
  return (cell) => {
    if (typeof cell === 'string') {
      const before = known.get(cell);
      if (before !== undefined) return before === '' ? nothing : parsed(before);
      const clean = cellText(cell, date1904);
      const value = /^[-–—_.…]+$/.test(clean) ? '' : clean;
      if (known.size < mostRemembered) known.set(cell, value);
      return value === '' ? nothing : parsed(value);
    }
    return parsed(cellText(cell, date1904));
  };
}
