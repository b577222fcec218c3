import { createHash } from 'node:crypto';
import type { ReadHandle, WriteHandle } from '../handles.ts';

/** Columns that came after sheets had been sealed: empty, they do not count, so that old seals hold; with a value they do. */
const lateColumns: ReadonlySet<string> = new Set(['grade', 'step', 'monthly_salary_vnd', 'sensitive']);

type Row = readonly unknown[];

const pieceCharacters = 65_536;

/** SHA-256 over everything a sheet brought, row by row: a value changed behind the program's back changes it. */
export class SheetSeal {
  readonly #hash = createHash('sha256');
  #pending = ''; // hashed in pieces: a call for each row of a long list costs more than the hashing

  /** Takes the rows of a table, whose columns these are in the order it has them. */
  over(columns: readonly string[]): (row: Row) => void {
    const early = columns.flatMap((name, index) => (lateColumns.has(name) ? [] : [index]));
    const late = columns.flatMap((name, index) => (lateColumns.has(name) ? [index] : []));
    return (row) => {
      const values = early.map((index) => row[index]);
      for (const index of late) if (row[index] !== null) values.push(row[index]);
      this.#pending += `${JSON.stringify(values)}\n`;
      if (this.#pending.length > pieceCharacters) this.#flush();
    };
  }

  #flush(): void {
    this.#hash.update(this.#pending);
    this.#pending = '';
  }

  /** Ends it: lower-case hexadecimal. */
  digest(): string {
    this.#flush();
    return this.#hash.digest('hex');
  }
}

/** The columns of a table in the order it has them. */
export const columnsOf = (read: ReadHandle, table: 'record' | 'official'): readonly string[] =>
  read
    .prepare<[], Row>(`SELECT * FROM ${table}`)
    .columns()
    .map(({ name }) => name);

/** What the records of a sheet hash to as they stand in the file now. */
export function contentHash(read: ReadHandle, sheetId: number): string {
  const seal = new SheetSeal();
  for (const table of ['record', 'official'] as const) {
    const take = seal.over(columnsOf(read, table));
    for (const row of read.prepare<[number], Row>(`SELECT * FROM ${table} WHERE sheet_id = ? ORDER BY ordinal`).raw().iterate(sheetId))
      take(row);
  }
  return seal.digest();
}

/** Remembers what the records of a sheet hashed to when they were stored. */
export function sealSheet(write: WriteHandle, sheetId: number, sha256: string): void {
  write.prepare('INSERT INTO sheet_content (sheet_id, sha256) VALUES (?, ?)').run(sheetId, sha256);
}

/** Sheets whose records are no longer what was stored. */
export function changedSheets(read: ReadHandle): readonly { readonly file: string; readonly sheet: string }[] {
  return read
    .prepare<[], { sheetId: number; sha256: string | null; file: string; sheet: string }>(
      `SELECT s.sheet_id AS sheetId, c.sha256, s.file, s.sheet
         FROM import_sheet s
         LEFT JOIN sheet_content c USING (sheet_id)
        ORDER BY s.sheet_id`,
    )
    .all()
    .filter(({ sheetId, sha256 }) => contentHash(read, sheetId) !== sha256)
    .map(({ file, sheet }) => ({ file, sheet }));
}
