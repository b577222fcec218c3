import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Reply } from '../../../shared/contract/client.ts';
import { answerOf, type TestHost, testHost } from '../../support/test-host.ts';
import { importTexts, unitsText } from '../../support/upload.ts';

const codeOf = (reply: Reply<'import.files'> | Reply<'scenario.create'>) => (reply.ok ? 'ok' : reply.problems[0].code);

async function openHost(): Promise<TestHost> {
  const opened = testHost();
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'a.sapxep') }));
  return opened;
}

function startImport({ client, folder }: TestHost): Promise<Reply<'import.files'>> {
  const file = path.join(folder, 'đơn vị.csv');
  writeFileSync(file, unitsText);
  return client.call('import.files', { jobId: 'import', sources: [{ kind: 'path', path: file }] });
}

test('closing while files are read stops the import instead of failing it', async () => {
  const opened = await openHost();
  const importing = startImport(opened);
  await opened.host.close();
  expect(codeOf(await importing)).toBe('file.cancelled');
  answerOf(await opened.client.call('file.open', { path: path.join(opened.folder, 'a.sapxep') }));
  expect(answerOf(await opened.client.call('plan.state', {}))).toMatchObject({ seq: 0, counts: { commune: 0 } });
});

test('an import belongs to the plan it was begun in: opening another one stops it', async () => {
  const opened = await openHost();
  const importing = startImport(opened);
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'b.sapxep') }));
  expect(codeOf(await importing)).toBe('file.cancelled');
  expect(answerOf(await opened.client.call('plan.state', {})).seq).toBe(0);
});

test('a sheet asked for before its plan was closed is still answered', async () => {
  const opened = await openHost();
  const { files } = await importTexts(opened, { 'units.csv': unitsText });
  const page = opened.client.call('import.rows', { sheetId: files[0]!.sheets[0]!.sheetId!, from: 1, count: 2 });
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'b.sapxep') }));
  expect(answerOf(await page).rows).toHaveLength(2);
});

test('a listener that fails keeps neither the change nor the other listeners from it', async () => {
  const opened = await openHost();
  const heard: number[] = [];
  opened.host.listen(() => {
    throw new TypeError('the page is gone');
  });
  opened.host.listen((event) => void (event.kind === 'changed' && heard.push(event.seq)));
  expect(codeOf(await opened.client.call('scenario.create', { name: 'Phương án 1' }))).toBe('ok');
  expect(heard).toEqual([1]);
});
