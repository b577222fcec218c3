import { readFileSync } from 'node:fs';
import { type CellObject, read, SSF, type WorkSheet } from 'xlsx';
import type { RawCell, RawSheet } from '../../../shared/staging/raw-sheet.ts';

function rawCell(cell: CellObject | undefined): RawCell {
  if (!cell || cell.v === undefined || cell.t === 'z') return null;
  if (cell.t === 'n' && typeof cell.v === 'number') return typeof cell.z === 'string' && SSF.is_date(cell.z) ? { serial: cell.v } : cell.v;
  if (cell.t === 'b') return Boolean(cell.v);
  return String(cell.v) === '' ? null : String(cell.v);
}

function rawSheet(name: string, sheet: WorkSheet): RawSheet {
  // Safe: `dense` was asked for.
  const lines = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  return {
    name,
    hidden: false,
    date1904: false,
    rows: Array.from(lines, (line) => Array.from(line ?? [], rawCell)),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: [],
  };
}

/** The sheets of a workbook or csv, read plainly by the library: what the reader of the program gives, without its limits. */
export function workbookSheets(file: string): readonly RawSheet[] {
  const text = file.endsWith('.csv') ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : null;
  const options = { dense: true, cellNF: true, cellDates: false } as const;
  const separator = text?.split('\n', 1)[0]?.includes(';') ? { FS: ';' } : {};
  const book = text === null ? read(readFileSync(file), options) : read(text, { ...options, ...separator, type: 'string', raw: true });
  return book.SheetNames.flatMap((name) => (book.Sheets[name] ? [rawSheet(name, book.Sheets[name])] : []));
}
