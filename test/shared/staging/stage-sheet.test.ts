import { describe, expect, test } from 'vitest';
import type { MappingRecord, OfficialRecord, QuotaRecord, TaskRecord, UnitRecord } from '../../../shared/model/records.ts';
import type { MergedRange, RawCell } from '../../../shared/staging/raw-sheet.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { problemText } from '../../../shared/text/problem-text.ts';
import { balances, found, notKept, stage } from './sheet-of.ts';

const units = (staged: StagedSheet) => staged.records as readonly UnitRecord[];
const mapping = (staged: StagedSheet) => staged.records as readonly MappingRecord[];
const officials = (staged: StagedSheet) => staged.records as readonly OfficialRecord[];
const quotas = (staged: StagedSheet) => staged.records as readonly QuotaRecord[];
const tasks = (staged: StagedSheet) => staged.records as readonly TaskRecord[];
const merge = (top: number, left: number, bottom: number, right: number): MergedRange => ({ top, left, bottom, right });

describe('every row is accounted for', () => {
  const people: readonly (readonly RawCell[])[] = [
    ['UBND HUYỆN MINH LÂM', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'],
    ['A', 'B', 1, 2],
    ['I', 'XÃ MINH QUÂN'],
    [1, 'Nguyễn Văn An', '1/1/1970', 'Chủ tịch'],
    [2, 'Tống Thị Cộng', '2/2/1980', 'Công chức'],
    [null, 'Cộng: 2 người'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'],
    ['A', 'B', 1, 2],
    ['II', 'UBND xã Minh Quán'],
    [1, 'Lê Văn Ba', '3/3/1990', 'Bí thư'],
    [2, null, '4/4/1990', 'Công chức'],
    [null, 'Tổng cộng: 3 người'],
    ['Ghi chú: số liệu đến 31/12/2024'],
    [],
    ['Nơi nhận:', null, null, 'Minh Lâm, ngày 5 tháng 4 năm 2025'],
    ['- Lưu: VT.', null, null, 'CHỦ TỊCH'],
    [null, null, null, 'Trịnh Bá Thạch'],
    [null, '  '],
  ];

  test('titles, headings, column numbers, sections, totals, repeated headings, notes, signatures', () => {
    const staged = stage(people);
    expect(staged.kind).toBe('officials');
    expect(staged.headerRows).toEqual([3]);
    expect(staged.account).toEqual({ read: 19, kept: 3, merged: 0, rejected: 1, setAside: 15 });
    expect(notKept(staged)).toEqual([
      '1 title',
      '2 blank',
      '3 heading',
      '4 column-numbers',
      '5 section',
      '8 total',
      '9 repeated-heading',
      '10 column-numbers',
      '11 section',
      '13 error',
      '14 total',
      '15 note',
      '16 blank',
      '17 signature',
      '18 signature',
      '19 signature',
    ]);
    expect(found(staged)).toEqual(['cell.missing B13']);
  });

  test('sections say where people work, and from which cell', () => {
    const staged = stage(people);
    expect(officials(staged).map(({ fullName, unitName }) => [fullName, unitName])).toEqual([
      ['Nguyễn Văn An', 'XÃ MINH QUÂN'],
      ['Tống Thị Cộng', 'XÃ MINH QUÂN'],
      ['Lê Văn Ba', 'xã Minh Quán'],
    ]);
    expect(staged.inherited.get(12)).toEqual({ unitName: 'B11' });
  });

  test('a problem carries file, sheet, cell, heading and text', () => {
    const staged = stage(
      [
        ['Họ và tên', 'Ngày sinh'],
        ['An', ' 31/2/1970 '],
      ],
      null,
      { name: 'Trang 1' },
    );
    expect(staged.problems[0]).toMatchObject({
      code: 'date.invalid',
      severity: 'error',
      at: { kind: 'cell', file: 'bang.xlsx', sheet: 'Trang 1', cell: 'B2', header: 'Ngày sinh', raw: '31/2/1970' },
    });
    expect(staged.notKept.at(-1)).toEqual({ row: 2, fate: 'rejected', reason: 'error', text: 'An | 31/2/1970' });
  });

  test('a signature block does not swallow records below it, nor a remark with a date among them', () => {
    const staged = stage([
      ['Họ và tên', 'Ngày sinh', 'Chức vụ', 'Ghi chú'],
      ['An', '1/1/1970', null, 'Quyết định ngày 1 tháng 5 năm 2024'],
      ['Nơi nhận:'],
      ['Bình', '1/1/1971', 'Công chức', null],
    ]);
    expect(officials(staged).map(({ fullName }) => fullName)).toEqual(['An', 'Bình']);
    expect(balances(staged)).toBe(true);
  });

  test('a signature that stands in the columns of names and numbers is no person', () => {
    const staged = stage([
      ['Họ tên', 'Năm sinh', 'Chức vụ', 'Hệ số lương'],
      ['An', '1970', 'Chủ tịch', '4,98'],
      ['Người lập biểu', null, null, 'CHỦ TỊCH'],
    ]);
    expect([notKept(staged), found(staged)]).toEqual([['1 heading', '3 signature'], []]);
  });

  test('rows that are only numbered are blank; rows are counted down to the last that holds something', () => {
    const staged = stage([['TT', 'Họ và tên', 'Ngày sinh'], [1, 'An', '1970'], [2], [3], ['', ' '], []]);
    expect(notKept(staged)).toEqual(['1 heading', '3 blank', '4 blank']);
    expect(staged.account.read).toBe(4);
  });

  test('a row that says the same again is merged, with a warning that names the first', () => {
    const staged = stage([
      ['TT', 'Họ và tên', 'Số CCCD'],
      [1, 'An', '001070000001'],
      [2, 'An', '001070000001'],
    ]);
    expect(staged.account).toMatchObject({ kept: 1, merged: 1 });
    expect(staged.problems[0]).toMatchObject({
      code: 'row.duplicate',
      severity: 'warning',
      at: { cell: 'B3' },
      params: { first: { cell: 'B2' } },
    });
  });

  test('two people who only share a name are both kept', () => {
    const staged = stage([
      ['Họ và tên', 'Năm sinh', 'Đơn vị', 'Chức vụ'],
      ['An', '1970', 'Xã A', 'Bí thư'],
      ['An', '1970', 'Xã A', 'Bí thư'],
    ]);
    expect(staged.account).toMatchObject({ kept: 2, merged: 0 });
    expect(found(staged)).toEqual(['row.maybe-duplicate A3']);
  });

  test('an empty sheet, prose, and headings without rows', () => {
    expect(found(stage([]))).toEqual(['sheet.no-table -']);
    const prose = stage([['Kính gửi: Sở Nội vụ'], ['Xin báo cáo như sau']]);
    expect([found(prose), prose.kind, notKept(prose)]).toEqual([['sheet.no-table -'], null, ['1 not-a-table', '2 not-a-table']]);
    expect(found(stage([['Mã ĐVHC', 'Tên ĐVHC']]))).toEqual(['sheet.no-rows -']);
  });
});

describe('needed columns', () => {
  test('a missing one is named and nothing is kept', () => {
    const staged = stage([
      ['TT', 'Ngày sinh', 'Số CCCD', 'Hệ số lương'],
      [1, '1/1/1970', '001070000001', '4,98'],
    ]);
    expect(staged.problems).toMatchObject([
      { code: 'sheet.missing-column', severity: 'error', params: { kind: 'officials', column: 'fullName' } },
    ]);
    expect([staged.kind, staged.account]).toEqual(['officials', { read: 2, kept: 0, merged: 0, rejected: 1, setAside: 1 }]);
  });

  test.each([
    ['units', ['Tên ĐVHC', 'Dân số', 'Diện tích (km²)'], 'code'],
    ['mapping', ['Tên ĐVHC cũ', 'Phạm vi nhập', 'Dân số nhập'], 'newUnit'],
    ['tasks', ['Lĩnh vực', 'Cấp cũ', 'Cấp mới'], 'task'],
    ['quotas', ['Mã ĐVHC', 'Tên đơn vị'], 'number'],
  ] as const)('told to be %s', (kind, headings, column) => {
    const staged = stage([headings, headings.map(() => 'Xã')], kind);
    expect(staged.problems.find(({ code }) => code === 'sheet.missing-column')?.params).toEqual({ kind, column });
    expect(staged.records).toEqual([]);
  });

  test('a table of another kind than told says so', () => {
    const staged = stage(
      [
        ['Mã ĐVHC', 'Tên ĐVHC', 'Dân số'],
        ['00001', 'Xã A', 5000],
      ],
      'officials',
    );
    expect(staged.problems).toMatchObject([{ code: 'sheet.kind-not-possible', params: { kind: 'officials', missing: 'fullName' } }]);
    expect([staged.kind, balances(staged)]).toEqual([null, true]);
  });

  test('a table of no kind is asked about with its headings', () => {
    const staged = stage([
      ['Cây trồng', 'Sản lượng'],
      ['Lúa', 12],
    ]);
    expect(staged.problems).toMatchObject([{ code: 'sheet.unknown-kind', params: { headings: 'Cây trồng, Sản lượng' } }]);
    const text = staged.problems.map((found) => problemText(found, 'vi')).join();
    expect(text).toContain('“Loại bảng”');
    expect(text).toContain('--kind units|mapping|officials|tasks|quotas');
  });
});

describe('units', () => {
  test('kind and level from name, column and code', () => {
    const staged = stage([
      ['level', 'code', 'name', 'type', 'parent_code'],
      ['province', '48', 'Thành phố Đà Nẵng', 'thành phố', null],
      ['district', '490', 'Quận Liên Chiểu', 'quận', '48'],
      ['commune', '20194', 'Hòa Hiệp Bắc', 'phường', '490'],
    ]);
    expect(units(staged).map(({ level, kind, name }) => [level, kind, name])).toEqual([
      ['province', 'thành phố', 'Thành phố Đà Nẵng'],
      ['district', 'quận', 'Quận Liên Chiểu'],
      ['commune', 'phường', 'Phường Hòa Hiệp Bắc'],
    ]);
  });

  test('a Thành phố is a province or a district by its code, else by whether something is above it', () => {
    const rows = [
      ['Mã', 'Tên', 'Mã cấp trên'],
      ['01', 'Thành phố Hà Nội', null],
      ['923', 'Thành phố Cao Lãnh', '87'],
      ['X1', 'Thành phố A', null],
      ['X2', 'Thành phố B', 'X1'],
    ];
    expect(units(stage(rows)).map(({ level }) => level)).toEqual(['province', 'district', 'province', 'district']);
  });

  test('traits: an empty cell of a column of marks means no, of a column nobody marked it means nothing', () => {
    const rows = [
      ['Mã', 'Tên', 'Thuộc khu vực miền núi', 'Thuộc khu vực hải đảo', 'Tỷ lệ dân tộc thiểu số (%)', 'Phân loại ĐVHC'],
      ['00001', 'Xã A', 'x', null, '45,5', 'II'],
      ['00002', 'Xã B', null, null, '0,5', 'Loại I'],
    ];
    expect(
      units(stage(rows)).map(({ mountainous, island, border, minorityE2, classOfUnit }) => [
        mountainous,
        island,
        border,
        minorityE2,
        classOfUnit,
      ]),
    ).toEqual([
      [true, null, null, 4550, 'II'],
      [false, null, null, 50, 'I'],
    ]);
  });

  test('one row a commune brings its district and province once; a district without communes stands alone', () => {
    const rows = [
      ['Tỉnh Thành Phố', 'Mã TP', 'Quận Huyện', 'Mã QH', 'Phường Xã', 'Mã PX', 'Cấp'],
      ['Thành phố Đà Nẵng', '48', 'Quận Liên Chiểu', '490', 'Phường A', '20194', 'Phường'],
      ['Thành phố Đà Nẵng', '48', 'Quận Liên Chiểu', '490', 'Phường B', '20195', 'Phường'],
      ['Thành phố Đà Nẵng', '48', 'Huyện Hoàng Sa', '498', null, null, 'Huyện'],
    ];
    const staged = stage(rows);
    expect(units(staged).map(({ row, level, code, parentCode }) => [row, level, code, parentCode])).toEqual([
      [2, 'province', '48', null],
      [2, 'district', '490', '48'],
      [2, 'commune', '20194', '490'],
      [3, 'commune', '20195', '490'],
      [4, 'district', '498', '48'],
    ]);
    expect(staged.account).toEqual({ read: 4, kept: 3, merged: 0, rejected: 0, setAside: 1 });
  });

  test('a district is brought by the first row that is kept', () => {
    const rows = [
      ['Quận Huyện', 'Mã QH', 'Phường Xã', 'Mã PX', 'Dân số'],
      ['Huyện A', '001', 'Xã B', '00001', 'nhiều'],
      ['Huyện A', '001', 'Xã C', '00002', 5000],
    ];
    const staged = stage(rows);
    expect(units(staged).map(({ code }) => code)).toEqual(['001', '00002']);
    expect(found(staged)).toEqual(['number.invalid E2']);
  });

  test('section rows give the district, and the province where there is one', () => {
    const rows = [
      ['TT', 'Mã ĐVHC', 'Tên ĐVHC', 'Dân số'],
      ['A', null, 'TỈNH MẪU', 30_000],
      ['I', null, 'Huyện Châu Thành', 12_000],
      [1, '00001', 'Xã A', 12_000],
    ];
    expect(units(stage(rows))[0]).toMatchObject({ parentCode: null, parentName: 'Huyện Châu Thành, TỈNH MẪU' });
  });

  test('where no column tells the unit above, it is the row of a higher level above; said once, with the addresses', () => {
    const rows = [
      ['TT', 'Mã', 'Tên đơn vị', 'Dân số'],
      ['A', '51', 'Tỉnh Quảng Ngãi', 12_000],
      ['I', '901', 'Huyện Bình Sơn', 12_000],
      [1, '90101', 'TT. Ba Hàng', 6000],
      [2, '90102', 'Xã Minh Quán', 6000],
      ['II', '902', 'Huyện Trà Bồng', 12_000],
      [1, '90201', 'Xã Minh Quán', 12_000],
    ];
    for (const cut of [0, 1]) {
      const staged = stage(rows.map((row) => row.slice(cut)));
      expect(units(staged).map(({ name, parentCode, parentName }) => [name, parentCode, parentName])).toEqual([
        ['Tỉnh Quảng Ngãi', null, null],
        ['Huyện Bình Sơn', '51', 'Tỉnh Quảng Ngãi'],
        ['Thị trấn Ba Hàng', '901', 'Huyện Bình Sơn'],
        ['Xã Minh Quán', '901', 'Huyện Bình Sơn'],
        ['Huyện Trà Bồng', '51', 'Tỉnh Quảng Ngãi'],
        ['Xã Minh Quán', '902', 'Huyện Trà Bồng'],
      ]);
      expect(staged.inherited.get(7)).toEqual(cut === 0 ? { parentCode: 'B6', parentName: 'C6' } : { parentCode: 'A6', parentName: 'B6' });
      expect(staged.problems).toMatchObject([{ code: 'unit.parents-by-order', severity: 'warning', params: { count: 5 } }]);
    }
  });

  test('a row that is rejected still ends the one before it; one of unknown kind too', () => {
    const rows = (second: readonly RawCell[]) => [
      ['Mã', 'Tên đơn vị', 'Dân số'],
      ['901', 'Huyện A', 1],
      ['90101', 'Xã B', 1],
      second,
      ['90201', 'Xã D', 1],
    ];
    const parents = (staged: StagedSheet) => units(staged).map(({ name, parentCode }) => [name, parentCode]);
    expect(parents(stage(rows(['902', 'Huyện C', 'nhiều'])))).toEqual([
      ['Huyện A', null],
      ['Xã B', '901'],
      ['Xã D', '902'],
    ]);
    const unknown = stage(rows(['902', 'Trà Bồng', 1]));
    expect(parents(unknown).at(-1)).toEqual(['Xã D', null]);
    expect(found(unknown)).toEqual(['unit.kind-unknown B4', 'unit.parents-by-order A3', 'unit.no-parent A5']);
  });

  test('a section of a district takes the place of a district that is a record, and the reverse', () => {
    const rows = [
      ['TT', 'Mã', 'Tên đơn vị', 'Dân số'],
      ['I', '901', 'Huyện A', 1],
      [1, '90101', 'Xã B', 1],
      ['II', null, 'Huyện C', 1],
      [1, '90201', 'Xã D', 1],
      ['III', '903', 'Huyện E', 1],
      [1, '90301', 'Xã F', 1],
    ];
    expect(units(stage(rows)).map(({ name, parentCode, parentName }) => [name, parentCode, parentName])).toEqual([
      ['Huyện A', null, null],
      ['Xã B', '901', 'Huyện A'],
      ['Xã D', null, 'Huyện C'],
      ['Huyện E', null, null],
      ['Xã F', '903', 'Huyện E'],
    ]);
  });

  test('a list of all districts and then all communes does not tell parents; communes without one are counted', () => {
    const staged = stage([
      ['Mã', 'Tên'],
      ['901', 'Huyện A'],
      ['902', 'Huyện B'],
      ['90101', 'Xã C'],
      ['90201', 'Xã D'],
    ]);
    expect(units(staged).map(({ parentCode, parentName }) => parentCode ?? parentName)).toEqual([null, null, null, null]);
    expect(staged.problems).toMatchObject([{ code: 'unit.no-parent', severity: 'warning', at: { cell: 'A4' }, params: { count: 2 } }]);
  });

  test('communes right below provinces, as after the reorganisation', () => {
    const staged = stage([
      ['Mã', 'Tên'],
      ['01', 'Thành phố Hà Nội'],
      ['00004', 'Phường A'],
      ['04', 'Tỉnh Cao Bằng'],
      ['01273', 'Phường B'],
    ]);
    expect(units(staged).map(({ parentCode }) => parentCode)).toEqual([null, '01', null, '04']);
  });

  test('an empty cell under a heading for the unit above is not filled from the order of rows', () => {
    const staged = stage([
      ['Mã', 'Tên', 'Mã huyện'],
      ['901', 'Huyện A', null],
      ['90101', 'Xã B', '901'],
      ['90102', 'Xã C', null],
    ]);
    expect(units(staged).map(({ parentCode }) => parentCode)).toEqual([null, '901', null]);
    expect(found(staged)).toEqual(['unit.no-parent A4']);
  });

  test('a list of the result', () => {
    expect(
      units(
        stage([
          ['code', 'name', 'formed_from_text'],
          ['00001', 'Xã A', 'Xã B'],
        ]),
      )[0]?.isTarget,
    ).toBe(true);
    expect(units(stage([['DANH SÁCH ĐVHC CẤP XÃ SAU SẮP XẾP'], ['Mã', 'Tên'], ['00001', 'Xã A']]))[0]?.isTarget).toBe(true);
    expect(units(stage([['HIỆN TRẠNG TRƯỚC SẮP XẾP'], ['Mã', 'Tên'], ['00001', 'Xã A']]))[0]?.isTarget).toBe(false);
  });

  test('codes that became numbers are padded by level, said once', () => {
    const rows = [
      ['Mã', 'Tên', 'Mã cấp trên'],
      [1, 'Thành phố Hà Nội', null],
      [1, 'Quận Ba Đình', 1],
      [4, 'Phường Trúc Bạch', 1],
    ];
    const staged = stage(rows.map((row, i) => (i === 1 ? [...row.slice(0, 3), null] : row)));
    expect(units(staged).map(({ code, parentCode }) => [code, parentCode])).toEqual([
      ['01', null],
      ['001', '01'],
      ['00004', '001'],
    ]);
    expect(staged.problems).toMatchObject([{ code: 'code.padded', params: { count: 3 } }]);
  });
});

describe('mapping', () => {
  test('extents, amounts, shares, estimates', () => {
    const rows = [
      ['Mã cũ', 'Mã mới', 'Tên mới', 'Phạm vi nhập', 'Diện tích nhập (km²)', 'Dân số nhập', 'Tỷ lệ (%)', 'area_share_est'],
      ['00001', '10001', 'Xã A', 'Nhập toàn bộ', '12,00', '5.000', null, null],
      ['00002', '10001', 'Xã A', 'Một phần', '3,5', '1.200', null, null],
      ['00002', '10002', 'Xã B', 'Phần còn lại', null, null, null, null],
      ['00003', '10001', 'Xã A', 'Một phần', null, null, '62,5', null],
      ['00003', '10002', 'Xã B', 'partial_area_only', null, null, null, '0.25'],
      ['00004', '10002', 'Xã B', 'partial_area_all_population', null, null, null, '0.75'],
      ['00004', '10001', 'Xã A', 'Một phần', null, null, null, null],
      ['00005', '10001', 'Xã A', 'Một phần', '3,5', '0', null, null],
    ];
    expect(mapping(stage(rows)).map(({ extent, area, population }) => [extent, area, population])).toEqual([
      ['whole', { kind: 'all' }, { kind: 'all' }],
      ['part', { kind: 'amount', value: 350 }, { kind: 'amount', value: 1200 }],
      ['rest', { kind: 'rest' }, { kind: 'rest' }],
      ['part', { kind: 'share', partsPerMillion: 625_000 }, { kind: 'share', partsPerMillion: 625_000 }],
      ['part', { kind: 'estimate', weight: 250_000 }, { kind: 'none' }],
      ['part', { kind: 'estimate', weight: 750_000 }, { kind: 'all' }],
      ['part', { kind: 'unknown' }, { kind: 'unknown' }],
      ['part', { kind: 'amount', value: 350 }, { kind: 'amount', value: 0 }],
    ]);
  });

  test('without words an old unit that comes once goes whole, one that comes twice in parts; said once', () => {
    const staged = stage([
      ['old_code', 'new_code', 'new_name'],
      ['00001', '10001', 'Xã A'],
      ['00002', '10001', null],
      ['00002', '10002', 'Xã B'],
    ]);
    expect(mapping(staged).map(({ extent, newName }) => [extent, newName])).toEqual([
      ['whole', 'Xã A'],
      ['part', 'Xã A'],
      ['part', 'Xã B'],
    ]);
    expect(staged.problems).toMatchObject([{ code: 'mapping.extent-assumed', params: { whole: 1, part: 2 } }]);
  });

  test('figures of the whole old or new unit are not those of the piece', () => {
    const rows = [
      ['ĐVHC hình thành sau sắp xếp', null, 'ĐVHC trước sắp xếp', null, 'Phạm vi'],
      ['Tên ĐVHC', 'Dân số', 'Tên ĐVHC', 'Dân số', null],
      ['Xã A', '12.000', 'Xã B', '5.000', 'Một phần'],
    ];
    const staged = stage(rows, null, { merges: [merge(0, 0, 0, 1), merge(0, 2, 0, 3), merge(0, 4, 1, 4)] });
    expect(mapping(staged)[0]).toMatchObject({ oldName: 'Xã B', newName: 'Xã A', population: { kind: 'unknown' } });
    expect(staged.unused.map(({ heading }) => heading)).toEqual(['ĐVHC hình thành sau sắp xếp › Dân số', 'ĐVHC trước sắp xếp › Dân số']);
  });

  test('cells merged down speak for the rows below, with their address; amounts do not', () => {
    const rows = [
      ['Tên ĐVHC mới', 'Tên ĐVHC cũ', 'Thuộc huyện', 'Diện tích nhập (km²)'],
      ['Xã A', 'Xã B', 'Huyện X', '1,00'],
      [null, 'Xã C', 'Huyện X', null],
    ];
    const staged = stage(rows, null, { merges: [merge(1, 0, 2, 0), merge(1, 3, 2, 3)] });
    expect(mapping(staged).map(({ newName, newKind }) => [newName, newKind])).toEqual([
      ['Xã A', 'xã'],
      ['Xã A', 'xã'],
    ]);
    expect(staged.inherited.get(3)).toEqual({ newName: 'A2' });
  });
});

describe('officials', () => {
  test('every field', () => {
    const headings = [
      'Họ và tên',
      'Ngày sinh',
      'Giới tính',
      'Số CCCD',
      'Mã đơn vị',
      'Đơn vị',
      'Huyện',
      'Khối',
      'Phòng, ban',
      'Chức vụ',
      'Đối tượng',
      'Mã ngạch',
      'Bậc',
      'Hệ số lương',
      'Phụ cấp chức vụ',
      'Hệ số chênh lệch bảo lưu',
      'Thâm niên vượt khung (%)',
      'Thâm niên nghề (%)',
      'Phụ cấp công vụ (%)',
      'Lương tháng hiện hưởng (1000 đồng)',
      'Thời gian đóng BHXH',
      'Thời gian không chuyên trách',
      'Trình độ',
      'Chế độ đề nghị',
      'Thời điểm nghỉ',
      'Ngày quyết định sắp xếp',
      'Ghi chú',
    ];
    const cells = [
      'Nguyễn  Văn An',
      '15/01/1966',
      'Nam',
      '001066000001',
      '00001',
      'Xã A',
      'Huyện B',
      'UBND',
      'Văn phòng',
      'Chủ tịch',
      'Công chức',
      '01.003',
      '8/9',
      '4,65',
      '0,6',
      '0,1',
      '5',
      '10',
      '25%',
      '12.519',
      '22 năm 3 tháng',
      '4 năm',
      'Đại học',
      'Nghỉ hưu trước tuổi',
      '01/05/2025',
      '01/03/2025',
      'x',
    ];
    expect(officials(stage([headings, cells]))).toEqual([
      {
        row: 2,
        fullName: 'Nguyễn Văn An',
        birthDate: { year: 1966, month: 1, day: 15 },
        sex: 'male',
        idNumber: '001066000001',
        unitCode: '00001',
        unitName: 'Xã A',
        districtName: 'Huyện B',
        body: 'people-committee',
        department: 'Văn phòng',
        title: 'Chủ tịch',
        staffGroup: 'civil-servant',
        grade: '01.003',
        step: 8,
        salaryCoefficientE4: 46_500,
        positionAllowanceE4: 6000,
        reservedCoefficientE4: 1000,
        overFrameSeniorityE4: 50_000,
        occupationSeniorityE4: 100_000,
        publicServiceAllowanceE4: 250_000,
        monthlySalaryVnd: 12_519_000,
        insuranceMonths: 267,
        partTimeMonths: 48,
        qualification: 'Đại học',
        sensitive: null,
        leavingCase: 'early-retirement',
        leavingDate: '2025-05-01',
        decisionDate: '2025-03-01',
        note: 'x',
      },
    ]);
  });

  test('sensitive columns are never taken and are listed', () => {
    const staged = stage([
      ['Họ và tên', 'Ngày sinh', 'Dân tộc', 'Tôn giáo', 'Đảng viên', 'Ngày vào Đảng', 'Tình trạng sức khỏe', 'Kỷ luật', 'Số áo'],
      ['An', '1970', 'Tày', 'Không', 'x', '1/1/2000', 'Tốt', 'Không', '7'],
    ]);
    expect(staged.columns.map(({ field }) => field)).toEqual(['fullName', 'birthDate']);
    expect(staged.unused.map(({ heading }) => heading)).toEqual([
      'Dân tộc',
      'Tôn giáo',
      'Đảng viên',
      'Ngày vào Đảng',
      'Tình trạng sức khỏe',
      'Kỷ luật',
      'Số áo',
    ]);
    expect(JSON.stringify(staged.records)).not.toMatch(/Tày|Tốt/);
  });

  test('sex and year of birth in columns Nam and Nữ', () => {
    const rows = [
      ['Họ và tên', 'Năm sinh', null],
      [null, 'Nam', 'Nữ'],
      ['An', 1970, null],
      ['Bình', null, '1980'],
    ];
    const staged = stage(rows, null, { merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 2)] });
    expect(officials(staged).map(({ sex, birthDate }) => [sex, birthDate?.year])).toEqual([
      ['male', 1970],
      ['female', 1980],
    ]);
  });

  test('people of a district office: the section is the place of work, offices are departments', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Chức vụ'],
      ['A', 'UBND huyện Minh Lâm'],
      ['I', 'Phòng Nội vụ'],
      [1, 'An', 'Trưởng phòng'],
    ];
    const staged = stage(rows);
    expect(officials(staged)[0]).toMatchObject({ unitName: 'huyện Minh Lâm', districtName: null, department: 'Phòng Nội vụ' });
    expect(staged.inherited.get(4)).toEqual({ unitName: 'B2', department: 'B3' });
  });

  test('a new commune section ends the body and the department before it', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Chức vụ'],
      ['I', 'Xã A'],
      ['1', 'Khối Đảng'],
      [1, 'An', 'Bí thư'],
      ['2', 'Văn phòng'],
      [1, 'Ba', 'Công chức'],
      ['II', 'Xã B'],
      [1, 'Bình', 'Bí thư'],
    ];
    expect(officials(stage(rows)).map(({ unitName, body, department }) => [unitName, body, department])).toEqual([
      ['Xã A', 'party', null],
      ['Xã A', null, 'Văn phòng'],
      ['Xã B', null, null],
    ]);
  });

  test('family and given name in two columns under one heading', () => {
    const staged = stage(
      [
        ['Họ và tên', null, 'Năm sinh'],
        ['Nguyễn Văn', 'An', '1970'],
      ],
      null,
      { merges: [merge(0, 0, 0, 1)] },
    );
    expect(officials(staged)[0]?.fullName).toBe('Nguyễn Văn An');
  });
});

