import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AdjacencyRecord, BoundaryRecord, WorkloadRecord } from '../../../../shared/model/records.ts';
import { joinStaged, type KnownRecords } from '../../../../shared/staging/join-staged.ts';
import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { stageTable } from '../../../../shared/staging/stage-table.ts';
import type { StagedSheet } from '../../../../shared/staging/staged-sheet.ts';
import { mapOf } from '../outlines.ts';
import { balances, found, sheetOf } from '../sheet-of.ts';

type Rows = readonly (readonly RawCell[])[];

const units: Rows = [
  ['code', 'name', 'parent_code'],
  ['071', 'Huyện Minh Lâm', null],
  ['072', 'Huyện Minh Sơn', null],
  ['00001', 'Xã Minh Quân', '071'],
  ['00002', 'Xã Minh Quán', '071'],
  ['00003', 'Xã Tân Lập', '071'],
  ['00004', 'Xã Tân Lập', '072'],
];
const after: Rows = [
  ['code', 'name', 'formed_from'],
  ['00001', 'Xã Mới', 'Xã Minh Quân, Xã Minh Quán'],
  ['00003', 'Xã Tân Lập', 'Xã Tân Lập'],
];
const table = (rows: Rows, file = 'bang.xlsx') => stageTable(file, sheetOf(rows), { kind: null });
const map = (rows: Rows, file = 'ban-do.geojson') => stageTable(file, mapOf(rows), { kind: null });

/** The sheets joined with the lists of units; those sheets alone. */
function join(sheets: readonly StagedSheet[], lists: readonly Rows[] = [units], existing: KnownRecords = []): readonly StagedSheet[] {
  const staged = [...lists.map((rows, i) => table(rows, `don-vi-${i}.xlsx`)), ...sheets];
  const joined = joinStaged({ existing, staged }).staged;
  for (const one of joined) expect(balances(one)).toBe(true);
  return joined.slice(lists.length);
}
const only = (sheets: readonly StagedSheet[]): StagedSheet => {
  if (sheets.length !== 1 || !sheets[0]) throw new Error('one sheet was expected');
  return sheets[0];
};

describe('workload', () => {
  const heading = ['Mã đơn vị', 'Đơn vị', 'Huyện', 'Số hồ sơ năm 2024', 'Số hồ sơ 6 tháng đầu năm 2025'];
  const records = ({ records: all }: StagedSheet) => (all as readonly WorkloadRecord[]).map((r) => `${r.row} ${r.months} ${r.dossiers}`);

  test('units are found as in other lists; a row whose unit nobody has leaves with all its periods', () => {
    const sheet = only(
      join([
        table([
          heading,
          ['1', 'Xã Minh Quân', null, 10, 5],
          [null, 'UBND xã Tân Lập', 'Huyện Minh Sơn', 20, 9],
          [null, 'Xã Minh Quan', null, 30, 12],
          [null, 'Xã Tân Lập', null, 1, 2],
          ['00002', 'Xã Tên Cũ', null, 7, 3],
        ]),
      ]),
    );
    expect(found(sheet)).toEqual(['unit.found-by-padded-code A2', 'unit.not-found B4', 'unit.ambiguous B5', 'unit.name-differs A6']);
    expect(records(sheet)).toEqual(['2 12 10', '2 6 5', '3 12 20', '3 6 9', '6 12 7', '6 6 3']);
    expect(sheet.account).toMatchObject({ kept: 3, rejected: 2 });
  });

  test('other figures for the same unit and period are an error of the whole row, the same figures are merged', () => {
    const sheets = join([
      table([heading, ['00001', 'Xã Minh Quân', null, 10, 5]], 'mot.xlsx'),
      table([heading, [null, 'Minh Quân', 'Minh Lâm', 10, 5], ['00002', null, null, 4, null]], 'hai.xlsx'),
      table([heading, ['00001', null, null, 10, 6], ['00002', null, null, null, 3]], 'ba.xlsx'),
    ]);
    expect(sheets.map(found)).toEqual([[], ['row.duplicate B2'], ['workload.duplicate E2']]);
    expect(sheets.map(records)).toEqual([['2 12 10', '2 6 5'], ['3 12 4'], ['3 6 3']]);
    expect(sheets.map(({ account: { kept, merged, rejected } }) => [kept, merged, rejected])).toEqual([
      [1, 0, 0],
      [1, 1, 0],
      [1, 0, 1],
    ]);
  });

  test('tasks of one unit are held apart', () => {
    const sheet = only(
      join([
        table([
          ['Mã đơn vị', 'Nhiệm vụ', 'Số hồ sơ'],
          ['00001', 'Giao đất', 3],
          ['00001', 'Thu hồi đất', 4],
          ['00001', 'giao đất', 5],
          [null, 'Giao đất', 90],
        ]),
      ]),
    );
    expect(found(sheet)).toEqual(['workload.duplicate C4']);
  });
});

