import { expect, test } from 'vitest';
import { sheetTarget } from '../../../renderer/screens/data/sheet-target.ts';

test('a cell, a row, and what is neither', () => {
  expect(sheetTarget('F17')).toEqual({ row: 17, letter: 'F' });
  expect(sheetTarget('AB1048576')).toEqual({ row: 1_048_576, letter: 'AB' });
  expect(sheetTarget('17')).toEqual({ row: 17, letter: null });
  expect(['F0', 'f17', 'F', '', 'F17:G18'].map(sheetTarget)).toEqual([null, null, null, null, null]);
});
