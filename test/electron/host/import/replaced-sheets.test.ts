import path from 'node:path';
import { expect, test } from 'vitest';
import { answerOf, type TestHost, testHost } from '../../../support/test-host.ts';
import { importTexts, mappingText, unitsText } from '../../../support/upload.ts';

async function provinceHost(): Promise<TestHost> {
  const opened = testHost();
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'a.sapxep') }));
  await importTexts(opened, { 'units.csv': unitsText });
  return opened;
}

const people = (unitCode: string, names: readonly string[], more: readonly [string, string] = ['Chức danh', 'Công chức']) =>
  [`TT,Họ và tên,Mã đơn vị,${more[0]}`, ...names.map((name, index) => `${index + 1},${name},${unitCode},${more[1]}`)].join('\n');

const peopleIn = async ({ client }: TestHost) => answerOf(await client.call('plan.state', {})).counts.people;
const sheetsIn = async ({ client }: TestHost) =>
  answerOf(await client.call('import.sheets', {})).map(({ file, sheet, kind }) => [file, sheet, kind]);

const anLac = ['Nguyễn Văn Hùng', 'Trần Thị Lan', 'Lê Văn Nam', 'Đỗ Thu Hà'];

test('a namesake from another commune replaces nothing, though one name stands in both', async () => {
  const opened = await provinceHost();
  await importTexts(opened, { 'Danh sách.csv': people('00001', anLac) });
  const second = await importTexts(opened, {
    'Danh sách.csv': people('00002', ['Nguyễn Văn Hùng', 'Phạm Thị Hoa', 'Vũ Đức Minh', 'Bùi Ngọc Sơn']),
  });
  expect(second.files[0]?.sheets[0]?.problems.map(({ code }) => code)).not.toContain('sheet.replaced');
  expect(await peopleIn(opened)).toBe(8);
});

test('a later version replaces the earlier one: people come and go, and their numbers are added', async () => {
  const opened = await provinceHost();
  await importTexts(opened, { 'Danh sách.csv': people('00001', anLac) });
  const later = people('00001', ['NGUYỄN VĂN HÙNG', 'Trần Thị Lan', 'Lê Văn Nam', 'Phạm Mới', 'Vũ Mới'], ['Số CCCD', '']).replace(
    /,$/gm,
    (_, at: number) => `,001080${String(at).padStart(6, '0')}`,
  );
  const answer = await importTexts(opened, { 'Danh sách.csv': later });
  expect(answer.files[0]?.sheets[0]?.problems).toContainEqual(
    expect.objectContaining({ code: 'sheet.replaced', params: { before: 4, now: 5 } }),
  );
  expect(await peopleIn(opened)).toBe(5);
});

test('a mapping whose new units were all corrected is the same mapping', async () => {
  const opened = await provinceHost();
  await importTexts(opened, { 'map.csv': mappingText });
  await importTexts(opened, { 'map.csv': mappingText.replaceAll('90001', '91001').replaceAll('90002', '91002') });
  expect(answerOf(await opened.client.call('plan.state', {})).counts.mapping).toBe(5);
});

test('a sheet of which nothing was kept gives way to the corrected one, with its errors', async () => {
  const opened = await provinceHost();
  await importTexts(opened, { 'p.csv': people('99999', ['Trần Thị Lan']) });
  expect(answerOf(await opened.client.call('plan.state', {})).problems.errors).toBe(1);
  await importTexts(opened, { 'p.csv': people('00001', ['Trần Thị Lan']) });
  expect(await sheetsIn(opened)).toEqual([
    ['p.csv', 'p', 'officials'],
    ['units.csv', 'units', 'units'],
  ]);
  expect(answerOf(await opened.client.call('plan.state', {})).problems.errors).toBe(0);
});

test('sheets of no known kind do not pile up when their file comes again', async () => {
  const opened = await provinceHost();
  const table = (rows: readonly (readonly string[])[]) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const people = [
    ['TT', 'Họ và tên', 'Mã đơn vị', 'Chức danh'],
    ['1', 'Trần Thị Lan', '00001', 'Công chức'],
  ] as const;
  const page = `<html><body>${table(people)}${table([['Ghi chú'], ['Liên hệ phòng Nội vụ']])}</body></html>`;
  await importTexts(opened, { 'people.html': page });
  await importTexts(opened, { 'people.html': page });
  expect(await sheetsIn(opened)).toEqual([
    ['people.html', 'people 1', 'officials'],
    ['people.html', 'people 2', null],
    ['units.csv', 'units', 'units'],
  ]);
});

test('the same file read as another kind takes the place of what it was taken for', async () => {
  const opened = await provinceHost();
  const quotas = 'TT,Tên đơn vị,Mã đơn vị,Biên chế\n1,Xã Thử 1,00001,20';
  await importTexts(opened, { 'q.csv': quotas }, { kind: 'units' });
  await importTexts(opened, { 'q.csv': quotas });
  expect(await sheetsIn(opened)).toEqual([
    ['q.csv', 'q', 'quotas'],
    ['units.csv', 'units', 'units'],
  ]);
});

test('decisions taken from a sheet that was replaced still lead to its cells', async () => {
  const opened = await provinceHost();
  await importTexts(opened, { 'map.csv': mappingText });
  await importTexts(opened, { 'map.csv': mappingText });
  const decided = answerOf(await opened.client.call('plan.unitsAfter', {})).filter((unit) => unit.decided);
  expect(decided.flatMap(({ members }) => members.map(({ source }) => source?.file))).toEqual(Array(5).fill('map.csv'));
});
