import { existsSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type Problem, problem } from '../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type ReadHandle, readHandle, type WriteHandle, writer } from './handles.ts';
import { scenarios } from './migrations/0003-scenarios.ts';
import { migrate } from './migrations/migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { applicationId, planFileProblem } from './plan-file.ts';
import { foreignStructure } from './schema-check.ts';
import { type StoreProblem, sqliteProblem } from './sqlite-problem.ts';

/** Why a plan file cannot be opened. */
export type OpenProblem = StoreProblem | NonNullable<ReturnType<typeof planFileProblem>> | Problem<'plan.snapshot-failed'>;

/** An open plan file. One process holds it at a time. */
export interface PlanStore {
  readonly path: string;
  readonly read: ReadHandle;
  /** Everything `work` does is kept when it returns and undone when it throws. */
  write<T>(work: (write: WriteHandle) => T): T;
  /** Copies the plan, as it is now, to a new file. */
  copyTo(path: string): void;
  close(): void;
}

const pragmas = [
  'locking_mode = EXCLUSIVE',
  'journal_mode = DELETE',
  'synchronous = EXTRA',
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'mmap_size = 0',
  'secure_delete = ON',
  'temp_store = MEMORY',
] as const;

function connect(path: string, waitMs: number): Database.Database {
  const db = new Database(path, { timeout: waitMs });
  try {
    for (const pragma of pragmas) db.pragma(pragma);
    db.exec('BEGIN EXCLUSIVE; COMMIT'); // takes the lock now, not at the first write
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function storeOf(db: Database.Database, path: string): PlanStore {
  return {
    path,
    read: readHandle(db),
    write: writer(db),
    copyTo: (target) => void db.prepare('VACUUM INTO ?').run(target),
    close: () => db.close(),
  };
}

/** Errors of SQLite and of the file system become problems; anything else is a bug and stays an exception. */
function guarded(path: string, open: () => Result<PlanStore, OpenProblem>): ReturnType<typeof open> {
  try {
    return open();
  } catch (error) {
    const known = sqliteProblem(error, path);
    if (known) return fail(known);
    throw error;
  }
}

export interface OpenOptions {
  readonly waitMs?: number; // how long to wait for another process, default 5000
  readonly beforeMigration?: (store: PlanStore) => Problem<'plan.snapshot-failed'> | null; // takes the snapshot; a problem stops
}

/**
 * Opens a plan: header, lock, structure, quick check, migrations.
 *
 * Errors: `plan.not-found`, `plan.not-a-plan`, `plan.newer`, `plan.damaged`, `plan.busy`, `plan.read-only`, `plan.write-failed`, `plan.snapshot-failed`.
 * The file is never changed by a refusal, and never stays locked after one.
 */
export function openPlan(path: string, options: OpenOptions = {}): Result<PlanStore, OpenProblem> {
  return openSound(path, options.waitMs ?? 5000, (db, store) => {
    if (versionOf(db) === migrations.length) return null;
    const stopped = options.beforeMigration?.(store) ?? null;
    if (stopped === null) migrate(db, migrations);
    return stopped;
  });
}

/** What is wrong with a plan file, or null. The file is left as it is: of an older version, it stays one. */
export function planFault(path: string): OpenProblem | null {
  const opened = openSound(path, 0, () => null);
  if (!opened.ok) return opened.problems[0];
  opened.value.close();
  return null;
}

const versionOf = (db: Database.Database) => db.pragma('user_version', { simple: true }) as number; // safe: SQLite answers a number

/** Opens a plan that is sound and that `prepare` has nothing against; a refusal closes it, so that the file does not stay locked. */
function openSound(
  path: string,
  waitMs: number,
  prepare: (db: Database.Database, store: PlanStore) => OpenProblem | null,
): Result<PlanStore, OpenProblem> {
  return guarded(path, () => {
    const refused = planFileProblem(path);
    if (refused) return fail(refused);
    const db = connect(path, waitMs);
    let isKept = false;
    try {
      const detail = damageOf(db);
      const store = storeOf(db, path);
      const stopped =
        detail === null ? prepare(db, store) : problem('plan.damaged', { kind: 'file', file: path, sheet: null }, { path, detail });
      isKept = stopped === null;
      return stopped ? fail(stopped) : ok(store);
    } finally {
      if (!isKept) db.close();
    }
  });
}

/** What is wrong inside: a structure that is not ours, rows that contradict it, no head; null for a sound plan. */
function damageOf(db: Database.Database): string | null {
  const found = foreignStructure(db, migrations) ?? quickCheck(db);
  if (found !== null) return found;
  const hasHead = versionOf(db) < scenarios.id || db.prepare("SELECT 1 FROM plan_head WHERE id = 'head'").get() !== undefined;
  return hasHead ? null : 'plan_head';
}

function quickCheck(db: Database.Database): string | null {
  const found = db.pragma('quick_check(1)', { simple: true });
  return found === 'ok' ? null : String(found);
}

/** Makes a new plan file with an id of its own. It appears under its name only when it is whole. Errors: `plan.exists`, or that the place cannot be written. */
export function createPlan(path: string, planId: string, at: string): Result<PlanStore, OpenProblem | Problem<'plan.exists'>> {
  if (existsSync(path)) return fail(problem('plan.exists', { kind: 'file', file: path, sheet: null }, { path }));
  const unfinished = `${path}.${planId}.tmp`;
  return guarded(path, () => {
    try {
      layOut(connect(unfinished, 0), planId, at);
      renameSync(unfinished, path);
    } finally {
      rmSync(unfinished, { force: true });
    }
    return openPlan(path);
  });
}

/** Fills an empty database with the structure and the first rows of a plan, and closes it. */
function layOut(db: Database.Database, planId: string, at: string): void {
  try {
    db.pragma(`application_id = ${applicationId}`);
    migrate(db, migrations);
    db.transaction(() => {
      const meta = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
      meta.run('plan_id', planId);
      meta.run('created_at', at);
    })();
  } finally {
    db.close();
  }
}
