import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { childEntry } from '../../../../electron/files/read/child-entry.ts';
import type { ChildExit, ChildStarter } from '../../../../electron/files/read/child-starter.ts';
import { type ReadBudget, readBudget } from '../../../../electron/files/read/limits.ts';
import { createNodeChildStarter, nodeChildStarter } from '../../../../electron/files/read/node-child-starter.ts';
import { readWorkbook } from '../../../../electron/files/read/read-workbook.ts';
import type { ReadProgress } from '../../../../electron/files/read/reading.ts';
import { WorkbookReader } from '../../../../electron/files/read/workbook-reader.ts';
import { cellsOf, officeWorkbook, sheetXml, written, xlsxOf } from './made-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reader-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A reader that counts its children, with another child module when one is given as text. */
function countingReader(options: { readonly budget?: Partial<ReadBudget>; readonly child?: string } = {}) {
  const count = { started: 0, exited: 0 };
  const starter: ChildStarter = {
    start: (entry) => {
      count.started++;
      const child = nodeChildStarter.start(entry);
      child.onExit(() => count.exited++);
      return child;
    },
  };
  let entry = childEntry();
  if (options.child !== undefined) {
    entry = path.join(folder, `child-${createHash('sha256').update(options.child).digest('hex').slice(0, 8)}.mjs`);
    writeFileSync(entry, `process.send({ kind: 'ready' });\nprocess.on('message', (request) => { ${options.child} });\n`);
  }
  return { count, reader: new WorkbookReader(starter, { ...readBudget, ...options.budget }, entry) };
}

const file = { bytes: written(officeWorkbook(), 'xlsx'), fileName: 'a.xlsx' };

