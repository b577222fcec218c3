import { describe, expect, test } from 'vitest';
import type { OfficialRecord } from '../../../../shared/model/records.ts';
import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { stageTable } from '../../../../shared/staging/stage-table.ts';
import type { StagedSheet } from '../../../../shared/staging/staged-sheet.ts';
import { found, sheetOf, stage } from '../sheet-of.ts';

type Rows = readonly (readonly RawCell[])[];

const only = (sheet: StagedSheet): OfficialRecord => {
  const [record] = sheet.records;
  if (!record || sheet.records.length !== 1) throw new Error(`one record was expected: ${JSON.stringify(sheet.problems)}`);
  return record as OfficialRecord; // safe: the sheets here are lists of officials
};

describe('Nam and Nữ columns', () => {
  const people = (male: RawCell, female: RawCell): Rows => [
    ['Họ và tên', 'Chức vụ', 'Nam', 'Nữ'],
    ['An', 'Bí thư', male, female],
  ];
  test.each<readonly [RawCell, RawCell, OfficialRecord['sex'], number | null]>([
    ['x', null, 'male', null],
    [null, 'X', 'female', null],
    [1970, null, 'male', 1970],
    [null, '15/8/1985', 'female', 1985],
    [null, null, null, null],
    ['0', 'x', 'female', null],
  ])('%j and %j', (male, female, sex, year) => {
    const sheet = stage(people(male, female));
    expect(sheet.problems).toEqual([]);
    expect([only(sheet).sex, only(sheet).birthDate?.year ?? null]).toEqual([sex, year]);
  });
  test.each<readonly [RawCell, RawCell]>([
    ['x', 'x'],
    [1970, 'x'],
    [1970, 1971],
  ])('%j and %j cannot both be', (male, female) => {
    expect(found(stage(people(male, female)))).toEqual(['sex.both-marked D2']);
  });
});

test('a date of birth that two columns give differently is said, the one of its own column is taken', () => {
  const sheet = stage([
    ['Họ và tên', 'Ngày sinh', 'Nam', 'Nữ'],
    ['An', '15/8/1985', '1986', null],
    ['Ba', '15/8/1985', '1985', null], // less exact, and the same
  ]);
  expect(found(sheet)).toEqual(['birth.differs B2']);
  expect((sheet.records[0] as OfficialRecord).birthDate?.year).toBe(1985);
});

describe('years and months of insurance', () => {
  const person = (headings: readonly string[], cells: readonly RawCell[]): Rows => [
    ['Họ và tên', 'Chức vụ', ...headings],
    ['An', 'Bí thư', ...cells],
  ];
  test.each<readonly [readonly string[], readonly RawCell[], number]>([
    [['Số năm BHXH', 'Số tháng BHXH lẻ'], [22, 3], 267],
    [['Số năm BHXH', 'Số tháng BHXH lẻ'], [0, 30], 30],
    [['Số năm BHXH', 'Số tháng BHXH lẻ'], [22, null], 264],
    [['Số năm BHXH'], ['22 năm 3 tháng'], 267],
    [['Số năm đóng BHXH theo Sổ BHXH'], [22], 264],
  ])('%j: %j', (headings, cells, months) => {
    const sheet = stage(person(headings, cells));
    expect(sheet.problems).toEqual([]);
    expect(only(sheet).insuranceMonths).toBe(months);
  });
  test('months of a year of their own beside years that have months already are refused', () => {
    expect(found(stage(person(['Số năm BHXH', 'Số tháng BHXH lẻ'], ['22 năm 3 tháng', 2])))).toEqual(['number.out-of-range D2']);
    expect(found(stage(person(['Số năm BHXH', 'Số tháng BHXH lẻ'], [22, 12])))).toEqual(['number.out-of-range D2']);
  });
});