test('tasks: the field from a section row; a sheet without any field lacks it', () => {
  const rows = [
    ['TT', 'Nhiệm vụ', 'Cấp cũ', 'Cấp mới', 'Hiệu lực từ'],
    ['I', 'Lĩnh vực đất đai'],
    [1, 'Giao đất', 'Cấp huyện', 'Cấp xã', '01/07/2025'],
  ];
  expect(tasks(stage(rows))).toMatchObject([
    { field: 'Lĩnh vực đất đai', name: 'Giao đất', fromLevel: 'district', toLevel: 'commune', validFrom: '2025-07-01' },
  ]);
  const staged = stage([rows[0] ?? [], rows[2] ?? []]);
  expect(staged.problems).toMatchObject([{ code: 'sheet.missing-column', params: { kind: 'tasks', column: 'field' } }]);
  expect(staged.account).toMatchObject({ kept: 0, rejected: 1 });
});

test('tasks: “Tên” is the name of a task where fields stand beside it, and only there', () => {
  const staged = stage([
    ['Mã số', 'Tên', 'Cơ quan ban hành', 'Lĩnh vực'],
    ['1.001', 'Giao đất', 'Bộ A', 'Đất đai'],
    ['1.002', 'Xã hội hóa nhà ở', 'Bộ A', 'Nhà ở'], // begins like a unit
    ['1.003', 'Cho thuê đất', 'Bộ A', 'Đất đai'],
  ]);
  expect(tasks(staged)).toMatchObject([{ name: 'Giao đất' }, { name: 'Xã hội hóa nhà ở', field: 'Nhà ở' }, { name: 'Cho thuê đất' }]);
  const other = stage([
    ['Tên', 'Sản lượng'],
    ['Lúa', 12],
  ]);
  expect(found(other)).toEqual(['sheet.unknown-kind -']);
});