describe('reading in a child process', () => {
  test('every format gives the same cells as in process, from one child', async () => {
    const { reader, count } = countingReader();
    for (const bookType of ['xlsx', 'xlsb', 'biff8', 'biff5', 'ods', 'fods', 'xlml', 'csv', 'html'] as const) {
      const bytes = written(officeWorkbook(), bookType);
      const outcome = await reader.read({ bytes, fileName: `a.${bookType}` });
      expect(outcome).toEqual({
        ok: true,
        value: { ...cellsOf(bytes, `a.${bookType}`), sha256: createHash('sha256').update(bytes).digest('hex'), bytes },
      });
    }
    expect(count).toEqual({ started: 1, exited: 0 });
    await reader.close();
    expect(count).toEqual({ started: 1, exited: 1 });
  });

  test('a file on disk; sheets of many rows come whole and in order', async () => {
    const csv = path.join(folder, 'Xã phường.csv');
    writeFileSync(csv, Array.from({ length: 12_001 }, (_, index) => `${index},x`).join('\n'));
    const outcome = await readWorkbook(csv, 'Xã phường.csv', { starter: nodeChildStarter });
    expect(outcome.ok && outcome.value.workbook.file).toBe('Xã phường.csv');
    expect(outcome.ok && outcome.value.workbook.sheets[0]!.rows.map((row) => row[0])).toEqual(
      Array.from({ length: 12_001 }, (_, index) => `${index}`),
    );
  });

  test('files asked for at once are read one after another', async () => {
    const { reader, count } = countingReader();
    const outcomes = await Promise.all(
      [file, { ...file, fileName: 'b.xlsx' }, { bytes: Buffer.from('x'), fileName: 'c.xlsx' }].map((source) => reader.read(source)),
    );
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.workbook.file : outcome.problems[0].code))).toEqual([
      'a.xlsx',
      'b.xlsx',
      'file.wrong-type',
    ]);
    expect(count.started).toBe(1);
    await reader.close();
  });

  test('what needs no child starts none: missing file, folder, empty file, cancelled before', async () => {
    const { reader, count } = countingReader();
    mkdirSync(path.join(folder, 'thư mục.xlsx'));
    writeFileSync(path.join(folder, 'rỗng.xlsx'), '');
    const codes: string[] = [];
    for (const name of ['không có.xlsx', 'thư mục.xlsx', 'rỗng.xlsx']) {
      const outcome = await reader.read({ path: path.join(folder, name) });
      codes.push(outcome.ok ? 'read' : outcome.problems[0].code);
    }
    const cancelled = await reader.read(file, { signal: AbortSignal.abort() });
    codes.push(cancelled.ok ? 'read' : cancelled.problems[0].code);
    expect(codes).toEqual(['file.not-found', 'file.no-access', 'file.empty', 'file.cancelled']);
    expect(count.started).toBe(0);
    await reader.close();
  });

  test('how much of a large workbook has been read is told while it is read', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${(row * 7919) % 10_007}</v></c></row>`,
    );
    const { reader } = countingReader();
    const progress: ReadProgress[] = [];
    const outcome = await reader.read(
      { bytes: xlsxOf(sheetXml(rows.join(''))), fileName: 'a.xlsx' },
      { onProgress: (event) => progress.push(event) },
    );
    expect(outcome.ok && outcome.value.workbook.sheets[0]!.rows).toHaveLength(60_000);
    expect(progress[0]).toEqual({ file: 'a.xlsx', step: 'started', seconds: 0, share: 0 });
    const shares = progress.filter(({ step }) => step === 'reading').map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    await reader.close();
  });

  test('names that all objects inherit are read like any other, and nothing is inherited from a file', async () => {
    const { reader } = countingReader();
    const outcome = await reader.read({ bytes: Buffer.from('__proto__,constructor\ntoString,1\n'), fileName: '__proto__.csv' });
    expect(outcome.ok && outcome.value.workbook.sheets[0]).toMatchObject({
      name: '__proto__',
      rows: [
        ['__proto__', 'constructor'],
        ['toString', '1'],
      ],
    });
    await reader.close();
  });
});

describe('what goes wrong ends the child, never the program', () => {
  test('a child that never answers is ended after the hard limit; the next file gets a new one', async () => {
    const { reader, count } = countingReader({
      budget: { hardMilliseconds: 600, softMilliseconds: 250 },
      child: "if (request.file === 'a.xlsx') for (;;);",
    });
    const progress: ReadProgress[] = [];
    const outcome = await reader.read(file, { onProgress: (event) => progress.push(event) });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ code: 'file.timed-out', params: { seconds: 1 }, at: { kind: 'file', file: 'a.xlsx' } }],
    });
    expect(progress.map((event) => event.step)).toEqual(['started', 'still-working', 'still-working']);
    expect(count).toEqual({ started: 1, exited: 1 });
    await reader.read({ ...file, fileName: 'b.xlsx' });
    expect(count).toEqual({ started: 2, exited: 2 });
    await reader.close();
  });

  test('cancelling in the middle leaves no process behind', async () => {
    const { reader, count } = countingReader({ child: 'for (;;);' });
    const abort = new AbortController();
    const outcome = await reader.read(file, { signal: abort.signal, onProgress: () => setTimeout(() => abort.abort(), 200) });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'file.cancelled' }] });
    expect(count).toEqual({ started: 1, exited: 1 });
    await reader.close();
  });

  test('a real file that makes the parser swell is stopped at the memory limit', async () => {
    const row = `<Row>${'<Cell><Data ss:Type="Number">1.5</Data></Cell>'.repeat(8)}</Row>`;
    const swelling = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${row.repeat(75_000)}</Table></Worksheet></Workbook>`;
    const { reader, count } = countingReader({ budget: { residentBytes: 300 * 2 ** 20 } });
    const outcome = await reader.read({ bytes: Buffer.from(swelling), fileName: 'a.xls' });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'file.out-of-memory', params: { limitMb: 300 } }] });
    expect(count.exited).toBe(1);
    await reader.close();
  });

  test('a child that swelled while reading is replaced before the next file', async () => {
    const { reader, count } = countingReader({ budget: { residentBytes: 40 * 2 ** 20 * 4, softMilliseconds: 60_000 } });
    expect((await reader.read(file)).ok).toBe(true); // node alone holds more than a quarter of that limit
    expect(count).toEqual({ started: 1, exited: 1 });
    await reader.close();
  });

  test('a child that dies says what for: memory, or a file it could not read', async () => {
    const codeAfter = async (exit: ChildExit): Promise<string> => {
      const dying: ChildStarter = {
        start: () => {
          let exited: (exit: ChildExit) => void = () => {};
          return {
            send: () => setTimeout(() => exited(exit)),
            onMessage: (listener) => listener({ kind: 'ready' }),
            onExit: (listener) => {
              exited = listener;
            },
            kill: () => {},
            rssBytes: () => null,
          };
        },
      };
      const outcome = await new WorkbookReader(dying).read(file);
      return outcome.ok ? 'read' : outcome.problems[0].code;
    };
    expect(await codeAfter({ code: 134, signal: null, ranOutOfHeap: false })).toBe('file.out-of-memory');
    expect(await codeAfter({ code: null, signal: 'SIGKILL', ranOutOfHeap: false })).toBe('file.out-of-memory');
    expect(await codeAfter({ code: 1, signal: null, ranOutOfHeap: true })).toBe('file.out-of-memory');
    expect(await codeAfter({ code: 1, signal: null, ranOutOfHeap: false })).toBe('file.damaged');
  });

  test('a child that cannot even start is a fault of the program, not of the file', async () => {
    const reader = new WorkbookReader(nodeChildStarter, readBudget, path.join(folder, 'missing.mjs'));
    await expect(reader.read(file)).rejects.toThrow('could not start');
    await reader.close();
  });
});

