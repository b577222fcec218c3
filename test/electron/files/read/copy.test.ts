import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { readBudget } from '../../../../electron/files/read/limits.ts';
import { nodeChildStarter } from '../../../../electron/files/read/node-child-starter.ts';
import { WorkbookReader } from '../../../../electron/files/read/workbook-reader.ts';
import { writeReturnWorkbook } from '../../../../electron/files/write/return/write-return-workbook.ts';
import { agileStreams, compoundOf } from './decrypt/encrypted-files.ts';
import { cellsOf, officeWorkbook, written } from './made-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'copy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sheet = officeWorkbook().SheetNames[0] ?? '';
const meta = { file: 'a.xlsx', sha256: createHash('sha256').update('a').digest('hex'), planName: 'Xã', date: '2030-08-01' };
const marks = { findings: [{ sheet, cell: 'B2', severity: 'error', message: 'Sai.' }], language: 'vi', meta } as const;

test.each(['xlsx', 'csv', 'ods'] as const)('a copy from the child is that of one made here: %s', async (bookType) => {
  const reader = new WorkbookReader(nodeChildStarter);
  const bytes = written(officeWorkbook(), bookType);
  const fileName = `a.${bookType}`;
  const { workbook } = cellsOf(bytes, fileName);
  const here = await writeReturnWorkbook({ ...marks, original: bytes, format: workbook.format, workbook });
  const copy = await reader.copy({ bytes, fileName, password: null }, marks);
  expect(here.ok && Buffer.from(here.value).equals(Buffer.from(copy))).toBe(true);
  await reader.close();
});

test('a file with a password gives a copy without one; with a wrong password there is none', async () => {
  const reader = new WorkbookReader(nodeChildStarter);
  const bytes = compoundOf(agileStreams(Buffer.from(written(officeWorkbook(), 'xlsx')), 'bí mật'));
  const copy = await reader.copy({ bytes, fileName: 'a.xlsx', password: 'bí mật' }, marks);
  expect(XLSX.read(copy, { type: 'array' }).SheetNames).toContain(sheet);
  await expect(reader.copy({ bytes, fileName: 'a.xlsx', password: 'sai' }, marks)).rejects.toThrow('copy');
  expect((await reader.read({ bytes: written(officeWorkbook(), 'xlsx'), fileName: 'b.xlsx' })).ok).toBe(true); // the child works on
  await reader.close();
});

test.each([
  ['that loops', 'for (;;);'],
  ['that ends', 'process.exit(7);'],
])('a child %s is replaced', async (name, work) => {
  const entry = path.join(folder, `${name}.mjs`);
  writeFileSync(entry, `process.send({ kind: 'ready' });\nprocess.on('message', () => { ${work} });\n`);
  const reader = new WorkbookReader(nodeChildStarter, { ...readBudget, hardMilliseconds: 1500 }, entry);
  const file = { bytes: written(officeWorkbook(), 'csv'), fileName: 'a.csv', password: null };
  for (const _turn of [1, 2]) await expect(reader.copy(file, marks)).rejects.toThrow('ended');
  await reader.close();
});