test('a procedure whose name ends in a date is no signature', () => {
  const staged = stage([
    ['Mã TTHC', 'Lĩnh vực', 'Tên thủ tục hành chính', 'Cơ quan thực hiện'],
    ['1.001', 'Đất đai', 'Xác định lại diện tích đất ở của hộ gia đình đã được cấp Giấy chứng nhận trước ngày 01 tháng 7 năm 2004', null],
    ['1.002', 'Đất đai', 'Giao đất', null],
  ]);
  expect([tasks(staged).length, notKept(staged)]).toEqual([2, ['1 heading']]);
});

test('a cell that cannot be read is said once, not also to be missing', () => {
  const staged = stage([
    ['Mã đơn vị', 'Đơn vị', 'Biên chế được giao'],
    ['00001', 'Xã A', 21.5],
    ['00002', 'Xã B', '-'],
  ]);
  expect(found(staged)).toEqual(['number.not-whole C2', 'cell.missing C3']);
});

test('quotas: in a list of districts the district is the unit; sections of districts tell communes apart', () => {
  expect(
    quotas(
      stage([
        ['Huyện', 'Biên chế được giao'],
        ['Huyện A', 67],
      ]),
    ),
  ).toEqual([{ row: 2, unitCode: null, unitName: 'Huyện A', districtName: null, number: 67, staffGroup: null }]);
  expect(
    stage([
      ['Huyện', 'Biên chế được giao'],
      ['Huyện A', 67],
    ]).columns.map(({ field }) => field),
  ).toEqual(['unitName', 'number']);
  const rows = [
    ['TT', 'Xã, phường, thị trấn', 'Biên chế được giao'],
    ['I', 'Huyện A', 45],
    [1, 'Xã B', 23],
    [2, 'Xã C', 22],
    [null, 'Tổng cộng', 45],
  ];
  const staged = stage(rows);
  expect(quotas(staged).map(({ unitName, districtName, number }) => [unitName, districtName, number])).toEqual([
    ['Xã B', 'Huyện A', 23],
    ['Xã C', 'Huyện A', 22],
  ]);
  expect(notKept(staged)).toEqual(['1 heading', '2 section', '5 total']);
});
