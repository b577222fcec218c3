import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { imports } from '../../../../electron/store/migrations/0001-imports.ts';
import { migrate } from '../../../../electron/store/migrations/migrate.ts';
import type { Migration } from '../../../../electron/store/migrations/migration.ts';
import { migrations, schemaVersion } from '../../../../electron/store/migrations/migrations.ts';
import { importKinds } from '../../../../shared/model/records.ts';

const version = (db: Database.Database) => db.pragma('user_version', { simple: true });
const tables = (db: Database.Database) =>
  db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .map(({ name }) => name);

/** A database at the structure of step `id`. */
function at(id: number): Database.Database {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(
    db,
    migrations.filter((step) => step.id <= id),
  );
  return db;
}

test('steps are numbered from 1 without gaps', () => {
  expect(migrations.map((step) => step.id)).toEqual(migrations.map((_, index) => index + 1));
  expect(schemaVersion).toBe(migrations.at(-1)?.id);
});

test('a second run does nothing', () => {
  const db = at(schemaVersion);
  expect(migrate(db, migrations)).toEqual([]);
});

test('a step that fails leaves the structure of the step before it', () => {
  const db = new Database(':memory:');
  const broken: Migration = { id: 2, name: 'broken', sql: 'CREATE TABLE half (a TEXT) STRICT; CREATE TABLE meta (a TEXT) STRICT;' };
  expect(() => migrate(db, [imports, broken])).toThrow(/already exists/);
  expect(version(db)).toBe(1);
  expect(tables(db)).not.toContain('half');
});

test('1: the row account of a sheet must balance, and stored files have their length', () => {
  const db = at(1);
  db.exec(`INSERT INTO source_file VALUES ('${'a'.repeat(64)}', 1, x'00'); INSERT INTO import_batch VALUES (1, '2030-01-01')`);
  const add = (kept: number) => () =>
    db
      .prepare(`INSERT INTO import_sheet VALUES (NULL, 1, '${'a'.repeat(64)}', 'f', 's', 'units', '[]', '[]', '[]', 10, ?, 1, 1, 1)`)
      .run(kept);
  expect(add(6)).toThrow(/CHECK/);
  expect(add(7)).not.toThrow();
  expect(() => db.exec(`INSERT INTO source_file VALUES ('${'b'.repeat(64)}', 2, x'00')`)).toThrow(/CHECK/);
});

test('2: a unit keeps its id, and a dataset revision never changes', () => {
  const db = at(2);
  db.exec(`INSERT INTO source_file VALUES ('${'a'.repeat(64)}', 1, x'00'); INSERT INTO import_batch VALUES (1, '2030-01-01');
    INSERT INTO import_sheet VALUES (1, 1, '${'a'.repeat(64)}', 'f', 's', 'units', '[]', '[]', '[]', 1, 1, 0, 0, 0);
    INSERT INTO dataset_revision VALUES (1, NULL, '2030-01-01'); INSERT INTO dataset_part VALUES (1, 1);
    INSERT INTO unit_identity VALUES (1, 'commune', '00001')`);
  expect(() => db.exec("INSERT INTO unit_identity VALUES (2, 'commune', '00001')")).toThrow(/UNIQUE/);
  expect(() => db.exec('DELETE FROM dataset_part')).toThrow(/immutable/);
  expect(() => db.exec('UPDATE dataset_part SET revision = 2')).toThrow(/immutable/);
});

test('3: rows of the earlier steps are still there after the last one', () => {
  const db = at(2);
  db.exec("INSERT INTO unit_identity VALUES (5, 'commune', '00001')");
  expect(migrate(db, migrations)[0]).toBe(3);
  expect(db.prepare('SELECT * FROM unit_identity').all()).toEqual([{ unit_id: 5, level: 'commune', code: '00001' }]);
  expect(tables(db)).toContain('command_log');
  expect(db.prepare('SELECT * FROM plan_head').all()).toEqual([{ id: 'head', revision: null, active_scenario_id: null }]);
});

