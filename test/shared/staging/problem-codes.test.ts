import { describe, expect, test } from 'vitest';
import type { GradeTable } from '../../../shared/model/grade.ts';
import type { ImportKind } from '../../../shared/model/records.ts';
import type { Instructions } from '../../../shared/staging/instructions.ts';
import { joinStaged } from '../../../shared/staging/join-staged.ts';
import type { MergedRange, RawCell } from '../../../shared/staging/raw-sheet.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import { problemText } from '../../../shared/text/problem-text.ts';
import { importMessages } from '../../../shared/text/problems/import.ts';
import { outline } from './outlines.ts';
import { balances, sheetOf } from './sheet-of.ts';

type Rows = readonly (readonly RawCell[])[];
interface Broken {
  readonly rows: Rows;
  readonly kind?: ImportKind;
  readonly hidden?: true;
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly MergedRange[];
  readonly beside?: Rows; // another sheet imported with it
  readonly outlines?: readonly number[]; // of a boundary file: the rows that have one
  readonly instructions?: Instructions;
}

const units: Rows = [
  ['code', 'name', 'parent_code'],
  ['071', 'Huyện Minh Lâm', null],
  ['072', 'Huyện Minh Sơn', null],
  ['00001', 'Xã Minh Quân', '071'],
  ['00002', 'Xã Tân Lập', '071'],
  ['00003', 'Xã Tân Lập', '072'],
];
const person = (heading: string, cell: RawCell): Broken => ({
  rows: [
    ['Họ và tên', 'Chức vụ', heading],
    ['An', 'Công chức', cell],
  ],
});
const unit = (heading: string, cell: RawCell): Broken => ({
  rows: [
    ['Mã', 'Tên', heading],
    ['00001', 'Xã A', cell],
  ],
});
const mapping = (...rows: Rows): Broken => ({ rows: [['old_code', 'old_name', 'new_code', 'new_name', 'extent'], ...rows], beside: units });
const official = (...rows: Rows): Broken => ({ rows: [['full_name', 'birth_date', 'unit_code', 'unit_name'], ...rows], beside: units });

const leaving = (birth: RawCell, insurance: RawCell): Broken => ({
  rows: [
    ['Họ và tên', 'Ngày sinh', 'Thời điểm nghỉ', 'Thời gian đóng BHXH'],
    ['An', birth, '1/8/2025', insurance],
  ],
});
const salary = (step: RawCell, coefficient: RawCell): Broken => ({
  rows: [
    ['Họ và tên', 'Mã ngạch', 'Bậc lương', 'Hệ số lương'],
    ['An', '01.003', step, coefficient],
  ],
});
const grades: GradeTable = [{ code: '01.003', name: 'Chuyên viên', scales: [{ group: 'A1', coefficientsE4: [23_400, 26_700] }] }];

