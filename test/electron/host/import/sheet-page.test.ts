import path from 'node:path';
import { expect, test } from 'vitest';
import { answerOf, type TestHost, testHost } from '../../../support/test-host.ts';
import { importTexts, unitsText } from '../../../support/upload.ts';

async function openHost(): Promise<TestHost> {
  const opened = testHost();
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'a.sapxep') }));
  return opened;
}
const sheetIdOf = ({ files }: Awaited<ReturnType<typeof importTexts>>): number => files[0]!.sheets[0]!.sheetId!;

test('a page of a sheet: its cells as they stand, with what became of each row', async () => {
  const opened = await openHost();
  const text = ['DANH SÁCH ĐƠN VỊ', unitsText, 'xã,,Xã không mã,xã,012,1,1', 'Tổng cộng,,,,,60001,6001'].join('\n');
  const sheetId = sheetIdOf(await importTexts(opened, { 'units.csv': text }));
  const page = answerOf(await opened.client.call('import.rows', { sheetId, from: 1, count: 500 }));
  expect(page).toMatchObject({ total: 13, headerRows: [2] });
  expect(page.columns.slice(0, 3)).toEqual([
    { letter: 'A', field: 'level', heading: 'Cấp' },
    { letter: 'B', field: 'code', heading: 'Mã' },
    { letter: 'C', field: 'name', heading: 'Tên đơn vị' },
  ]);
  expect(page.rows.map(({ fate, reason }) => reason ?? fate)).toEqual(['title', 'heading', ...Array(9).fill('kept'), 'error', 'total']);
  expect(page.rows[2]?.cells).toEqual(['tỉnh', '01', 'Tỉnh Thử', 'tỉnh', '', '60000', '6000']);

  const part = answerOf(await opened.client.call('import.rows', { sheetId, from: 3, count: 2 }));
  expect(part.rows).toEqual(page.rows.slice(2, 4));
  expect(answerOf(await opened.client.call('import.rows', { sheetId, from: 14, count: 10 })).rows).toEqual([]);
});

test('the same bytes under two names are two files: each sheet is found under its own', async () => {
  const opened = await openHost();
  const ids = [
    sheetIdOf(await importTexts(opened, { 'units.csv': unitsText })),
    sheetIdOf(await importTexts(opened, { 'đơn vị.csv': unitsText })),
  ];
  for (const sheetId of ids) expect(answerOf(await opened.client.call('import.rows', { sheetId, from: 1, count: 1 })).rows).toHaveLength(1);
});

test('a sheet of 150,000 rows has pages too', async () => {
  const opened = await openHost();
  const rows = Array.from({ length: 150_000 }, (_, n) => `${n};;`);
  const sheetId = sheetIdOf(await importTexts(opened, { 'dài.csv': [unitsText.replaceAll(',', ';'), ...rows].join('\n') }));
  expect(answerOf(await opened.client.call('import.rows', { sheetId, from: 150_010, count: 5 })).rows).toHaveLength(1);
});

test('a sheet nobody imported is said to be unknown', async () => {
  const opened = await openHost();
  const reply = await opened.client.call('import.rows', { sheetId: 7, from: 1, count: 1 });
  expect(reply.ok ? '' : reply.problems[0].code).toBe('sheet.unknown');
});
