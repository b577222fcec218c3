import type Database from 'better-sqlite3';
import type { Migration } from './migration.ts';

/** Brings `db` to the newest structure, each step in a transaction of its own. Returns the steps that ran. */
export function migrate(db: Database.Database, steps: readonly Migration[]): readonly number[] {
  const version = db.pragma('user_version', { simple: true }) as number; // safe: SQLite answers a number
  const due = steps.filter((step) => step.id > version);
  for (const step of due) {
    const enforced = db.pragma('foreign_keys', { simple: true }) === 1;
    if (step.rebuilds) db.pragma('foreign_keys = OFF'); // takes no effect inside a transaction
    try {
      db.transaction(() => {
        db.exec(step.sql);
        if (step.rebuilds && (db.pragma('foreign_key_check') as readonly unknown[]).length > 0)
          // safe: SQLite answers rows
          throw new Error(`migration ${step.id} left references to nothing`);
        db.pragma(`user_version = ${step.id}`);
      }).immediate();
    } finally {
      if (enforced) db.pragma('foreign_keys = ON');
    }
  }
  return due.map((step) => step.id);
}
