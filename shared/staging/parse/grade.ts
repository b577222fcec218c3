import { cellText } from '../cells/cell-text.ts';
import { type CellParser, type ColumnFacts, nothing, parsed, refused, remembered, warned } from './parsed.ts';
import { isPlaceholder } from './quantity.ts';

/**
 * A grade (ngạch) as the list calls it, or its code. A code that a spreadsheet took for a number is put back: 1.003 → "01.003", with a warning.
 */
export function grade(column: Pick<ColumnFacts, 'date1904'>): CellParser<string> {
  return (cell) => {
    const shown = cellText(cell, column.date1904).replace(/^['’]/, '');
    if (shown === '' || isPlaceholder(shown)) return nothing;
    if (typeof cell !== 'number' || !/^\d{1,2}\.\d{1,3}$/.test(shown)) return parsed(shown);
    const [group = '', own = ''] = shown.split('.');
    const read = `${group.padStart(2, '0')}.${own.padEnd(3, '0')}`;
    return warned(read, 'grade.from-number', { read });
  };
}

const shape = /^(?:bậc\s*)?(\d{1,2})(?:\s*\/\s*(\d{1,2}))?$/iu;

/**
 * A step (bậc) of a grade, 1 = first: 3, "Bậc 3", "3/9" (the third of nine).
 *
 * Errors  none that reject the row: what is no step is left out with a warning, so is a day, which "3/9" becomes where a spreadsheet takes it for a date.
 */
export function step(column: Pick<ColumnFacts, 'date1904'>): CellParser<number> {
  const read = remembered((raw: string) => {
    const text = cellText(raw, false);
    if (isPlaceholder(text)) return nothing;
    const match = shape.exec(text);
    const [value, of] = [Number(match?.[1] ?? 0), match?.[2] === undefined ? null : Number(match[2])];
    return value < 1 || (of !== null && value > of) ? refused('step.invalid', {}, 'warning') : parsed(value);
  });
  return (cell) =>
    typeof cell === 'object'
      ? refused('step.became-date', { read: cellText(cell, column.date1904) }, 'warning')
      : read(typeof cell === 'string' ? cell : cellText(cell, column.date1904));
}