/** One small sheet for each code, broken in that one way. */
const broken: Readonly<Record<string, Broken>> = {
  'sheet.no-table': { rows: [['Xin chào']] },
  'sheet.unknown-kind': {
    rows: [
      ['Cây trồng', 'Sản lượng'],
      ['Lúa', 12],
    ],
  },
  'sheet.kind-not-possible': {
    rows: [
      ['Mã ĐVHC', 'Tên ĐVHC', 'Dân số'],
      ['00001', 'Xã A', 5000],
    ],
    kind: 'officials',
  },
  'sheet.missing-column': {
    rows: [
      ['TT', 'Ngày sinh', 'Số CCCD', 'Chức vụ'],
      [1, '1970', null, 'Bí thư'],
    ],
  },
  'sheet.no-rows': { rows: [['Mã', 'Tên ĐVHC']] },
  'sheet.hidden': { rows: units, hidden: true },
  'sheet.hidden-rows': { rows: units, hiddenRows: [2] },
  'sheet.same-column': {
    rows: [
      ['Họ và tên', 'Chức vụ', 'Chức danh'],
      ['An', 'Bí thư', 'Bí thư'],
    ],
  },
  'sheet.composed-text': {
    rows: [
      ['Mã', 'Tên'],
      ['00001', 'Xã Minh Quân'.normalize('NFD')],
    ],
  },
  'row.duplicate': { rows: [...units, units[5] ?? []] },
  'row.maybe-duplicate': {
    rows: [
      ['Họ và tên', 'Chức vụ'],
      ['An', 'Bí thư'],
      ['An', 'Bí thư'],
    ],
  },
  'row.alike': {
    rows: [
      ['old_code', 'new_code', 'new_name', 'Thôn'],
      ['00001', '1', 'Xã A', 'Thôn Một'],
      ['00001', '1', 'Xã A', 'Thôn Hai'],
    ],
  },
  'cell.missing': {
    rows: [
      ['Mã', 'Tên', 'Dân số'],
      ['00001', null, 5000],
    ],
  },
  'cell.unknown-word': {
    rows: [
      ['Mã cũ', 'Mã mới', 'Tên mới', 'Phạm vi'],
      ['1', '2', 'Xã A', 'chưa rõ'],
    ],
  },
  'cell.word-not-used': person('Đối tượng', 'Thời vụ'),
  'number.invalid': unit('Dân số', 'nhiều'),
  'number.not-whole': unit('Dân số', '12,5'),
  'number.ambiguous': unit('Diện tích (km²)', '12,345'),
  'number.out-of-range': person('Hệ số lương', '498'),
  'number.rounded': unit('Diện tích (km²)', '12,3456'),
  'number.unit-assumed': unit('Diện tích', '2,5'), // too small for hectares
  'number.unit-unknown': unit('Diện tích', '12,5'),
  'number.unit-differs': unit('Dân số (nghìn người)', '5.000 người'),
  'date.invalid': person('Ngày sinh', '31/2/1970'),
  'date.out-of-range': person('Ngày sinh', '1/1/2970'),
  'date.two-digit-year': person('Ngày sinh', '1/1/70'),
  'date.unformatted-serial': person('Ngày sinh', 25_569),
  'date.digits-only': person('Ngày sinh', '15011966'),
  'date.month-first': person('Ngày sinh', '12/31/1970'),
  'date.maybe-swapped': {
    rows: [
      ['Họ và tên', 'Ngày sinh'],
      ...[25_570, 25_600, 25_661].map((serial, i) => [`An ${i}`, { serial }]),
      ...['15/8/1970', '21/3/1971', '30/4/1972'].map((text, i) => [`Ba ${i}`, text]),
    ],
  },
  'date.approximate': person('Ngày sinh', 'khoảng 1970'),
  'date.no-day': person('Thời điểm nghỉ', '8/2025'),
  'date.day-missing': person('Thời điểm nghỉ', '2025'),
  'time.ambiguous': person('Thời gian đóng BHXH', '22,3'),
  'time.no-whole-months': {
    rows: [
      ['Họ và tên', 'Chức vụ', 'Thời gian đóng BHXH'],
      ['An', 'Công chức', '22,3'],
    ],
    instructions: { units: { C: 'years' } },
  },
  'sex.both-marked': {
    rows: [
      ['Họ và tên', 'Nam', 'Nữ'],
      ['An', 'x', 'x'],
    ],
  },
  'sex.differs': {
    rows: [
      ['Họ và tên', 'Giới tính', 'Nam', 'Nữ'],
      ['An', 'Nam', null, 'x'],
    ],
  },
  'birth.differs': {
    rows: [
      ['Họ và tên', 'Ngày sinh', 'Nam', 'Nữ'],
      ['An', '15/8/1985', '1986', null],
    ],
  },
  'id.zeros-lost': person('Số CCCD', 36_180_012_345),
  'id.malformed': person('Số CCCD', '000080012345'),
  'id.sex-differs': {
    rows: [
      ['Họ và tên', 'Giới tính', 'Số CCCD'],
      ['An', 'Nữ', '001080012345'],
    ],
  },
  'id.birth-differs': {
    rows: [
      ['Họ và tên', 'Ngày sinh', 'Số CCCD'],
      ['An', '1981', '001080012345'],
    ],
  },
  'grade.from-number': person('Mã ngạch', 1.003),
  'step.invalid': person('Bậc lương', '10/9'),
  'step.became-date': person('Bậc lương', { serial: 45_903 }),
  'total.differs': {
    rows: [
      ['Đơn vị', 'Biên chế'],
      ['Xã A', 20],
      ['Xã B', 22],
      ['Tổng cộng', 43],
    ],
  },
  'id.unusual-length': person('Số CCCD', 1_234_567_890),
  'code.zeros-lost': {
    rows: [
      ['Mã', 'Tên'],
      ['00001', 'Xã A'],
      [2, 'Xã B'],
    ],
  },
  'code.padded': {
    rows: [
      ['Mã', 'Tên'],
      [1, 'Xã A'],
      [2, 'Xã B'],
    ],
  },
  'unit.kind-unknown': {
    rows: [
      ['Mã', 'Tên'],
      ['00001', 'Minh Quân'],
    ],
  },
  'unit.kind-differs': unit('Loại', 'Phường'),
  'unit.two-names': {
    rows: [
      ['Quận Huyện', 'Mã QH', 'Phường Xã', 'Mã PX'],
      ['Huyện A', '071', 'Xã B', '00001'],
      ['Huyện C', '071', 'Xã D', '00002'],
    ],
  },
  'unit.duplicate-code': { rows: [...units, ['00001', 'Xã Khác', '072']] },
  'unit.same-name': { rows: [...units, ['00009', 'Xã Minh Quân', '071']] },
  'unit.parent-unknown': { rows: [...units, ['00009', 'Xã Khác', '999']] },
  'unit.parent-ambiguous': {
    rows: [
      ['code', 'name', 'parent_name'],
      ['071', 'Huyện A', null],
      ['072', 'Huyện A', null],
      ['00001', 'Xã B', 'Huyện A'],
    ],
  },
  'unit.parent-not-above': { rows: [...units, ['00009', 'Xã Khác', '00001']] },
  'unit.parent-cycle': {
    rows: [
      ['code', 'name', 'parent_code'],
      ['071', 'Huyện A', '072'],
      ['072', 'Huyện B', '071'],
    ],
  },
  'unit.province-has-parent': {
    rows: [
      ['code', 'name', 'parent_code'],
      ['07', 'Tỉnh Mẫu', 'VN'],
    ],
  },
  'unit.parents-by-order': {
    rows: [
      ['Mã', 'Tên'],
      ['071', 'Huyện A'],
      ['00001', 'Xã B'],
    ],
  },
  'unit.no-parent': {
    rows: [
      ['Mã', 'Tên'],
      ['00001', 'Xã B'],
      ['071', 'Huyện A'],
    ],
  },
  'unit.parents-not-listed': {
    rows: [
      ['code', 'name', 'parent_code'],
      ['00001', 'Xã A', '071'],
    ],
  },
  'unit.not-found': mapping([null, 'Xã Minh Quan', '1', 'Xã A', 'whole']),
  'unit.not-in-upper': mapping([null, 'Xã Minh Quân, huyện Minh Sơn', '1', 'Xã A', 'whole']),
  'unit.ambiguous': mapping([null, 'Xã Tân Lập', '1', 'Xã A', 'whole']),
  'unit.found-by-name': mapping(['99999', 'Xã Minh Quân', '1', 'Xã A', 'whole']),
  'unit.found-by-padded-code': official(['An', '1970', '00002', null], ['Ba', '1970', 1, null]),
  'unit.name-differs': official(['An', '1970', '00001', 'Xã Tên Cũ']),
  'mapping.extent-assumed': {
    rows: [
      ['old_code', 'new_code', 'new_name'],
      ['00001', '1', 'Xã A'],
    ],
  },
  'mapping.new-name-unknown': {
    rows: [
      ['old_code', 'new_code'],
      ['00001', '1'],
    ],
  },
  'mapping.over-whole': mapping(['00001', null, '1', 'Xã A', 'whole'], ['00001', null, '2', 'Xã B', 'whole']),
  'official.no-unit': official(['An', '1970', null, null]),
  'official.in-two-posts': official(['An', '1/1/1970', '00001', null], ['An', '1/1/1970', '00002', null]),
  'mapping.code-of-two-units': mapping(['00001', null, '1', 'Xã A', 'whole'], ['00002', null, '1', 'Xã B', 'whole']),
  'mapping.two-codes': mapping(['00001', null, '1', 'Xã A', 'whole'], ['00002', null, '2', 'Xã A', 'whole']),
  'mapping.names-alike': mapping(['00001', null, null, 'Xã Minh Quán', 'whole'], ['00002', null, null, 'Xã Minh Quân', 'whole']),
  'official.maybe-in-two-posts': official(['An', '1970', '00001', null], ['An', '1970', '00001', 'Xã Minh Quân']),
  'official.not-yet-born': leaving('2/8/2025', null),
  'official.age-unlikely': leaving('2/8/2010', null),
  'official.service-over-age': leaving('1/1/1990', '30 năm'),
  'official.coefficient-not-in-grade': salary(2, '9,99'),
  'official.coefficient-of-other-step': salary(2, '2,34'),
  'official.step-over-grade': salary(3, '2,34'),
  'official.id-of-another': {
    rows: [
      ['Họ và tên', 'Số CCCD'],
      ['An', '001070000001'],
      ['Ân', '001070000001'],
    ],
  },
  'quota.duplicate': {
    rows: [
      ['Đơn vị', 'Biên chế'],
      ['Xã A', 20],
      ['Xã A', 21],
    ],
  },
  'period.invalid': {
    rows: [
      ['Đơn vị', 'Năm', 'Số hồ sơ'],
      ['Xã A', 'năm nay', 10],
    ],
  },
  'workload.duplicate': {
    rows: [
      ['Đơn vị', 'Số hồ sơ năm 2024'],
      ['Xã A', 10],
      ['Xã A', 11],
    ],
  },
  'post.duplicate-code': {
    rows: [
      ['Mã VTVL', 'Vị trí việc làm'],
      ['1', 'Trưởng phòng'],
      ['1', 'Kế toán'],
    ],
  },
  'post.duplicate': {
    rows: [
      ['Vị trí việc làm', 'Số lượng'],
      ['Trưởng phòng', 1],
      ['Trưởng phòng', 2],
    ],
  },
  'adjacency.codes-and-names': {
    rows: [
      ['Đơn vị', 'Mã đơn vị liền kề', 'Đơn vị liền kề'],
      ['Xã A', '00001, 00002', 'Xã B'],
    ],
  },
  'adjacency.length-of-several': {
    rows: [
      ['Đơn vị', 'Đơn vị liền kề', 'Chiều dài (km)'],
      ['Xã A', 'Xã B, xã C', 2],
    ],
  },
  'adjacency.with-itself': {
    rows: [
      ['Đơn vị', 'Đơn vị liền kề'],
      ['Xã A', 'Xã A'],
    ],
  },
  'adjacency.repeated': {
    rows: [
      ['Đơn vị', 'Đơn vị liền kề'],
      ['Xã A', 'Xã B'],
      ['Xã B', 'Xã A'],
    ],
  },
  'adjacency.differs': {
    rows: [
      ['Đơn vị', 'Đơn vị liền kề', 'Cách tiếp giáp'],
      ['Xã A', 'Xã B', 'Sông'],
      ['Xã B', 'Xã A', 'Cầu'],
    ],
  },
  'boundary.no-outline': {
    rows: [
      ['code', 'name'],
      ['00001', 'Xã A'],
    ],
    outlines: [],
  },
  'boundary.duplicate': {
    rows: [
      ['code', 'name'],
      ['00001', 'Xã Minh Quân'],
      ['00001', 'Xã Minh Quân'],
    ],
    outlines: [2, 3],
    beside: units,
  },
  'boundary.missing': {
    rows: [
      ['code', 'name'],
      ['00001', 'Xã Minh Quân'],
    ],
    outlines: [2],
    beside: units,
  },
  'task.same-name': {
    rows: [
      ['Lĩnh vực', 'Nhiệm vụ', 'Mã'],
      ['Đất đai', 'Giao đất', '1.001'],
      ['Đất đai', 'Giao đất', '1.002'],
    ],
  },
  'task.duplicate': {
    rows: [
      ['Lĩnh vực', 'Nhiệm vụ', 'Cấp mới'],
      ['Đất đai', 'Giao đất', 'Cấp xã'],
      ['Đất đai', 'Giao đất', 'Cấp tỉnh'],
    ],
  },
};

