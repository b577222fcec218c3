import { createHash } from 'node:crypto';
import type { ReadHandle, WriteHandle } from '../handles.ts';

/** Columns that came after sheets had been sealed: empty, they do not count, so that old seals hold; with a value they do. */
const lateColumns: ReadonlySet<string> = new Set(['grade', 'step', 'monthly_salary_vnd', 'sensitive']);

/** SHA-256 over everything a sheet brought, row by row: a value changed behind the program's back changes it. */
export function contentHash(read: ReadHandle, sheetId: number): string {
  const hash = createHash('sha256');
  for (const table of ['record', 'official']) {
    const rows = read.prepare<[number], readonly unknown[]>(`SELECT * FROM ${table} WHERE sheet_id = ? ORDER BY ordinal`).raw();
    const names = rows.columns().map(({ name }) => name);
    const early = names.flatMap((name, index) => (lateColumns.has(name) ? [] : [index]));
    const late = names.flatMap((name, index) => (lateColumns.has(name) ? [index] : []));
    for (const row of rows.iterate(sheetId)) {
      const values = early.map((index) => row[index]);
      for (const index of late) if (row[index] !== null) values.push(row[index]);
      hash.update(`${JSON.stringify(values)}\n`);
    }
  }
  return hash.digest('hex');
}

/** Remembers what the records of a sheet hash to now. */
export function sealSheet(write: WriteHandle, sheetId: number): void {
  write.prepare('INSERT INTO sheet_content (sheet_id, sha256) VALUES (?, ?)').run(sheetId, contentHash(write, sheetId));
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
