import path from 'node:path';
import { expect, test } from 'vitest';
import { planArgument } from '../../../electron/main/plan-argument.ts';

test.each([
  [['sapxep'], null],
  [['a.sapxep'], null], // the program itself
  [['sapxep', 'Tỉnh Mẫu.sapxep'], '/home/lan/Tỉnh Mẫu.sapxep'],
  [['sapxep', '/plans/A.SAPXEP'], '/plans/A.SAPXEP'],
  [['electron', '.', '--inspect', '../a.sapxep'], '/home/a.sapxep'],
  [['sapxep', '--file=a.sapxep', '-b.sapxep', 'c.xlsx'], null],
])('%j', (argv, plan) => {
  expect(planArgument(argv, '/home/lan')).toBe(plan === null ? null : path.resolve(plan));
});
