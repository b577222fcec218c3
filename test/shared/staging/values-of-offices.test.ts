import { describe, expect, test } from 'vitest';
import type { MappingRecord, OfficialRecord, UnitRecord } from '../../../shared/model/records.ts';
import type { RawCell } from '../../../shared/staging/raw-sheet.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { fileMessages } from '../../../shared/text/problems/file.ts';
import { importMessages } from '../../../shared/text/problems/import.ts';
import { found, sheetOf, stage } from './sheet-of.ts';

const officials = (staged: StagedSheet) => staged.records as readonly OfficialRecord[];
const one = (heading: string, ...cells: readonly RawCell[]) =>
  stage(
    [['Họ và tên', 'Đơn vị', heading], ...cells.map((cell, i) => [`Nguyễn Văn ${'ABCDEFGH'.charAt(i)}`, 'Xã Minh Quân', cell])],
    'officials',
  );

describe('errors of the spreadsheet are no values', () => {
  test.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', 'Err:502'])('%s as a name, a unit, a title, a number', (error) => {
    const staged = stage([
      ['Họ và tên', 'Đơn vị', 'Chức vụ', 'Hệ số lương'],
      [error, 'Xã A', 'Bí thư', '3,99'],
      ['Nguyễn Văn A', error, 'Bí thư', '3,99'],
      ['Nguyễn Văn B', 'Xã A', error, '3,99'],
      ['Nguyễn Văn C', 'Xã A', 'Bí thư', error],
    ]);
    expect(found(staged)).toEqual(['cell.excel-error A2', 'cell.excel-error B3', 'cell.excel-error C4', 'cell.excel-error D5']);
    expect(staged.account).toMatchObject({ kept: 0, rejected: 4 });
  });

  test('words that only look like one are text', () => {
    expect(officials(one('Chức vụ', 'Error', '#1', 'N/A')).map(({ title }) => title)).toEqual(['Error', '#1', 'N/A']);
  });
});

describe('names that are none any more', () => {
  const names = (...cells: readonly RawCell[]) => stage([['Họ và tên', 'Chức vụ'], ...cells.map((cell) => [cell, 'Bí thư'])], 'officials');

  test.each([
    ['Nguy?n V?n ??c', 'question-marks'],
    ['Tr?n Th? Hoa', 'question-marks'],
    ['Nguy\uFFFDn V\uFFFDn A', 'question-marks'],
    ['12345', 'digits'],
    [12345, 'digits'],
    ['Nguyá»…n VÄƒn Äá»©c', 'wrong-encoding'],
    ['Tráº§n Thá»‹ Hoa', 'wrong-encoding'],
  ])('%s', (name, how) => {
    const staged = names(name);
    expect(staged.problems).toMatchObject([{ code: 'text.destroyed', severity: 'error', params: { how } }]);
    expect(staged.account.rejected).toBe(1);
  });

  test.each(['Nguyễn Văn A', 'Hoàng Thị Âu', 'Y Blô Niê', 'Đỗ Thị Ê', "H'Hen Niê", 'Ksor H’Bơ', 'Ông (?) Ba'])('%s is whole', (name) => {
    expect(found(names(name))).toEqual([]);
  });

  test('a unit may be a number, and may not have lost its letters', () => {
    const staged = stage([
      ['Mã', 'Tên đơn vị', 'Loại'],
      ['26734', '4', 'Phường'],
      ['26737', 'Ph??ng B?n Ngh?', 'Phường'],
    ]);
    expect(found(staged)).toEqual(['text.destroyed B3']);
  });
});

describe('ID numbers', () => {
  test('what a .csv wraps them in, and words before them, are taken off; said once', () => {
    const staged = one('Số CCCD', '="001070012345"', '="001070012346"', 'CCCD: 001072012346', "'001072012347", 'CMND số 012345678');
    expect(officials(staged).map(({ idNumber }) => idNumber)).toEqual([
      '001070012345',
      '001070012346',
      '001072012346',
      '001072012347',
      '012345678',
    ]);
    expect(staged.problems).toMatchObject([
      { code: 'id.unwrapped', severity: 'warning', params: { read: '001070012345' }, at: { cell: 'C2' } },
    ]);
  });

  test.each(['1.07001E+11', '1,07E+11', '3.6180012E11'])('%s has lost its digits', (text) => {
    const staged = one('Số CCCD', text);
    expect(staged.problems).toMatchObject([{ code: 'id.digits-lost', severity: 'error' }]);
    expect(staged.account.rejected).toBe(1);
  });
});

