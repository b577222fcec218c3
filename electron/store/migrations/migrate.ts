import type Database from 'better-sqlite3';
import type { Migration } from './migration.ts';

/** Brings `db` to the newest structure, each step in a transaction of its own. Returns the steps that ran. */
export function migrate(db: Database.Database, steps: readonly Migration[]): readonly number[] {
  const version = db.pragma('user_version', { simple: true }) as number; // safe: SQLite answers a number
  const due = steps.filter((step) => step.id > version);
  for (const step of due) {
    db.transaction(() => {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.id}`);
    }).immediate();
  }
  return due.map((step) => step.id);
}
