import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { Jobs } from '../../../electron/host/jobs.ts';
import { openPlan } from '../../../electron/store/open-plan.ts';
import { takeSnapshot } from '../../../electron/store/snapshots.ts';
import { applicationId } from '../../../electron/store/plan-file.ts';
import { migrate } from '../../../electron/store/migrations/migrate.ts';
import { migrations } from '../../../electron/store/migrations/migrations.ts';
import { newPlan, testInstant } from '../../support/new-plan.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { answerOf, testHost } from '../../support/test-host.ts';
import { importTexts, mappingText, unitsText } from '../../support/upload.ts';

async function start(name = 'a.sapxep') {
  const t = testHost();
  answerOf(await t.client.call('file.create', { path: path.join(t.folder, name) }));
  return t;
}
const code = (r: any) => (r.ok ? 'ok' : r.problems[0].code);

test('F1 formUnit with a unit twice', async () => {
  const t = await start();
  await importTexts(t, { 'units.csv': unitsText, 'map.csv': mappingText });
  const s = answerOf(await t.client.call('plan.state', {}));
  const scenarioId = s.activeScenario!;
  const before = answerOf(await t.client.call('plan.unitsBefore', {})).filter((u) => u.level === 'commune');
  const r = await t.client.call('scenario.formUnit', { scenarioId, unitIds: [before[0]!.unitId, before[0]!.unitId], name: 'Xã X', kind: 'xã' });
  expect(code(r)).toBe('ok');
});
test('F2 name with dots', async () => {
  const t = testHost();
  const s = answerOf(await t.client.call('file.create', { path: path.join(t.folder, 'Phương án 01.07') }));
  expect(s.name).toBe('Phương án 01.07.sapxep');
});
test('F3 applyTo while scenario changes', async () => {
  const t = await start();
  await importTexts(t, { 'units.csv': unitsText, 'map.csv': mappingText });
  const s = answerOf(await t.client.call('plan.state', {}));
  const importing = t.client.call('import.files', { jobId: 'x', applyTo: s.activeScenario, sources: [{ kind: 'upload', uploadId: t.host.addUpload('map2.csv', Buffer.from(mappingText.replaceAll('90002', '90003'))) }] });
  const units = answerOf(await t.client.call('plan.unitsAfter', {}));
  const d = await t.client.call('scenario.dissolveUnit', { scenarioId: s.activeScenario!, newUnitId: units[0]!.newUnitId });
  expect(code(d)).toBe('ok');
  expect(code(await importing)).toBe('ok');
});
test('F4 close while importing', async () => {
  const t = await start();
  const importing = t.client.call('import.files', { jobId: 'x', sources: [{ kind: 'upload', uploadId: t.host.addUpload('units.csv', Buffer.from(unitsText)) }] });
  await new Promise((r) => setTimeout(r, 5));
  await t.host.close();
  expect(code(await importing)).toBe('file.cancelled');
});
test('F4b other plan opened while importing', async () => {
  const t = await start();
  const importing = t.client.call('import.files', { jobId: 'x', sources: [{ kind: 'upload', uploadId: t.host.addUpload('units.csv', Buffer.from(unitsText)) }] });
  await t.client.call('file.create', { path: path.join(t.folder, 'b.sapxep') });
  expect(code(await importing)).toBe('file.cancelled');
});
test('F5 same job id twice', async () => {
  const jobs = new Jobs();
  const first = jobs.run('a', () => new Promise((r) => setTimeout(r, 20)));
  let aborted = false;
  const second = jobs.run('a', (signal) => new Promise<void>((r) => setTimeout(() => { aborted = signal.aborted; r(); }, 60)));
  await first;
  expect(jobs.cancel('a')).toBe(true);
  await second;
  expect(aborted).toBe(true);
});
test('F6 plan_id traversal', () => {
  const store = newPlan();
  store.write((w) => w.prepare("UPDATE meta SET value = '../../outside' WHERE key = 'plan_id'").run());
  const folder = path.join(temporaryFolder(), 'state', 'snapshots');
  const made = takeSnapshot(store, folder, testInstant, 'x');
  expect(path.relative(folder, made).startsWith('..')).toBe(false);
});
test('F7 snapshot before migration keeps the old structure', () => {
  const file = path.join(temporaryFolder(), 'old.sapxep');
  const db = new Database(file);
  db.pragma(`application_id = ${applicationId}`);
  migrate(db, migrations.slice(0, 2));
  db.exec("INSERT INTO meta VALUES ('plan_id','p')");
  db.close();
  const folder = temporaryFolder();
  let snap = '';
  const opened = openPlan(file, { beforeMigration: (s) => { snap = takeSnapshot(s, folder, testInstant, 'before-migration'); } });
  expect(opened.ok).toBe(true);
  if (opened.ok) opened.value.close();
  const copy = new Database(snap);
  expect(copy.pragma('user_version', { simple: true })).toBe(2);
  copy.close();
});
test('F7b failing snapshot before migration closes file', () => {
  const file = path.join(temporaryFolder(), 'old.sapxep');
  const db = new Database(file);
  db.pragma(`application_id = ${applicationId}`);
  migrate(db, migrations.slice(0, 2));
  db.close();
  try { openPlan(file, { beforeMigration: () => { throw new Error('no'); } }); } catch {}
  const again = openPlan(file, { waitMs: 0 });
  expect(code(again)).toBe('ok');
  if (again.ok) again.value.close();
});
test('F8 damaged plan does not stay locked', () => {
  const store = newPlan();
  store.close();
  const bytes = readFileSync(store.path);
  const bad = Buffer.from(bytes);
  bad.fill(0xff, 100, 120);
  writeFileSync(store.path, bad);
  expect(code(openPlan(store.path, { waitMs: 0 }))).toBe('plan.damaged');
  expect(code(openPlan(store.path, { waitMs: 0 }))).toBe('plan.damaged');
  writeFileSync(store.path, bytes);
  const again = openPlan(store.path, { waitMs: 0 });
  expect(code(again)).toBe('ok');
  if (again.ok) again.value.close();
});
test('F9 file.list with a folder that is gone', async () => {
  const t = testHost();
  const sub = path.join(t.folder, 'sub');
  mkdirSync(sub);
  answerOf(await t.client.call('file.create', { path: path.join(sub, 'a.sapxep') }));
  rmSync(sub, { recursive: true });
  expect(code(await t.client.call('file.list', {}))).toBe('ok');
});
test('F10 rows of a very long sheet', async () => {
  const t = await start();
  const lines = ['TT;Họ và tên;Mã đơn vị;Chức danh', ...Array.from({ length: 150_000 }, (_, n) => `${n + 1};Nguyễn Văn A${n};00001;Công chức`)];
  const a = await importTexts(t, { 'units.csv': unitsText, 'people.csv': lines.join('\n') });
  expect(code(await t.client.call('import.rows', { sheetId: a.files[1]!.sheets[0]!.sheetId!, from: 1, count: 5 }))).toBe('ok');
});
test('F11 the same bytes under two names', async () => {
  const t = await start();
  const a = await importTexts(t, { 'units.csv': unitsText });
  const b = await importTexts(t, { 'đơn vị.csv': unitsText });
  for (const x of [a, b]) expect(code(await t.client.call('import.rows', { sheetId: x.files[0]!.sheets[0]!.sheetId!, from: 1, count: 5 }))).toBe('ok');
});
test('F12 namesake with one common name replaced', async () => {
  const t = await start();
  const people = (unit: string, names: string[]) => ['TT,Họ và tên,Mã đơn vị,Chức danh', ...names.map((n, i) => `${i + 1},${n},${unit},Công chức`)].join('\n');
  await importTexts(t, { 'units.csv': unitsText });
  await importTexts(t, { 'Danh sách.csv': people('00001', ['Nguyễn Văn Hùng', 'Trần Thị Lan', 'Lê Văn Nam', 'Đỗ Thu Hà']) });
  await importTexts(t, { 'Danh sách.csv': people('00002', ['Nguyễn Văn Hùng', 'Phạm Thị Hoa', 'Vũ Đức Minh', 'Bùi Ngọc Sơn']) });
  expect(answerOf(await t.client.call('plan.state', {})).counts.people).toBe(8);
});
test('F13 sheet with nothing kept is replaced', async () => {
  const t = await start();
  await importTexts(t, { 'map.csv': mappingText });
  await importTexts(t, { 'units.csv': unitsText });
  const st = answerOf(await t.client.call('plan.state', {}));
  console.log(JSON.stringify(st.problems));
  await importTexts(t, { 'map.csv': mappingText });
  expect(answerOf(await t.client.call('import.sheets', {})).map((s) => s.file)).toEqual(['map.csv', 'units.csv']);
  expect(answerOf(await t.client.call('plan.state', {})).problems.errors).toBe(0);
});
test('F14 provenance of members after the mapping is replaced', async () => {
  const t = await start();
  await importTexts(t, { 'units.csv': unitsText, 'map.csv': mappingText });
  await importTexts(t, { 'map.csv': mappingText });
  const units = answerOf(await t.client.call('plan.unitsAfter', {}));
  console.log(JSON.stringify(units[0]!.members));
  expect(units[0]!.members.every((m) => m.source !== null)).toBe(true);
});
test('F15 homonyms of two provinces by hand', async () => {
  const t = await start();
  const two = [unitsText, 'tỉnh,02,Tỉnh Khác,tỉnh,,10000,1000', 'huyện,021,Huyện Ba,huyện,02,10000,1000', 'xã,00007,Xã Khác 7,xã,021,10000,1000'].join('\n');
  await importTexts(t, { 'units.csv': two, 'map.csv': mappingText });
  const s = answerOf(await t.client.call('plan.state', {}));
  const u = answerOf(await t.client.call('plan.unitsBefore', {})).find((x) => x.code === '00007')!;
  const r = await t.client.call('scenario.formUnit', { scenarioId: s.activeScenario!, unitIds: [u.unitId], name: 'Xã Mới Một', kind: 'xã' });
  expect(code(r)).toBe('ok');
});
test('F16 homonym in a province the mapping names', async () => {
  const t = await start();
  const map = mappingText.split('\n').map((l, i) => l + (i === 0 ? ',Tỉnh mới' : ',Tỉnh Thử')).join('\n');
  await importTexts(t, { 'units.csv': unitsText, 'map.csv': map });
  const s = answerOf(await t.client.call('plan.state', {}));
  const u = answerOf(await t.client.call('plan.unitsBefore', {})).find((x) => x.code === '00006')!;
  const r = await t.client.call('scenario.formUnit', { scenarioId: s.activeScenario!, unitIds: [u.unitId], name: 'Xã Mới Một', kind: 'xã' });
  expect(code(r)).toBe('unit.name-taken');
});
test('F17 file.check does not change an old plan', async () => {
  const t = testHost();
  const file = path.join(t.folder, 'old.sapxep');
  const db = new Database(file);
  db.pragma(`application_id = ${applicationId}`);
  migrate(db, migrations.slice(0, 2));
  db.exec("INSERT INTO meta VALUES ('plan_id','p')");
  db.close();
  const before = readFileSync(file);
  await t.client.call('file.check', { path: file });
  const snaps = existsSync(path.join(t.folder, 'state', 'snapshots'));
  expect(snaps || readFileSync(file).equals(before)).toBe(true);
});
test('F18 a plan without a head is refused and the open one stays open', async () => {
  const t = await start();
  const bad = path.join(t.folder, 'bad.sapxep');
  answerOf(await t.client.call('file.create', { path: bad }));
  answerOf(await t.client.call('file.open', { path: path.join(t.folder, 'a.sapxep') }));
  const db = new Database(bad);
  db.exec('DELETE FROM plan_head');
  db.close();
  expect(code(await t.client.call('file.open', { path: bad }))).toBe('plan.damaged');
  expect(answerOf(await t.client.call('file.current', {}))?.name).toBe('a.sapxep');
});
test('F19 partial snapshot removed', () => {
  const store = newPlan();
  const folder = temporaryFolder();
  const failing = { ...store, copyTo: (p: string) => { writeFileSync(p, 'half'); throw new Error('disk full'); } };
  expect(() => takeSnapshot(failing, folder, testInstant, 'x')).toThrow();
  expect(readdirSync(path.join(folder, 'plan-1'))).toEqual([]);
});
test('F20 listener that throws', async () => {
  const t = await start();
  t.host.listen(() => { throw new Error('frame gone'); });
  const r = await t.client.call('scenario.create', { name: 'x' });
  expect(code(r)).toBe('ok');
});
test('F21 staysAs unit moved away', async () => {
  const t = await start();
  const map = ['Mã cũ,Tên cũ,Mã mới,Tên đơn vị mới,Ghi chú', '00001,Xã Thử 1,00001,Xã Thử 1,Giữ nguyên và tiếp nhận', '00002,Xã Thử 2,00001,Xã Thử 1,nhập toàn bộ', '00003,Xã Thử 3,90002,Xã Mới,nhập toàn bộ'].join('\n');
  await importTexts(t, { 'units.csv': unitsText, 'map.csv': map });
  const s = answerOf(await t.client.call('plan.state', {}));
  const after = answerOf(await t.client.call('plan.unitsAfter', {}));
  expect(after.find((u) => u.name === 'Xã Thử 1')!.mode).toBe('absorbs');
  const u = answerOf(await t.client.call('plan.unitsBefore', {})).find((x) => x.code === '00001')!;
  answerOf(await t.client.call('scenario.moveUnits', { scenarioId: s.activeScenario!, unitIds: [u.unitId], newUnitId: after.find((x) => x.name === 'Xã Mới')!.newUnitId }));
  const now = answerOf(await t.client.call('plan.unitsAfter', {})).find((x) => x.name === 'Xã Thử 1')!;
  expect(now.mode).toBe('formed');
});
test('F22 kind-null sheets pile up / reimport with other kind', async () => {
  const t = await start();
  await importTexts(t, { 'units.csv': unitsText });
  await importTexts(t, { 'people.csv': 'TT,Họ và tên,Mã đơn vị,Chức danh\n1,Trần Thị Lan,00001,Công chức' });
  await importTexts(t, { 'people.csv': 'TT,Họ và tên,Mã đơn vị,Chức danh\n1,Trần Thị Lan,00001,Công chức' });
  expect(answerOf(await t.client.call('import.sheets', {}))).toHaveLength(2);
});
test('F23 import.sheets of page after reopening another plan', async () => {
  const t = await start();
  const a = await importTexts(t, { 'units.csv': unitsText });
  const page = t.client.call('import.rows', { sheetId: a.files[0]!.sheets[0]!.sheetId!, from: 1, count: 5 });
  await t.client.call('file.create', { path: path.join(t.folder, 'b.sapxep') });
  console.log(code(await page));
});
