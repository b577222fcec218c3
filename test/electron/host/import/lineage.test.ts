import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { openTexts, peopleText, take } from '../../../support/draft.ts';
import { answerOf, type TestHost, testHost } from '../../../support/test-host.ts';
import { importTexts, unitsText } from '../../../support/upload.ts';

async function provinceHost(): Promise<TestHost> {
  const opened = testHost();
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'a.sapxep') }));
  await importTexts(opened, { 'units.csv': unitsText });
  return opened;
}

type Person = readonly [name: string, born: string, coefficient: string];
const three: readonly Person[] = [
  ['Nguyễn Văn A', '01/02/1980', '2,34'],
  ['Trần Thị B', '02/03/1975', '4,98'],
  ['Lê Văn C', '31/02/1980', '3,00'],
];
const others: readonly Person[] = [
  ['Đỗ Thị Mai', '05/06/1982', '2,67'],
  ['Vũ Văn Sơn', '07/08/1979', '3,33'],
];

/** A workbook with a sheet for each list, all cells text. */
function xlsxOf(sheets: Readonly<Record<string, readonly Person[]>>): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, people] of Object.entries(sheets)) {
    const rows = XLSX.read(peopleText(...people), { type: 'string', raw: true });
    XLSX.utils.book_append_sheet(book, Object.values(rows.Sheets)[0] ?? {}, name);
  }
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array; // safe: what `type: 'buffer'` gives
}

/** The workbook with one cell of the sheet `DS` given another text. */
function withCell(bytes: Uint8Array, address: string, text: string): Uint8Array {
  const book = XLSX.read(bytes, { type: 'array' });
  const sheet = book.Sheets['DS'];
  if (!sheet) throw new Error(`no sheet DS among ${book.SheetNames.join(', ')}`);
  sheet[address] = { t: 's', v: text };
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array; // safe: idem
}

/** What goes back to the sender; `taken` says whether the faulty file goes into the plan, too. */
async function sentBack(opened: TestHost, name: string, bytes: Uint8Array, taken: boolean): Promise<Uint8Array> {
  const draft = await openTexts(opened, { [name]: bytes });
  const { draftId } = draft;
  const { path: copy } = answerOf(
    await opened.client.call('draft.return', { draftId, file: 0, folder: path.join(opened.folder, 'trả lại'), language: 'vi' }),
  );
  if (taken) await take(opened, draft);
  else answerOf(await opened.client.call('draft.discard', { draftId }));
  return readFileSync(copy);
}

const takeFile = async (opened: TestHost, name: string, bytes: Uint8Array) => take(opened, await openTexts(opened, { [name]: bytes }));
const peopleIn = async ({ client }: TestHost) => answerOf(await client.call('plan.state', {})).counts.people;
const sheetsIn = async ({ client }: TestHost) =>
  answerOf(await client.call('import.sheets', {})).flatMap(({ file, sheet, kind }) => (kind === 'officials' ? [`${file} ${sheet}`] : []));

test.each([true, false])('corrections of one file take each other’s place under any name (the faulty file taken: %s)', async (taken) => {
  const opened = await provinceHost();
  const copy = await sentBack(opened, 'i1.xlsx', xlsxOf({ DS: three }), taken);
  await takeFile(opened, 'i1 da sua.xlsx', withCell(copy, 'C4', '28/02/1980'));
  expect(await peopleIn(opened)).toBe(3);
  await takeFile(opened, 'i1 da sua (1).xlsx', withCell(copy, 'C4', '27/02/1980'));
  expect(await peopleIn(opened)).toBe(3);
  expect(await sheetsIn(opened)).toEqual(['i1 da sua (1).xlsx DS']);
});

test.each([true, false])('a later version under the name of the original takes the place of its correction (taken: %s)', async (taken) => {
  const opened = await provinceHost();
  const copy = await sentBack(opened, 'i1.xlsx', xlsxOf({ DS: three }), taken);
  await takeFile(opened, 'i1 da sua.xlsx', withCell(copy, 'C4', '28/02/1980'));
  const later: readonly Person[] = [...three.slice(0, 2), ['Lê Văn C', '28/02/1980', '3,00'], ['Phạm Mới', '01/01/1990', '2,34']];
  await takeFile(opened, 'i1.xlsx', xlsxOf({ DS: later }));
  expect(await peopleIn(opened)).toBe(4);
  expect(await sheetsIn(opened)).toEqual(['i1.xlsx DS']);
});