const aSheet = (db: Database.Database) =>
  db.exec(`INSERT INTO source_file VALUES ('${'a'.repeat(64)}', 1, x'00'); INSERT INTO import_batch VALUES (1, '2030-01-01');
    INSERT INTO import_sheet VALUES (7, 1, '${'a'.repeat(64)}', 'f.xlsx', 's', 'officials', '[2]', '[{"field":"fullName","column":1,"heading":"Họ tên"}]', '[]', 2, 1, 0, 1, 0);
    INSERT INTO import_row VALUES (7, 2, 'rejected', 'error', 'x');
    INSERT INTO import_problem VALUES (7, 0, 'sheet.hidden', 'warning', '{"kind":"file","file":"f.xlsx","sheet":"s"}', '{}');
    INSERT INTO dataset_revision VALUES (1, NULL, '2030-01-01'); INSERT INTO dataset_part VALUES (1, 7);
    INSERT INTO person_identity VALUES (1, 'k');
    INSERT INTO official (sheet_id, ordinal, row, person_id, full_name) VALUES (7, 0, 1, 1, 'Nguyễn Văn A')`);

test('4: a sheet of an older file is its only table, read without being told, and nothing was decided about it', () => {
  const db = at(3);
  aSheet(db);
  expect(migrate(db, migrations)[0]).toBe(4);
  expect(db.prepare('SELECT * FROM import_sheet').get()).toMatchObject({
    sheet_id: 7,
    table_number: 1,
    region: null,
    kind: 'officials',
    instructions: '{}',
    profile: null,
    decisions: '[]',
    changes: '[]',
    kept: 1,
    rejected: 1,
  });
  expect(db.prepare('SELECT accepted FROM import_problem').all()).toEqual([{ accepted: 0 }]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(() => db.exec('DELETE FROM import_sheet')).toThrow(/FOREIGN KEY/);
});

test('4: every kind of list has a place', () => {
  const db = at(4);
  db.exec(`INSERT INTO source_file VALUES ('${'a'.repeat(64)}', 1, x'00'); INSERT INTO import_batch VALUES (1, '2030-01-01')`);
  const add = db.prepare(
    `INSERT INTO import_sheet VALUES (NULL, 1, '${'a'.repeat(64)}', 'f', 's', 1, NULL, ?, '[]', '[]', '[]', '{}', NULL, '[]', '[]', 0, 0, 0, 0, 0)`,
  );
  for (const kind of importKinds) expect(() => add.run(kind)).not.toThrow();
  expect(() => add.run('people')).toThrow(/CHECK/);
});

test('5: people of an older file have no grade, no step and no stated salary', () => {
  const db = at(4);
  db.exec(`INSERT INTO source_file VALUES ('${'a'.repeat(64)}', 1, x'00'); INSERT INTO import_batch VALUES (1, '2030-01-01');
    INSERT INTO import_sheet VALUES (1, 1, '${'a'.repeat(64)}', 'f', 's', 1, NULL, 'officials', '[]', '[]', '[]', '{}', NULL, '[]', '[]', 1, 1, 0, 0, 0);
    INSERT INTO person_identity VALUES (1, 'k');
    INSERT INTO official (sheet_id, ordinal, row, person_id, full_name) VALUES (1, 0, 1, 1, 'Nguyễn Văn A')`);
  migrate(db, migrations);
  expect(db.prepare('SELECT full_name, grade, step, monthly_salary_vnd FROM official').all()).toEqual([
    { full_name: 'Nguyễn Văn A', grade: null, step: null, monthly_salary_vnd: null },
  ]);
});

test('6: a sheet of an older file answers none', () => {
  const db = at(3);
  aSheet(db);
  migrate(db, migrations);
  expect(db.prepare('SELECT sheet_id, answers FROM import_sheet').all()).toEqual([{ sheet_id: 7, answers: null }]);
});
