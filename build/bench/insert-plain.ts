import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { migrate } from '../../electron/store/migrations/migrate.ts';
import { migrations } from '../../electron/store/migrations/migrations.ts';
import { report } from './measure.ts';

/** The peer of the import: the same rows into the same tables, already in memory, one transaction, prepared statements, nothing checked. */
const [plan = '', copy = ''] = process.argv.slice(2);
rmSync(copy, { force: true });
const from = new Database(plan, { readonly: true });
const names = ['unit_identity', 'person_identity', 'record', 'official', 'import_row', 'scenario_unit', 'scenario_member'];
const tables = names.map((name) => ({ name, rows: from.prepare<[], Record<string, unknown>>(`SELECT * FROM ${name}`).all() }));
from.close();

const db = new Database(copy);
db.pragma('journal_mode = DELETE');
db.pragma('synchronous = EXTRA');
db.pragma('foreign_keys = OFF'); // the tables they point to are not copied
migrate(db, migrations);
await report(() => {
  db.transaction(() => {
    for (const { name, rows } of tables) {
      const [first] = rows;
      if (!first) continue;
      const columns = Object.keys(first);
      const insert = db.prepare(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
      for (const row of rows) insert.run(...columns.map((column) => row[column]));
    }
  })();
  return { rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) };
});
db.close();
