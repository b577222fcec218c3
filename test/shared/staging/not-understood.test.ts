import { describe, expect, test } from 'vitest';
import { besideGoodTables } from '../../../shared/staging/not-understood.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { balances, found, stage } from './sheet-of.ts';

const good = stage([
  ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'],
  [1, 'A B', 1970, 'CC'],
]);
const withoutNames = [
  ['STT', 'Ngày sinh', 'Chức vụ', 'Hệ số lương'],
  [1, 1970, 'CC', '3,66'],
];
const severities = ({ problems }: StagedSheet) => problems.map(({ code, severity }) => `${code} ${severity}`);

test.each([[['STT', 'Đơn vị', 'Tổng số', 'Nam', 'Nữ']], [['STT', 'Chức danh', 'Số lượng', 'Nam', 'Nữ']]])(
  'counts of men and women are no sign of people: %j',
  (headings) => {
    const sheet = stage([headings, [1, 'Xã A', 1, 1, 0]]);
    expect([sheet.kind, found(sheet)]).toEqual([null, ['sheet.unknown-kind -']]);
  },
);

describe('a table that lacks a needed column', () => {
  test('alone is refused', () => {
    const [alone] = besideGoodTables([stage(withoutNames)]);
    expect(alone && severities(alone)).toEqual(['sheet.missing-column error']);
  });

  test('beside a good table is set aside with a warning, row by row', () => {
    const [first, second] = besideGoodTables([good, stage(withoutNames)]);
    expect(first).toBe(good);
    expect(second && [second.kind, severities(second), balances(second)]).toEqual([null, ['sheet.missing-column warning'], true]);
    expect(second?.account).toMatchObject({ read: 2, rejected: 0, setAside: 2 });
    expect(second?.notKept.map(({ reason }) => reason)).toEqual(['heading', 'not-a-table']);
  });

  test('is refused all the same where a person said what it is', () => {
    const [, second] = besideGoodTables([good, { ...stage(withoutNames), instructions: { kind: 'officials' } }]);
    expect(second && severities(second)).toEqual(['sheet.missing-column error']);
  });

  test('a table that nobody knows is warned of beside a good one', () => {
    const crops = stage([
      ['Cây trồng', 'Sản lượng'],
      ['Lúa', 12],
    ]);
    const [, second] = besideGoodTables([good, crops]);
    expect(second && severities(second)).toEqual(['sheet.unknown-kind warning']);
  });
});
