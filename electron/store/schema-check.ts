import Database from 'better-sqlite3';
import { migrate } from './migrations/migrate.ts';
import type { Migration } from './migrations/migration.ts';

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

const schemaOf = (db: Database.Database): readonly SchemaRow[] =>
  db.prepare<[], SchemaRow>('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();

/**
 * What a plan file holds that our migrations never made: a trigger that doubles a salary, a view over a table, a changed CHECK.
 * Null when its structure is exactly ours for its version; else the first thing that differs.
 */
export function foreignStructure(db: Database.Database, steps: readonly Migration[]): string | null {
  const version = db.pragma('user_version', { simple: true }) as number; // safe: SQLite answers a number
  const model = new Database(':memory:');
  migrate(
    model,
    steps.filter((step) => step.id <= version),
  );
  const [expected, found] = [schemaOf(model), schemaOf(db)];
  model.close();
  const text = (row: SchemaRow) => `${row.type} ${row.name}\n${row.sql ?? ''}`;
  const [ours, theirs] = [new Set(expected.map(text)), new Set(found.map(text))];
  const odd = found.find((row) => !ours.has(text(row))) ?? expected.find((row) => !theirs.has(text(row)));
  return odd ? `${odd.type} ${odd.name}` : null;
}
