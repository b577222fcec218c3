import { expect, test } from 'vitest';
import { columnWidths } from '../../../renderer/screens/data/column-widths.ts';

const columns = [{ name: 'A' }, { name: 'B · Họ và tên' }, { name: 'C' }];
const title = { fate: 'set-aside', cells: ['DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2025', '', ''] };

test('columns are as wide as their data, not as a title that runs over them', () => {
  const [first = 0, second = 0, third = 0] = columnWidths(columns, [title, { fate: 'kept', cells: ['1', 'An', 'x'.repeat(500)] }]);
  expect(first).toBe(64);
  expect(second).toBeGreaterThan(first); // its heading is longer
  expect(third).toBe(230);
});

test('a sheet without data is measured by what it has', () => {
  expect(columnWidths(columns, [title])[0]).toBe(230);
  expect(columnWidths(columns, [])).toHaveLength(3);
});
