import { describe, expect, test } from 'vitest';
import { type IsoDate, parseIsoDate } from '../../../../shared/kernel/iso-date.ts';
import type { GradeTable } from '../../../../shared/model/grade.ts';
import { joinStaged } from '../../../../shared/staging/join-staged.ts';
import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';
import type { StagedSheet } from '../../../../shared/staging/staged-sheet.ts';
import { balances, found, stage } from '../sheet-of.ts';

type Rows = readonly (readonly RawCell[])[];

const day = (text: string): IsoDate => {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

function check(lists: readonly Rows[], given: { readonly today?: IsoDate; readonly grades?: GradeTable } = {}): readonly StagedSheet[] {
  const { staged } = joinStaged({ existing: [], staged: lists.map((rows) => stage(rows, 'officials')), ...given });
  expect(staged.every(balances)).toBe(true);
  return staged;
}
/** Without what is said of people who have no unit. */
const saying = (sheets: readonly StagedSheet[]): readonly string[] =>
  sheets.flatMap(found).filter((text) => !text.startsWith('official.no-unit'));

describe('ages', () => {
  const born = (birth: RawCell, leaving: RawCell = null, months: RawCell = null): readonly Rows[] => [
    [
      ['Họ và tên', 'Ngày sinh', 'Thời điểm nghỉ', 'Thời gian đóng BHXH (tháng)'],
      ['An', birth, leaving, months],
    ],
  ];

  test.each<readonly [birth: RawCell, leaving: RawCell, months: RawCell, codes: readonly string[]]>([
    ['1/1/1970', '1/8/2025', 400, []],
    ['2/8/2007', '1/8/2025', null, ['official.age-unlikely B2']], // a day short of 18
    ['1/8/2007', '1/8/2025', null, []],
    ['2007', '1/8/2025', null, []], // born in January it would be 18
    ['2008', '1/8/2025', null, ['official.age-unlikely B2']],
    ['1/7/1949', '1/8/2025', null, ['official.age-unlikely B2']],
    ['2/8/1949', '1/8/2025', null, []], // 75
    ['1/1/1980', '1/8/2025', 367, []], // 45 years and 7 months, less 15
    ['1/1/1980', '1/8/2025', 368, ['official.service-over-age D2']],
    ['1/1/1980', null, 600, []], // no day to reckon from
  ])('born %j, leaving %j, insured %j months', (birth, leaving, months, codes) => {
    expect(saying(check(born(birth, leaving, months)))).toEqual(codes);
  });

  test('who is born after leaving, or after today, is refused', () => {
    const [sheet] = check(born('1/1/2026', '1/8/2025'));
    expect(sheet?.problems).toMatchObject([
      { code: 'official.no-unit' },
      { code: 'official.not-yet-born', severity: 'error', params: { born: '01/01/2026', on: '01/08/2025' } },
    ]);
    expect(sheet?.account).toMatchObject({ kept: 0, rejected: 1 });
    expect(saying(check(born('2/7/2026'), { today: day('2026-07-01') }))).toEqual(['official.not-yet-born B2']);
    expect(saying(check(born('2026'), { today: day('2026-07-01') }))).toEqual(['official.age-unlikely B2']); // may have been born in January
  });

  test('today counts where the list has no day of its own', () => {
    expect(saying(check(born('1/1/2010'), { today: day('2026-07-01') }))).toEqual(['official.age-unlikely B2']);
    expect(saying(check(born('1/1/2010')))).toEqual([]);
  });

  test('the time without a contract counts too', () => {
    const list: Rows = [
      ['Họ và tên', 'Ngày sinh', 'Ngày quyết định sắp xếp', 'Thời gian không chuyên trách (tháng)'],
      ['An', '1/1/1990', '1/3/2025', 300],
    ];
    expect(saying(check([list]))).toEqual(['official.service-over-age D2']);
  });
});

describe('coefficients', () => {
  const scale = (group: string, ...coefficientsE4: readonly number[]) => ({ group, coefficientsE4 });
  const grades: GradeTable = [
    { code: '01.003', name: 'Chuyên viên', scales: [scale('A1', 23_400, 26_700, 30_000)] },
    { code: '01.002', name: 'Chuyên viên chính', scales: [scale('A2.1', 44_000, 47_400)] },
    { code: '01.004', name: 'Cán sự', scales: [scale('A0', 21_000, 24_100), scale('B', 18_600, 20_600, 22_600)] },
  ];
  const of = (grade: RawCell, step: RawCell, coefficient: RawCell): readonly Rows[] => [
    [
      ['Họ và tên', 'Chức vụ', 'Ngạch', 'Bậc', 'Hệ số lương'],
      ['An', 'Bí thư', grade, step, coefficient],
    ],
  ];

  test.each<readonly [grade: RawCell, step: RawCell, coefficient: RawCell, codes: readonly string[]]>([
    ['01.003', 3, '3,00', []],
    ['01.003', null, '2,67', []],
    ['Chuyên viên', 3, '3,00', []],
    ['CHUYÊN VIÊN', null, '3,01', ['official.coefficient-not-in-grade E2']],
    ['01.003 (Chuyên viên)', 2, '3,00', ['official.coefficient-of-other-step E2']],
    ['01.003', 4, '3,00', ['official.step-over-grade C2']],
    ['01.003', 3, null, []],
    ['Chuyên viên chính', 1, '4,40', []],
    ['Chuyên viên', 1, '4,40', ['official.coefficient-not-in-grade E2']],
    ['01.004', 2, '2,41', []], // on either of its scales
    ['01.004', 2, '2,06', []],
    ['01.004', 1, '2,06', ['official.coefficient-of-other-step E2']],
    ['V.07.03.29', 1, '9,99', []], // nothing is known of it
    ['99.003 Chuyên viên', null, '9,99', []], // nor is a code helped out by a name
    ['Chuyen vien', null, '9,99', []], // nor by its letters without marks
    [null, 3, '9,99', []],
  ])('%j, step %j, %j', (grade, step, coefficient, codes) => {
    expect(saying(check(of(grade, step, coefficient), { grades }))).toEqual(codes);
  });

  test('the message names what there is', () => {
    const problems = check(of('01.004', null, '2,34'), { grades })[0]?.problems ?? [];
    expect(problems.find(({ code }) => code === 'official.coefficient-not-in-grade')?.params).toEqual({
      grade: 'Cán sự (01.004)',
      coefficient: '2,34',
      steps: 'A0: 2,10; 2,41 | B: 1,86; 2,06; 2,26',
    });
  });

  test('nothing is looked at without a table', () => {
    expect(saying(check(of('01.003', 9, '9,99')))).toEqual([]);
  });
});

describe('one person twice', () => {
  const people = (...rows: Rows): Rows => [['Họ và tên', 'Ngày sinh', 'Số CCCD', 'Đơn vị', 'Chức vụ'], ...rows];

  test('across lists, with the zeros lost in one of them', () => {
    const sheets = check([
      people(['Nguyễn Văn An', '1/1/1980', '001080012345', 'Xã A', 'Bí thư']),
      people(['Nguyễn Văn An', '1/1/1980', 1_080_012_345, 'Xã B', 'Chủ tịch']),
    ]);
    expect(saying(sheets)).toEqual(['id.zeros-lost C2', 'official.in-two-posts C2']);
    expect(sheets[1]?.account).toMatchObject({ kept: 0, rejected: 1 });
  });
  test('with the older card in one list and the new one in the other: maybe', () => {
    const sheets = check([
      people(['Nguyễn Văn An', '1/1/1980', '123456789', 'Xã A', 'Bí thư']),
      people(['NGUYỄN VĂN AN', '1/1/1980', '001080012345', 'Xã B', 'Chủ tịch']),
    ]);
    expect(saying(sheets)).toEqual(['official.maybe-in-two-posts A2']);
    expect(sheets[1]?.account).toMatchObject({ kept: 1, rejected: 0 });
  });
  test('with only the year of birth, in the same unit: maybe; in another: no', () => {
    expect(saying(check([people(['An', '1980', null, 'Xã A', 'Bí thư'], ['An', '1980', null, 'Xã A', 'Chủ tịch'])]))).toEqual([
      'official.maybe-in-two-posts A3',
    ]);
    expect(saying(check([people(['An', '1980', null, 'Xã A', 'Bí thư'], ['An', '1980', null, 'Xã B', 'Chủ tịch'])]))).toEqual([]);
    expect(
      saying(check([people(['An', '1980', '001080000001', 'Xã A', 'Bí thư'], ['An', '1980', '001080000002', 'Xã A', 'Chủ tịch'])])),
    ).toEqual([]);
  });
  test('two rows of one sheet that are the same in everything are said once', () => {
    expect(saying(check([people(['An', '1980', null, 'Xã A', 'Bí thư'], ['An', '1980', null, 'Xã A', 'Bí thư'])]))).toEqual([
      'row.maybe-duplicate A3',
    ]);
  });
});
