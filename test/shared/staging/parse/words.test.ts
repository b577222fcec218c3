import { describe, expect, test } from 'vitest';
import { areAllNumbers, code, idNumber } from '../../../../shared/staging/parse/code.ts';
import { extent } from '../../../../shared/staging/parse/extent.ts';
import { mark } from '../../../../shared/staging/parse/mark.ts';
import { leavingCase, quotaGroup, sex, sexMark, staffBody, staffGroup } from '../../../../shared/staging/parse/person-words.ts';
import { text } from '../../../../shared/staging/parse/text.ts';
import { classOfUnit, levelOrKind, unitKind, unitLevel } from '../../../../shared/staging/parse/unit-words.ts';
import { columnOf, says } from './facts.ts';

const field = columnOf('', [], { field: 'sex' });

describe('people', () => {
  test.each([
    ['Nam', 'male', null],
    ['NỮ', 'female', null],
    [' nữ ', 'female', null],
    ['Nu', 'female', null],
    ['?', null, 'cell.word-not-used'],
  ])('sex %j', (cell, value, found) => {
    expect(says(sex(field), cell)).toEqual({ value, found });
  });

  test.each([
    ['x', { marked: true, birthDate: null }],
    [' X ', { marked: true, birthDate: null }],
    ['1', { marked: true, birthDate: null }],
    [1, { marked: true, birthDate: null }],
    [1970, { marked: true, birthDate: { year: 1970, month: null, day: null } }],
    ['1970', { marked: true, birthDate: { year: 1970, month: null, day: null } }],
    ['15/8/1985', { marked: true, birthDate: { year: 1985, month: 8, day: 15 } }],
    [{ serial: 25_569 }, { marked: true, birthDate: { year: 1970, month: 1, day: 1 } }],
    ['0', { marked: false, birthDate: null }],
    ['-', { marked: false, birthDate: null }],
  ])('a cell of a column Nam: %j', (cell, value) => {
    expect(says(sexMark(field), cell)).toEqual({ value, found: null });
  });

  test.each([
    ['Cán bộ', 'cadre'],
    ['Công chức', 'civil-servant'],
    ['Viên chức', 'public-employee'],
    ['Người hoạt động không chuyên trách ở thôn', 'part-time'],
    ['HĐLĐ', 'contract'],
    ['Hợp đồng 111', 'contract'],
    ['Cán bộ, công chức', null], // names two
  ])('staff group %j', (cell, value) => {
    expect(says(staffGroup(field), cell).value).toBe(value);
  });

  test('cadres and civil servants share a quota', () => {
    expect(says(quotaGroup(field), 'Cán bộ, công chức').value).toBe('civil-servant');
  });

  test.each([
    ['Đảng', 'party'],
    ['MTTQ, đoàn thể', 'front'],
    ['Mặt trận Tổ quốc và đoàn thể', 'front'],
    ['HĐND', 'people-council'],
    ['UBND', 'people-committee'],
    ['Quân sự', 'military'],
  ])('body %j', (cell, value) => {
    expect(says(staffBody(field), cell).value).toBe(value);
  });

  test.each([
    ['Nghỉ hưu trước tuổi', 'early-retirement', null],
    ['Xin nghỉ hưu trước tuổi theo NĐ 178', 'early-retirement', null],
    ['Thôi việc ngay', 'severance', null],
    ['Nghỉ việc (không chuyên trách)', 'part-time', null],
    ['Tiếp tục công tác', null, null],
    ['Chờ xem xét', null, 'cell.word-not-used'],
  ])('leaving %j', (cell, value, found) => {
    expect(says(leavingCase(field), cell)).toEqual({ value, found });
  });
});

