import path from 'node:path';
import { expect, test } from 'vitest';
import { generateSampleProvince } from '../../../fixtures/generate.ts';
import { answerOf, testHost } from '../../support/test-host.ts';
import { importTexts, mappingText, unitsText } from '../../support/upload.ts';
async function start(name = 'a.sapxep') {
  const t = testHost();
  answerOf(await t.client.call('file.create', { path: path.join(t.folder, name) }));
  return t;
}
const code = (r: any) => (r.ok ? 'ok' : r.problems[0].code);
test('F3 applyTo while scenario changes', async () => {
  const t = await start();
  await importTexts(t, { 'units.csv': unitsText, 'map.csv': mappingText });
  const s = answerOf(await t.client.call('plan.state', {}));
  const importing = t.client.call('import.files', { jobId: 'x', applyTo: s.activeScenario, sources: [{ kind: 'upload', uploadId: t.host.addUpload('map2.csv', Buffer.from(mappingText.replaceAll('90002', '90003'))) }] });
  const units = answerOf(await t.client.call('plan.unitsAfter', {})).filter((u) => u.decided);
  const d = await t.client.call('scenario.dissolveUnit', { scenarioId: s.activeScenario!, newUnitId: units[0]!.newUnitId });
  expect(code(d)).toBe('ok');
  expect(code(await importing)).toBe('ok');
});
test('F13 sheet with nothing kept is replaced', async () => {
  const t = await start();
  await importTexts(t, { 'units.csv': unitsText });
  const bad = 'TT,Họ và tên,Mã đơn vị,Chức danh\n1,Trần Thị Lan,99999,Công chức';
  const r = await importTexts(t, { 'p.csv': bad });
  console.log(JSON.stringify(r.files[0]!.sheets[0]!.rows), JSON.stringify(r.files[0]!.sheets[0]!.problems));
  const r2 = await importTexts(t, { 'p.csv': 'TT,Họ và tên,Mã đơn vị,Ngày sinh\n1,Trần Thị Lan,00001,abc' });
  console.log(JSON.stringify(r2.files[0]!.sheets[0]!.rows), JSON.stringify(r2.files[0]!.sheets[0]!.problems));
  console.log(JSON.stringify(answerOf(await t.client.call('import.sheets', {}))));
});
test('F14 provenance of members after the mapping is replaced', async () => {
  const t = await start();
  await importTexts(t, { 'units.csv': unitsText, 'map.csv': mappingText });
  await importTexts(t, { 'map.csv': mappingText });
  const units = answerOf(await t.client.call('plan.unitsAfter', {})).filter((u) => u.decided);
  console.log(JSON.stringify(units[0]!.members));
  expect(units[0]!.members.every((m) => m.source !== null)).toBe(true);
});
test('F22 kind-null sheets pile up', async () => {
  const t = await start();
  await importTexts(t, { 'units.csv': unitsText });
  const table = (rows: string[][]) => `<table>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
  const html = `<html><body>${table([['TT', 'Họ và tên', 'Mã đơn vị', 'Chức danh'], ['1', 'Trần Thị Lan', '00001', 'Công chức']])}${table([['Ghi chú'], ['Liên hệ phòng Nội vụ']])}</body></html>`;
  await importTexts(t, { 'people.html': html });
  await importTexts(t, { 'people.html': html });
  console.log(JSON.stringify(answerOf(await t.client.call('import.sheets', {})).map((s) => [s.file, s.sheet, s.kind])));
  expect(answerOf(await t.client.call('import.sheets', {}))).toHaveLength(3);
});
test('F22b same bytes with another kind', async () => {
  const t = await start();
  await importTexts(t, { 'units.csv': unitsText });
  const q = 'TT,Tên đơn vị,Mã đơn vị,Biên chế\n1,Xã Thử 1,00001,20';
  const r = await importTexts(t, { 'q.csv': q });
  console.log(r.files[0]!.sheets[0]!.kind);
  const r2 = await importTexts(t, { 'q.csv': q }, { kind: 'units' });
  console.log(r2.files[0]!.taken, JSON.stringify(r2.files[0]!.sheets[0]!.problems));
  console.log(JSON.stringify(answerOf(await t.client.call('import.sheets', {})).map((s) => [s.file, s.sheet, s.kind])));
});
test('sample: source cells and traces', async () => {
  const t = await start();
  const { files, truth } = await generateSampleProvince(path.join(t.folder, 'in'));
  const started = performance.now();
  const r = answerOf(await t.client.call('import.files', { jobId: 's', sources: files.map((f) => ({ kind: 'path', path: f.path })) }));
  console.log('import ms', performance.now() - started);
  const units = answerOf(await t.client.call('plan.unitsAfter', {}));
  const state = answerOf(await t.client.call('plan.state', {}));
  console.log(JSON.stringify(state));
  for (const u of units.slice(0, 4)) console.log(JSON.stringify(u.members.map((m) => [m.name, m.source])));
  const figs = ['before.commune', 'before.province', 'before.district', 'before.xã', 'after.commune', 'after.phường', 'after.province', 'after.district', `unit:${units[3]!.newUnitId}.areaHa`, `unit:${units[3]!.newUnitId}.population`, ...['present', 'governmentPresent', 'quota', 'oldQuota', 'surplus', 'shortage','leaving','fromDistricts'].map((f) => `staffing:${units[3]!.newUnitId}.${f}`), ...['quota', 'present', 'surplus', 'shortage','oldQuota','fromDistricts','leaving'].map((f) => `staffing.${f}`), 'tasks.toCommune', 'tasks.toProvince', 'severance.total', 'budget.oneOff', 'budget.recurring','budget.payback'];
  const sev = answerOf(await t.client.call('plan.severance', {}));
  figs.push(`severance:${sev[0]!.personId}.total`, `severance:${sev[0]!.personId}.salary`);
  for (const figure of figs) {
    const tr = answerOf(await t.client.call('plan.trace', { figure }));
    console.log(figure, tr.value, tr.terms.length, tr.terms.filter((x) => x.cells.length > 0).length, JSON.stringify(tr.terms[0]), tr.rules.length);
  }
  console.log(JSON.stringify(answerOf(await t.client.call('plan.summary', {})), null, 0).slice(0, 3000));
  console.log(JSON.stringify(truth.officials).slice(0, 600), JSON.stringify(truth.mapping).slice(0, 400), JSON.stringify(truth.quotas), JSON.stringify(truth.tasks));
  console.log(JSON.stringify(r.files.map((f) => [f.file, f.sheets.map((s) => [s.sheet, s.kind, s.rows, s.problems.map((p) => p.code)])])).slice(0, 4000));
});
