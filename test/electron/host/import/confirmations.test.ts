import path from 'node:path';
import { expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { encodeLegacy } from '../../../../shared/kernel/vietnamese/legacy/encode-legacy.ts';
import { openTexts, peopleText, tableOf } from '../../../support/draft.ts';
import { answerOf, type TestHost, testHost } from '../../../support/test-host.ts';
import { importTexts, unitsText } from '../../../support/upload.ts';

async function provinceHost(): Promise<TestHost> {
  const opened = testHost();
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'a.sapxep') }));
  await importTexts(opened, { 'units.csv': unitsText });
  return opened;
}

const people = peopleText(['Nguyễn Văn A', '01/02/1980', '2,34'], ['Trần Thị B', '02/03/1975', '4,98']);

function oldExcel(text: string): Uint8Array {
  const book = XLSX.read(text, { type: 'string', raw: true });
  return XLSX.write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array; // safe: what `type: 'buffer'` gives
}

const takeWith = async ({ client }: TestHost, draftId: string, confirmed: { file: number; what: 'totals' | 'encodings' }[] = []) => {
  const reply = await client.call('draft.take', { draftId, jobId: 't', confirmed });
  return reply.ok ? 'taken' : reply.problems.map((found) => `${found.code} ${'what' in found.params ? found.params.what : ''}`);
};

test('an old Excel file has no checksum: its totals are shown, and it is not taken before they are confirmed', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'cũ.xls': oldExcel(people), 'mới.csv': people.replaceAll('Văn', 'Hữu') });
  expect(draft.files.map(({ format, confirm }) => [format, confirm])).toEqual([
    ['xls', ['totals']],
    ['csv', []],
  ]);
  expect(tableOf(draft).totals).toContainEqual({ column: 'F', heading: 'Hệ số lương', sum: '7.32', cells: 2 });
  const before = answerOf(await opened.client.call('plan.state', {}));
  expect(await takeWith(opened, draft.draftId)).toEqual(['draft.unconfirmed totals']);
  expect(await takeWith(opened, draft.draftId, [{ file: 1, what: 'totals' }])).toEqual(['draft.unconfirmed totals']);
  expect(answerOf(await opened.client.call('plan.state', {}))).toEqual(before);
  expect(await takeWith(opened, draft.draftId, [{ file: 0, what: 'totals' }])).toBe('taken');
});

test('a file that cannot be taken needs no confirmation', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'cũ.xls': oldExcel('chỉ,là,chữ\nvà,vài,dòng') });
  expect(draft.files[0]).toMatchObject({ taken: false, confirm: [] });
});

test('an import without a look in between asks for nothing', async () => {
  const opened = await provinceHost();
  const sources = [{ kind: 'upload' as const, uploadId: opened.host.addUpload('cũ.xls', oldExcel(people)) }];
  const imported = answerOf(await opened.client.call('import.files', { jobId: 'i', sources }));
  expect(imported.files[0]).toMatchObject({ taken: true });
});

test('text that was converted from an older encoding is confirmed once, unless a person has told the encoding', async () => {
  const opened = await provinceHost();
  const book = XLSX.read(encodeLegacy(people, 'tcvn3'), { type: 'string', raw: true });
  const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array; // safe: what `type: 'buffer'` gives
  const draft = await openTexts(opened, { 'abc.xlsx': bytes });
  expect(draft.files[0]?.confirm).toEqual(['encodings']);
  const table = tableOf(draft);
  const change = table.changes.find(({ heading }) => heading.toLocaleLowerCase('vi') === 'họ và tên');
  expect(change).toMatchObject({ kind: 'encoding', encoding: 'tcvn3', column: 'B' });
  const samples = change?.kind === 'encoding' ? change.samples.map(({ after }) => after.toLocaleLowerCase('vi')) : [];
  expect(samples).toContain('nguyễn văn a');
  expect(await takeWith(opened, draft.draftId)).toEqual(['draft.unconfirmed encodings']);

  const encodings = Object.fromEntries(table.changes.flatMap((one) => (one.kind === 'encoding' ? [[one.column, one.encoding]] : [])));
  const told = answerOf(
    await opened.client.call('draft.instruct', { draftId: draft.draftId, key: table.key, instructions: { encodings } }),
  );
  expect(told.files[0]?.confirm).toEqual([]);
  expect(await takeWith(opened, draft.draftId)).toBe('taken');
});

test('converted text is shown in Unicode, on the desk and in the plan', async () => {
  const opened = await provinceHost();
  const book = XLSX.read(encodeLegacy(people, 'tcvn3'), { type: 'string', raw: true });
  const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array; // safe: what `type: 'buffer'` gives
  const draft = await openTexts(opened, { 'abc.xlsx': bytes });
  const page = { from: 2, count: 1 };
  const onDesk = answerOf(await opened.client.call('draft.rows', { draftId: draft.draftId, key: tableOf(draft).key, ...page }));
  expect(onDesk.rows[0]?.cells.slice(0, 3)).toEqual(['1', 'Nguyễn Văn A', '01/02/1980']);
  expect(await takeWith(opened, draft.draftId, [{ file: 0, what: 'encodings' }])).toBe('taken');
  const sheetId = answerOf(await opened.client.call('import.sheets', {})).find(({ file }) => file === 'abc.xlsx')?.sheetId ?? 0;
  const inPlan = answerOf(await opened.client.call('import.rows', { sheetId, ...page }));
  expect(inPlan.rows[0]?.cells).toEqual(onDesk.rows[0]?.cells);
});
