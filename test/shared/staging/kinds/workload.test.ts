import { describe, expect, test } from 'vitest';
import type { WorkloadRecord } from '../../../../shared/model/records.ts';
import type { StagedSheet } from '../../../../shared/staging/staged-sheet.ts';
import { balances, found, notKept, stage } from '../sheet-of.ts';

const records = (staged: StagedSheet) => staged.records as readonly WorkloadRecord[];
const short = (staged: StagedSheet) =>
  records(staged).map(({ row, unitCode, unitName, districtName, task, year, months, dossiers }) =>
    [row, unitCode ?? unitName, districtName, task, year === null ? null : `${year}/${months}`, dossiers]
      .filter((value) => value !== null)
      .join(' '),
  );

describe('a list of dossiers', () => {
  test('of offices, a column for each period: a record for each', () => {
    const staged = stage([
      ['BÁO CÁO HỒ SƠ'],
      [],
      ['STT', 'Mã ĐVHC', 'Tên đơn vị', 'Số hồ sơ tiếp nhận', null],
      [null, null, null, 'Năm 2024', '6 tháng đầu năm 2025'],
      [1, '07103', 'Phường 1', 9556, 4100],
      [2, '07106', 'Phường 2', '1.200', null],
      ['Tổng cộng', null, null, 10756, 4100],
    ]);
    expect(staged.kind).toBe('workload');
    expect(short(staged)).toEqual(['5 07103 2024/12 9556', '5 07103 2025/6 4100', '6 07106 2024/12 1200']);
    expect([staged.account.kept, staged.problems.filter(({ severity }) => severity === 'error')]).toEqual([2, []]);
    expect(balances(staged)).toBe(true);
  });

  test('of a real file in English', () => {
    const staged = stage([
      ['level', 'old_code', 'office', 'region', 'old_district', 'procedures_2024', 'procedures_6m_2025', 'lat', 'lon'],
      ['commune', '20311', 'UBND phường Hòa Thọ Tây', 'Đà Nẵng', 'Cẩm Lệ', 2010, 992, 16.0, 108.1],
      ['district', null, 'UBND quận Thanh Khê', 'Đà Nẵng', null, 21858, 12435, 16.0, 108.1],
    ]);
    expect(short(staged)).toEqual([
      '2 20311 Cẩm Lệ 2024/12 2010',
      '2 20311 Cẩm Lệ 2025/6 992',
      '3 UBND quận Thanh Khê 2024/12 21858',
      '3 UBND quận Thanh Khê 2025/6 12435',
    ]);
  });

  test('of tasks, with minutes; the year stands in the title', () => {
    const staged = stage([
      ['HỒ SƠ THEO THỦ TỤC NĂM 2024'],
      ['Lĩnh vực', 'Tên thủ tục hành chính', 'Số hồ sơ', 'Thời gian giải quyết một hồ sơ (phút)'],
      ['Đất đai', 'Giao đất', 12, 90],
      [null, 'Thu hồi đất', 7, '1 giờ'],
    ]);
    expect(staged.kind).toBe('workload');
    expect(records(staged).map(({ field, task, year, dossiers, minutesEach }) => [field, task, year, dossiers, minutesEach])).toEqual([
      ['Đất đai', 'Giao đất', 2024, 12, 90],
      [null, 'Thu hồi đất', 2024, 7, 60],
    ]);
  });

  test('with a column of years: a record for each row', () => {
    const staged = stage([
      ['Đơn vị', 'Năm', 'Số hồ sơ'],
      ['Xã A', 2023, 10],
      ['Xã A', 'Quý I/2024', 3],
      ['Xã A', null, 3],
    ]);
    expect(short(staged)).toEqual(['2 Xã A 2023/12 10', '3 Xã A 2024/3 3', '4 Xã A 3']);
  });

  test('in sections of districts and communes', () => {
    const staged = stage([
      ['TT', 'Xã, phường, thị trấn', 'Số hồ sơ năm 2024', 'Ghi chú'],
      ['I', 'Huyện Minh Lâm', null, null],
      [1, 'Xã Minh Quán', 10, null],
      ['II', 'Huyện Phú Định', null, null],
      [1, 'Xã Tân Hoà', 20, null],
    ]);
    expect(short(staged)).toEqual(['3 Xã Minh Quán Huyện Minh Lâm 2024/12 10', '5 Xã Tân Hoà Huyện Phú Định 2024/12 20']);
    expect(staged.inherited.get(3)).toEqual({ districtName: 'B2' });
  });

  test('two columns of one period: the first is taken, and it is said', () => {
    const staged = stage([
      ['Đơn vị', 'Số hồ sơ tiếp nhận năm 2024', 'Số hồ sơ đã giải quyết năm 2024'],
      ['Xã A', 10, 9],
      ['Xã B', 11, 8],
    ]);
    expect(short(staged)).toEqual(['2 Xã A 2024/12 10', '3 Xã B 2024/12 11']);
    expect(found(staged)).toEqual(['sheet.same-column C2']);
  });

  test('a row without a number, and one without task and unit, are rejected', () => {
    const staged = stage([
      ['Mã đơn vị', 'Đơn vị', 'Lĩnh vực', 'Số hồ sơ'],
      ['00001', 'Xã A', 'Đất đai', null],
      [null, null, 'Đất đai', 12],
    ]);
    expect(found(staged)).toEqual(['cell.missing D2', 'cell.missing A3']);
    expect(staged.account.rejected).toBe(2);
  });
});

test('rows that repeat one of two periods are told apart, and repeated rows are merged', () => {
  const staged = stage([
    ['Đơn vị', 'Số hồ sơ năm 2024', 'Số hồ sơ 6 tháng đầu năm 2025'],
    ['Xã A', 10, 5],
    ['Xã A', 12, 5],
    ['Xã A', 10, 5],
  ]);
  expect(short(staged)).toEqual(['2 Xã A 2024/12 10', '2 Xã A 2025/6 5', '3 Xã A 2025/6 5', '3 Xã A 2024/12 12']);
  expect(notKept(staged)).toEqual(['1 heading', '4 duplicate']);
  expect(balances(staged)).toBe(true);
});

test('lists of tasks and of quotas stay what they are', () => {
  expect(
    stage([
      ['Lĩnh vực', 'Nhiệm vụ, thẩm quyền', 'Căn cứ mới', 'Cấp thực hiện'],
      ['Đất đai', 'Giao đất', 'Nghị định', 'Cấp xã'],
    ]).kind,
  ).toBe('tasks');
  expect(
    stage([
      ['Mã đơn vị', 'Đơn vị', 'Biên chế được giao'],
      ['00001', 'Xã A', 20],
    ]).kind,
  ).toBe('quotas');
});
