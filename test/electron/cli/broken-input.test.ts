import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrokenWorkbook, brokenFaults, writeBrokenWorkbooks } from '../../../fixtures/broken.ts';
import { runCli } from '../../support/run-cli.ts';
import { sharedFolder, temporaryFolder } from '../../support/temporary-folder.ts';

interface PrintedProblem {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly at: { readonly file: string; readonly sheet: string | null; readonly cell?: string; readonly raw?: string };
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
  const printed = run.json() as { files: { file: string; taken: boolean; sheets: PrintedSheet[]; problems: PrintedProblem[] }[] };
  const [imported] = printed.files;
  if (!imported) throw new Error('no file in the answer');
  return { run, plan, folder, imported, problems: [...imported.problems, ...imported.sheets.flatMap((sheet) => sheet.problems)] };
}

describe('bad input: a message with its place, exit code 1, nothing lost, nothing half done', () => {
  let workbooks: readonly BrokenWorkbook[] = [];
  const shared = sharedFolder();
  beforeAll(async () => {
    workbooks = await writeBrokenWorkbooks(shared.folder);
  });
  afterAll(shared.remove);

  test.each(brokenFaults)('%s', (fault) => {
    const broken = workbooks.find((one) => one.fault === fault);
    if (!broken) throw new Error(`no workbook for ${fault}`);
    const { run, plan, folder, imported, problems } = importBroken(broken);
    expect(run.code).toBe(1);

    const errors = problems.filter((found) => found.severity === 'error');
    expect(errors.map((found) => found.code)).toContain(broken.problem);
    expect(new Set(errors.map((found) => found.code)).size).toBe(1); // broken in one way, said in one way
    for (const found of errors) {
      expect(found.at.file).toBe(path.basename(broken.path));
      expect(found.message.length).toBeGreaterThan(20);
    }
    if (broken.at.sheet !== null) expect(errors.every((found) => found.at.sheet === broken.at.sheet)).toBe(true);

    for (const { rows } of imported.sheets) expect(rows.read).toBe(rows.kept + rows.merged + rows.rejected + rows.setAside);
    // A refused file leaves nothing behind, not even the plan it would have been the first of.
    expect(existsSync(plan)).toBe(imported.taken);
    if (imported.taken) expect(runCli(['check', plan, '--json'], folder).json()).toMatchObject({ sound: true });
  });

  test('every list fault names a cell where it can be seen', () => {
    for (const broken of workbooks.filter((one) => one.at.cells.length > 0)) {
      const { problems } = importBroken(broken);
      const cells = problems.filter((found) => found.code === broken.problem).map((found) => found.at.cell);
      expect(
        broken.at.cells.some((cell) => cells.includes(cell)),
        `${broken.fault}: ${cells.join()}`,
      ).toBe(true);
    }
  });

  test('a refused file does not touch a plan that is there', () => {
    const broken = workbooks.find((one) => one.fault === 'missing-column');
    if (!broken) throw new Error('no such workbook');
    const sound = path.join(path.dirname(broken.path), 'sound.xlsx');
    const { run, plan, folder, imported } = importBroken(broken, [sound]);
    expect([run.code, imported.taken]).toEqual([1, false]);
    const before = runCli(['import', path.join(folder, 'khác.sapxep'), sound, '--json'], folder).json().files[0].sheets;
    expect(before.length).toBe(2);
    expect(runCli(['check', plan, '--json'], folder).json().sound).toBe(true);
  });

  test('the good files of an import are taken beside a bad one, and the exit code says there was one', () => {
    const broken = workbooks.find((one) => one.fault === 'text-named-xlsx');
    if (!broken) throw new Error('no such workbook');
    const folder = temporaryFolder();
    const sound = path.join(path.dirname(broken.path), 'sound.xlsx');
    const run = runCli(['import', path.join(folder, 'a.sapxep'), broken.path, sound, '--json'], folder);
    expect(run.code).toBe(1);
    expect(run.json().files.map((file: { taken: boolean }) => file.taken)).toEqual([false, true]);
  });
});
