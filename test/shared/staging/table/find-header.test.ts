import { describe, expect, test } from 'vitest';
import { importKinds } from '../../../../shared/model/records.ts';
import type { MergedRange, RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { composedHeading } from '../../../../shared/staging/table/compose-headings.ts';
import { findHeaders } from '../../../../shared/staging/table/find-header.ts';
import { sheetOf } from '../sheet-of.ts';

function headerOf(rows: readonly (readonly RawCell[])[], merges: readonly MergedRange[] = []) {
  const [header] = findHeaders(sheetOf(rows, { merges }), importKinds);
  if (!header) return null;
  const { spec, top, bottom, matching, paths } = header;
  return {
    kind: spec.kind,
    rows: [top + 1, bottom + 1],
    columns: Object.fromEntries(matching.matched.map(({ input, column }) => [input, column])),
    headings: paths.map(composedHeading),
  };
}

const merge = (top: number, left: number, bottom: number, right: number): MergedRange => ({ top, left, bottom, right });

describe('where the headings are', () => {
  test('below titles, in one row', () => {
    expect(
      headerOf([
        ['ỦY BAN NHÂN DÂN', null, 'CỘNG HÒA'],
        [],
        ['DANH SÁCH'],
        ['TT', 'Họ và tên', 'Ngày sinh'],
        [1, 'Nguyễn Văn An', '1/1/1970'],
      ]),
    ).toMatchObject({
      kind: 'officials',
      rows: [4, 4],
      columns: { fullName: 1, birthDate: 2 },
    });
  });

  test('two rows with merges, composed from above', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Tiền lương', null, 'Ghi chú'],
      [null, null, 'Hệ số', 'Phụ cấp chức vụ', null],
      [1, 'Nguyễn Văn An', '4,98', '0,3', null],
    ];
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 3), merge(0, 4, 1, 4)];
    expect(headerOf(rows, merges)).toEqual({
      kind: 'officials',
      rows: [1, 2],
      columns: { fullName: 1, salaryCoefficient: 2, positionAllowance: 3, note: 4 },
      headings: ['TT', 'Họ và tên', 'Tiền lương › Hệ số', 'Tiền lương › Phụ cấp chức vụ', 'Ghi chú'],
    });
  });

  test('two rows in a file that lost its merges', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Thời gian đóng BHXH', null, 'Ghi chú'],
      [null, null, 'Số năm', 'Số tháng', null],
      ['1', 'Nguyễn Văn An', '22', '3', ''],
    ];
    expect(headerOf(rows)).toMatchObject({ rows: [1, 2], columns: { fullName: 1, insuranceYears: 2, insuranceRest: 3, note: 4 } });
  });

  test('three rows', () => {
    const rows = [
      ['TT', 'Cá nhân', null, 'Lương và bảo hiểm', null, null],
      [null, 'Họ và tên', 'Ngày sinh', 'Lương', 'Phụ cấp', null],
      [null, null, null, 'Hệ số', 'Chức vụ', 'Công vụ (%)'],
      ['1', 'Nguyễn Văn An', '1/1/1970', '4,98', '0,3', '25'],
    ];
    const merges = [merge(0, 0, 2, 0), merge(0, 1, 0, 2), merge(0, 3, 0, 5), merge(1, 1, 2, 1), merge(1, 2, 2, 2), merge(1, 4, 1, 5)];
    expect(headerOf(rows, merges)).toMatchObject({
      rows: [1, 3],
      columns: { fullName: 1, birthDate: 2, salaryCoefficient: 3, positionAllowance: 4, publicService: 5 },
    });
  });

  test('one row of headings merged over two', () => {
    const rows = [['Mã ĐVHC', 'Tên ĐVHC'], [], ['00001', 'Xã A']];
    expect(headerOf(rows, [merge(0, 0, 1, 0), merge(0, 1, 1, 1)])).toMatchObject({ kind: 'units', rows: [1, 2] });
  });

  test('group headings over columns that are known without them belong to the block', () => {
    const rows = [
      ['Thông tin', null, 'Công tác', null, 'Khác', null],
      ['Họ và tên', 'Ngày sinh', 'Đơn vị', 'Chức vụ', 'Trình độ', 'Ghi chú'],
      ['Nguyễn Văn An', '1/1/1970', 'Xã A', 'Chủ tịch', 'Đại học', null],
    ];
    expect(headerOf(rows, [merge(0, 0, 0, 1), merge(0, 2, 0, 3), merge(0, 4, 0, 5)])).toMatchObject({ rows: [1, 2] });
  });

  test('a year heads a column under its group', () => {
    const rows = [
      ['Đơn vị', 'Biên chế được giao'],
      [null, 2025],
      ['Xã A', 20],
    ];
    expect(headerOf(rows, [merge(0, 0, 1, 0)])).toMatchObject({ kind: 'quotas', rows: [1, 2], columns: { unitName: 0, number: 1 } });
  });

  test('headings of one kind found in the whole sheet, none in prose', () => {
    expect(headerOf([['Báo cáo gửi tỉnh'], ['Kính gửi', 'Sở Nội vụ']])).toBeNull();
  });
});

