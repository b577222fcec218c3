/** Powers of ten that a double holds exactly. */
export const powersOfTen: readonly number[] = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** A number as a workbook writes it; null for anything else. Never "about right": "12abc" is none. */
export function parseNumber(text: string): number | null {
  if (!/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** "AB12" → its row and column from 0; null for anything else, lower case too. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | null {
  const found = /^([A-Z]{1,4})(\d{1,8})$/.exec(text);
  if (!found) return null;
  let column = 0;
  for (const letter of found[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(found[2]);
  return row >= 1 && row <= lastRow && column <= lastColumn ? { row: row - 1, column: column - 1 } : null;
}
