import { describe, expect, test } from 'vitest';
import type { MappingRecord, OfficialRecord, QuotaRecord, UnitRecord, WorkloadRecord } from '../../../shared/model/records.ts';
import type { RawCell } from '../../../shared/staging/raw-sheet.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { balances, found, stage } from './sheet-of.ts';

const officials = (staged: StagedSheet) => staged.records as readonly OfficialRecord[];
const fieldsOf = (staged: StagedSheet) => staged.columns.map(({ heading, input }) => `${heading}: ${input}`);
const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('Nam and Năm are two headings', () => {
  test('a column Năm is no column of men, and what stands in it no date of birth', () => {
    const staged = stage([
      ['STT', 'Họ và tên', 'Năm', 'Chức danh'],
      [1, 'Nguyễn Văn An', 2025, 'Chủ tịch'],
    ]);
    expect(officials(staged)).toMatchObject([{ fullName: 'Nguyễn Văn An', sex: null, birthDate: null }]);
    expect(staged.unused).toEqual([{ column: 2, heading: 'Năm' }]);
  });

  test('nor is one of years beside one of months', () => {
    const staged = stage(
      [
        ['STT', 'Họ và tên', 'Chức danh', 'Thời gian công tác', null],
        [null, null, null, 'Năm', 'Tháng'],
        [1, 'Nguyễn Văn An', 'Chủ tịch', 22, 3],
      ],
      'officials',
      { merges: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 1, 2), merge(0, 3, 0, 4)] },
    );
    expect(officials(staged)).toMatchObject([{ sex: null, birthDate: null }]);
  });

  test('Nam is no year either, in a list with marks', () => {
    const staged = stage(
      [
        ['Đơn vị', 'Nam', 'Số hồ sơ'],
        ['Xã Minh Quân', 2024, 10],
      ],
      'workload',
    );
    expect(staged.records).toMatchObject([{ year: null, dossiers: 10 }]);
  });

  test.each([['NAM'], ['nam'], ['Nam']])('%s stands for men beside Nữ, with marks and without', (nam) => {
    const marked = stage([
      ['Họ và tên', nam, 'Nữ', 'Chức vụ'],
      ['Nguyễn Văn An', 'x', null, 'Chủ tịch'],
    ]);
    const bare = stage([
      ['Ho va ten', nam, 'Nu', 'Chuc vu'],
      ['Nguyễn Văn An', 'x', null, 'Chủ tịch'],
    ]);
    expect([marked, bare].map((staged) => officials(staged).map(({ sex }) => sex))).toEqual([['male'], ['male']]);
  });

  test('a list without any marks has a year in its column nam', () => {
    const staged = stage(
      [
        ['Don vi', 'nam', 'So ho so'],
        ['Xã Minh Quân', 2024, 10],
      ],
      'workload',
    );
    expect(staged.records).toMatchObject([{ year: 2024, dossiers: 10 }]);
  });
});

describe('headings of names', () => {
  test.each([
    ['Họ và tên đệm', 'Tên'],
    ['Họ', 'Tên'],
    ['Họ đệm', 'Tên'],
  ])('%s | %s are one name', (family, own) => {
    const staged = stage([
      ['STT', family, own, 'Chức vụ', 'Năm sinh'],
      [1, 'Nguyễn Văn', 'An', 'Chủ tịch', 1970],
      [2, 'Trần Thị', 'Bích', 'Bí thư', 1975],
    ]);
    expect(staged.kind).toBe('officials');
    expect(officials(staged).map(({ fullName }) => fullName)).toEqual(['Nguyễn Văn An', 'Trần Thị Bích']);
    expect(staged.problems).toEqual([]);
  });

  test.each([['Họ và tên CB, CC'], ['Họ tên CBCC'], ['Họ và tên CBCCVC'], ['HỌ TÊN CÁN BỘ, CÔNG CHỨC']])('%s', (heading) => {
    const staged = stage([
      ['STT', heading, 'Chức vụ'],
      [1, 'Nguyễn Văn An', 'Chủ tịch'],
    ]);
    expect(officials(staged)).toMatchObject([{ fullName: 'Nguyễn Văn An', title: 'Chủ tịch' }]);
  });

  test('a column Tên beside Họ và tên is not put behind the name', () => {
    const staged = stage([
      ['Họ và tên', 'Tên', 'Chức vụ'],
      ['Nguyễn Văn An', 'An', 'Chủ tịch'],
    ]);
    expect(officials(staged)).toMatchObject([{ fullName: 'Nguyễn Văn An' }]);
  });
});