describe('units', () => {
  test('levels, kinds and classes', () => {
    expect(says(unitLevel(field), 'Cấp xã').value).toBe('commune');
    expect(says(unitLevel(field), 'UBND').found).toBe('cell.unknown-word');
    expect(says(unitKind(field), 'Thị trấn').value).toEqual({ kind: 'thị trấn', level: 'commune' });
    expect(says(levelOrKind(field), 'commune').value).toEqual({ kind: null, level: 'commune' });
    expect(says(levelOrKind(field), 'Xã').value).toEqual({ kind: 'xã', level: 'commune' });
    expect(says(classOfUnit(field), 'Loại II').value).toBe('II');
  });

  test.each([
    ['x', true, null],
    ['Có', true, null],
    [1, true, null],
    [true, true, null],
    ['không', false, null],
    ['0', false, null],
    ['có lẽ', true, null],
    ['?', null, 'cell.unknown-word'],
  ])('mark %j', (cell, value, found) => {
    expect(says(mark(field), cell)).toEqual({ value, found });
  });

  const [whole, part, rest] = [
    { extent: 'whole', area: 'all', population: 'all' },
    { extent: 'part', area: 'part', population: 'part' },
    { extent: 'rest', area: 'part', population: 'part' },
  ];
  const landOnly = { extent: 'part', area: 'part', population: 'none' };
  const landAllPeople = { extent: 'part', area: 'part', population: 'all' };
  test.each([
    ['full', whole],
    ['unchanged', whole],
    ['Nhập toàn bộ', whole],
    ['Nhập nguyên trạng vào xã A', whole],
    ['partial', part],
    ['Nhập một phần', part],
    ['Một phần diện tích tự nhiên và quy mô dân số', part],
    ['Phần còn lại', rest],
    ['Phần còn lại sau khi điều chỉnh', rest],
    ['partial_area_only', landOnly],
    ['Nhập một phần diện tích', landOnly],
    ['partial_area_all_population', landAllPeople],
    ['Nhập một phần diện tích, toàn bộ dân số', landAllPeople],
    ['partial_population', { extent: 'part', area: 'none', population: 'part' }],
    ['Nhập một phần dân số', { extent: 'part', area: 'none', population: 'part' }],
  ])('extent %j', (cell, value) => {
    expect(says(extent(field), cell)).toEqual({ value, found: null });
  });

  test('an extent nobody knows is refused and names what is understood', () => {
    expect(extent(field)('chưa rõ').found).toMatchObject({ code: 'cell.unknown-word', severity: 'error' });
  });
});

describe('codes and texts', () => {
  test('a code stays text', () => {
    expect(says(code(field), '00004')).toEqual({ value: '00004', found: null });
    expect(says(code(field), "'00004")).toEqual({ value: '00004', found: null });
    expect(says(code(field), 4)).toEqual({ value: '4', found: null });
    expect(says(code(columnOf('', ['00001', '00002', 4])), 4)).toEqual({ value: '4', found: 'code.zeros-lost' });
  });

  test('a column of numbers has lost its zeros', () => {
    expect([areAllNumbers([1, null, 22]), areAllNumbers([1, '00022']), areAllNumbers([null])]).toEqual([true, false, false]);
  });

  test.each([
    ['001234567890', '001234567890', null],
    ['001 234 567 890', '001234567890', null],
    ['123456789', '123456789', null],
    ['001.234.567.890', '001234567890', null],
    [1234567890, '1234567890', null], // its digits are looked at beside the rest of the row
    ['không có', null, null],
    ['đang làm', 'đang làm', 'id.unusual-length'],
  ])('ID number %j', (cell, value, found) => {
    expect(says(idNumber(field), cell)).toEqual({ value, found });
  });

  test.each([
    ['  Văn   phòng ', 'Văn phòng'],
    [12, '12'],
    [{ serial: 45_839 }, '01/07/2025'],
    ['-', null],
    [' ', null],
  ])('text %j', (cell, value) => {
    expect(says(text(field), cell)).toEqual({ value, found: null });
  });

  test.each([['0912 345 678'], ['+84 912 345 678'], ['024.3825.1234'], ['1.001178'], ['01.003'], ['12/QĐ-UBND'], ['1-2']])(
    '%s looks like a number, a date or a telephone and stays as it is written',
    (cell) => {
      expect(says(text(field), cell)).toEqual({ value: cell, found: null });
      expect(says(code(field), cell)).toEqual({ value: cell, found: null });
    },
  );
});
