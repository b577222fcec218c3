import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinStaged } from '../../../../shared/staging/join-staged.ts';
import type { MergedRange, RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { balances, found, notKept, stage } from '../sheet-of.ts';
import { names, people, peopleHeadings, places } from './people.ts';

type Rows = readonly (readonly RawCell[])[];

describe('signatures below a numbered list', () => {
  const list = (headings: readonly string[], ...signature: Rows): Rows => [
    headings,
    headings.map((_, column) => [1, 'A B', 'CC', 'Xã A'][column] ?? null),
    ...signature,
  ];
  const narrow = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'];

  test.each<readonly [string, Rows]>([
    ['the clerk', list(narrow, [null, 'LẬP BIỂU', null, 'CHỦ TỊCH UBND XÃ'], [null, 'Trần Thị Y', null, 'Nguyễn Văn X'])],
    ['signed', list(narrow, [null, '(đã ký)', null, 'CHỦ TỊCH'], [null, 'Trần Thị Y', null, 'Nguyễn Văn X'])],
    ['in every column', list(narrow, [null, 'Người lập', 'Kế toán', 'Chủ tịch'], [null, 'Trần Thị Y', 'Lê Z', 'Nguyễn Văn X'])],
    ['two columns', list(['STT', 'Họ và tên', 'Chức vụ'], [null, 'Người lập biểu', 'CHỦ TỊCH'], [null, 'Trần Thị Y', 'Nguyễn Văn X'])],
    [
      'a place and a date first',
      list(
        narrow,
        [null, null, null, 'Minh Lâm, ngày 05/4/2025'],
        [null, 'NGƯỜI LẬP BIỂU', null, 'TM. UBND'],
        [null, '(đã ký)', null, 'CHỦ TỊCH'],
        [null, 'Trần Thị Y', null, 'Nguyễn Văn X'],
      ),
    ],
  ])('%s: no signer is a person of the list', (_, rows) => {
    const sheet = stage(rows);
    expect([names(sheet), sheet.notKept.slice(1).map(({ reason }) => reason)]).toEqual([['A B'], rows.slice(2).map(() => 'signature')]);
  });

  test('a number after a signature is a record again; a section too', () => {
    const sheet = stage([
      peopleHeadings,
      ['I', 'Xã Minh Quân'],
      [1, 'A B', 1970, 'CC'],
      [null, 'Người lập biểu', null, 'CHỦ TỊCH'],
      [null, 'Trần Thị Y', null, 'Nguyễn Văn X'],
      ['II', 'Xã Minh Quán'],
      [1, 'A C', 1970, 'CC'],
      [null, 'Người lập biểu', null, 'CHỦ TỊCH'],
      [2, 'A D'],
    ]);
    expect(places(sheet)).toEqual(['A B: Xã Minh Quân', 'A C: Xã Minh Quán', 'A D: Xã Minh Quán']);
  });
});

test.each<readonly RawCell[]>([
  [null, 'Danh sách này có 01 người.'],
  [null, 'Ấn định danh sách gồm 02 người./.'],
  ['Ấn định danh sách gồm 02 người./.'],
  [null, 'Bằng chữ: hai mươi hai triệu đồng'],
  [null, 'Số người: 01'],
  [null, '- Bí thư: 01 người'],
  [null, '- Công chức: 05 người', null, '05'],
])('a remark below people is none of them: %j %j', (...remark) => {
  const sheet = stage([peopleHeadings, [1, 'A B', 1970, 'CC', 'Xã A'], remark, [2, 'A C', 1971, 'CC', null]]);
  expect([names(sheet), notKept(sheet), found(sheet)]).toEqual([['A B', 'A C'], ['1 heading', '3 note'], []]);
  expect(people(sheet).at(-1)?.department).toBeNull();
});

test('a person without a number in a numbered list is still a person', () => {
  const sheet = stage([
    peopleHeadings,
    [1, 'A B', 1970, 'CC', 'Xã A'],
    [null, 'A C', '1971', 'CC', 'Xã A'],
    [null, 'A D', null, 'CC', null],
  ]);
  expect(names(sheet)).toEqual(['A B', 'A C', 'A D']);
});

test.each(['(Khuyết)', 'Khuyết', 'Chưa có', 'Trống', 'chưa bố trí', '(chưa có người)'])('%s is a vacant post, not a person', (word) => {
  const sheet = stage([
    peopleHeadings,
    [1, 'A B', 1970, 'Bí thư', 'Xã A'],
    [2, word, null, 'Phó Bí thư', 'Xã A'],
    [3, word, null, 'Chủ tịch HĐND', 'Xã A'],
  ]);
  expect([names(sheet), notKept(sheet)]).toEqual([['A B'], ['1 heading', '3 vacant', '4 vacant']]);
  expect(sheet.problems).toMatchObject([
    { code: 'official.vacant', severity: 'warning', at: { cell: 'B3', raw: word }, params: { count: 2 } },
  ]);
});

describe('cells beyond the last heading', () => {
  const headings = ['STT', 'Họ và tên', 'Ngày sinh', 'Hệ số lương', 'Đơn vị'];

  test('a row that is pushed to the right by a comma is not taken', () => {
    const sheet = stage([
      headings,
      ['1', 'Nguyễn A', '1970', '4,98', 'Xã A'],
      ['2', 'Lê B', '1971', '3.66', 'Xã A'],
      ['3', 'Trần C', '1972', '3', '66', 'Xã A'],
    ]);
    expect(names(sheet)).toEqual(['Nguyễn A', 'Lê B']);
    expect(sheet.problems).toMatchObject([
      { code: 'row.too-wide', severity: 'error', at: { cell: 'F4', raw: 'Xã A' }, params: { last: 'E' } },
    ]);
    expect([sheet.account.rejected, balances(sheet)]).toEqual([1, true]);
  });

  test('a column without a heading is said once', () => {
    const sheet = stage([
      headings,
      [1, 'Nguyễn A', 1970, '4,98', 'Xã A', 'x'],
      [2, 'Lê B', 1971, '3,66', 'Xã A', 'y'],
      [3, 'Trần C', 1972, '3,66', 'Xã A'],
      [null, 'Tổng cộng: 3 người'],
    ]);
    expect(names(sheet)).toHaveLength(3);
    expect(sheet.problems).toMatchObject([
      { code: 'sheet.column-without-heading', severity: 'warning', at: { cell: 'F2' }, params: { column: 'F', count: 2 } },
    ]);
  });

  test('a remark that stands apart from the table is said and costs no row', () => {
    const sheet = stage([
      headings,
      [1, 'Nguyễn A', 1970, '4,98', 'Xã A'],
      [2, 'Lê B', 1971, '3,66', 'Xã A', null, null, 'xem lại'],
      [3, 'Trần C', 1972, '3,66', 'Xã A'],
    ]);
    expect(names(sheet)).toHaveLength(3);
    expect(sheet.problems).toMatchObject([{ code: 'sheet.column-without-heading', at: { cell: 'H3' }, params: { column: 'H', count: 1 } }]);
  });

  test('what a merged heading covers is headed; titles and signatures may be wider', () => {
    const merges: readonly MergedRange[] = [{ top: 1, left: 4, bottom: 1, right: 5 }];
    const sheet = stage(
      [
        ['DANH SÁCH', null, null, null, null, null, 'Mẫu 2'],
        headings,
        [1, 'Nguyễn A', 1970, '4,98', 'Xã A', 'thôn 1'],
        [null, null, null, null, null, null, 'CHỦ TỊCH'],
      ],
      null,
      { merges },
    );
    expect([names(sheet), found(sheet)]).toEqual([['Nguyễn A'], []]);
  });
});

test('one person in two posts, name, birth and number merged down: said as the second post of the same person', () => {
  const merges = [1, 2, 3].map((column) => ({ top: 1, left: column, bottom: 2, right: column }));
  const sheet = stage(
    [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Chức vụ', 'Đơn vị'],
      [1, 'Nguyễn Văn A', '01/02/1970', '001070000001', 'Bí thư', 'Xã A'],
      [null, null, null, null, 'Chủ tịch HĐND', 'Xã A'],
      [2, 'Lê B', '01/02/1971', null, 'CC', 'Xã A'],
    ],
    null,
    { merges },
  );
  expect(names(sheet)).toEqual(['Nguyễn Văn A', 'Nguyễn Văn A', 'Lê B']);
  expect(sheet.inherited.get(3)).toEqual({ fullName: 'B2', birthDate: 'C2', idNumber: 'D2' });
  const [joined] = joinStaged({ existing: [], staged: [sheet] }).staged;
  expect(joined?.problems.map(({ code, at }) => [code, at.kind === 'cell' ? at.cell : null])).toEqual([['official.in-two-posts', 'D3']]);
});

test('a merged name is one person also where nothing else tells; what only stands in merged cells makes no second row', () => {
  const merges = [1, 2, 3, 4].map((column) => ({ top: 1, left: column, bottom: 2, right: column }));
  const rows = (below: readonly RawCell[]): Rows => [
    peopleHeadings,
    [1, 'A B', 1970, 'Bí thư', 'Xã A'],
    below,
    [3, 'A C', 1970, 'CC', 'Xã A'],
  ];
  const two = stage(rows([null, null, null, 'Chủ tịch HĐND', 'Xã A']), null, { merges: merges.slice(0, 2) });
  expect([names(two), found(two)]).toEqual([['A B', 'A C'], ['official.in-two-posts B3']]);
  expect(two.problems).toMatchObject([{ params: { name: 'A B', by: 'merged-name', first: { cell: 'B2' } } }]);
  const one = stage(rows([]), null, { merges });
  expect([names(one), found(one), notKept(one)]).toEqual([['A B', 'A C'], [], ['1 heading', '3 blank']]);
});

describe('a unit column that names bodies inside the commune of the section', () => {
  const staff = (department: string | null, body: string | null, unitName: string | null) => ({ department, body, unitName });
  test.each([
    ['Đảng ủy', staff('Đảng ủy', 'party', 'Xã Minh Quân')],
    ['UBND', staff('UBND', 'people-committee', 'Xã Minh Quân')],
    ['HĐND', staff('HĐND', 'people-council', 'Xã Minh Quân')],
    ['Hội Nông dân', staff('Hội Nông dân', 'front', 'Xã Minh Quân')],
    ['Trạm Y tế', staff('Trạm Y tế', null, 'Xã Minh Quân')],
    ['Xã Minh Quán', staff(null, null, 'Xã Minh Quán')],
    ['UBND xã Minh Quán', staff(null, null, 'UBND xã Minh Quán')],
    ['Minh Quán', staff(null, null, 'Minh Quán')],
  ])('%s', (unit, expected) => {
    const sheet = stage([peopleHeadings, ['I', 'Xã Minh Quân'], [1, 'A B', 1970, 'Bí thư', unit]]);
    expect(people(sheet)).toMatchObject([expected]);
    if (expected.department !== null) expect(sheet.inherited.get(3)).toEqual({ unitName: 'B2' });
  });

  test('in the section of a district too; without a section the cell stands as it is', () => {
    const rows: Rows = [peopleHeadings, ['A', 'UBND huyện Minh Lâm'], [1, 'A B', 1970, 'TP', 'Phòng Nội vụ']];
    expect(people(stage(rows))).toMatchObject([{ unitName: 'huyện Minh Lâm', districtName: null, department: 'Phòng Nội vụ' }]);
    expect(people(stage(rows.filter((_, row) => row !== 1)))).toMatchObject([{ unitName: 'Phòng Nội vụ', department: null }]);
  });
});

describe('sections that are no place', () => {
  const list = (...sections: readonly (readonly [RawCell, string])[]): Rows => [
    peopleHeadings,
    ...sections.flatMap(
      ([number, text], i): Rows => [
        [number, text],
        [i + 1, `A ${'BCDEGH'[i]}`, 1970, 'CC', 'Xã A'],
      ],
    ),
  ];
  const said = (rows: Rows) => people(stage(rows)).map(({ body, staffGroup, department }) => [body, staffGroup, department]);

  test('groups of staff', () => {
    expect(
      said(list(['A', 'Cán bộ chuyên trách'], ['B', 'Công chức'], ['C', 'Người hoạt động không chuyên trách'], ['D', 'Các hội đặc thù'])),
    ).toEqual([
      [null, 'cadre', null],
      [null, 'civil-servant', null],
      [null, 'part-time', null],
      [null, null, 'Các hội đặc thù'],
    ]);
  });

  test('bodies, with groups inside them or over them', () => {
    expect(said(list(['A', 'Khối Đảng'], ['I', 'Cán bộ'], ['II', 'Công chức'], ['B', 'Khối chính quyền'], ['I', 'Công chức']))).toEqual([
      ['party', null, null],
      ['party', 'cadre', null],
      ['party', 'civil-servant', null],
      ['people-committee', null, null],
      ['people-committee', 'civil-servant', null],
    ]);
    expect(said(list(['A', 'Công chức'], ['I', 'Khối Đảng'], ['II', 'Khối Nhà nước'], ['B', 'Hợp đồng'], ['C', 'Khối đoàn thể']))).toEqual([
      [null, 'civil-servant', null],
      ['party', 'civil-servant', null],
      ['people-committee', 'civil-servant', null],
      [null, 'contract', null],
      ['front', null, null],
    ]);
  });

  test('a column of its own says more', () => {
    const sheet = stage([
      ['STT', 'Họ và tên', 'Khối', 'Đối tượng'],
      ['I', 'Khối Đảng'],
      [1, 'A B', 'UBND', 'Công chức'],
      [2, 'A C', null, 'Công chức'],
    ]);
    expect(people(sheet).map(({ body }) => body)).toEqual(['people-committee', 'party']);
    expect(sheet.inherited.get(4)).toEqual({ body: 'B2' });
  });
});

describe('whatever stands between the people of a numbered list', () => {
  const between = fc.constantFrom<Rows>(
    [[]],
    [['Ghi chú: số liệu đến 31/3/2025']],
    [[null, '- Như trên']],
    [[null, 'Danh sách này có 01 người.']],
    [['II. Xã Minh Quán']],
    [['II', 'Xã Minh Quán', null, '(12 người)']],
    [[null, 'Đoàn Thanh niên']],
    [[null, 'Tổng cộng', null, null, '12']],
    [[null, null, null, 'Cộng chuyển sang trang sau']],
    [
      [null, 'Người lập biểu', null, null, 'CHỦ TỊCH'],
      [null, 'Trần Thị Y', null, null, 'Nguyễn Văn X'],
    ],
    [[null, '(Khuyết)', null, 'Phó Bí thư']],
    [['Trang 2/3']],
    [peopleHeadings],
    [['A', 'B', 1, 2, 3]],
  );
  const person = fc.constantFrom<readonly RawCell[]>(
    ['Đoàn Văn Cường'],
    ['Tổng Thị Số', 1970],
    ['Phòng Thị H', null, 'CC'],
    ['A B', 1971, 'Bí thư', 'Đảng ủy'],
    ['Ban Thị E', null, null, 'Xã A'],
  );

  test('a row with a number and a name is a person, a row of text is never called blank, and every row is accounted for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(between, { maxLength: 3 }), person), { minLength: 1, maxLength: 12 }), (blocks) => {
        const rows = [peopleHeadings, ...blocks.flatMap(([before, cells], i): Rows => [...before.flat(), [i + 1, ...cells]])];
        const sheet = stage(rows, 'officials');
        expect(names(sheet)).toEqual(blocks.map(([, [name]]) => name));
        expect(balances(sheet)).toBe(true);
        for (const { row, reason } of sheet.notKept) if (reason === 'blank') expect(rows[row - 1]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
