import type { Severity } from '../../kernel/problem.ts';
import type { ImportProblems } from '../../kernel/problems/import.ts';
import type { CellUnit } from '../instructions.ts';
import type { RawCell } from '../raw-sheet.ts';

/** Something found in a cell; its place is added by who knows the row. */
export type CellFinding = {
  [C in keyof ImportProblems]: { readonly code: C; readonly params: ImportProblems[C]; readonly severity: Severity };
}[keyof ImportProblems];

/** What a cell says: a value, or `null` for nothing usable; and what was found on the way. */
export interface Parsed<T> {
  readonly value: T | null;
  readonly found?: CellFinding;
  /** Units among which only a person can choose for the whole column; set together with an error. */
  readonly asks?: UnitChoice;
}

/** What to ask of a column whose numbers can mean several things. */
export interface UnitChoice {
  readonly quantity: 'money' | 'area' | 'time' | 'percent';
  readonly choices: readonly CellUnit[];
}

/** Reads a cell that holds something. */
export type CellParser<T> = (cell: Exclude<RawCell, null>) => Parsed<T>;

/** What a parser may know of its column before it reads the first cell. */
export interface ColumnFacts {
  readonly heading: string; // composed, as it stands in the sheet
  readonly field: string; // field of the record, for messages
  readonly date1904: boolean;
  readonly unitsNote: string; // "Đơn vị tính: …" above the table, or ""
  readonly unit: CellUnit | null; // what a person said the bare numbers count; wins over the heading
  /** The cells below the heading, gone through only when one cell alone is ambiguous. */
  readonly cells: () => Iterable<RawCell>;
}

export const nothing: Parsed<never> = { value: null };
export const parsed = <T>(value: T): Parsed<T> => ({ value });

export function finding<C extends keyof ImportProblems>(code: C, params: ImportProblems[C], severity: Severity = 'error'): CellFinding {
  // Safe: a code and the parameters of that same code; TypeScript cannot see the pairing through the generic.
  return { code, params, severity } as CellFinding;
}

/** No value, and why. */
export const refused = <C extends keyof ImportProblems>(
  code: C,
  params: ImportProblems[C],
  severity: Severity = 'error',
): Parsed<never> => ({
  value: null,
  found: finding(code, params, severity),
});

/** No value until a person has told what the numbers of the column count. */
export const asked = <C extends keyof ImportProblems>(code: C, params: ImportProblems[C], asks: UnitChoice): Parsed<never> => ({
  ...refused(code, params),
  asks,
});

/** A value that needs a look. */
export const warned = <T, C extends keyof ImportProblems>(value: T, code: C, params: ImportProblems[C]): Parsed<T> => ({
  value,
  found: finding(code, params, 'warning'),
});

const mostRemembered = 20_000;

/** Reads each distinct text or number once: columns repeat themselves. */
export function remembered<C extends string | number, T>(read: (cell: C) => Parsed<T>): (cell: C) => Parsed<T> {
  const known = new Map<C, Parsed<T>>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const result = read(cell);
    if (known.size < mostRemembered) known.set(cell, result);
    return result;
  };
}