describe('quotas', () => {
  const quotas = (staged: StagedSheet) => (staged.records as readonly QuotaRecord[]).map(({ number, staffGroup }) => [number, staffGroup]);

  test('of two years the newest is taken, and both are named', () => {
    const staged = stage(
      [
        ['STT', 'Đơn vị', 'Biên chế được giao năm 2024', 'Biên chế được giao năm 2025'],
        [1, 'Xã Minh Quân', 20, 22],
      ],
      'quotas',
    );
    expect(quotas(staged)).toEqual([[22, null]]);
    expect(staged.problems).toMatchObject([
      { code: 'sheet.same-column', params: { taken: 'Biên chế được giao năm 2025', other: 'Biên chế được giao năm 2024' } },
    ]);
  });

  test('of two years under one heading, too', () => {
    const staged = stage(
      [
        ['Đơn vị', 'Biên chế được giao', null],
        [null, 'Năm 2025', 'Năm 2024'],
        ['Xã Minh Quân', 22, 20],
      ],
      'quotas',
      { merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 2)] },
    );
    expect(quotas(staged)).toEqual([[22, null]]);
    expect(found(staged)).toEqual(['sheet.same-column C2']);
  });

  const byGroup = (rows: readonly (readonly RawCell[])[]) =>
    stage(
      [
        ['TT', 'Đơn vị', 'Biên chế được giao', null, null, null],
        [null, null, 'Tổng số', 'Trong đó', null, null],
        [null, null, null, 'Cán bộ', 'Công chức', 'KCT'],
        ...rows,
      ],
      'quotas',
      { merges: [merge(0, 0, 2, 0), merge(0, 1, 2, 1), merge(0, 2, 0, 5), merge(1, 2, 2, 2), merge(1, 3, 1, 5)] },
    );

  test('columns of staff groups give a record each', () => {
    const staged = byGroup([
      [1, 'Xã Minh Quân', 33, 11, 10, 12],
      [2, 'Xã Minh Quán', 20, 10, 10, 8], // the part-timers stand outside the total
    ]);
    expect(quotas(staged)).toEqual([
      [11, 'cadre'],
      [10, 'civil-servant'],
      [12, 'part-time'],
      [10, 'cadre'],
      [10, 'civil-servant'],
      [8, 'part-time'],
    ]);
    expect(staged.problems).toEqual([]);
    expect(staged.account.kept).toBe(2);
    expect(balances(staged)).toBe(true);
  });

  test('a total that is not their sum is said', () => {
    const staged = byGroup([[1, 'Xã Minh Quân', 40, 11, 10, 12]]);
    expect(staged.problems).toMatchObject([{ code: 'quota.parts-differ', params: { stated: 40, computed: 33 }, at: { cell: 'C4' } }]);
  });

  test('a number of part-timers, alone or beside the others', () => {
    const alone = stage(
      [
        ['Đơn vị', 'Số lượng NHĐKCT được giao'],
        ['Xã Minh Quân', 12],
      ],
      'quotas',
    );
    expect(quotas(alone)).toEqual([[12, 'part-time']]);
    const beside = stage([
      ['Đơn vị', 'Biên chế được giao', 'Số lượng NHĐKCT được giao'],
      ['Xã Minh Quân', 20, 12],
    ]);
    expect(quotas(beside)).toEqual([
      [20, null],
      [12, 'part-time'],
    ]);
  });
});

test('three periods, of which only the first heading says what is counted', () => {
  const staged = stage([
    ['Đơn vị', 'Số hồ sơ tiếp nhận năm 2023', 'Năm 2024', '6 tháng đầu năm 2025'],
    ['Xã Minh Quân', 900, 1000, 500],
  ]);
  expect((staged.records as readonly WorkloadRecord[]).map(({ year, months, dossiers }) => [year, months, dossiers])).toEqual([
    [2023, 12, 900],
    [2024, 12, 1000],
    [2025, 6, 500],
  ]);
  expect(staged.unused).toEqual([]);
});

test('Hình thức of an adjacency is how two units touch', () => {
  const staged = stage([
    ['Đơn vị', 'Đơn vị liền kề', 'Hình thức'],
    ['Xã A', 'Xã B', 'đường bộ'],
  ]);
  expect(staged.kind).toBe('adjacency');
  expect(fieldsOf(staged)).toContain('Hình thức: link');
});