describe('forms in use', () => {
  test('the list of staff to be reduced: two rows of headings and one of numbers, salary in thousands, "the step before" is not taken', () => {
    const salary = 'Tiền lương theo ngạch, bậc, chức danh, chức vụ hiện hưởng';
    const before = 'Tiền lương theo ngạch, bậc trước liền kề';
    const sheet = stage(
      [
        ['DANH SÁCH TINH GIẢN BIÊN CHẾ'],
        [
          'TT',
          'Họ và tên',
          'Ngày tháng năm sinh',
          'Trình độ đào tạo',
          'Chức danh chuyên môn đang đảm nhiệm',
          salary,
          null,
          'Phụ cấp chức vụ (nếu có)',
          null,
          'Phụ cấp thâm niên nghề (nếu có)',
          null,
          'Phụ cấp thâm niên vượt khung (nếu có)',
          null,
          'Hệ số chênh lệch bảo lưu',
          before,
          null,
          'Tiền lương tháng hiện hưởng (1000 đồng)',
          'Số năm đóng BHXH theo Sổ BHXH',
          'Thời điểm tinh giản biên chế',
          'Lý do tinh giản',
        ],
        [
          null,
          null,
          null,
          null,
          null,
          'Hệ số lương',
          'Thời điểm hưởng',
          'Hệ số',
          'Thời điểm hưởng',
          'Mức',
          'Thời điểm hưởng',
          'Mức',
          'Thời điểm hưởng',
          null,
          'Hệ số',
          'Thời điểm hưởng',
          null,
          null,
          null,
          null,
        ],
        ['A', ...Array.from({ length: 19 }, (_, i) => i + 1)],
        [
          1,
          'Nguyễn Văn An',
          '15/8/1970',
          'Đại học',
          'Bí thư',
          '4,98',
          '01/2024',
          '0,25',
          '01/2024',
          '10%',
          '01/2024',
          '5%',
          '01/2024',
          '0,1',
          '4,65',
          '01/2021',
          '11.653,2',
          22,
          '01/8/2025',
          'Dôi dư',
        ],
      ],
      null,
      { merges: [5, 7, 9, 11, 14].map((left) => ({ top: 1, bottom: 1, left, right: left + 1 })) },
    );
    expect(sheet.problems).toEqual([]);
    expect(only(sheet)).toMatchObject({
      title: 'Bí thư',
      salaryCoefficientE4: 49_800,
      positionAllowanceE4: 2500,
      occupationSeniorityE4: 100_000,
      overFrameSeniorityE4: 50_000,
      reservedCoefficientE4: 1000,
      monthlySalaryVnd: 11_653_200,
      insuranceMonths: 264,
      leavingDate: '2025-08-01',
    });
  });

  test('the list of those who leave with an allowance: month of birth, salary whose unit nobody names', () => {
    const headings = [
      'Số TT',
      'Họ và tên',
      'Tháng, năm sinh',
      'Cấp bậc',
      'Chức vụ',
      'Thời điểm nghỉ hưu',
      'Lương tháng hiện hưởng',
      'Số năm BHXH',
    ];
    const sheet = stage([headings, [1, 'Nguyễn Văn An', '8/1970', 'Thiếu tá', 'Bí thư', '01/8/2025', '11.653', 22]]);
    expect(found(sheet)).toEqual(['number.unit-unknown G2']);
    expect(sheet.questions).toMatchObject([{ column: 6, quantity: 'money', choices: ['vnd', 'thousand-vnd', 'million-vnd'], cells: 1 }]);
    const told = stageTable(
      'bang.xlsx',
      sheetOf([headings, [1, 'Nguyễn Văn An', '8/1970', 'Thiếu tá', 'Bí thư', '01/8/2025', '11.653', 22]]),
      {
        kind: null,
        instructions: { units: { G: 'thousand-vnd' } },
      },
    );
    expect(told.problems).toEqual([]);
    expect(only(told)).toMatchObject({
      birthDate: { year: 1970, month: 8, day: null },
      step: null,
      monthlySalaryVnd: 11_653_000,
      insuranceMonths: 264,
    });
  });
});

test('a grade by its code, else by its name', () => {
  const sheet = stage([
    ['Họ và tên', 'Chức vụ', 'Ngạch', 'Mã ngạch', 'Bậc lương'],
    ['An', 'Bí thư', 'Chuyên viên', '01.003', '3/9'],
    ['Ba', 'Bí thư', 'Chuyên viên', null, 2],
  ]);
  expect(sheet.problems).toEqual([]);
  expect((sheet.records as readonly OfficialRecord[]).map(({ grade, step }) => [grade, step])).toEqual([
    ['01.003', 3],
    ['Chuyên viên', 2],
  ]);
});

test('an ID number beside sex and birth date', () => {
  const sheet = stage([
    ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD'],
    ['An', '1/1/1980', 'Nam', '001 080 012 345'],
    ['Ba', '1/1/1980', 'Nữ', '001080012346'],
    ['Chi', '1/1/1980', 'Nữ', 36_180_012_345],
  ]);
  expect(found(sheet)).toEqual(['id.sex-differs D3', 'id.zeros-lost D4']);
  expect((sheet.records as readonly OfficialRecord[]).map(({ idNumber }) => idNumber)).toEqual([
    '001080012345',
    '001080012346',
    '36180012345',
  ]);
});
