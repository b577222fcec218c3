import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { nodeChildStarter } from '../../../../../electron/files/read/node-child-starter.ts';
import { WorkbookReader } from '../../../../../electron/files/read/workbook-reader.ts';
import { cellsOf, officeWorkbook, written } from '../made-files.ts';
import { agileOf, rc4Xls } from './encrypted-files.ts';

const reader = new WorkbookReader(nodeChildStarter);
afterAll(() => reader.close());

const password = 'Mật khẩu 1';
const xlsx = written(officeWorkbook(), 'xlsx');
const xls = written(officeWorkbook(), 'biff8');

test.each([
  ['a.xlsx', agileOf(xlsx, password), cellsOf(xlsx, 'a.xlsx')],
  ['a.xls', rc4Xls(xls, password).file, cellsOf(xls, 'a.xls')],
])('%s: the password reaches the child; what is kept is the file as it came', async (fileName, bytes, cells) => {
  const asked = await reader.read({ bytes, fileName });
  expect(asked.ok || asked.problems).toMatchObject([{ code: 'file.password', params: { canOpen: true } }]);
  const wrong = await reader.read({ bytes, fileName }, { password: 'x' });
  expect(wrong.ok || wrong.problems).toMatchObject([{ code: 'file.password-wrong' }]);
  const outcome = await reader.read({ bytes, fileName }, { password });
  expect(outcome).toEqual({ ok: true, value: { ...cells, sha256: createHash('sha256').update(bytes).digest('hex'), bytes } });
});
