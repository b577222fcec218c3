import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Client } from '../../../../shared/contract/client.ts';
import { answerOf, type TestHost, testHost } from '../../../support/test-host.ts';

const units = [
  'Mã;Tên đơn vị;Mã cấp trên;Diện tích (km²);Dân số',
  '01;Tỉnh Thử;;;',
  '001;Huyện Thử;01;;',
  '00001;Xã An;001;10,00;1.000',
  '00002;Xã Bình;001;20,00;2.000',
  '00003;Xã Chi;001;30,00;3.000',
  '00004;Xã Dung;001;40,00;4.000',
];
const heading = 'Mã cũ;Tên cũ;Mã mới;Tên mới;Phạm vi nhập';
const whole = (code: string, name: string, to: string) => `${code};${name};;${to};Toàn bộ`;
const anBinh = [heading, whole('00001', 'Xã An', 'Xã An Bình'), whole('00002', 'Xã Bình', 'Xã An Bình')];
const chiDung = [heading, whole('00003', 'Xã Chi', 'Xã Chi Dung'), whole('00004', 'Xã Dung', 'Xã Chi Dung')];

/** A new plan and a way to import tables into it as CSV files. */
async function planOf({ client, folder }: TestHost) {
  answerOf(await client.call('file.create', { path: path.join(folder, 'kế hoạch.sapxep') }));
  return async (tables: Readonly<Record<string, readonly string[]>>, more: { readonly applyTo?: string } = {}) => {
    const sources = Object.entries(tables).map(([name, lines]) => {
      const file = path.join(folder, name);
      writeFileSync(file, `\ufeff${lines.join('\r\n')}\r\n`);
      return { kind: 'path' as const, path: file };
    });
    return answerOf(await client.call('import.files', { jobId: 'j', sources, ...more }));
  };
}

const codes = (imported: Awaited<ReturnType<Awaited<ReturnType<typeof planOf>>>>) =>
  imported.files.flatMap((file) => [...file.problems, ...file.sheets.flatMap((sheet) => sheet.problems)].map((found) => found.code));
const members = async (client: Client) => answerOf(await client.call('scenario.list', {})).map(({ name, members: count }) => [name, count]);

test('a mapping that comes before the units waits, says so, and makes the first scenario when they come', async () => {
  const host = testHost();
  const load = await planOf(host);
  const early = await load({ 'sap-xep.csv': anBinh });
  expect(early.scenario).toBeNull();
  expect(codes(early)).toContain('mapping.waits-for-units');
  const later = await load({ 'don-vi.csv': units });
  expect(later.scenario).toMatchObject({ name: 'sap-xep', made: true, members: 2 });
  expect(await members(host.client)).toEqual([['sap-xep', 2]]);
});

test('mapping files without an old unit in common are one round', async () => {
  const host = testHost();
  const load = await planOf(host);
  const imported = await load({ 'don-vi.csv': units, 'huyen-1.csv': anBinh, 'huyen-2.csv': chiDung });
  expect(imported.scenario).toMatchObject({ made: true, members: 4 });
  expect(codes(imported)).not.toContain('mapping.not-applied');
});

test('mapping files that decide about the same unit are variants: the first is applied, the other waits and says so', async () => {
  const host = testHost();
  const load = await planOf(host);
  const other = [heading, whole('00001', 'Xã An', 'Xã Khác'), whole('00003', 'Xã Chi', 'Xã Khác')];
  const imported = await load({ 'don-vi.csv': units, 'phuong-an-a.csv': anBinh, 'phuong-an-b.csv': other });
  expect(codes(imported).filter((code) => code !== 'mapping.not-applied')).not.toContain('mapping.over-whole');
  expect(imported.scenario).toMatchObject({ name: 'phuong-an-a', members: 2 });
  expect(codes(imported)).toContain('mapping.not-applied');

  answerOf(await host.client.call('scenario.create', { name: 'B' }));
  const applied = await load({ 'phuong-an-b.csv': other }, { applyTo: 'B' });
  expect(applied.scenario).toMatchObject({ name: 'B', members: 2, made: false });
  expect(await members(host.client)).toEqual([
    ['B', 2],
    ['phuong-an-a', 2],
  ]);
});