test('codes that lost their zeros in a .csv are flagged by the level of their unit', () => {
  const staged = stage([
    ['Mã', 'Tên đơn vị', 'Cấp'],
    ['01', 'Thành phố Hà Nội', 'tỉnh'],
    ['271', 'Huyện Ba Vì', 'huyện'],
    ['00001', 'Phường A', 'xã'],
    ['00002', 'Phường B', 'xã'],
    ['4', 'Phường C', 'xã'],
    ['271', 'Phường D', 'xã'],
  ]);
  expect(found(staged).filter((text) => text.startsWith('code'))).toEqual(['code.zeros-lost A6', 'code.zeros-lost A7']);
  expect((staged.records as readonly UnitRecord[]).map(({ code }) => code)).toEqual(['01', '271', '00001', '00002', '4', '271']);
});

test('and so they are in a column of old or new codes, which are of one level', () => {
  const staged = stage([
    ['Mã ĐVHC cũ', 'Tên ĐVHC mới', 'Hình thức'],
    ['00001', 'Phường Mới', 'toàn bộ'],
    ['00004', 'Phường Mới', 'toàn bộ'],
    ['271', 'Phường Mới', 'toàn bộ'],
    ['="00277"', 'Phường Mới', 'toàn bộ'],
  ]);
  expect(found(staged)).toEqual(['code.zeros-lost A4']);
  expect((staged.records as readonly MappingRecord[]).at(-1)?.oldCode).toBe('00277');
});

test('a coefficient with a space behind its comma', () => {
  expect(officials(one('Hệ số lương', '4, 98', '3 ,66', '2 . 34')).map((r) => r.salaryCoefficientE4)).toEqual([49_800, 36_600, 23_400]);
});

test('time in words: lẻ, và, rưỡi, months unsaid', () => {
  const staged = one('Thời gian đóng BHXH', '15 năm lẻ 6 tháng', '15 năm 6', '15 năm và 6 tháng', '15 năm rưỡi', '15 năm 12');
  expect(officials(staged).map(({ insuranceMonths }) => insuranceMonths)).toEqual([186, 186, 186, 186]);
  expect(found(staged)).toEqual(['number.out-of-range C6']);
});

test('75 under Năm sinh › Nữ is 1975, with the usual warning', () => {
  const staged = stage(
    [
      ['Họ và tên', 'Năm sinh', null],
      [null, 'Nam', 'Nữ'],
      ['Nguyễn Văn A', 1970, null],
      ['Trần Thị B', null, 75],
      ['Trần Thị C', null, '80'],
    ],
    'officials',
    {
      merges: [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 0, right: 2 },
      ],
    },
  );
  expect(officials(staged).map(({ sex, birthDate }) => [sex, birthDate?.year])).toEqual([
    ['male', 1970],
    ['female', 1975],
    ['female', 1980],
  ]);
  expect(found(staged)).toEqual(['date.two-digit-year C4', 'date.two-digit-year C5']);
});

describe('a part of a unit', () => {
  const mapping = (heading: string, ...cells: readonly RawCell[]) =>
    stage([['Tên ĐVHC cũ', 'Tên ĐVHC mới', heading], ...cells.map((cell, i) => [`Xã ${'ABCDEFGH'.charAt(i)}`, 'Xã Mới', cell])], 'mapping');
  const sizes = (staged: StagedSheet) => (staged.records as readonly MappingRecord[]).map(({ area, population }) => [area, population]);
  const share = (percent: number) => ({ kind: 'share', partsPerMillion: percent * 10_000 });

  test('per cents in the words are its size', () => {
    const staged = mapping(
      'Hình thức',
      'Một phần (60% diện tích, 55% dân số)',
      'nhập một phần (60%)',
      'Một phần (12,5 % diện tích)',
      'Một phần',
    );
    expect(sizes(staged)).toEqual([
      [share(60), share(55)],
      [share(60), share(60)],
      [share(12.5), { kind: 'unknown' }],
      [{ kind: 'unknown' }, { kind: 'unknown' }],
    ]);
    expect(staged.problems).toEqual([]);
  });

  test('a column with 100 and with 0,4 is asked about', () => {
    const rows = ['100', '60%', '0,4', '1'];
    const staged = mapping('Tỷ lệ diện tích', ...rows);
    expect(found(staged).filter((text) => text.startsWith('number'))).toEqual(['number.ambiguous C4', 'number.ambiguous C5']);
    expect(staged.questions).toMatchObject([{ quantity: 'percent', choices: ['percent', 'fraction'], cells: 2 }]);
    const told = stageTable(
      'bang.xlsx',
      sheetOf([['Tên ĐVHC cũ', 'Tên ĐVHC mới', 'Tỷ lệ diện tích'], ...['50', '60%', '0,4'].map((cell, i) => [`Xã ${i}`, 'Xã Mới', cell])]),
      { kind: 'mapping', instructions: { units: { C: 'percent' } } },
    );
    expect(sizes(told).map(([area]) => area)).toEqual([share(50), share(60), share(0.4)]);
  });
});

