import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { oldPlan, versionOf } from '../../../support/old-plan.ts';
import { answerOf, testHost } from '../../../support/test-host.ts';

test('a new plan gets its ending, also after a name with dots in it', async () => {
  const { client, folder } = testHost();
  const made = answerOf(await client.call('file.create', { path: path.join(folder, 'Phương án 01.07') }));
  expect(made.name).toBe('Phương án 01.07.sapxep');
  expect(answerOf(await client.call('file.create', { path: 'Bên cạnh.SAPXEP' })).path).toBe(path.join(folder, 'Bên cạnh.SAPXEP'));
  expect(answerOf(await client.call('file.open', { path: 'Phương án 01.07' })).path).toBe(made.path);
  expect(answerOf(await client.call('file.list', {})).map(({ name }) => name)).toContain('Phương án 01.07.sapxep');
});

test('a folder of the same name is not taken for the plan', async () => {
  const { client, folder } = testHost();
  mkdirSync(path.join(folder, 'kế hoạch'));
  const made = answerOf(await client.call('file.create', { path: path.join(folder, 'kế hoạch') }));
  expect(answerOf(await client.call('file.open', { path: path.join(folder, 'kế hoạch') })).path).toBe(made.path);
});

test('where the folder is gone, there is nothing to offer from it', async () => {
  const { client, folder } = testHost();
  const stick = path.join(folder, 'usb');
  mkdirSync(stick);
  answerOf(await client.call('file.create', { path: path.join(stick, 'a.sapxep') }));
  rmSync(stick, { recursive: true });
  expect(answerOf(await client.call('file.list', {}))).toEqual([]);
});

test('a refused plan leaves the open one open', async () => {
  const { client, folder } = testHost();
  const [good, bad] = ['a.sapxep', 'b.sapxep'].map((name) => path.join(folder, name));
  answerOf(await client.call('file.create', { path: bad! }));
  answerOf(await client.call('file.create', { path: good! }));
  const db = new Database(bad!);
  db.exec('DELETE FROM plan_head');
  db.close();
  const reply = await client.call('file.open', { path: bad! });
  expect(reply.ok ? '' : reply.problems[0].code).toBe('plan.damaged');
  expect(answerOf(await client.call('file.current', {}))?.name).toBe('a.sapxep');
});

test.each(['file.open', 'file.check'] as const)('%s copies a plan of an older version before it is brought up to date', async (name) => {
  const { client, folder } = testHost();
  const file = oldPlan(2, folder);
  expect((await client.call(name, { path: file })).ok).toBe(true);
  const snapshots = path.join(folder, 'state', 'snapshots', 'plan-cu');
  const [copy] = readdirSync(snapshots);
  expect(copy).toContain('before-migration');
  expect(versionOf(path.join(snapshots, copy!))).toBe(2);
});
