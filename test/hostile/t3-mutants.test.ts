import { afterAll, expect, test } from 'vitest';
import { readBudget } from '../../electron/files/read/limits.ts';
import { nodeChildStarter } from '../../electron/files/read/node-child-starter.ts';
import { WorkbookReader } from '../../electron/files/read/workbook-reader.ts';
import { judgeMutants, mutantOf, tallyMutants } from '../../fixtures/hostile/mutants/judge-mutants.ts';
import { seeds } from '../../fixtures/hostile/mutants/seeds.ts';

const seed = 2025;
const count = 500;
const reader = new WorkbookReader(nodeChildStarter, { ...readBudget, hardMilliseconds: 20_000 });
afterAll(() => reader.close());

test('a damaged copy is the same bytes each time, and another than the valid file', async () => {
  for (const valid of await seeds()) {
    const copies = Array.from({ length: 20 }, (_, index) => mutantOf(valid, seed, index));
    expect(copies.every((copy, index) => copy.equals(mutantOf(valid, seed, index)))).toBe(true);
    expect(copies.filter((copy) => !copy.equals(valid.bytes)).length).toBeGreaterThan(15);
  }
});

test(`${count} damaged copies: checked formats are refused or read unchanged, nothing hangs, the reader lives`, async () => {
  const judged = await judgeMutants(reader, count, seed);
  const tally = tallyMutants(judged);
  expect(judged).toHaveLength(count);
  for (const format of ['xlsx', 'xlsb', 'ods'] as const) {
    const { refused, same } = tally[format];
    expect(judged.filter((one) => one.format === format && one.verdict !== 'refused' && one.verdict !== 'same')).toEqual([]);
    expect(refused).toBeGreaterThan(same); // the injuries do reach what is read
    expect(same).toBeGreaterThan(0);
  }
  for (const format of ['csv', 'xml'] as const) expect([tally[format]['timed-out'], tally[format]['out-of-memory']]).toEqual([0, 0]);
  // An old .xls has no checksum: what is read of a damaged one may be wrong, and it is said each time.
  expect(judged.filter((one) => one.format === 'xls' && (one.verdict === 'changed' || one.verdict === 'same') && !one.warned)).toEqual([]);

  for (const { name, bytes } of await seeds()) expect((await reader.read({ bytes, fileName: name })).ok, name).toBe(true);
}, 120_000);
