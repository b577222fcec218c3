import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importKinds } from '../../../shared/model/records.ts';
import { joinStaged } from '../../../shared/staging/join-staged.ts';
import type { RawCell } from '../../../shared/staging/raw-sheet.ts';
import { rowAccount } from '../../../shared/staging/row-account.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import { balances, sheetOf } from './sheet-of.ts';

describe('the account of rows', () => {
  test('adds up', () => {
    expect(
      rowAccount(3, 1, [
        { row: 1, fate: 'set-aside' },
        { row: 3, fate: 'rejected' },
      ]),
    ).toEqual({ read: 3, kept: 1, merged: 0, rejected: 1, setAside: 1 });
  });

  test('a row that is lost, or counted twice, stops everything', () => {
    expect(() => rowAccount(3, 1, [{ row: 1, fate: 'set-aside' }])).toThrow('rows do not add up');
    expect(() =>
      rowAccount(3, 1, [
        { row: 1, fate: 'set-aside' },
        { row: 1, fate: 'rejected' },
      ]),
    ).toThrow('rows do not add up');
  });
});

const words: fc.Arbitrary<RawCell> = fc.constantFrom<RawCell>(
  ...[
    'TT',
    'Họ và tên',
    'Ngày sinh',
    'Mã ĐVHC',
    'Tên ĐVHC',
    'Dân số',
    'Diện tích (km²)',
    'Mã đơn vị cũ',
    'Tên ĐVHC mới',
    'Lĩnh vực',
    'Nhiệm vụ',
    'Đơn vị',
    'Biên chế được giao',
    'Phạm vi nhập',
    'Số hồ sơ năm 2024',
    'Số hồ sơ 6 tháng đầu năm 2025',
    'Vị trí việc làm',
    'Đơn vị liền kề',
    'Chiều dài (km)',
    'Nhóm lãnh đạo, quản lý',
    'Xã B, xã Minh Quân',
  ],
  ...[
    'I',
    'II',
    'A',
    'B',
    'Xã Minh Quân',
    'XÃ MINH QUÁN',
    'Huyện Minh Lâm',
    'UBND xã A',
    'Nguyễn Văn An',
    'Tổng cộng',
    'Cộng: 3',
    'Nơi nhận:',
    'KT. CHỦ TỊCH',
    'Ghi chú: không',
  ],
  ...['00001', '071', '1/1/1970', '31/2/1970', '4,98', '1.234', 'x', 'toàn bộ', 'một phần', '', '  '],
  ...[1, 2, 3, 1970, 12.5, true, { serial: 25_569 }, null, null, null],
);
const merge = fc
  .record({ top: fc.nat(9), left: fc.nat(4), height: fc.nat(3), width: fc.nat(3) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));
const sheet = fc.record({
  rows: fc.array(fc.array(words, { maxLength: 6 }), { maxLength: 14 }),
  merges: fc.array(merge, { maxLength: 4 }),
});

test('balances for any sheet read as any kind, every row once, before and after the checks', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(sheet, fc.constantFrom(null, ...importKinds)), { minLength: 1, maxLength: 3 }), (sheets) => {
      const staged = sheets.map(([{ rows, merges }, kind], i) => stageTable(`${i}.xlsx`, sheetOf(rows, { merges }), { kind }));
      for (const one of [...staged, ...joinStaged({ existing: [], staged }).staged]) {
        expect(balances(one)).toBe(true);
        const gone = new Set(one.notKept.map(({ row }) => row));
        expect(gone.size).toBe(one.notKept.length);
        expect(one.account.kept + gone.size).toBe(one.account.read);
        for (const { at } of one.problems) if (at.kind === 'cell') expect(at.cell).toMatch(/^[A-Z]+[1-9]\d*$/);
      }
    }),
    { numRuns: 300 },
  );
});

test('a kept row has a record, and a record stands in a kept row', () => {
  fc.assert(
    fc.property(sheet, ({ rows, merges }) => {
      const staged = stageTable('a.xlsx', sheetOf(rows, { merges }), { kind: null });
      const gone = new Set(staged.notKept.map(({ row }) => row));
      const kept = new Set(staged.records.map(({ row }) => row).filter((row) => !gone.has(row)));
      expect(kept.size).toBe(staged.account.kept);
    }),
    { numRuns: 300 },
  );
});
