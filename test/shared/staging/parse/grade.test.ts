import { expect, test } from 'vitest';
import { grade, step } from '../../../../shared/staging/parse/grade.ts';
import { columnOf, says } from './facts.ts';

test.each([
  ['01.003', '01.003', null],
  [' Chuyên viên ', 'Chuyên viên', null],
  ['V.07.03.29', 'V.07.03.29', null],
  [1.003, '01.003', 'grade.from-number'],
  [6.031, '06.031', 'grade.from-number'],
  [13.09, '13.090', 'grade.from-number'],
  ['-', null, null],
])('grade %j', (cell, value, found) => {
  expect(says(grade(columnOf('Mã ngạch')), cell)).toEqual({ value, found });
});

test.each([
  ['3', 3, null],
  [3, 3, null],
  ['3/9', 3, null],
  ['Bậc 3', 3, null],
  ['bậc 12/12', 12, null],
  ['10/9', null, 'step.invalid'],
  ['0', null, 'step.invalid'],
  [2.5, null, 'step.invalid'],
  ['cuối', null, 'step.invalid'],
  [{ serial: 45_903 }, null, 'step.became-date'],
  ['-', null, null],
])('step %j', (cell, value, found) => {
  expect(says(step(columnOf('Bậc')), cell)).toEqual({ value, found });
});
