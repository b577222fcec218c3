import path from 'node:path';
import { expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { openTexts, peopleText, tableOf, take } from '../../../support/draft.ts';
import { answerOf, hostIn, type TestHost, testHost } from '../../../support/test-host.ts';
import { agileStreams, compoundOf } from '../../files/read/decrypt/encrypted-files.ts';

const password = 'Mật khẩu 1';
const people = peopleText(['Nguyễn Văn A', '01/02/1980', '2,34'], ['Trần Thị B', '02/03/1975', '4,98']);

function locked(): Uint8Array {
  const book = XLSX.read(people, { type: 'string', raw: true });
  const zip = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer; // safe: what `type: 'buffer'` gives
  return compoundOf(agileStreams(zip, password));
}

async function planHost(): Promise<TestHost> {
  const opened = testHost();
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'a.sapxep') }));
  return opened;
}

const codes = (problems: readonly { readonly code: string }[] = []) => problems.map(({ code }) => code);

test('a file with a password is asked for it, told when it is wrong, and read when it is right', async () => {
  const opened = await planHost();
  const draft = await openTexts(opened, { 'khóa.xlsx': locked() });
  expect(draft.files[0]).toMatchObject({ format: null, needsPassword: true, taken: false });
  expect(codes(draft.files[0]?.problems)).toEqual(['file.password']);
  const { draftId } = draft;
  const open = async (word: string) =>
    answerOf(await opened.client.call('draft.password', { draftId, file: 0, password: word, jobId: 'p' })).files[0];
  const wrong = await open('sai');
  expect(wrong).toMatchObject({ format: null, needsPassword: true });
  expect(codes(wrong?.problems)).toEqual(['file.password-wrong']);
  expect(await open(password)).toMatchObject({ format: 'xlsx', needsPassword: false, taken: true });
  const current = answerOf(await opened.client.call('draft.current', {}));
  if (!current) throw new Error('no draft');
  expect(tableOf(current)).toMatchObject({ kind: 'officials', rows: { kept: 2 } });

  const taken = await take(opened, current);
  const sheetId = taken.files[0]?.sheets[0]?.sheetId ?? 0;
  expect(answerOf(await opened.client.call('import.rows', { sheetId, from: 1, count: 5 })).total).toBe(3);
  const { path: file } = answerOf(await opened.client.call('plan.state', {}));
  await opened.host.close();

  // The password is written down nowhere: whoever opens the plan later is told why the cells of the file cannot be shown.
  const later = hostIn(opened.folder);
  try {
    answerOf(await later.client.call('file.open', { path: file }));
    const reply = await later.client.call('import.rows', { sheetId, from: 1, count: 5 });
    expect(reply.ok ? 'ok' : reply.problems[0].code).toBe('file.password');
  } finally {
    await later.host.close();
  }
});

test('an import in one call takes a password along, and never writes it into the plan', async () => {
  const opened = await planHost();
  const source = () => ({ kind: 'upload' as const, uploadId: opened.host.addUpload('khóa.xlsx', locked()) });
  const without = answerOf(await opened.client.call('import.files', { jobId: 'i', sources: [source()] }));
  expect(without.files[0]).toMatchObject({ taken: false, problems: [{ code: 'file.password' }] });
  const imported = answerOf(await opened.client.call('import.files', { jobId: 'i', sources: [source()], password }));
  expect(imported.files[0]).toMatchObject({ taken: true });
  const log = answerOf(await opened.client.call('history.list', {}));
  expect(JSON.stringify(log)).not.toContain(password);
});
