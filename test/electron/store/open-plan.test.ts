import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { schemaVersion } from '../../../electron/store/migrations/migrations.ts';
import { createPlan, openPlan, planFault } from '../../../electron/store/open-plan.ts';
import { problem } from '../../../shared/kernel/problem.ts';
import { newPlan, testInstant } from '../../support/new-plan.ts';
import { oldPlan, versionOf } from '../../support/old-plan.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A closed, sound plan to be spoilt. */
function closedPlan(): string {
  const store = newPlan();
  store.close();
  return store.path;
}

function spoil(file: string, change: (db: Database.Database) => void): string {
  const db = new Database(file);
  change(db);
  db.close();
  return file;
}

const codeOf = (file: string) => {
  const opened = openPlan(file, { waitMs: 0 });
  if (opened.ok) opened.value.close();
  return opened.ok ? 'opened' : opened.problems[0].code;
};

test('a new plan has its own application id, the newest structure, and the safe settings', () => {
  const store = newPlan();
  const pragma = (name: string) =>
    Object.values(store.write((write) => write.prepare<[], Record<string, unknown>>(`PRAGMA ${name}`).get()) ?? {})[0];
  expect(pragma('application_id')).toBe(0x5358504c);
  expect(pragma('user_version')).toBe(schemaVersion);
  expect(pragma('journal_mode')).toBe('delete');
  expect(pragma('synchronous')).toBe(3); // EXTRA
  expect(pragma('foreign_keys')).toBe(1);
  expect(pragma('trusted_schema')).toBe(0);
  expect(pragma('cell_size_check')).toBe(1);
  expect(pragma('secure_delete')).toBe(1);
  expect(pragma('temp_store')).toBe(2);
  const loose = store.read
    .prepare<[], { name: string }>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND strict = 0")
    .all();
  expect(loose).toEqual([]);
});

test('a read handle refuses to prepare a statement that writes', () => {
  const { read } = newPlan();
  expect(() => read.prepare("DELETE FROM meta WHERE key = 'plan_id'")).toThrow(/asked to write/);
  expect(read.prepare<[], { n: number }>('SELECT count(*) AS n FROM meta').get()?.n).toBe(2);
});

test('an existing file is never overwritten', () => {
  const file = closedPlan();
  const again = createPlan(file, 'p', testInstant);
  expect(again.ok ? '' : again.problems[0].code).toBe('plan.exists');
});

test('one process at a time: a second opening is told that the plan is busy', () => {
  const store = newPlan();
  expect(codeOf(store.path)).toBe('plan.busy');
});

test('a missing folder is said, not thrown', () => {
  const made = createPlan(path.join(temporaryFolder(), 'nowhere', 'a.sapxep'), 'p', testInstant);
  expect(made.ok ? '' : made.problems[0].code).toBe('plan.write-failed');
});

describe('what is not a sound plan is refused politely and left as it was', () => {
  test.each<[string, string, (file: string) => void]>([
    ['an empty file', 'plan.not-a-plan', (file) => writeFileSync(file, '')],
    ['a text file', 'plan.not-a-plan', (file) => writeFileSync(file, 'không phải kế hoạch '.repeat(20))],
    ['a database of another program', 'plan.not-a-plan', (file) => void spoil(file, (db) => db.pragma('application_id = 7'))],
    ['a plan of a newer version', 'plan.newer', (file) => void spoil(file, (db) => db.pragma('user_version = 99'))],
    ['a plan cut short', 'plan.damaged', (file) => truncateSync(file, readFileSync(file).length - 1500)],
    ['a plan with something after its end', 'plan.damaged', (file) => appendFileSync(file, 'x')],
    [
      'a trigger that is not ours',
      'plan.damaged',
      (file) =>
        void spoil(file, (db) =>
          db.exec('CREATE TRIGGER t AFTER INSERT ON official BEGIN UPDATE official SET salary_coefficient_e4 = 2; END'),
        ),
    ],
    ['a view in the place of a table', 'plan.damaged', (file) => void spoil(file, (db) => db.exec('CREATE VIEW v AS SELECT * FROM meta'))],
    ['a plan without its head', 'plan.damaged', (file) => void spoil(file, (db) => db.exec('DELETE FROM plan_head'))],
    ['a table that is missing', 'plan.damaged', (file) => void spoil(file, (db) => db.exec('DROP TABLE import_problem'))],
    [
      'damaged pages',
      'plan.damaged',
      (file) => {
        const bytes = readFileSync(file);
        for (let page = 3; page < bytes.length / 4096; page++) bytes.fill(0xff, page * 4096 + 8, page * 4096 + 40);
        writeFileSync(file, bytes);
      },
    ],
  ])('%s', (_name, code, change) => {
    const file = closedPlan();
    change(file);
    const before = readFileSync(file);
    expect(codeOf(file)).toBe(code);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a file that is not there', () => expect(codeOf(path.join(temporaryFolder(), 'x.sapxep'))).toBe('plan.not-found'));
  test('a folder', () => expect(codeOf(temporaryFolder())).toBe('plan.not-a-plan'));
});

describe('a plan of an older version', () => {
  test('is brought up to date after a look at it as it was', () => {
    const file = oldPlan(2);
    const seen: unknown[] = [];
    const opened = openPlan(file, {
      beforeMigration(store) {
        seen.push(store.read.prepare<[], { user_version: number }>('PRAGMA user_version').get()?.user_version);
        return null;
      },
    });
    expect(seen).toEqual([2]);
    if (opened.ok) opened.value.close();
    expect(versionOf(file)).toBe(schemaVersion);
  });

  test('stays as it is, and free for others, when the snapshot cannot be made', () => {
    const file = oldPlan(2);
    const failed = problem('plan.snapshot-failed', { kind: 'file', file, sheet: null }, { detail: 'ENOSPC' });
    const opened = openPlan(file, { beforeMigration: () => failed });
    expect(opened).toMatchObject({ ok: false, problems: [failed] });
    expect(versionOf(file)).toBe(2);
    expect(planFault(file)).toBeNull(); // not locked, and looked at without being changed
    expect(versionOf(file)).toBe(2);
  });

  test('stays free for others when its migration breaks off', () => {
    const file = oldPlan(2);
    const boom = () => {
      throw new Error('a bug');
    };
    expect(() => openPlan(file, { beforeMigration: boom })).toThrow('a bug');
    expect(planFault(file)).toBeNull();
  });
});

test('a plan that could not be finished leaves nothing behind', () => {
  const folder = temporaryFolder();
  // A plan without an instant is a bug, and the first thing that can break off once the file is there.
  expect(() => createPlan(path.join(folder, 'a.sapxep'), 'p', null as never)).toThrow(/NOT NULL/);
  expect(readdirSync(folder)).toEqual([]);
});