describe('posts', () => {
  const heading = ['Mã VTVL', 'Vị trí việc làm', 'Phòng, ban', 'Số lượng'];
  test('one code is one post; one name stands once in an office unless codes differ', () => {
    const sheet = only(
      join([
        table([
          heading,
          ['A1', 'Trưởng phòng', 'Phòng Kinh tế', 1],
          ['A2', 'Trưởng phòng', 'Phòng Văn hóa', 1],
          ['A1', 'Phó Trưởng phòng', 'Phòng Kinh tế', 1],
          [null, 'Trưởng phòng', 'Phòng Kinh tế', 2],
          ['A3', 'Trưởng phòng', 'Phòng Kinh tế', 1],
        ]),
      ]),
    );
    expect(found(sheet)).toEqual(['post.duplicate-code A4', 'post.duplicate B5']);
    expect(sheet.records).toHaveLength(3);
  });

  test('the same post in another file is merged', () => {
    const rows: Rows = [heading, ['A1', 'Trưởng phòng', 'Phòng Kinh tế', 1]];
    const sheets = join([table(rows, 'a.xlsx'), table(rows, 'b.xlsx')]);
    expect(sheets.map(({ account }) => [account.kept, account.merged])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('adjacency', () => {
  const heading = ['Đơn vị', 'Huyện', 'Đơn vị liền kề', 'Cách tiếp giáp', 'Chiều dài (km)'];
  const pairs = ({ records }: StagedSheet) =>
    (records as readonly AdjacencyRecord[]).map((r) => `${r.row} ${r.name} – ${r.otherName} ${r.lengthM}`);

  test('a pair counts once in either order; what only the second says is kept', () => {
    const sheet = only(
      join([
        table([
          heading,
          ['Xã Minh Quân', null, 'Xã Minh Quán', 'Giáp ranh', null],
          ['Xã Minh Quán', null, 'Xã Minh Quân', 'Giáp ranh', '2,5'],
          ['Xã Minh Quán', null, 'Xã Minh Quân; Xã Tân Lập, huyện Minh Lâm', 'Giáp ranh', null],
        ]),
      ]),
    );
    expect(found(sheet)).toEqual(['adjacency.repeated C3']);
    expect(pairs(sheet)).toEqual(['2 Xã Minh Quân – Xã Minh Quán 2500', '4 Xã Minh Quán – Xã Tân Lập null']);
    expect(sheet.account).toMatchObject({ kept: 2, merged: 1, rejected: 0 });
  });

  test('another link or another length is a contradiction', () => {
    const sheet = only(
      join([
        table([
          heading,
          ['Xã Minh Quân', null, 'Xã Minh Quán', 'Sông', '2'],
          ['Xã Minh Quán', null, 'Xã Minh Quân', 'Cầu', '2'],
          ['Xã Minh Quân', null, 'Xã Minh Quán', 'Sông', '3'],
        ]),
      ]),
    );
    expect(found(sheet)).toEqual(['adjacency.differs D3', 'adjacency.differs E4']);
    expect(sheet.account).toMatchObject({ kept: 1, rejected: 2 });
  });

  test('a unit beside itself, a unit nobody has: the row leaves with its other pairs', () => {
    const sheet = only(
      join([
        table([
          heading,
          ['Xã Minh Quân', null, 'Xã Minh Quân', null, null],
          ['Xã Minh Quân', null, 'Xã Minh Quán, Xã Không Có', null, null],
          ['Xã Tân Lập', 'Huyện Minh Sơn', 'Xã Tân Lập, huyện Minh Lâm', null, null],
        ]),
      ]),
    );
    expect(found(sheet)).toEqual(['adjacency.with-itself C2', 'unit.not-found C3']);
    expect(pairs(sheet)).toEqual(['4 Xã Tân Lập – Xã Tân Lập null']);
  });

  test('holds against what the plan has', () => {
    const [before] = join([table([heading, ['Xã Minh Quân', null, 'Xã Minh Quán', 'Giáp ranh', null]], 'cu.xlsx')]);
    const again: Rows = [heading, ['Xã Minh Quán', null, 'Xã Minh Quân', 'Giáp ranh', null]];
    const longer: Rows = [heading, ['Xã Minh Quán', null, 'Xã Minh Quân', 'Giáp ranh', '2']];
    const known = [before!];
    expect(only(join([table(again)], [units], known)).account).toMatchObject({ kept: 0, merged: 1 });
    expect(pairs(only(join([table(longer)], [units], known)))).toEqual(['2 Xã Minh Quán – Xã Minh Quân 2000']);
  });
});

describe('boundaries', () => {
  const heading = ['code', 'name', 'district'];
  const named = ({ records }: StagedSheet) => (records as readonly BoundaryRecord[]).map(({ name, feature }) => `${feature} ${name}`);

  test('of the units of today: one outline each, units without one are named once', () => {
    const sheet = only(
      join([
        map([
          heading,
          ['00001', 'Xã Minh Quân', 'Huyện Minh Lâm'],
          ['00001', 'Xã Minh Quân', 'Huyện Minh Lâm'],
          [null, 'Xã Tân Lập', 'Huyện Minh Sơn'],
          [null, 'Xã Lạ', null],
        ]),
      ]),
    );
    expect(found(sheet)).toEqual(['boundary.duplicate A3', 'unit.not-found B5', 'boundary.missing -']);
    expect(sheet.problems.at(-1)).toMatchObject({
      severity: 'warning',
      params: { count: 2, examples: ['Xã Minh Quán (00002)', 'Xã Tân Lập (00003)'] },
    });
    expect(named(sheet)).toEqual(['0 Xã Minh Quân', '2 Xã Tân Lập']);
  });

  test('of the new units, whose codes were those of others before', () => {
    const sheet = only(join([map([heading, ['00001', 'Xã Mới', null], ['00003', 'Xã Tân Lập', null]])], [units, after]));
    expect(sheet.problems).toEqual([]);
    expect(sheet.records).toHaveLength(2);
  });

  test('one file of each: neither is held against the other', () => {
    const now = map(
      [heading, ['00001', 'Xã Minh Quân', null], ['00002', 'Xã Minh Quán', null], ['00003', null, null], ['00004', null, null]],
      'nay.geojson',
    );
    const then = map([heading, ['00001', 'Xã Mới', null], ['00003', 'Xã Tân Lập', null]], 'mai.geojson');
    expect(join([now, then], [units, after]).map(found)).toEqual([[], []]);
  });

  test('without lists of units there is nothing to hold them against', () => {
    expect(only(join([map([heading, ['00001', 'Xã A', null]])], [])).problems).toEqual([]);
  });
});

test('balances, and keeps no pair twice, whatever neighbours are listed in whatever order', () => {
  const name = fc.constantFrom('Xã Minh Quân', 'Xã Minh Quán', 'Xã Tân Lập, huyện Minh Lâm', 'Xã Tân Lập, huyện Minh Sơn', 'Xã Lạ');
  const row = fc.record({
    unit: name,
    others: fc.array(name, { minLength: 1, maxLength: 3 }),
    link: fc.constantFrom('Giáp ranh', 'Sông', null),
  });
  fc.assert(
    fc.property(fc.array(fc.array(row, { maxLength: 5 }), { minLength: 1, maxLength: 2 }), (lists) => {
      const sheets = lists.map((rows, i) =>
        table(
          [['Đơn vị', 'Đơn vị liền kề', 'Cách tiếp giáp'], ...rows.map(({ unit, others, link }) => [unit, others.join('; '), link])],
          `${i}.xlsx`,
        ),
      );
      const joined = join(sheets);
      const kept = joined.flatMap((sheet) => sheet.records as readonly AdjacencyRecord[]);
      const keys = kept.map((r) =>
        [`${r.name} ${r.district ?? ''}`, `${r.otherName} ${r.otherDistrict ?? ''}`]
          .map((end) => end.replace(/[, ]+/g, ' ').trim())
          .toSorted()
          .join('|'),
      );
      expect(new Set(keys).size).toBe(keys.length);
      for (const sheet of joined) {
        const gone = new Set(sheet.notKept.map((r) => r.row));
        expect(sheet.records.every((record) => !gone.has(record.row))).toBe(true);
        expect(new Set(sheet.records.map((record) => record.row)).size).toBe(sheet.account.kept);
      }
    }),
    { numRuns: 200 },
  );
});