test('the original itself takes the place of its correction when it is imported after it, under any name', async () => {
  const opened = await provinceHost();
  const original = xlsxOf({ DS: three });
  const copy = await sentBack(opened, 'i1.xlsx', original, false);
  await takeFile(opened, 'sửa.xlsx', withCell(copy, 'C4', '28/02/1980'));
  await takeFile(opened, 'bản đầu.xlsx', original);
  expect(await sheetsIn(opened)).toEqual(['bản đầu.xlsx DS']);
});

test('the correction of an older version takes the place of the version that came meanwhile', async () => {
  const opened = await provinceHost();
  const copy = await sentBack(opened, 'i1.xlsx', xlsxOf({ DS: three }), false);
  await takeFile(opened, 'i1.xlsx', xlsxOf({ DS: [...three.slice(0, 2), ['Phạm Mới', '01/01/1990', '2,34']] }));
  await takeFile(opened, 'sửa.xlsx', withCell(copy, 'C4', '28/02/1980'));
  expect(await sheetsIn(opened)).toEqual(['sửa.xlsx DS']);
});

test('a correction that goes back once more still answers the first file', async () => {
  const opened = await provinceHost();
  const original = xlsxOf({ DS: three });
  const first = await sentBack(opened, 'i1.xlsx', original, true);
  const second = await sentBack(opened, 'nửa chừng.xlsx', withCell(first, 'C4', '30/02/1980'), false);
  await takeFile(opened, 'xong.xlsx', withCell(second, 'C4', '28/02/1980'));
  expect(await sheetsIn(opened)).toEqual(['xong.xlsx DS']);
  expect(await peopleIn(opened)).toBe(3);
});

test('a namesake from another commune does not take the place of a correction', async () => {
  const opened = await provinceHost();
  const copy = await sentBack(opened, 'i1.xlsx', xlsxOf({ DS: three }), false);
  await takeFile(opened, 'i1 da sua.xlsx', withCell(copy, 'C4', '28/02/1980'));
  await takeFile(opened, 'i1.xlsx', xlsxOf({ DS: others }));
  expect(await peopleIn(opened)).toBe(5);
});

test('a sheet that got another name takes the place it had in its file', async () => {
  const opened = await provinceHost();
  await takeFile(opened, 'a.xlsx', xlsxOf({ DS: three, Khác: others }));
  await takeFile(opened, 'a.xlsx', xlsxOf({ Khác: others, 'DS (2)': three }));
  expect(await peopleIn(opened)).toBe(4); // one birth date cannot be
  expect((await sheetsIn(opened)).toSorted()).toEqual(['a.xlsx DS (2)', 'a.xlsx Khác']);
});

test('sheets whose names were exchanged for others are told apart by the people in them', async () => {
  const opened = await provinceHost();
  await takeFile(opened, 'a.xlsx', xlsxOf({ DS: three, Khác: others }));
  const draft = await openTexts(opened, { 'a.xlsx': xlsxOf({ 'Tờ 1': others, 'Tờ 2': three }) });
  expect(draft.files[0]?.tables.map(({ difference }) => difference && [difference.sheet, difference.same])).toEqual([
    ['Khác', 2],
    ['DS', 2],
  ]);
  await take(opened, draft);
  expect(await peopleIn(opened)).toBe(4);
});

test('a sheet of other people under a new name is no renamed one; nor is one whose old sheet is still there, or was not looked at', async () => {
  const opened = await provinceHost();
  await takeFile(opened, 'a.xlsx', xlsxOf({ DS: three }));
  await takeFile(opened, 'a.xlsx', xlsxOf({ 'Xã khác': others }));
  expect((await sheetsIn(opened)).toSorted()).toEqual(['a.xlsx DS', 'a.xlsx Xã khác']);
  const both = xlsxOf({ DS: three, 'Xã khác': others, 'Bản sao': three });
  const draft = await openTexts(opened, { 'a.xlsx': both }, { sheet: 'Bản sao' });
  expect(draft.files[0]?.tables.map(({ difference }) => difference)).toEqual([null]);
});
