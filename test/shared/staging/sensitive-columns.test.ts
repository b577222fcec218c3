import { describe, expect, it } from 'vitest';
import type { OfficialRecord } from '../../../shared/model/records.ts';
import { correctionsOf } from '../../../shared/staging/decide-cells.ts';
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

  it('stand in no text of a row that is not kept, and in no key a row is known by', () => {
    const rejected = [...rows, [3, 'Lê Văn Cường', '31/02/1980', 'Mường', 'x', 'Bí thư'], [4, null, null, 'Dao', null, 'Lái xe']];
    const staged = stageTable('xa.xlsx', sheetOf(rejected), { kind: null });
    const texts = staged.notKept.map(({ text }) => text).join('\n');
    expect(texts).toContain('Lê Văn Cường');
    expect(texts).not.toMatch(/Mường|Dao/);
    expect(JSON.stringify(correctionsOf(staged, [{ row: 4, column: 1, text: 'Đỗ Văn Dư' }]))).not.toContain('Dao');
  });

  it('are taken with their headings where a person asks for them', () => {
    expect(read({ sensitive: true })).toEqual({ leftOut: [], said: ['Dân tộc: Tày; Đảng viên: x', null] });
  });
});
