import type { SheetTarget } from '../../grid/sheet-types.ts';

/** "F17" → column F, row 17; "17" → row 17 as a whole; null for anything else. */
export function sheetTarget(cell: string): SheetTarget | null {
  const [, letters = '', row = ''] = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(cell) ?? [];
  return row === '' ? null : { row: Number(row), letter: letters === '' ? null : letters };
}
