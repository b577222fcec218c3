import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { logFault } from '../../../electron/main/fault-log.ts';

const freshFolder = (): string => mkdtempSync(path.join(tmpdir(), 'sapxep-log-'));

test('a fault is kept with its code and place, without what it said', () => {
  const folder = freshFolder();
  logFault(folder, 'code-1', new RangeError('Trần Thị B, 001080012345'), '2026-01-01T00:00:00.000Z');
  logFault(folder, 'code-2', 'Trần Thị B', '2026-01-02T00:00:00.000Z');
  const log = readFileSync(path.join(folder, 'sapxep.log'), 'utf8');
  expect(log).toMatch(/^2026-01-01T00:00:00.000Z code-1 RangeError\n\s+at .*fault-log\.test\.ts/);
  expect(log).toContain('2026-01-02T00:00:00.000Z code-2 string\n');
  expect(log).not.toMatch(/Trần|001080012345/);
});

test('the log never grows beyond two files of a megabyte', () => {
  const folder = freshFolder();
  writeFileSync(path.join(folder, 'sapxep.log'), 'x'.repeat(2 ** 20 + 1));
  logFault(folder, 'code', new Error('a'), '2026-01-01T00:00:00.000Z');
  expect(statSync(path.join(folder, 'sapxep.log.old')).size).toBe(2 ** 20 + 1);
  expect(statSync(path.join(folder, 'sapxep.log')).size).toBeLessThan(10_000);
});

test('a folder that cannot be written stops nothing', () => {
  const file = path.join(freshFolder(), 'a-file');
  writeFileSync(file, '');
  expect(() => logFault(path.join(file, 'below'), 'code', new Error('a'), '')).not.toThrow();
});
