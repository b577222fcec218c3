import { createHash } from 'node:crypto';
import type { CallOutput } from '../../shared/contract/contract.ts';
import type { Row } from '../../shared/scenario/patch.ts';
import { patchOf, readLog } from '../store/command-log.ts';
import type { ReadHandle } from '../store/handles.ts';
import type { PlanStore } from '../store/open-plan.ts';
import { patchTables } from '../store/patch-tables.ts';
import { changedSheets } from '../store/tables/sheet-content.ts';

interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly detail: string;
}

const check = (name: string, faults: readonly string[]): Check => ({
  name,
  passed: faults.length === 0,
  detail: faults.slice(0, 5).join('; '),
});

const structure = (read: ReadHandle): Check =>
  check(
    'structure',
    read
      .prepare<[], { integrity_check: string }>('PRAGMA integrity_check(5)')
      .all()
      .map((row) => row.integrity_check)
      .filter((text) => text !== 'ok'),
  );

const references = (read: ReadHandle): Check =>
  check(
    'references',
    read
      .prepare<[], { table: string; rowid: number | null; parent: string }>('PRAGMA foreign_key_check')
      .all()
      .map(({ table, rowid, parent }) => `${table} ${rowid ?? ''} → ${parent}`),
  );

/** Replays the log from nothing: the tables must be exactly what it leads to. */
function log(read: ReadHandle): Check {
  const rows = new Map<string, Row>();
  for (const { seq } of readLog(read))
    for (const { table, id, after } of patchOf(read, seq)) {
      if (after === null) rows.delete(`${table} ${id}`);
      else rows.set(`${table} ${id}`, after);
    }
  const faults: string[] = [];
  let found = 0;
  for (const [table, columns] of Object.entries(patchTables))
    for (const row of read.prepare<[], Row>(`SELECT ${columns.join(', ')} FROM ${table}`).all()) {
      const key = `${table} ${row['id']}`;
      const expected = rows.get(key);
      const untouchedHead =
        table === 'plan_head' && expected === undefined && row['revision'] === null && row['active_scenario_id'] === null;
      if (!untouchedHead && (expected === undefined || columns.some((name) => expected[name] !== row[name]))) faults.push(key);
      if (expected !== undefined) found++;
    }
  if (found !== rows.size) faults.push(`${rows.size - found} rows are missing`);
  return check('log', faults);
}

/** Original files by the names they came under. */
const sources = (read: ReadHandle): Check =>
  check(
    'sources',
    [
      ...read
        .prepare<[], { sha256: string; content: Buffer; files: string }>(
          `SELECT f.sha256, f.content, (SELECT group_concat(DISTINCT s.file) FROM import_sheet s WHERE s.sha256 = f.sha256) AS files
             FROM source_file f`,
        )
        .iterate(),
    ]
      .filter(({ sha256, content }) => createHash('sha256').update(content).digest('hex') !== sha256)
      .map(({ files }) => files),
  );

/** Rows not kept and records must add up to the account of each sheet. A record list may hold several records of one row. */
const accounts = (read: ReadHandle): Check =>
  check(
    'accounts',
    read
      .prepare<[], { file: string; sheet: string }>(
        `SELECT s.file, s.sheet
           FROM import_sheet s
          WHERE s.merged + s.rejected + s.set_aside <> (SELECT count(*) FROM import_row r WHERE r.sheet_id = s.sheet_id)
             OR (s.kind = 'officials' AND s.kept <> (SELECT count(*) FROM official o WHERE o.sheet_id = s.sheet_id))
             OR (s.kind <> 'officials' AND s.kept > 0 AND NOT EXISTS (SELECT 1 FROM record r WHERE r.sheet_id = s.sheet_id))`,
      )
      .all()
      .map(({ file, sheet }) => `${file} / ${sheet}`),
  );

const records = (read: ReadHandle): Check =>
  check(
    'records',
    changedSheets(read).map(({ file, sheet }) => `${file} / ${sheet}`),
  );

/** Integrity of an open plan, each part by name. */
export function checkPlan({ read }: Pick<PlanStore, 'read'>): CallOutput<'file.check'> {
  const checks = [structure(read), references(read), log(read), sources(read), records(read), accounts(read)];
  return { sound: checks.every(({ passed }) => passed), checks: checks.map((one) => ({ ...one })) };
}
