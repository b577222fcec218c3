import { expect, test } from 'vitest';
import { cellGroups } from '../../../renderer/ui/cell-groups.ts';

test('a sheet is named once, its cells in the order they came, none twice', () => {
  const cell = (sheet: string, address: string) => ({ file: 'a.xlsx', sheet, cell: address });
  expect(cellGroups([cell('Xã', 'C18'), cell('Xã', 'R18'), cell('Huyện', 'B2'), cell('Xã', 'C18')])).toEqual([
    'a.xlsx · Xã!C18, R18',
    'a.xlsx · Huyện!B2',
  ]);
  expect(cellGroups([])).toEqual([]);
});
