import type { ImportKind } from '../model/records.ts';
import { cellText } from './cells/cell-text.ts';
import { rowText } from './cells/row-text.ts';
import { kindSpecs } from './kinds/all-kinds.ts';
import type { RawCell } from './raw-sheet.ts';

/** A table as far as telling its rows apart goes. */
export interface KeyedTable {
  readonly kind: ImportKind | null;
  readonly columns: readonly { readonly input: string; readonly column: number }[];
  readonly rows: readonly (readonly RawCell[])[]; // as they stand in the file, before corrections
  readonly date1904: boolean;
  readonly firstRow: number; // below the headings, counted from 0
  readonly leftOut: readonly number[]; // sensitive columns: no part of any key
}

function keysOf(rows: KeyedTable['rows'], identity: readonly number[], rest: Omit<KeyedTable, 'rows' | 'kind' | 'columns'>): Keys {
  const { date1904, firstRow, leftOut } = rest;
  const keys = new Map<number, string>();
  const times = new Map<string, number>();
  for (let row = firstRow; row < rows.length; row++) {
    const texts = identity.map((column) => cellText(rows[row]?.[column], date1904));
    const key = texts.some((text) => text !== '') ? texts.join('|') : rowText({ rows, date1904 }, row, leftOut);
    if (key === '') continue;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    keys.set(row, time === 1 ? key : `${key}#${time}`);
  }
  return keys;
}

type Keys = ReadonlyMap<number, string>;

/** Of rows that are looked at again and again while somebody corrects them: rows never change, and each reading of a table tells them apart in one way. */
const last = new WeakMap<KeyedTable['rows'], { readonly by: string; readonly keys: Keys }>();

/**
 * The key of every row below the headings: the cells of its identity as they stand in the file; the whole row where those are empty.
 * The second row of one key is told from the first by its number, so that what is decided of one never changes the other.
 *
 * Shape   by row counted from 0; blank rows have none.
 */
export function rowKeys({ kind, columns, rows, date1904, firstRow, leftOut }: KeyedTable): ReadonlyMap<number, string> {
  const wanted = kind === null ? [] : kindSpecs[kind].identity;
  const identity = columns.filter(({ input }) => wanted.includes(input)).map(({ column }) => column);
  const by = JSON.stringify([identity, date1904, firstRow, leftOut]);
  const known = last.get(rows);
  if (known?.by === by) return known.keys;
  const keys = keysOf(rows, identity, { date1904, firstRow, leftOut });
  last.set(rows, { by, keys });
  return keys;
}
