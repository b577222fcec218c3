import { existsSync, renameSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type Problem, problem } from '../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type ReadHandle, readHandle, type WriteHandle, writer } from './handles.ts';
import { migrate } from './migrations/migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { applicationId, planFileProblem } from './plan-file.ts';
import { foreignStructure } from './schema-check.ts';
import { type StoreProblem, sqliteProblem } from './sqlite-problem.ts';

/** Why a plan file cannot be opened. */
export type OpenProblem = StoreProblem | NonNullable<ReturnType<typeof planFileProblem>>;

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

/** Errors of SQLite become problems; anything else is a bug and stays an exception. */
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
  readonly beforeMigration?: (store: PlanStore) => void; // takes the snapshot; throws to stop
}

/**
 * Opens a plan: header, lock, structure, quick check, migrations.
 *
 * Errors: `plan.not-found`, `plan.not-a-plan`, `plan.newer`, `plan.damaged`, `plan.busy`, `plan.read-only`. The file is never changed by a refusal.
 */
export function openPlan(path: string, options: OpenOptions = {}): Result<PlanStore, OpenProblem> {
  const refused = planFileProblem(path);
  if (refused) return fail(refused);
  return guarded(path, () => {
    const db = connect(path, options.waitMs ?? 5000);
    const damage = foreignStructure(db, migrations) ?? quickCheck(db);
    if (damage !== null) {
      db.close();
      return fail(problem('plan.damaged', { kind: 'file', file: path, sheet: null }, { path, detail: damage }));
    }
    const store = storeOf(db, path);
    const version = db.pragma('user_version', { simple: true }) as number; // safe: SQLite answers a number
    if (version < migrations.length) {
      options.beforeMigration?.(store);
      migrate(db, migrations);
    }
    return ok(store);
  });
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
    const db = connect(unfinished, 0);
    db.pragma(`application_id = ${applicationId}`);
    migrate(db, migrations);
    db.transaction(() => {
      const meta = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
      meta.run('plan_id', planId);
      meta.run('created_at', at);
      db.prepare("INSERT INTO plan_head (id, revision, active_scenario_id) VALUES ('head', NULL, NULL)").run();
    })();
    db.close();
    renameSync(unfinished, path);
    return openPlan(path);
  });
}
