import { expect, test } from 'vitest';
import { type KeyedTable, rowKeys } from '../../../shared/staging/row-key.ts';

const table: KeyedTable = {
  kind: 'officials',
  columns: [
    { input: 'fullName', column: 1 },
    { input: 'birthDate', column: 2 },
  ],
  rows: [
    ['TT', 'Họ và tên', 'Ngày sinh', 'Dân tộc'],
    ['1', 'An', '1/2/1980', 'Kinh'],
    [],
    ['2', 'An', '1/2/1980', 'Tày'],
    ['3', null, null, 'Kinh'],
  ],
  date1904: false,
  firstRow: 1,
  leftOut: [],
};

test('a row is told by its identity, else by all it says; the second of one key by its number; blank rows have none', () => {
  const keys = [...rowKeys(table)];
  expect(keys.map(([row]) => row)).toEqual([1, 3, 4]);
  const [first, second, third] = keys.map(([, key]) => key);
  expect(second).toBe(`${first}#2`);
  expect(third).toContain('Kinh');
});

test('the same rows read in another way have the keys of that way, however often they are asked for', () => {
  const ways: readonly KeyedTable[] = [
    table,
    { ...table, firstRow: 3 },
    { ...table, leftOut: [3] },
    { ...table, kind: 'tasks' },
    { ...table, columns: [{ input: 'fullName', column: 3 }] },
    { ...table, date1904: true },
  ];
  const fresh = (way: KeyedTable) => [...rowKeys({ ...way, rows: [...way.rows] })];
  for (const way of [...ways, ...ways.toReversed()]) expect([...rowKeys(way)]).toEqual(fresh(way));
  expect(new Set(ways.map((way) => JSON.stringify(fresh(way)))).size).toBeGreaterThan(3);
});
