import { expect, test } from 'vitest';
import { applyEncodings } from '../../../shared/staging/encodings/apply-encodings.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import { sheetOf } from './sheet-of.ts';

test('a long list that could be in two encodings is decided by its last row', () => {
  const rows = [...Array.from({ length: 200_000 }, () => ['Cô Ba']), ['N÷']];
  const choice = { column: 0, encoding: 'tcvn3', capitals: false } as const;
  const { converted } = applyEncodings(sheetOf(rows), { above: null, columns: [choice] });
  expect(converted.map(({ cells }) => cells)).toEqual([200_001]);
});

test('rows that differ only in a column nobody takes are told apart, whatever number of them there is', () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => ['Hộ tịch', 'Đăng ký khai sinh', `HS ${n % 19_999}`]);
  const { account, problems } = stageTable('a.xlsx', sheetOf([['Lĩnh vực', 'Tên nhiệm vụ', 'Số lưu trữ'], ...rows]), { kind: 'tasks' });
  expect([account.kept, account.merged]).toEqual([19_999, 1]);
  expect(problems.filter(({ code }) => code === 'row.duplicate').map(({ at }) => at.kind === 'cell' && at.cell)).toEqual(['A20001']);
});
