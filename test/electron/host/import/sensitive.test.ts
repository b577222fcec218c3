import path from 'node:path';
import { expect, test } from 'vitest';
import { openTexts, tableOf } from '../../../support/draft.ts';
import { answerOf, type TestHost, testHost } from '../../../support/test-host.ts';
import { importTexts } from '../../../support/upload.ts';

const list = ['TT,Họ và tên,Ngày sinh,Dân tộc,Đơn vị', '1,Nguyễn Văn A,01/02/1980,Kinh,Xã Thử', '2,Lò Thị B,02/03/1975,Thái,Xã Thử'].join(
  '\n',
);

async function planHost(): Promise<TestHost> {
  const opened = testHost();
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'a.sapxep') }));
  return opened;
}

test('a sensitive column is left out and named, unless it is asked for; the next import is asked anew', async () => {
  const opened = await planHost();
  const tableIn = (imported: Awaited<ReturnType<typeof importTexts>>) => imported.files[0]?.sheets[0];
  const without = tableIn(await importTexts(opened, { 'p.csv': list }));
  expect(without).toMatchObject({ leftOut: ['Dân tộc'], rows: { kept: 2 } });
  const asked = tableIn(await importTexts(opened, { 'p.csv': list }, { sensitive: true }));
  expect(asked).toMatchObject({ leftOut: [], rows: { kept: 2 }, difference: { changed: 2, same: 0 } });
  const next = tableIn(await importTexts(opened, { 'p.csv': list }));
  expect(next).toMatchObject({ leftOut: ['Dân tộc'], difference: { changed: 2 } });
});

test('a profile is used also when sensitive columns are asked for', async () => {
  const opened = await planHost();
  const { draftId } = await openTexts(opened, { 'p.csv': list });
  answerOf(await opened.client.call('profile.save', { draftId, key: '0.0.1', name: 'Xã Thử' }));
  expect(tableOf(await openTexts(opened, { 'p.csv': list }))).toMatchObject({ profile: 'Xã Thử', leftOut: ['Dân tộc'] });
  const asked = await importTexts(opened, { 'p.csv': list }, { sensitive: true });
  expect(asked.files[0]?.sheets[0]).toMatchObject({ profile: 'Xã Thử', leftOut: [], rows: { kept: 2 } });
});

test('on the desk it is asked for table by table', async () => {
  const opened = await planHost();
  const { draftId } = await openTexts(opened, { 'p.csv': list });
  const told = answerOf(await opened.client.call('draft.instruct', { draftId, key: '0.0.1', instructions: { sensitive: true } }));
  expect(tableOf(told)).toMatchObject({ leftOut: [], instructions: { sensitive: true } });
});