describe('which kind and which column', () => {
  test.each([
    [['code', 'name', 'population'], 'units'],
    [['Mã ĐVHC', 'Tên đơn vị hành chính', 'Diện tích (km²)', 'Dân số (người)'], 'units'],
    [['old_code', 'new_code'], 'mapping'],
    [['Tên ĐVHC cũ', 'Thuộc huyện', 'Tên ĐVHC mới', 'Tỷ lệ (%)'], 'mapping'],
    [['full_name', 'birth_date', 'unit'], 'officials'],
    [['HỌ  VÀ TÊN', 'NĂM SINH', 'CHỨC VỤ'], 'officials'],
    [['Lĩnh vực', 'Nhiệm vụ', 'Cấp mới'], 'tasks'],
    [['Đơn vị', 'Biên chế được giao'], 'quotas'],
    [['Đơn vị', 'Biên chế được giao năm 2025'], 'quotas'],
  ])('%j', (headings, kind) => {
    expect(headerOf([headings, headings.map((_, i) => (i === 0 ? '00001' : 'Xã A'))])?.kind).toBe(kind);
  });

  test('headings are found whatever their marks, capitals, spaces and encoding form', () => {
    const one = headerOf([
      ['Họ và tên', 'Ngày sinh'],
      ['An', '1970'],
    ]);
    expect(
      headerOf([
        ['HO VA TEN', 'ngày\nsinh'],
        ['An', '1970'],
      ])?.columns,
    ).toEqual(one?.columns);
    expect(
      headerOf([
        ['Họ và tên'.normalize('NFD'), ' Ngày  sinh (dd/mm/yyyy)'],
        ['An', '1970'],
      ])?.columns,
    ).toEqual(one?.columns);
  });

  test('a chức vụ under phụ cấp is an allowance, the other one a title', () => {
    const rows = [
      ['Họ và tên', 'Chức vụ', 'Phụ cấp', null],
      [null, null, 'Chức vụ', 'Công vụ'],
      ['An', 'Chủ tịch', '0,3', '25'],
    ];
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 3)];
    expect(headerOf(rows, merges)?.columns).toEqual({ fullName: 0, title: 1, positionAllowance: 2, publicService: 3 });
  });

  test('a name over two columns is read from both', () => {
    const rows = [
      ['TT', 'Họ và tên', null, 'Ngày sinh'],
      ['1', 'Nguyễn Văn', 'An', '1970'],
    ];
    expect(headerOf(rows, [merge(0, 1, 0, 2)])?.columns).toEqual({ fullName: 1, givenName: 2, birthDate: 3 });
  });
});