describe('the child', () => {
  test('gets nothing of the environment, and a prototype that cannot be reached', async () => {
    const seen = Promise.withResolvers<unknown>();
    const entry = path.join(folder, 'looking.mjs');
    writeFileSync(
      entry,
      "process.send({ env: Object.keys(process.env).filter((name) => !name.startsWith('NODE_CHANNEL')), arguments: process.execArgv, proto: '__proto__' in {} });",
    );
    const child = nodeChildStarter.start(entry);
    child.onMessage(seen.resolve);
    expect(await seen.promise).toEqual({ env: [], arguments: ['--max-old-space-size=1536', '--disable-proto=delete'], proto: false });
  });

  test('tells its memory itself where the parent cannot look', async () => {
    const child = createNodeChildStarter('reports').start(childEntry());
    const exited = new Promise<void>((resolve) => child.onExit(() => resolve()));
    await expect.poll(() => child.rssBytes(), { timeout: 5000 }).toBeGreaterThan(10 * 2 ** 20);
    child.kill();
    await exited;
  });

  test('does not outlive a parent that was killed, not even in an endless loop', async () => {
    const source = path.dirname(childEntry());
    const looping = path.join(folder, 'looping.mjs');
    writeFileSync(
      looping,
      `import { startWatchdog } from ${JSON.stringify(path.join(source, 'watchdog.ts'))};
       startWatchdog(false);
       setTimeout(() => { process.send(process.pid); setTimeout(() => { for (;;); }, 50); }, 200);`,
    );
    const parent = path.join(folder, 'parent.mjs');
    writeFileSync(
      parent,
      `import { nodeChildStarter } from ${JSON.stringify(path.join(source, 'node-child-starter.ts'))};
       nodeChildStarter.start(${JSON.stringify(looping)}).onMessage((pid) => console.log(pid));`,
    );
    const program = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(await new Promise((resolve) => program.stdout.once('data', resolve)));
    const isAlive = (): boolean => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    expect(isAlive()).toBe(true);
    program.kill('SIGKILL');
    await expect.poll(isAlive, { timeout: 5000 }).toBe(false);
  });

  test('is found from source, beside the bundle, and from its chunks', () => {
    expect(path.basename(childEntry())).toBe('child.ts');
    mkdirSync(path.join(folder, 'dist/chunks'), { recursive: true });
    const bundled = path.join(folder, 'dist/reader-child.js');
    expect(() => childEntry(path.join(folder, 'dist'))).toThrow('missing');
    writeFileSync(bundled, '');
    expect(childEntry(path.join(folder, 'dist'))).toBe(bundled);
    expect(childEntry(path.join(folder, 'dist/chunks'))).toBe(bundled);
  });
});