test('a corrected mapping does not change a scenario by itself, and says how to apply it', async () => {
  const host = testHost();
  const load = await planOf(host);
  await load({ 'don-vi.csv': units, 'sap-xep.csv': anBinh });
  const again = await load({ 'sap-xep.csv': [...anBinh, whole('00003', 'Xã Chi', 'Xã An Bình')] });
  expect(again.scenario).toBeNull();
  expect(codes(again)).toContain('mapping.not-applied');
  expect(await members(host.client)).toEqual([['sap-xep', 2]]);
});

test('a mapping of which no row can be used leaves the scenario as it was', async () => {
  const host = testHost();
  const load = await planOf(host);
  await load({ 'don-vi.csv': units, 'sap-xep.csv': anBinh });
  const bad = await load({ 'moi.csv': [heading, whole('99999', 'Xã Không Có', 'Xã Mới')] }, { applyTo: 'sap-xep' });
  expect(bad.scenario?.problems.map(({ code, severity }) => [code, severity])).toEqual([['mapping.nothing-applied', 'error']]);
  expect(await members(host.client)).toEqual([['sap-xep', 2]]);
});

test('the same holds for a sheet of the plan that is applied again: without a usable row the decisions stay', async () => {
  const host = testHost();
  const load = await planOf(host);
  await load({ 'don-vi.csv': units, 'sap-xep.csv': anBinh });
  await load({ 'hong.csv': [heading, whole('99999', 'Xã Không Có', 'Xã Mới')] });
  const sheets = answerOf(await host.client.call('import.sheets', {}));
  const broken = sheets.find(({ file }) => file === 'hong.csv')?.sheetId ?? -1;
  const [scenario] = answerOf(await host.client.call('scenario.list', {}));
  const applied = answerOf(await host.client.call('scenario.applyMapping', { scenarioId: scenario?.id ?? '', sheetIds: [broken] }));
  expect(applied.problems.map(({ code, params }) => [code, params['rejected']])).toEqual([['mapping.nothing-applied', 1]]);
  expect(await members(host.client)).toEqual([['sap-xep', 2]]);
});

test('a list that lacks units of a scenario names them, and the plan names the new unit that misses one', async () => {
  const host = testHost();
  const load = await planOf(host);
  await load({ 'don-vi.csv': units, 'sap-xep.csv': anBinh });
  const fewer = await load({ 'don-vi.csv': units.filter((line) => !line.startsWith('00002')) });
  const gone = fewer.files[0]?.problems.find(({ code }) => code === 'scenario.units-gone');
  expect(gone?.params).toMatchObject({ scenario: 'sap-xep', count: 1, examples: ['Xã Bình (00002)'] });
  const { problems } = answerOf(await host.client.call('plan.summary', {}));
  expect(problems.find(({ code }) => code === 'member.unit-gone')?.params).toMatchObject({ newUnit: 'Xã An Bình' });
});

test('a later version of which nothing is kept does not take the place of the earlier one, and says so', async () => {
  const host = testHost();
  const load = await planOf(host);
  await load({ 'don-vi.csv': units });
  const bad = await load({ 'don-vi.csv': ['Mã;Tên đơn vị;Dân số', '00001;Xã An;rất nhiều'] });
  expect(codes(bad)).toContain('sheet.nothing-kept');
  expect(answerOf(await host.client.call('plan.state', {})).counts.commune).toBe(4);
});

test('a value changed behind the program is found by the check, with the sheet it is in', async () => {
  const host = testHost();
  const load = await planOf(host);
  await load({ 'don-vi.csv': units });
  const { path: plan } = answerOf(await host.client.call('plan.state', {}));
  expect(answerOf(await host.client.call('file.check', { path: plan })).sound).toBe(true);
  await host.host.close();
  const db = new Database(plan);
  db.exec(`UPDATE record SET data = replace(data, '"population":2000', '"population":9999')`);
  db.close();
  const checked = answerOf(await testHost().client.call('file.check', { path: plan }));
  expect(checked.sound).toBe(false);
  expect(checked.checks.filter(({ passed }) => !passed)).toEqual([{ name: 'records', passed: false, detail: 'don-vi.csv / don-vi' }]);
});