const outlinesOf = (rows: Rows, drawn: readonly number[] | undefined) =>
  drawn === undefined ? {} : { outlines: rows.map((_, i) => (drawn.includes(i + 1) ? outline : null)) };

/** Found by the host, which knows files and plans. */
const ofTheHost = new Set(['sheet.not-found', 'sheet.unknown', 'sheet.replaced']);
const codes = Object.keys(importMessages).filter((code) => !ofTheHost.has(code));

test('there is a broken sheet for every code', () => {
  expect(codes.filter((code) => !(code in broken))).toEqual([]);
  expect(Object.keys(broken).filter((code) => !codes.includes(code))).toEqual([]);
});

describe.each(Object.entries(broken))(
  '%s',
  (code, { rows, kind = null, hidden = false, hiddenRows = [], merges = [], beside, outlines, instructions = {} }) => {
    const sheets = [
      ...(beside ? [stageTable('don-vi.xlsx', sheetOf(beside), { kind: null })] : []),
      stageTable('hong.xlsx', sheetOf(rows, { hidden, hiddenRows, merges, ...outlinesOf(rows, outlines) }), { kind, instructions }),
    ];
    const joined = joinStaged({ existing: [], staged: sheets, grades }).staged;
    const problems = joined.flatMap((sheet) => sheet.problems).filter((found) => found.code === code);

    test('is found, at a place in the file, and the account balances', () => {
      expect(problems.length).toBeGreaterThan(0);
      expect(joined.every(balances)).toBe(true);
      for (const { at } of problems) expect('file' in at && at.file).toBe('hong.xlsx');
    });

    test('an error refuses its row or its sheet, a warning does not', () => {
      const refused = joined.some(({ account, kind: found }) => account.rejected > 0 || found === null);
      if (problems.some(({ severity }) => severity === 'error')) expect(refused).toBe(true);
      else if (joined.flatMap((sheet) => sheet.problems).every(({ severity }) => severity === 'warning') && code !== 'sheet.no-table')
        expect(refused).toBe(false);
    });

    test('has words in both languages', () => {
      for (const found of problems) {
        const [vi, en] = [problemText(found, 'vi'), problemText(found, 'en')];
        for (const text of [vi, en]) {
          expect(text).toMatch(/\.$/);
          expect(text).not.toMatch(/undefined|null|\[object|NaN|!/);
        }
        expect(vi).not.toBe(en);
      }
    });
  },
);
