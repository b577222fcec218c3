import { describe, expect, it } from 'vitest';
import type { OfficialRecord } from '../../../shared/model/records.ts';
import type { Instructions } from '../../../shared/staging/instructions.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import { sheetOf } from './sheet-of.ts';

const rows = [
  ['TT', 'Họ và tên', 'Ngày sinh', 'Dân tộc', 'Đảng viên', 'Chức vụ'],
  [1, 'Nguyễn Văn An', '01/02/1980', 'Tày', 'x', 'Chủ tịch'],
  [2, 'Trần Thị Bình', '03/04/1985', null, null, 'Văn thư'],
];
const read = (instructions: Instructions) => {
  const staged = stageTable('xa.xlsx', sheetOf(rows), { kind: null, instructions });
  return { leftOut: staged.leftOut, said: (staged.records as readonly OfficialRecord[]).map(({ sensitive }) => sensitive) }; // safe: a list of people
};

describe('columns that the law calls sensitive', () => {
  it('are left out, and it is said which', () => {
    expect(read({})).toEqual({ leftOut: ['Dân tộc', 'Đảng viên'], said: [null, null] });
  });

  it('are taken with their headings where a person asks for them', () => {
    expect(read({ sensitive: true })).toEqual({ leftOut: [], said: ['Dân tộc: Tày; Đảng viên: x', null] });
  });
});