describe('units', () => {
  test('DTTN is the natural area', () => {
    const staged = stage([
      ['Mã', 'Tên đơn vị', 'DTTN (km2)', 'Dân số'],
      ['05103', 'Xã Minh Quân', '12,34', 8450],
    ]);
    expect(staged.records).toMatchObject([{ areaHa: 1234, population: 8450 }]);
  });

  test('Loại can be the class of a unit', () => {
    const staged = stage([
      ['Mã', 'Tên đơn vị', 'Loại'],
      ['05103', 'Xã Minh Quân', 'II'],
      ['05106', 'Xã Minh Quán', 'Loại I'],
      ['05109', 'Minh Sơn', 'Phường'],
    ]);
    expect((staged.records as readonly UnitRecord[]).map(({ kind, classOfUnit }) => [kind, classOfUnit])).toEqual([
      ['xã', 'II'],
      ['xã', 'I'],
      ['phường', null],
    ]);
  });

  test('Cấp trên holds the name of the unit above, or its code', () => {
    const staged = stage([
      ['Mã', 'Tên đơn vị', 'Cấp trên'],
      ['071', 'Huyện H', null],
      ['05103', 'Xã Minh Quân', '071'],
      ['05106', 'Xã Minh Quán', 'Huyện H'],
    ]);
    expect((staged.records as readonly UnitRecord[]).map(({ parentCode, parentName }) => [parentCode, parentName])).toEqual([
      [null, null],
      ['071', null],
      [null, 'Huyện H'],
    ]);
  });

  test('a list of provinces without codes goes by names', () => {
    const staged = stage([
      ['Province_city', 'Administrative_center', 'Area_km2'],
      ['Bắc Giang', 'Bắc Giang', '3895.59'],
      ['Hà Nội', 'Hà Nội', '3358.92'],
    ]);
    expect(
      (staged.records as readonly UnitRecord[]).map(({ code, name, level, kind, areaHa }) => [code, name, level, kind, areaHa]),
    ).toEqual([
      ['Tỉnh Bắc Giang', 'Tỉnh Bắc Giang', 'province', 'tỉnh', 389_559],
      ['Thành phố Hà Nội', 'Thành phố Hà Nội', 'province', 'thành phố', 335_892],
    ]);
    expect(staged.problems).toMatchObject([{ code: 'unit.code-missing', params: { count: 2 } }]);
  });
});

describe('mapping', () => {
  const pairs = (staged: StagedSheet) =>
    (staged.records as readonly MappingRecord[]).map(({ oldName, newName, extent }) => [oldName, newName, extent]);

  test('Trước sắp xếp › Tên xã, Sau sắp xếp › Tên xã', () => {
    const staged = stage(
      [
        ['TT', 'Trước sắp xếp', null, 'Sau sắp xếp'],
        [null, 'Tên xã', 'Huyện', 'Tên xã'],
        [1, 'Xã A', 'Huyện H', 'Xã Mới'],
      ],
      null,
      { merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 2)] },
    );
    expect(staged.kind).toBe('mapping');
    expect(pairs(staged)).toEqual([['Xã A', 'Xã Mới', 'whole']]);
  });

  test('several old units in one cell', () => {
    const staged = stage([
      ['STT', 'Tên xã, phường mới', 'Các xã, phường sáp nhập'],
      [1, 'Xã Mới', 'Xã A, xã B và thị trấn C'],
      [2, 'Xã Khác', 'Các xã: D, E'],
      [3, 'Xã Ba', 'toàn bộ xã G và một phần xã H'],
    ]);
    expect(staged.kind).toBe('mapping');
    expect(pairs(staged)).toEqual([
      ['Xã A', 'Xã Mới', 'whole'],
      ['xã B', 'Xã Mới', 'whole'],
      ['thị trấn C', 'Xã Mới', 'whole'],
      ['xã D', 'Xã Khác', 'whole'],
      ['xã E', 'Xã Khác', 'whole'],
      ['xã G', 'Xã Ba', 'whole'],
      ['xã H', 'Xã Ba', 'part'],
    ]);
    expect(staged.account).toMatchObject({ kept: 3, rejected: 0 });
    expect(found(staged)).toEqual(['mapping.extent-assumed C2']);
  });
});

test('Hệ số lương › Trước | Sau: one is taken, and both are named', () => {
  const staged = stage(
    [
      ['Họ và tên', 'Hệ số lương', null],
      [null, 'Trước', 'Sau'],
      ['Nguyễn Văn An', '3,99', '4,32'],
    ],
    'officials',
    { merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 2)] },
  );
  expect(officials(staged)).toMatchObject([{ salaryCoefficientE4: 39_900 }]);
  expect(staged.problems).toMatchObject([
    { code: 'sheet.same-column', params: { taken: 'Hệ số lương › Trước', other: 'Hệ số lương › Sau' } },
  ]);
});
