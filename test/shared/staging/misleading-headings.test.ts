import { expect, test } from 'vitest';
import type { RawCell } from '../../../shared/staging/raw-sheet.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';

const staged = (rows: readonly (readonly RawCell[])[], kind: 'units' | null = null) =>
  stageTable('danh-muc.csv', { name: 'S', hidden: false, date1904: false, rows, merges: [], hiddenRows: [] }, { kind });

const procedures = [
  ['code', 'name', 'field', 'kind', 'decision'],
  ['1.000178', 'Giải quyết khiếu nại lần đầu', 'Khiếu nại, tố cáo', 'TTHC được luật giao quy định', '12/QĐ'],
  ['1.000232', 'Cấp lại thẻ căn cước', 'Căn cước', 'TTHC được luật giao quy định', '13/QĐ'],
];

test('a list of procedures has the columns of a list of units, but not one row of it is a unit: it is read as tasks', () => {
  const sheet = staged(procedures);
  expect(sheet.kind).toBe('tasks');
  expect(sheet.account).toMatchObject({ read: 3, kept: 2, rejected: 0, setAside: 1 });
});

test('told what it is, the sheet is read as told and each row says why it is not', () => {
  const sheet = staged(procedures, 'units');
  expect(sheet.kind).toBe('units');
  expect(sheet.account).toMatchObject({ kept: 0, rejected: 2 });
});

test('a list of units with a fault in every row stays a list of units: its faults are what must be said', () => {
  const sheet = staged([
    ['Mã', 'Tên đơn vị', 'Dân số'],
    ['00001', 'Xã A', 'nhiều'],
    ['00002', 'Xã B', 'rất nhiều'],
  ]);
  expect(sheet.kind).toBe('units');
  expect(sheet.account).toMatchObject({ kept: 0, rejected: 2 });
});
