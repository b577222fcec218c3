import type { RawCell, RawSheet } from '../raw-sheet.ts';
import { fontsOf } from './font-of-cell.ts';
import { isPlain } from './rate-text.ts';
import type { DistinctText } from './tally.ts';

const isFilled = (cell: RawCell | undefined): boolean => cell !== null && cell !== undefined && cell !== '';
const isNumber = (cell: RawCell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'object' && cell !== null) || (typeof cell === 'string' && /^\s*\d[\d.,]*\s*$/.test(cell));

/** Titles and headings: the rows before the first that has two cells or more, one of them a number; without numbers, up to the first row of two cells. */
export function rowsAbove(rows: RawSheet['rows']): number {
  const isTableRow = (row: readonly RawCell[]): boolean => row.filter(isFilled).length >= 2;
  const firstNumbers = rows.findIndex((row) => isTableRow(row) && row.some(isNumber));
  if (firstNumbers >= 0) return firstNumbers;
  const headings = rows.findIndex(isTableRow);
  return headings < 0 ? 0 : headings + 1;
}

/** A letter of an older encoding that is a sign in Unicode, beside a letter: "x·", "H¹". */
const suspicious = /[A-Za-z][¡-¿×Ø÷Þßå-çäîïñöøûüÿ\u0080-\u009f]|[¡-¿×Ø÷Þßñ\u0080-\u009f][A-Za-z]/;
const [fully, inAll] = [400, 1200];

/** Of a longer list every second row is looked at, or every third …: what stands in a single row of it is no part of a list in another encoding. */
const rowsLookedAt = 20_000;

/** The texts of a sheet that are not plain, each once for its part: those above the data, and those of each column below. */
export interface TextsOfSheet {
  readonly rowsAbove: number;
  readonly above: readonly DistinctText[];
  readonly columns: readonly (readonly DistinctText[])[]; // one for each column of the sheet
}

/**
 * What the encodings of a sheet are guessed from.
 *
 * Shape   up to 400 different texts of a part, then only those that look like an older encoding, up to 1,200: a list put together from
 *         many may be in one only further down.
 */
export function distinctTexts(sheet: RawSheet): TextsOfSheet {
  const fontOf = fontsOf(sheet);
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const top = rowsAbove(sheet.rows);
  const above: DistinctText[] = [];
  const columns: DistinctText[][] = Array.from({ length: width }, () => []);
  const [seenAbove, seen] = [new Set<string>(), columns.map(() => new Set<string>())];
  const step = Math.max(1, Math.ceil(sheet.rows.length / rowsLookedAt));
  for (let row = 0; row < sheet.rows.length; row += row < top ? 1 : step) {
    sheet.rows[row]?.forEach((text, column) => {
      if (typeof text !== 'string' || isPlain(text)) return;
      const [texts, known] = row < top ? [above, seenAbove] : [columns[column], seen[column]];
      if (!texts || !known || texts.length >= inAll || known.has(text)) return;
      if (texts.length >= fully && !suspicious.test(text)) return;
      known.add(text);
      texts.push({ text, row, column, font: fontOf(row, column) });
    });
  }
  return { rowsAbove: top, above, columns };
}
