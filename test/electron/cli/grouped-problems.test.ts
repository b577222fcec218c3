import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { groupedProblemLines } from '../../../electron/cli/grouped-problems.ts';
import type { PrintableProblem } from '../../../electron/cli/output.ts';
import { problem } from '../../../shared/kernel/problem.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { unitsText } from '../../support/upload.ts';

const missing = (cell: string, header = 'Họ và tên', raw = ''): PrintableProblem =>
  problem('cell.missing', { kind: 'cell', file: 'a.csv', sheet: 'a', cell, header, raw }, { column: 'fullName' });
const cells = (count: number, raw = '') => Array.from({ length: count }, (_, index) => missing(`B${index + 2}`, 'Họ và tên', raw));

test('a few stand each on its own line; many of one code and column are one, with their first places', () => {
  expect(groupedProblemLines(cells(3), 'vi')).toHaveLength(3);
  const [line, ...others] = groupedProblemLines(cells(300, 'x'), 'vi');
  expect(others).toEqual([]);
  expect(line).toContain('ô B2 (Họ và tên)');
  expect(line).toMatch(/Tương tự ở: B3 “x”, B4 “x”, B5 “x”, B6 “x” và 295 chỗ khác \(.*--all.*\)\.$/);
  expect(groupedProblemLines(cells(4), 'en')[0]).toMatch(/Likewise at: B3, B4, B5\.$/);
  expect(groupedProblemLines(cells(300), 'vi', true)).toHaveLength(300);
});

test('another column, severity or sheet is another line', () => {
  const mixed = [...cells(9), ...cells(9).map((found) => ({ ...found, severity: 'warning' as const })), missing('C2', 'Tên khác')];
  expect(groupedProblemLines(mixed, 'vi')).toHaveLength(3);
});

test('300 people of an unknown unit take a few lines; JSON keeps every problem, and so does --all', () => {
  const folder = temporaryFolder();
  const file = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const plan = path.join(folder, 'a.sapxep');
  runCli(['import', plan, file('units.csv', unitsText)], folder);
  const rows = Array.from({ length: 300 }, (_, n) => `${n + 1},Nguyễn Văn ${n},01/02/1980,Xã Lạ ${n},Công chức`);
  const list = file('ds.csv', ['TT,Họ và tên,Ngày sinh,Đơn vị,Chức vụ', ...rows].join('\n'));
  const lines = (args: readonly string[]) => runCli(['import', plan, list, ...args], folder).out.split('\n').length;
  expect(lines([])).toBeLessThan(12);
  expect(lines(['--all'])).toBeGreaterThan(300);
  const [sheet] = runCli(['import', plan, list, '--json'], folder).json().files[0].sheets;
  expect(sheet.problems.length).toBeGreaterThanOrEqual(300);
});
