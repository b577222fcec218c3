import { guessSeparator, type Separator } from './guess-separator.ts';
import type { ReadLimits } from './limits.ts';
import { Refusal, tooMany } from './refusal.ts';

type CsvLimits = Pick<ReadLimits, 'csvRows' | 'csvColumns' | 'csvCellCharacters'>;

/** Excel's own first line "sep=;" says the separator and is no row. */
const separatorLine = /^sep=([,;\t|])\r?\n/i;

/**
 * The cells of a text table, exactly as written: "001", "1,5" and "=1+1" stay what they are.
 *
 * Shape   one array per record; an empty cell is null; the empty line that a final line break leaves is no record.
 *         A quote opens a quoted cell only at its start; within one, "" is a quote and line breaks are kept.
 * Errors  throws Refusal for a quote that is never closed, and beyond the limits.
 */
export function parseCsv(source: string, limits: CsvLimits): readonly (readonly (string | null)[])[] {
  const declared = separatorLine.exec(source);
  const text = declared ? source.slice(declared[0].length) : source;
  // Safe: the pattern lets only the four separators through.
  const separator = declared ? (declared[1] as Separator) : guessSeparator(text);
  const separatorCode = separator.charCodeAt(0);
  const rows: (readonly (string | null)[])[] = [];
  let row: (string | null)[] = [];
  let at = 0;

  const addCell = (cell: string): void => {
    if (cell.length > limits.csvCellCharacters) throw tooMany('cell-characters', limits.csvCellCharacters);
    if (row.length >= limits.csvColumns && cell !== '') throw tooMany('columns', limits.csvColumns);
    if (row.length < limits.csvColumns) row.push(cell === '' ? null : cell);
  };
  const endRow = (): void => {
    if (rows.length >= limits.csvRows) throw tooMany('rows', limits.csvRows);
    rows.push(row);
    row = [];
  };

  while (at < text.length) {
    let cell = '';
    if (text.charCodeAt(at) === 34) {
      // A quoted cell: from here to the first quote that is not doubled.
      for (at++; ; at += 2) {
        const close = text.indexOf('"', at);
        if (close < 0) throw Refusal.of('file.unclosed-quote', { row: rows.length + 1 });
        cell += text.slice(at, close);
        at = close;
        if (text.charCodeAt(close + 1) !== 34) break;
        cell += '"';
      }
      at++;
    }
    const start = at;
    let code = text.charCodeAt(at);
    while (at < text.length && code !== separatorCode && code !== 10 && code !== 13) code = text.charCodeAt(++at);
    addCell(cell + text.slice(start, at));
    if (at >= text.length) endRow();
    else if (code === separatorCode) {
      at++;
      if (at >= text.length) {
        addCell('');
        endRow();
      }
    } else {
      at += code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      endRow();
    }
  }
  return rows;
}
