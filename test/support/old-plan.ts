import path from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from '../../electron/store/migrations/migrate.ts';
import { migrations } from '../../electron/store/migrations/migrations.ts';
import { applicationId } from '../../electron/store/plan-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A plan file as a version of the program left it that knew only the first `version` migrations. */
export function oldPlan(version: number, folder = temporaryFolder()): string {
  const file = path.join(folder, 'cũ.sapxep');
  const db = new Database(file);
  db.pragma(`application_id = ${applicationId}`);
  migrate(db, migrations.slice(0, version));
  db.exec("INSERT INTO meta VALUES ('plan_id', 'plan-cu')");
  db.close();
  return file;
}

export function versionOf(file: string): unknown {
  const db = new Database(file, { readonly: true });
  const version = db.pragma('user_version', { simple: true });
  db.close();
  return version;
}