test('two of one name and year of birth are said only where unit and title agree too', () => {
  const rows =
    (...heads: readonly string[]) =>
    (cells: readonly RawCell[]) =>
      stage([['Họ và tên', 'Năm sinh', ...heads], cells, cells]);
  expect(found(rows('Hệ số lương')(['Nguyễn Văn An', 1970, '3,99']))).toEqual([]);
  expect(found(rows('Đơn vị')(['Nguyễn Văn An', 1970, 'Xã A']))).toEqual([]);
  expect(found(rows('Đơn vị', 'Chức vụ')(['Nguyễn Văn An', 1970, 'Xã A', 'Bí thư']))).toEqual(['row.maybe-duplicate A3']);
});

describe('what is said fits what is wrong', () => {
  test.each([
    ['time', '22 năm 3 tháng'],
    ['coefficient', '4,98'],
    ['money', '5.850.000'],
    ['percent', '25 %'],
  ] as const)('a wrong %s is shown one that is right', (quantity, example) => {
    const { vi, en } = importMessages['number.invalid'];
    expect(vi({ quantity })).toContain(example);
    expect(en({ quantity })).toContain(example);
  });

  test('one reading is no choice', () => {
    const { vi, en } = importMessages['time.ambiguous'];
    expect(vi({ readings: ['25 năm 6 tháng'] })).not.toContain('có thể là');
    expect(en({ readings: ['25 năm 6 tháng'] })).toContain('25 năm 6 tháng');
    expect(vi({ readings: ['22 năm 3 tháng', '22,3 năm'] })).toContain('có thể là 22 năm 3 tháng hoặc 22,3 năm');
  });

  test('a spreadsheet of an old kind is not said to be none', () => {
    const { vi, en } = fileMessages['file.wrong-type'];
    const params = { found: 'other-spreadsheet', extension: '.slk' } as const;
    expect(vi(params)).not.toContain('không phải bảng tính');
    expect(en(params)).not.toContain('not a spreadsheet');
    expect(vi({ found: 'pdf', extension: '.xlsx' })).toContain('không phải bảng tính');
  });
});

describe('a total of money', () => {
  const pay = (heading: string, ...cells: readonly RawCell[]) =>
    stage(
      [
        ['STT', 'Họ và tên', 'Chức vụ', heading],
        ...cells.map((cell, i) =>
          i === cells.length - 1 ? [null, 'Tổng cộng', null, cell] : [i + 1, `Nguyễn Văn ${'ABCD'.charAt(i)}`, 'Bí thư', cell],
        ),
      ],
      'officials',
    );

  test('of whole đồng is exact, however round they are', () => {
    const staged = pay('Tiền lương tháng (đồng)', 10_000_000, 12_000_000, 23_000_000);
    expect(staged.problems).toMatchObject([
      { code: 'total.differs', params: { stated: '23.000.000 đồng', computed: '22.000.000 đồng' }, at: { cell: 'D4' } },
    ]);
    expect(found(pay('Tiền lương tháng (đồng)', 10_000_000, 12_000_000, 22_000_000))).toEqual([]);
    expect(found(pay('Tiền lương tháng (đồng)', 10_000_000, 12_000_000, 22_000_001))).toEqual(['total.differs D4']);
  });

  test('of thousands or millions may be off by the rounding of its last place, and by no more', () => {
    expect(found(pay('Tiền lương tháng (nghìn đồng)', '10.000', '12.000', '22.001'))).toEqual([]);
    expect(found(pay('Tiền lương tháng (nghìn đồng)', '10.000', '12.000', '23.000'))).toEqual(['total.differs D4']);
    expect(found(pay('Tiền lương tháng (triệu đồng)', '10,5', '12,4', '23'))).toEqual([]);
    expect(found(pay('Tiền lương tháng (triệu đồng)', '10,5', '12,4', '24'))).toEqual(['total.differs D4']);
  });
});
