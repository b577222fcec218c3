import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { hucreSheetWriter } from '../../electron/files/write/hucre-sheet-writer.ts';
import type { BookCell, SheetBook } from '../../electron/files/write/sheet-book.ts';
import { plainPrint } from '../../fixtures/hostile/plain-print.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { answerOf, hostIn } from '../support/test-host.ts';
import { mappingText, unitsText } from '../support/upload.ts';

/** People who exist nowhere else: whoever finds one of these words found personal data. */
const canaries = Array.from({ length: 50 }, (_, index) => ({
  word: `zuqk${String(index).padStart(2, '0')}v`,
  name: `Nguyễn Văn Zuqk${String(index).padStart(2, '0')}v`,
  id: `0010${String(80_731_900 + index)}`,
}));
const headings = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Đơn vị công tác', 'Chức vụ', 'Hệ số lương'];
const peopleRows = (place: (index: number) => string): readonly (readonly string[])[] => [
  headings,
  ...canaries.map(({ name, id }, index) => [name, '15/08/1980', 'Nam', id, place(index), 'Công chức', '4,98']),
];
const commune = (index: number): string => `Xã Thử ${1 + (index % 6)}`;

const cell = (text: string): BookCell => ({ content: { kind: 'text', text }, look: { format: '@' } });
const bookOf = (rows: readonly (readonly string[])[]): SheetBook => ({
  title: 'Danh sách',
  creator: 'thử',
  dated: '2025-07-01',
  font: 'Times New Roman',
  fontSize: 11,
  sheets: [
    {
      name: 'Cán bộ',
      columnWidths: headings.map(() => 15),
      rows: rows.map((row) => ({ heightPoints: null, cells: row.map(cell) })),
      merges: [],
      frozen: { rows: 0, columns: 0 },
      print: plainPrint,
    },
  ],
});

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Which people's names or numbers stand in the bytes, as UTF-8 or UTF-16, in large or small letters. */
function leaksIn(bytes: Buffer | string): readonly string[] {
  const plain = Buffer.from(bytes).toString('latin1').toLowerCase();
  const wide = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1');
  return canaries.flatMap(({ word, id }) => [word, id]).filter((text) => plain.includes(text) || plain.includes(wide(text)));
}

/** A folder for each kind of file, the temporary one included, for this process and for those it starts. */
function ownFolders() {
  const folder = temporaryFolder();
  const made = (name: string): string => {
    mkdirSync(path.join(folder, name));
    return path.join(folder, name);
  };
  const folders = { folder, documents: made('documents'), reports: made('reports'), state: made('state'), temporary: made('temporary') };
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, folders.temporary);
  return folders;
}
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('50 people imported, computed, reported, refused and undone stand in the plan, its snapshots and the reports, nowhere else', async () => {
  const { folder, documents, reports, state, temporary } = ownFolders();
  const logged: string[] = [];
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...words: readonly unknown[]) => logged.push(words.map(String).join(' ')));
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(path.join(documents, name), content);
    return path.join(documents, name);
  };
  const plan = path.join(documents, 'kế hoạch.sapxep');
  const whole = await hucreSheetWriter.write(bookOf(peopleRows(commune)));
  const run = (...args: readonly string[]) => {
    const done = runCli([...args, '--json'], state);
    logged.push(done.error);
    return done;
  };

  // What goes well.
  const lists = [file('đơn vị.csv', unitsText), file('phương án.csv', mappingText), file('cán bộ.xlsx', whole)];
  const imported = run('import', plan, ...lists);
  expect(imported.code).toBe(0);
  expect(imported.json().files[2].sheets[0].rows.kept).toBe(canaries.length);
  expect(run('compute', plan).code).toBe(0);
  expect(run('report', plan, '--to', reports).code).toBe(0);

  // What does not: a damaged copy, a list of people in places that are not there, and one that ends in the middle of a cell.
  const damaged = file('hỏng.xlsx', whole.subarray(0, whole.length - 500));
  const lost = peopleRows(() => 'Xã Không Có').map((row) => row.join(';'));
  const cut = file('dở.csv', `${lost.join('\n')}\n"${canaries[0]!.name};`);
  const refused = run('import', plan, damaged, file('lạc.csv', lost.join('\n')), cut);
  expect(refused.code).toBe(1);
  expect(refused.json().files.filter((one: { taken: boolean }) => !one.taken).length).toBeGreaterThanOrEqual(2);
  const checked = run('check', plan);
  expect(checked.json().sound).toBe(true);
  logged.push(imported.out, checked.out); // answers that need not name anybody

  // The same in one process, with steps taken back.
  const opened = hostIn(folder);
  const ask = opened.client.call;
  answerOf(await ask('file.open', { path: plan }));
  const uploadId = opened.host.addUpload(
    'cán bộ 2.csv',
    Buffer.from(
      peopleRows((index) => commune(index + 1))
        .map((row) => row.join(';'))
        .join('\n'),
    ),
  );
  answerOf(await ask('import.files', { jobId: 'again', sources: [{ kind: 'upload', uploadId }] }));
  for (const step of ['history.undo', 'history.redo', 'history.undo'] as const)
    answerOf(await ask(step, { expectedSeq: answerOf(await ask('plan.state', {})).seq }));
  const broken = opened.host.addUpload('hỏng.xlsx', whole.subarray(0, 3000));
  await ask('import.files', { jobId: 'broken', sources: [{ kind: 'upload', uploadId: broken }] });
  await opened.host.close();

  // The search finds what there is to find.
  expect(leaksIn(readFileSync(plan))).toHaveLength(2 * canaries.length);
  expect(filesIn(reports).length).toBeGreaterThan(0);

  expect(filesIn(temporary)).toEqual([]); // neither the program nor the reader process leaves anything
  const mayHold = (name: string): boolean =>
    name.startsWith(reports + path.sep) ||
    (name.startsWith(path.join(state, 'snapshots') + path.sep) && name.endsWith('.sapxep')) ||
    ['kế hoạch.sapxep', 'cán bộ.xlsx', 'hỏng.xlsx', 'lạc.csv', 'dở.csv'].some((own) => name === path.join(documents, own));
  const elsewhere = filesIn(folder).filter((name) => !mayHold(name));
  expect(elsewhere.flatMap((name) => leaksIn(readFileSync(name)).map((text) => `${path.relative(folder, name)}: ${text}`))).toEqual([]);
  expect(leaksIn(elsewhere.join('\n'))).toEqual([]); // nor in a file name
  expect(leaksIn(logged.join('\n'))).toEqual([]);
}, 60_000);
