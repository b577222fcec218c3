import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { openTexts, peopleText, tableOf, take } from '../../../support/draft.ts';
import { answerOf, type TestHost, testHost } from '../../../support/test-host.ts';
import { importTexts, unitsText } from '../../../support/upload.ts';

async function provinceHost(): Promise<TestHost> {
  const opened = testHost();
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'a.sapxep') }));
  await importTexts(opened, { 'units.csv': unitsText });
  return opened;
}

const people = peopleText(['Nguyễn Văn A', '01/02/1980', '2,34'], ['Trần Thị B', '02/03/1975', '4,98'], ['Lê Văn C', '31/02/1980', '3,00']);

/** The table as an .xlsx with one sheet, all cells text. */
function xlsxOf(text: string, sheet = 'Danh sách'): Uint8Array {
  const book = XLSX.utils.book_new();
  const rows = XLSX.read(text, { type: 'string', raw: true });
  XLSX.utils.book_append_sheet(book, Object.values(rows.Sheets)[0] ?? {}, sheet);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array; // safe: what `type: 'buffer'` gives
}

/** The workbook with one cell of one sheet given another text. */
function withCell(bytes: Uint8Array, sheet: string, address: string, text: string): Uint8Array {
  const book = XLSX.read(bytes, { type: 'array' });
  const found = book.Sheets[sheet];
  if (!found) throw new Error(`no sheet ${sheet} among ${book.SheetNames.join(', ')}`);
  found[address] = { t: 's', v: text };
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array; // safe: idem
}

test('a workbook goes back with its faults; corrected under any name it takes the place of the original and closes them', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'Xã An.xlsx': xlsxOf(people) });
  const folder = path.join(opened.folder, 'trả lại');
  const { draftId } = draft;
  const returned = answerOf(await opened.client.call('draft.return', { draftId, file: 0, folder, language: 'vi' }));
  expect(path.basename(returned.path)).toBe('Xã An - cần sửa.xlsx');
  const copy = readFileSync(returned.path);
  expect(copy.byteLength).toBe(returned.bytes);
  const table = tableOf(draft);
  expect(returned.findings).toBe(table.errors + table.warnings);
  const book = XLSX.read(copy, { type: 'array' });
  expect(book.SheetNames).toEqual(['Cần sửa', 'Danh sách']);
  const list = XLSX.utils.sheet_to_json<string[]>(book.Sheets['Cần sửa'] ?? {}, { header: 1 });
  expect(list.find((line) => line[2] === 'C4')?.slice(4)).toEqual([
    'Không phải ngày có thật hoặc không đọc được.',
    'Hãy ghi ngày/tháng/năm, ví dụ 15/01/1966.',
  ]);
  await take(opened, draft);

  const corrected = withCell(copy, 'Danh sách', 'C4', '28/02/1980');
  const answer = await openTexts(opened, { 'đã sửa xong.xlsx': corrected });
  const [cover, people2] = answer.files[0]?.tables ?? [];
  expect(cover).toMatchObject({ sheet: 'Cần sửa', kind: null });
  expect(cover?.rows.read).toBe(cover?.rows.setAside);
  expect(people2).toMatchObject({
    sheet: 'Danh sách',
    errors: 0,
    rows: { kept: 3, rejected: 0 },
    difference: { file: 'Xã An.xlsx', new: 1, changed: 0, gone: 0, same: 2 },
  });
  await take(opened, answer);
  const state = answerOf(await opened.client.call('plan.state', {}));
  expect(state.counts.people).toBe(3);
  expect(state.problems.errors).toBe(0);
  expect(answerOf(await opened.client.call('import.sheets', {})).map(({ file, sheet }) => `${file} ${sheet}`)).toEqual([
    'đã sửa xong.xlsx Cần sửa',
    'đã sửa xong.xlsx Danh sách',
    'units.csv units',
  ]);
});

test('a text file goes back as a workbook whose sheet still takes its place', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'danh [1] xã.csv': people });
  const { draftId } = draft;
  const returned = answerOf(await opened.client.call('draft.return', { draftId, file: 0, folder: opened.folder, language: 'vi' }));
  expect(path.extname(returned.path)).toBe('.xlsx');
  await take(opened, draft);
  const copy = readFileSync(returned.path);
  const sheet = XLSX.read(copy, { type: 'array' }).SheetNames[1] ?? '';
  const answer = await openTexts(opened, { [path.basename(returned.path)]: withCell(copy, sheet, 'C4', '28/02/1980') });
  expect(tableOf(answer, 0, 1).difference).toMatchObject({ file: 'danh [1] xã.csv', new: 1, same: 2, gone: 0 });
  await take(opened, answer);
  expect(answerOf(await opened.client.call('plan.state', {})).counts.people).toBe(3);
});

test('what a person accepted is not asked of the sender', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'p.xlsx': xlsxOf(peopleText(['A', '1/2/80', '2,34'], ['B', '3/4/75', '2,34'])) });
  const { draftId } = draft;
  const count = async () =>
    answerOf(await opened.client.call('draft.return', { draftId, file: 0, folder: opened.folder, language: 'vi' })).findings;
  const before = await count();
  answerOf(
    await opened.client.call('draft.accept', {
      draftId,
      key: '0.0.1',
      code: 'date.two-digit-year',
      header: 'Ngày sinh',
      cell: null,
      accepted: true,
    }),
  );
  expect(await count()).toBe(before - 2);
});

test('a file that was not read cannot go back', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'trống.xlsx': new Uint8Array() });
  const reply = await opened.client.call('draft.return', { draftId: draft.draftId, file: 0, folder: opened.folder, language: 'vi' });
  expect(reply.ok ? 'ok' : reply.problems[0].code).toBe('draft.unknown');
});
