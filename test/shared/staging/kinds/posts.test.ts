import { describe, expect, test } from 'vitest';
import type { PostRecord } from '../../../../shared/model/records.ts';
import { groupOfSection, postGroup } from '../../../../shared/staging/parse/post-words.ts';
import type { StagedSheet } from '../../../../shared/staging/staged-sheet.ts';
import { columnOf, says } from '../parse/facts.ts';
import { found, stage } from '../sheet-of.ts';

const records = (staged: StagedSheet) => staged.records as readonly PostRecord[];

describe('a framework of posts', () => {
  test('in sections of groups, of the level that its title names', () => {
    const staged = stage([
      ['KHUNG VỊ TRÍ VIỆC LÀM CẤP XÃ'],
      ['TT', 'Mã VTVL', 'Tên vị trí việc làm', 'Ngạch công chức tối thiểu', 'Yêu cầu trình độ', 'Số lượng'],
      ['I', null, 'Vị trí việc làm lãnh đạo, quản lý', null, null, null],
      [1, 'LĐ.01', 'Chánh Văn phòng', 'Chuyên viên', 'Đại học', 1],
      ['II', null, 'Vị trí việc làm nghiệp vụ chuyên ngành', null, null, null],
      [2, 'CN.01', 'Chuyên viên về nội vụ', 'Chuyên viên', 'Đại học', null],
      ['III', null, 'Nhóm hỗ trợ, phục vụ', null, null, null],
      [3, 'HT.01', 'Nhân viên bảo vệ', null, null, '02 người'],
    ]);
    expect(staged.kind).toBe('posts');
    expect(records(staged).map(({ code, name, group, level, grade, number }) => [code, name, group, level, grade, number])).toEqual([
      ['LĐ.01', 'Chánh Văn phòng', 'leadership', 'commune', 'Chuyên viên', 1],
      ['CN.01', 'Chuyên viên về nội vụ', 'professional', 'commune', 'Chuyên viên', null],
      ['HT.01', 'Nhân viên bảo vệ', 'support', 'commune', null, 2],
    ]);
    expect(staged.inherited.get(4)).toEqual({ group: 'C3' });
  });

  test('with columns for group, level and office', () => {
    const staged = stage([
      ['Mã', 'Tên', 'Nhóm', 'Cấp', 'Phòng, ban', 'Trình độ'],
      ['1', 'Kế toán viên', 'Chuyên môn dùng chung', 'Cấp xã', 'Văn phòng', 'Đại học'],
      ['2', 'Lái xe', 'Nhóm lạ', 'Cấp tỉnh', null, null],
    ]);
    expect(staged.kind).toBe('posts');
    expect(records(staged).map(({ name, group, level, office }) => [name, group, level, office])).toEqual([
      ['Kế toán viên', 'shared-professional', 'commune', 'Văn phòng'],
      ['Lái xe', null, 'province', null],
    ]);
    expect(found(staged)).toEqual(['cell.word-not-used C3']);
  });

  test('in English', () => {
    const staged = stage([
      ['code', 'name', 'group', 'level', 'qualification', 'number'],
      ['A1', 'Chair', 'leadership', 'commune', 'degree', 1],
    ]);
    expect(staged.kind).toBe('posts');
    expect(records(staged)[0]).toMatchObject({ code: 'A1', group: 'leadership', level: 'commune', number: 1 });
  });

  test('a section that names an office leaves the group as it was', () => {
    const staged = stage([
      ['TT', 'Vị trí việc làm', 'Ngạch', 'Số lượng'],
      ['I', 'Lãnh đạo, quản lý', null, null],
      [1, 'Chủ tịch UBND', null, 1],
      ['II', 'Trung tâm Phục vụ hành chính công', null, null],
      [1, 'Giám đốc', 'Chuyên viên', 1],
    ]);
    expect(records(staged).map(({ name, group, office }) => [name, group, office])).toEqual([
      ['Chủ tịch UBND', 'leadership', null],
      ['Giám đốc', 'leadership', 'Trung tâm Phục vụ hành chính công'],
    ]);
  });

  test('a staff list stays one', () => {
    const staged = stage([
      ['Họ và tên', 'Vị trí việc làm', 'Trình độ', 'Phòng, ban'],
      ['An', 'Kế toán', 'Đại học', 'Văn phòng'],
    ]);
    expect(staged.kind).toBe('officials');
  });
});

test('words of groups', () => {
  const read = postGroup(columnOf('Nhóm'));
  const groups = [
    'Lãnh đạo, quản lý',
    'Công chức nghiệp vụ chuyên ngành',
    'chuyên môn dùng chung',
    'Hỗ trợ, phục vụ',
    'Người HĐ không chuyên trách',
  ];
  expect(groups.map((cell) => says(read, cell).value)).toEqual([
    'leadership',
    'professional',
    'shared-professional',
    'support',
    'part-time',
  ]);
  expect(['Phòng Kinh tế', 'Lĩnh vực quản lý đất đai', 'Văn phòng'].map(groupOfSection)).toEqual([null, null, null]);
  expect(groupOfSection('NHÓM VỊ TRÍ LÃNH ĐẠO, QUẢN LÝ (08)')).toBe('leadership');
});

test('a post named like a signature is a record where its row has a number', () => {
  const staged = stage([
    ['TT', 'Vị trí việc làm', 'Số lượng'],
    [1, 'Chủ tịch', 1],
    [2, 'Kế toán trưởng', null],
    [3, 'Bí thư', 1],
    [null, 'NGƯỜI LẬP BIỂU', null],
  ]);
  expect(records(staged).map(({ name }) => name)).toEqual(['Chủ tịch', 'Kế toán trưởng', 'Bí thư']);
  expect(staged.notKept.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'heading'],
    [5, 'signature'],
  ]);
});

test('an office inside a group keeps the group, also right below it', () => {
  const staged = stage([
    ['TT', 'Vị trí việc làm', 'Ngạch', 'Số lượng'],
    ['I', 'Lãnh đạo, quản lý', null, null],
    [1, 'Chủ tịch UBND', 'Chuyên viên', 1],
    ['II', 'Nghiệp vụ chuyên ngành', null, null],
    ['A', 'Phòng Kinh tế', null, null],
    [1, 'Chuyên viên về đất đai', 'Chuyên viên', 2],
  ]);
  expect(records(staged).map(({ name, group, office }) => [name, group, office])).toEqual([
    ['Chủ tịch UBND', 'leadership', null],
    ['Chuyên viên về đất đai', 'professional', 'Phòng Kinh tế'],
  ]);
});
