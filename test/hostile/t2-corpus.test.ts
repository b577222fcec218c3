import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nodeChildStarter } from '../../electron/files/read/node-child-starter.ts';
import { WorkbookReader } from '../../electron/files/read/workbook-reader.ts';
import { writeBrokenWorkbooks } from '../../fixtures/broken.ts';
import { generateSampleProvince } from '../../fixtures/generate.ts';
import { honestFiles } from '../../fixtures/hostile/honest/honest-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { baselineLine } from './baseline-line.ts';

const reader = new WorkbookReader(nodeChildStarter);
afterAll(() => reader.close());

/** Held against the committed file; where a verdict changes on purpose, `vitest run -u` writes it anew. */
const baseline = (lines: readonly string[], name: string) =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(path.join(import.meta.dirname, 'baseline', `${name}.txt`));

async function linesOf(files: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const file of files) lines.push(baselineLine(path.basename(file), await reader.read({ path: file })));
  return lines;
}

describe('verdicts over the files of the project equal the committed baseline', () => {
  test('the invented province, as its offices send it', async () => {
    const { files } = await generateSampleProvince(temporaryFolder());
    await baseline(await linesOf(files.map((file) => file.path)), 'sample-province');
  });

  test('broken workbooks: refused, or read so that the fault can be shown', async () => {
    const broken = await writeBrokenWorkbooks(temporaryFolder());
    await baseline(await linesOf(broken.map((file) => file.path)), 'broken-workbooks');
  });
});

describe('good files of every kind', () => {
  test('are many', () => {
    const files = honestFiles.flatMap(({ group, files }) => files.map(({ name }) => `${group}/${name}`.toLowerCase()));
    expect(files.length).toBeGreaterThanOrEqual(60);
    expect(new Set(files).size).toBe(files.length);
  });

  test.each(honestFiles)('$group: none is refused, each gives its cells, and the verdict of the baseline', async ({ group, files }) => {
    const lines: string[] = [];
    const wrong: unknown[] = [];
    for (const { name, make, rows } of files) {
      const outcome = await reader.read({ bytes: make(), fileName: name });
      lines.push(baselineLine(name, outcome));
      const found = outcome.ok ? outcome.value.workbook.sheets[0]?.rows : outcome.problems;
      if (JSON.stringify(found) !== JSON.stringify(rows)) wrong.push({ name, found, rows });
    }
    expect(wrong).toEqual([]);
    await baseline(lines, group);
  });
});
