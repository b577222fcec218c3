import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrokenWorkbook, writeBrokenWorkbooks } from '../../../fixtures/broken.ts';
import { runCli } from '../../support/run-cli.ts';
import { sharedFolder, temporaryFolder } from '../../support/temporary-folder.ts';

interface PrintedProblem {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly at: { readonly file: string; readonly sheet: string | null; readonly cell?: string; readonly raw?: string };
}
interface PrintedFile {
  readonly file: string;
  readonly taken: boolean;
  readonly sheets: readonly PrintedSheet[];
  readonly problems: readonly PrintedProblem[];
}
interface PrintedSheet {
  readonly sheet: string;
  readonly rows: Readonly<Record<'read' | 'kept' | 'merged' | 'rejected' | 'setAside', number>>;
  readonly problems: readonly PrintedProblem[];
}

/** Imports one broken workbook into a plan that has sound units already, or into a new one. */
function importBroken({ path: file }: BrokenWorkbook, before: readonly string[] = []) {
  const folder = temporaryFolder();
  const plan = path.join(folder, 'kế hoạch.sapxep');
  if (before.length > 0) expect(runCli(['import', plan, ...before], folder).code).toBe(0);
  const run = runCli(['import', plan, file, '--json'], folder);
  const { files }: { readonly files: readonly PrintedFile[] } = run.json();
  const [imported] = files;
  if (!imported) throw new Error('no file in the answer');
  return { run, plan, folder, imported, problems: problemsOf(imported) };
}

const problemsOf = ({ problems, sheets }: PrintedFile): readonly PrintedProblem[] => [
  ...problems,
  ...sheets.flatMap((sheet) => sheet.problems),
];

/** Whether the rows of every sheet are all accounted for. */
const balances = ({ sheets }: PrintedFile): boolean =>
  sheets.every(({ rows: { read, kept, merged, rejected, setAside } }) => read === kept + merged + rejected + setAside);

/** Files and lists under a letterhead that are refused, or of which a row is. */
const faults = [
  'missing-column',
  'unknown-unit',
  'duplicate-code',
  'parent-cycle',
  'person-in-two-posts',
  'shares-over-100',
  'file-empty',
  'file-wrong-type',
  'file-damaged',
] as const;

/** What one file shows by itself, whatever is imported with it. */
const shownAlone = /^(?:file|sheet|cell|number|date|time|sex|birth|id|step|grade|text|total)\./;

describe('bad input: a message with its place, exit code 1, nothing lost, nothing half done', () => {
  let workbooks: readonly BrokenWorkbook[] = [];
  const shared = sharedFolder();
  beforeAll(async () => {
    workbooks = await writeBrokenWorkbooks(shared.folder);
  });
  afterAll(shared.remove);
  const workbook = (fault: string): BrokenWorkbook => {
    const found = workbooks.find((one) => one.fault === fault);
    if (!found) throw new Error(`no workbook for ${fault}`);
    return found;
  };

  test.each(faults)('%s', (fault) => {
    const broken = workbook(fault);
    const { run, plan, folder, imported, problems } = importBroken(broken);
    expect(run.code).toBe(1);

    const errors = problems.filter((found) => found.severity === 'error');
    expect(errors.map((found) => found.code)).toContain(broken.code);
    expect(new Set(errors.map((found) => found.code)).size).toBe(1); // broken in one way, said in one way
    for (const found of errors) {
      expect(found.at.file).toBe(path.basename(broken.path));
      expect(found.message.length).toBeGreaterThan(20);
    }
    const cells = problems.flatMap(({ code, at }) => (code === broken.code && at.cell !== undefined ? [at.cell] : []));
    expect(cells).toEqual(broken.at.cells);
    if (broken.at.sheet !== null) expect(errors.every((found) => found.at.sheet === broken.at.sheet)).toBe(true);

    expect(balances(imported)).toBe(true);
    // A refused file leaves nothing behind, not even the plan it would have been the first of.
    expect(existsSync(plan)).toBe(imported.taken);
    if (imported.taken) expect(runCli(['check', plan, '--json'], folder).json()).toMatchObject({ sound: true });
  });

  test('all of them at once: each has its answer, what it shows alone is said of it, and every account balances', () => {
    const folder = temporaryFolder();
    const plan = path.join(folder, 'a.sapxep');
    const run = runCli(['import', plan, ...workbooks.map((one) => one.path), '--json'], folder);
    expect(run.code).toBe(1);
    const { files }: { readonly files: readonly PrintedFile[] } = run.json();
    expect(files.map(({ file }) => file)).toEqual(workbooks.map(({ name }) => name));
    expect(files.filter((file) => !balances(file)).map(({ file }) => file)).toEqual([]);
    const unsaid = workbooks.filter(({ code, kind, units, password }, index) => {
      const isTold = kind !== null || Object.keys(units).length > 0 || password !== null;
      const said = problemsOf(files[index]!).map((found) => found.code);
      return shownAlone.test(code) && !isTold && !said.includes(code);
    });
    expect(unsaid.map(({ name }) => name)).toEqual([]);
    expect(runCli(['check', plan, '--json'], folder).json().sound).toBe(true);
  });

  test('a refused file does not touch a plan that is there', () => {
    const broken = workbook('missing-column');
    const sound = path.join(path.dirname(broken.path), 'sound.xlsx');
    const { run, plan, folder, imported } = importBroken(broken, [sound]);
    expect([run.code, imported.taken]).toEqual([1, false]);
    const before = runCli(['import', path.join(folder, 'khác.sapxep'), sound, '--json'], folder).json().files[0].sheets;
    expect(before.length).toBe(2);
    expect(runCli(['check', plan, '--json'], folder).json().sound).toBe(true);
  });

  test('the good files of an import are taken beside a bad one, and the exit code says there was one', () => {
    const broken = workbook('file-wrong-type');
    const folder = temporaryFolder();
    const sound = path.join(path.dirname(broken.path), 'sound.xlsx');
    const run = runCli(['import', path.join(folder, 'a.sapxep'), broken.path, sound, '--json'], folder);
    expect(run.code).toBe(1);
    expect(run.json().files.map((file: { taken: boolean }) => file.taken)).toEqual([false, true]);
  });
});
