import { historyOf, type LogEntry } from '../../shared/scenario/history.ts';
import { type Patch, type Row, reverse } from '../../shared/scenario/patch.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';
import { isPatchTable, patchTables } from './patch-tables.ts';

export interface LogLine extends LogEntry {
  readonly name: string; // name of the call
  readonly detail: string; // what it touched, for a person to read
  readonly at: string;
}

export interface NewEntry {
  readonly kind: LogEntry['kind'];
  readonly name: string;
  readonly detail: string;
  readonly input: unknown; // as validated
  readonly patch: Patch;
  readonly at: string; // ISO instant, from the caller's clock
}

/** Brings the tables from the `before` of each row to its `after`. A row that is not as `before` says means a bug: nothing is written. */
function applyPatch(write: WriteHandle, patch: Patch): void {
  write.prepare('PRAGMA defer_foreign_keys = ON').run(); // rows of one patch may refer to each other in any order
  for (const { table, id, before, after } of patch) {
    if (!isPatchTable(table)) throw new Error(`patch touches unknown table ${table}`);
    const columns = patchTables[table];
    const now = write.prepare<[string], Row>(`SELECT ${columns.join(', ')} FROM ${table} WHERE id = ?`).get(id) ?? null;
    if (!sameRow(now, before)) throw new Error(`patch of ${table} ${id} does not start from what is there`);
    if (after === null) write.prepare<[string], never>(`DELETE FROM ${table} WHERE id = ?`).run(id);
    else
      write
        .prepare<[Row], never>(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})
           ON CONFLICT (id) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
        )
        .run(after);
  }
}

function sameRow(a: Row | null, b: Row | null): boolean {
  if (a === null || b === null) return a === b;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** Appends one entry and brings the tables to match it. Returns the new seq. Runs inside the caller's transaction. */
export function append(write: WriteHandle, entry: NewEntry): number {
  applyPatch(write, entry.patch);
  const seq = headSeq(write) + 1;
  write
    .prepare(
      'INSERT INTO command_log (seq, kind, name, detail, input, patch, at) VALUES (@seq, @kind, @name, @detail, @input, @patch, @at)',
    )
    .run({ ...entry, seq, input: JSON.stringify(entry.input), patch: JSON.stringify(entry.patch) });
  return seq;
}

/** The seq of the last entry, 0 for a plan nobody has touched. */
export function headSeq(read: ReadHandle): number {
  return read.prepare<[], { seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM command_log').get()?.seq ?? 0;
}

/** Every entry without its patch, oldest first. */
export function readLog(read: ReadHandle): readonly LogLine[] {
  return read.prepare<[], LogLine>('SELECT seq, kind, name, detail, at FROM command_log ORDER BY seq').all();
}

/** The steps that can be undone and redone next. */
export function nextSteps(read: ReadHandle): { readonly undo: LogLine | null; readonly redo: LogLine | null } {
  const log = readLog(read);
  const { done, undone } = historyOf(log);
  const find = (seq: number | undefined) => log.find((line) => line.seq === seq) ?? null;
  return { undo: find(done.at(-1)), redo: find(undone.at(-1)) };
}

export function patchOf(read: ReadHandle, seq: number): Patch {
  const row = read.prepare<[number], { patch: string }>('SELECT patch FROM command_log WHERE seq = ?').get(seq);
  if (!row) throw new Error(`no log entry ${seq}`);
  return JSON.parse(row.patch) as Patch; // safe: written by append
}

/** Undoes or redoes one step by appending its opposite or its repetition. Null when there is nothing to do. */
export function step(write: WriteHandle, kind: 'undo' | 'redo', at: string): number | null {
  const target = nextSteps(write)[kind];
  if (target === null) return null;
  const stored = patchOf(write, target.seq);
  const patch = kind === 'undo' ? reverse(stored) : stored;
  return append(write, { kind, name: target.name, detail: target.detail, input: { of: target.seq }, patch, at });
}
