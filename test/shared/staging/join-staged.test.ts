import { describe, expect, test } from 'vitest';
import type { MappingRecord } from '../../../shared/model/records.ts';
import { joinStaged } from '../../../shared/staging/join-staged.ts';
import type { RawCell } from '../../../shared/staging/raw-sheet.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { problemText } from '../../../shared/text/problem-text.ts';
import { balances, found, sheetOf } from './sheet-of.ts';

type Rows = readonly (readonly RawCell[])[];

const staged = (file: string, rows: Rows): StagedSheet => stageTable(file, sheetOf(rows), { kind: null });

/** The sheets after the checks, each with its balance checked. */
function join(files: Readonly<Record<string, Rows>>, existing: Readonly<Record<string, Rows>> = {}): readonly StagedSheet[] {
  const sheets = (named: Readonly<Record<string, Rows>>) => Object.entries(named).map(([file, rows]) => staged(file, rows));
  const result = joinStaged({ existing: sheets(existing), staged: sheets(files) }).staged;
  expect(result.every(balances)).toBe(true);
  return result;
}

const units: Rows = [
  ['code', 'name', 'parent_code', 'area_ha', 'population'],
  ['07', 'Tỉnh Mẫu', null, null, null],
  ['071', 'Huyện Minh Lâm', '07', null, null],
  ['072', 'Thị xã Hoà Giang', '07', null, null],
  ['00001', 'Xã Minh Quán', '071', 1000, 5000],
  ['00002', 'Xã Minh Quân', '071', 2000, 6000],
  ['00003', 'Xã Tân Lập', '071', 1000, 5000],
  ['00004', 'Xã Tân Lập', '072', 1000, 5000],
];

describe('units', () => {
  test('a code used twice: the second row is rejected and the message names the first cell', () => {
    const [sheet] = join({ 'a.xlsx': [...units, ['00002', 'Xã Khác', '071', 10, 10]] });
    expect(sheet?.account).toMatchObject({ kept: 7, rejected: 1 });
    expect(sheet?.problems).toMatchObject([
      {
        code: 'unit.duplicate-code',
        at: { cell: 'A9', raw: '00002', header: 'code' },
        params: { code: '00002', firstName: 'Xã Minh Quân', first: { file: 'a.xlsx', sheet: 'Sheet1', cell: 'A6' } },
      },
    ]);
    expect(sheet?.notKept.at(-1)).toMatchObject({ row: 9, fate: 'rejected', reason: 'error' });
    expect(sheet?.records.some(({ row }) => row === 9)).toBe(false);
  });

  test('what is in the plan counts as the first', () => {
    const [sheet] = join(
      {
        'b.xlsx': [
          ['code', 'name'],
          ['00002', 'Xã Khác'],
        ],
      },
      { 'a.xlsx': units },
    );
    expect(sheet?.problems).toMatchObject([{ code: 'unit.duplicate-code', params: { first: { file: 'a.xlsx', cell: 'A6' } } }]);
  });

  test('the same row in two files is merged', () => {
    const [, second] = join({ 'a.xlsx': units, 'b.xlsx': [units[0] ?? [], units[5] ?? []] });
    expect(second?.account).toMatchObject({ kept: 0, merged: 1 });
    expect(found(second as StagedSheet)).toEqual(['row.duplicate A2']);
  });

  test('units of today and of the result may share codes', () => {
    const after: Rows = [
      ['code', 'name', 'parent_code', 'decree'],
      ['00002', 'Xã Minh Tân', '07', 'NQ 1'],
    ];
    const [before, result] = join({ 'a.xlsx': units, 'b.xlsx': after });
    expect([before?.problems, result?.problems]).toEqual([[], []]); // the province stays, so it is no unknown parent
  });

  test('a district that wide rows name gives way to the list that describes it', () => {
    const wide: Rows = [
      ['Quận Huyện', 'Mã QH', 'Phường Xã', 'Mã PX'],
      ['Huyện Minh Lâm', '071', 'Xã Mới', '00009'],
    ];
    for (const files of [
      { 'a.xlsx': wide, 'b.xlsx': units },
      { 'b.xlsx': units, 'a.xlsx': wide },
    ]) {
      const sheets = join(files);
      expect(sheets.flatMap(({ problems }) => problems)).toEqual([]);
      expect(sheets.flatMap(({ records }) => records).filter((record) => 'code' in record && record.code === '071')).toMatchObject([
        { parentCode: '07' },
      ]);
    }
  });

  test('an unknown parent, a homonymous one, one that is not above', () => {
    const rows: Rows = [
      ['code', 'name', 'parent_code', 'parent_name'],
      ['07', 'Tỉnh Mẫu', null, null],
      ['08', 'Tỉnh Khác', null, null],
      ['071', 'Huyện A', '07', null],
      ['081', 'Huyện A', '08', null],
      ['00001', 'Xã B', '999', null],
      ['00002', 'Xã C', null, 'Huyện A'],
      ['00003', 'Xã D', '00004', null],
      ['00004', 'Xã E', '071', null],
      ['00005', 'Xã F', null, 'Huyện Á'],
    ];
    const [sheet] = join({ 'a.xlsx': rows });
    expect(found(sheet as StagedSheet)).toEqual([
      'unit.parent-unknown C6',
      'unit.parent-ambiguous D7',
      'unit.parent-not-above C8',
      'unit.parent-unknown D10',
    ]);
    expect(sheet?.account).toMatchObject({ kept: 5, rejected: 4 });
    expect(sheet?.problems.at(-1)?.params).toMatchObject({ suggestions: [{ code: '071', parent: 'Tỉnh Mẫu' }, { code: '081' }] });
  });

  test('a cycle of parents: all its rows are rejected and the message lists it', () => {
    const rows: Rows = [
      ['code', 'name', 'parent_code'],
      ['001', 'Huyện A', '002'],
      ['002', 'Huyện B', '003'],
      ['003', 'Huyện C', '001'],
      ['004', 'Huyện D', '004'],
    ];
    const [sheet] = join({ 'a.xlsx': rows });
    expect(found(sheet as StagedSheet)).toEqual([
      'unit.parent-cycle C2',
      'unit.parent-cycle C3',
      'unit.parent-cycle C4',
      'unit.parent-cycle C5',
    ]);
    expect(sheet?.problems[0]?.params).toEqual({ cycle: ['Huyện A (001)', 'Huyện B (002)', 'Huyện C (003)', 'Huyện A (001)'] });
    expect(sheet?.account).toMatchObject({ kept: 0, rejected: 4 });
  });

  test('a circle through a province is found, in one sheet and across two, at the cell of the province', () => {
    const heading = ['code', 'name', 'parent_code'];
    const [province, district, commune] = [
      ['07', 'Tỉnh Mẫu', '00001'],
      ['071', 'Huyện A', '07'],
      ['00001', 'Xã B', '071'],
    ];
    const [sheet] = join({ 'a.xlsx': [heading, province ?? [], district ?? [], commune ?? []] });
    expect(found(sheet as StagedSheet)).toEqual(['unit.parent-cycle C2']);
    expect(sheet?.problems[0]?.params).toEqual({ cycle: ['Tỉnh Mẫu (07)', 'Xã B (00001)', 'Huyện A (071)', 'Tỉnh Mẫu (07)'] });
    const [second] = join({ 'b.xlsx': [heading, province ?? []] }, { 'a.xlsx': [heading, district ?? [], commune ?? []] });
    expect(found(second as StagedSheet)).toEqual(['unit.parent-cycle C2']);
  });

  test('any other parent of a province is said and not taken', () => {
    const rows: Rows = [
      ['code', 'name', 'parent_code', 'parent_name'],
      ['07', 'Tỉnh Mẫu', 'VN', null],
      ['08', 'Tỉnh Khác', '07', null],
      ['09', 'Tỉnh Ba', null, 'Trung ương'],
    ];
    const [sheet] = join({ 'a.xlsx': rows });
    expect(found(sheet as StagedSheet)).toEqual([
      'unit.province-has-parent C2',
      'unit.province-has-parent C3',
      'unit.province-has-parent D4',
    ]);
    expect(sheet?.problems.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
    expect(sheet?.records).toMatchObject([{ parentCode: null }, { parentCode: null }, { parentName: null }]);
  });

  test('one that differs only in a column nobody took is a second unit with the code, not a repetition', () => {
    const rows: Rows = [
      ['code', 'name', 'Ghi chú khác'],
      ['00001', 'Xã A', 'một'],
      ['00001', 'Xã A', 'hai'],
      ['00001', 'Xã A', 'một'],
    ];
    const [sheet] = join({ 'a.xlsx': rows });
    expect(found(sheet as StagedSheet)).toEqual(['row.duplicate A4', 'unit.duplicate-code A3']);
  });

  test('parents of a level no list has are said once', () => {
    const [sheet] = join({
      'a.xlsx': [
        ['code', 'name', 'parent_code'],
        ['00001', 'Xã A', '001'],
        ['00002', 'Xã B', '001'],
      ],
    });
    expect(sheet?.problems).toMatchObject([{ code: 'unit.parents-not-listed', severity: 'warning', params: { count: 2 } }]);
    expect(sheet?.account).toMatchObject({ kept: 2 });
  });
});

describe('mapping', () => {
  const mapping = (...rows: Rows): Rows => [
    ['old_code', 'old_name', 'old_district', 'new_code', 'new_name', 'extent', 'area_moved_ha', 'population_moved', 'share_percent'],
    ...rows,
  ];
  const check = (...rows: Rows) => join({ 'm.xlsx': mapping(...rows) }, { 'u.xlsx': units })[0] as StagedSheet;

  test('old units by code and by name in their district', () => {
    const sheet = check(
      ['00001', 'Xã Minh Quán', null, '1', 'Xã A', 'whole'],
      [null, 'Xã Tân Lập', 'Thị xã Hòa Giang', '1', 'Xã A', 'whole'],
      ['99999', 'Xã Minh Quân', null, '1', 'Xã A', 'whole'],
    );
    expect(sheet.account).toMatchObject({ kept: 3, rejected: 0 });
    expect(sheet.problems).toMatchObject([
      {
        code: 'unit.found-by-name',
        severity: 'warning',
        at: { cell: 'A4' },
        params: { found: { code: '00002', parent: 'Huyện Minh Lâm' } },
      },
    ]);
  });

  test('an unknown unit, homonyms, stripped marks, a code and a name that disagree', () => {
    const sheet = check(
      ['99999', 'Xã Lạ', null, '1', 'Xã A', 'whole'],
      [null, 'Xã Tân Lập', null, '1', 'Xã A', 'whole'],
      [null, 'Xã Minh Quan', null, '1', 'Xã A', 'whole'],
      ['00001', 'Xã Minh Quân', null, '1', 'Xã A', 'whole'],
    );
    expect(found(sheet)).toEqual(['unit.not-found A2', 'unit.ambiguous B3', 'unit.not-found B4', 'unit.ambiguous A5']);
    expect(sheet.problems[1]?.params).toMatchObject({
      candidates: [
        { code: '00003', parent: 'Huyện Minh Lâm' },
        { code: '00004', parent: 'Thị xã Hoà Giang' },
      ],
    });
    expect(sheet.problems[2]?.params).toMatchObject({ suggestions: [{ code: '00001' }, { code: '00002' }] });
    expect(sheet.account).toMatchObject({ kept: 0, rejected: 4 });
  });

  test('pieces over the whole are rejected together; up to the whole they stand', () => {
    expect(
      found(
        check(['00001', null, null, '1', 'Xã A', 'part', null, null, '60'], ['00001', null, null, '2', 'Xã B', 'part', null, null, '50,5']),
      ),
    ).toEqual(['mapping.over-whole I2', 'mapping.over-whole I3']);
    expect(
      found(
        check(['00001', null, null, '1', 'Xã A', 'part', null, null, '60'], ['00001', null, null, '2', 'Xã B', 'part', null, null, '40']),
      ),
    ).toEqual([]);
    expect(found(check(['00001', null, null, '1', 'Xã A', 'whole'], ['00001', null, null, '2', 'Xã B', 'whole']))).toHaveLength(2);
    expect(
      found(check(['00001', null, null, '1', 'Xã A', 'part', 600, 2000], ['00001', null, null, '2', 'Xã B', 'part', 500, 3000])),
    ).toHaveLength(2);
    expect(
      found(check(['00001', null, null, '1', 'Xã A', 'part', 500, 2001], ['00001', null, null, '2', 'Xã B', 'part', 500, 3000])),
    ).toHaveLength(2);
    expect(
      found(check(['00001', null, null, '1', 'Xã A', 'part', 501, 2000], ['00001', null, null, '2', 'Xã B', 'part', 500, 3000])),
    ).toEqual([]); // half a hectare each
    expect(found(check(['00001', null, null, '1', 'Xã A', 'part', 500, 2000], ['00001', null, null, '2', 'Xã B', 'rest']))).toEqual([]);
  });

  test('the message says how much it came to', () => {
    const sheet = check(['00001', null, null, '1', 'Xã A', 'whole'], ['00001', null, null, '2', 'Xã B', 'part', null, null, '12,5']);
    expect(sheet.problems[0]?.params).toEqual({ unit: 'Xã Minh Quán (00001)', of: 'area', percent: '112,5 %' });
  });

  test('the error points at the cell that decides, with its text: the extent of a whole, the share or the amount of a part', () => {
    const places = (...rows: Rows) => check(...rows).problems.map(({ at }) => (at.kind === 'cell' ? `${at.cell} ${at.raw}` : ''));
    expect(places(['00001', null, null, '1', 'Xã A', 'Toàn bộ'], ['00001', null, null, '2', 'Xã B', 'Nhập toàn bộ'])).toEqual([
      'F2 Toàn bộ',
      'F3 Nhập toàn bộ',
    ]);
    expect(
      places(
        ['00001', null, null, '1', 'Xã A', 'part', null, null, '60 %'],
        ['00001', null, null, '2', 'Xã B', 'part', null, null, '50,5'],
      ),
    ).toEqual(['I2 60 %', 'I3 50,5']);
    expect(
      places(['00001', null, null, '1', 'Xã A', 'part', 500, '2.001'], ['00001', null, null, '2', 'Xã B', 'part', 500, '3.000']),
    ).toEqual(['H2 2.001', 'H3 3.000']);
  });

  test('pieces that the other sheets of the same file have in the plan count', () => {
    const sheet = (name: string, ...rows: Rows) => stageTable('m.xlsx', { ...sheetOf(mapping(...rows)), name }, { kind: null });
    const result = joinStaged({
      existing: [staged('u.xlsx', units), sheet('Huyện A', ['00001', null, null, '1', 'Xã A', 'whole'])],
      staged: [sheet('Huyện B', ['00001', null, null, '2', 'Xã B', 'whole'])],
    }).staged;
    expect(result.map(found)).toEqual([['mapping.over-whole F2']]);
  });

  test('another file is another variant of the decisions: nothing of it is held against the first', () => {
    const [first, second] = [mapping(['00001', null, null, '1', 'Xã A', 'whole']), mapping(['00001', null, null, '2', 'Xã B', 'whole'])];
    expect(join({ 'm2.xlsx': second }, { 'u.xlsx': units, 'm1.xlsx': first }).flatMap(found)).toEqual([]);
    expect(join({ 'm1.xlsx': first, 'm2.xlsx': second }, { 'u.xlsx': units }).flatMap(found)).toEqual([]);
  });

  test('a new unit of one variant has no name from another', () => {
    const coded: Rows = [
      ['old_code', 'new_code', 'extent'],
      ['00001', '10001', 'whole'],
    ];
    const [, second] = join({ 'm1.xlsx': mapping(['00001', null, null, '10001', 'Xã A', 'whole']), 'm2.xlsx': coded });
    expect(found(second as StagedSheet)).toEqual(['mapping.new-name-unknown B2']);
  });

  test('two pieces that differ only in a column nobody took are both kept, with a warning that names the column', () => {
    const rows: Rows = [
      ['old_code', 'new_code', 'new_name', 'extent', 'Thôn'],
      ['00001', '1', 'Xã A', 'part', 'Thôn Một'],
      ['00001', '1', 'Xã A', 'part', 'Thôn Hai'],
      ['00001', '1', 'Xã A', 'part', 'Thôn Hai'],
    ];
    const [sheet] = join({ 'm.xlsx': rows });
    expect(sheet?.account).toMatchObject({ kept: 2, merged: 1, rejected: 0 });
    expect(sheet?.problems.map(({ code, params }) => [code, params])).toMatchObject([
      ['row.duplicate', { first: { cell: 'A3' } }],
      ['row.alike', { column: 'Thôn', first: { cell: 'A2' } }],
    ]);
  });

  test('a new unit given by code takes its name from the list of new units, or is refused', () => {
    const after: Rows = [
      ['code', 'name', 'decree'],
      ['10001', 'Xã Minh Tân', 'NQ 1'],
    ];
    const [, sheet] = join(
      {
        'n.xlsx': after,
        'm.xlsx': [
          ['old_code', 'new_code', 'extent'],
          ['00001', '10001', 'whole'],
          ['00002', '10002', 'whole'],
        ],
      },
      { 'u.xlsx': units },
    );
    expect(sheet?.records.map((record) => (record as MappingRecord).newName)).toEqual(['Xã Minh Tân']);
    expect(found(sheet as StagedSheet)).toEqual(['mapping.new-name-unknown B3']);
  });

  test('without any unit in the plan nothing is held against the rows', () => {
    expect(found(join({ 'm.xlsx': mapping(['00001', 'Xã Lạ', null, '1', 'Xã A', 'whole']) })[0] as StagedSheet)).toEqual([]);
  });
});

describe('officials', () => {
  const people = (...rows: Rows): Rows => [['full_name', 'birth_date', 'id_number', 'unit_code', 'unit_name', 'district'], ...rows];
  const check = (...rows: Rows) => join({ 'p.xlsx': people(...rows) }, { 'u.xlsx': units })[0] as StagedSheet;

  test('a person in two posts by ID number, by name and day of birth; the second row is rejected', () => {
    const sheet = check(
      ['Nguyễn Văn An', '1/1/1970', '001070000001', '00001'],
      ['Nguyễn Văn An', '2/2/1970', '001070000001', '00002'],
      ['Lê Thị Hoà', '3/3/1975', null, '00001'],
      ['LÊ THỊ HÒA', '03/03/1975', '001175000002', '00002'],
    );
    expect(found(sheet)).toEqual(['official.in-two-posts C3', 'official.in-two-posts A5']);
    expect(sheet.problems[0]?.params).toMatchObject({ by: 'id', first: { cell: 'C2' } });
    expect(sheet.problems[1]?.params).toMatchObject({ by: 'name', first: { cell: 'A4' } });
    expect(sheet.account).toMatchObject({ kept: 2, rejected: 2 });
  });

  test('one ID number for two names: both people are named, and the number is in doubt', () => {
    const sheet = check(['Nguyễn Văn An', '1/1/1970', '001070000001', '00001'], ['Nguyễn Văn Ân', '2/2/1970', '001070000001', '00002']);
    expect(sheet.problems).toMatchObject([
      {
        code: 'official.id-of-another',
        severity: 'error',
        at: { cell: 'C3', raw: '001070000001' },
        params: { name: 'Nguyễn Văn Ân', other: 'Nguyễn Văn An', first: { cell: 'C2' } },
      },
    ]);
    expect(problemText(sheet.problems[0] as StagedSheet['problems'][number], 'vi')).toMatch(
      /Nguyễn Văn Ân.*Nguyễn Văn An|Nguyễn Văn An.*Nguyễn Văn Ân/,
    );
  });

  test('a unit that is there, but not in the district stated, is said to be so', () => {
    const sheet = check(['An', '1/1/1970', null, null, 'Xã Minh Quán', 'Thị xã Hòa Giang']);
    expect(sheet.problems).toMatchObject([
      {
        code: 'unit.not-in-upper',
        at: { cell: 'E2' },
        params: { unit: 'Xã Minh Quán', upper: 'Thị xã Hòa Giang', found: [{ code: '00001', parent: 'Huyện Minh Lâm' }] },
      },
    ]);
  });

  test('namesakes are two people: other ID numbers, or only the year of birth in common', () => {
    expect(
      found(
        check(
          ['An', '1/1/1970', '001070000001', '00001'],
          ['An', '1/1/1970', '001070000002', '00002'],
          ['Ba', '1970', null, '00001'],
          ['Ba', '1970', null, '00002'],
        ),
      ),
    ).toEqual([]);
  });

  test('units by code, by name in the district; unknown and homonymous ones are refused', () => {
    const sheet = check(
      ['An', '1/1/1970', null, null, 'Xã Tân Lập', 'Huyện Minh Lâm'],
      ['Ba', '1/1/1971', null, null, 'Xã Tân Lập', null],
      ['Chi', '1/1/1972', null, null, 'Xã Minh Quan', null],
      ['Dũng', '1/1/1973', null, '00001', 'Xã Tên Cũ', null],
      ['Em', '1/1/1974', null, 1, null, null],
      ['Giang', '1/1/1975', null, null, null, 'Huyện Minh Lâm'],
      ['Hà', '1/1/1976', null, null, null, null],
    );
    expect(found(sheet).toSorted()).toEqual([
      'code.zeros-lost D6',
      'official.no-unit A8',
      'unit.ambiguous E3',
      'unit.found-by-padded-code D6',
      'unit.name-differs D5',
      'unit.not-found E4',
    ]);
    expect(sheet.account).toMatchObject({ kept: 5, rejected: 2 });
  });

  test('an earlier list in the plan counts, and cannot change', () => {
    const [sheet] = join(
      { 'p2.xlsx': people(['Nguyễn Văn An', '1/1/1970', '001070000001', '00002']) },
      { 'u.xlsx': units, 'p1.xlsx': people(['Nguyễn Văn An', '1/1/1970', '001070000001', '00001']) },
    );
    expect(sheet?.problems).toMatchObject([{ code: 'official.in-two-posts', params: { first: { file: 'p1.xlsx', cell: 'C2' } } }]);
  });
});

test('a second quota for a unit and group, however the unit is written', () => {
  const rows: Rows = [
    ['Mã đơn vị', 'Đơn vị', 'Đối tượng', 'Biên chế được giao'],
    ['00001', 'Xã Minh Quán', 'Cán bộ, công chức', 23],
    [null, 'Xã Minh Quán', 'Không chuyên trách', 12],
    [null, 'XÃ MINH QUÁN', 'Cán bộ, công chức', 21],
    [null, 'Xã Lạ', 'Cán bộ, công chức', 21],
  ];
  const [sheet] = join({ 'q.xlsx': rows }, { 'u.xlsx': units });
  expect(found(sheet as StagedSheet).toSorted()).toEqual(['quota.duplicate B4', 'unit.not-found B5']);
  const [alone] = join({ 'q.xlsx': rows });
  expect(found(alone as StagedSheet)).toEqual([]); // without units a code and a name cannot be told to be one
});

test('a task that stands twice under its field', () => {
  const rows: Rows = [
    ['Lĩnh vực', 'Nhiệm vụ', 'Cấp mới'],
    ['Đất đai', 'Giao đất', 'Cấp xã'],
    ['đất đai', 'Giao  đất', 'Cấp tỉnh'],
    ['Nhà ở', 'Giao đất', 'Cấp xã'],
  ];
  const [sheet] = join({ 't.xlsx': rows });
  expect(found(sheet as StagedSheet)).toEqual(['task.duplicate B3']);
  expect(sheet?.account).toMatchObject({ kept: 2, rejected: 1 });
});

test('tasks of one name with other codes in a column nobody took are two tasks, in one sheet and in two', () => {
  const heading = ['Mã TTHC', 'Lĩnh vực', 'Tên thủ tục', 'Cơ quan thực hiện'];
  const row = (code: string, holder: string): readonly RawCell[] => [code, 'Đất đai', 'Giao đất', holder];
  const [sheet] = join({ 't.xlsx': [heading, row('1.001', 'UBND cấp xã'), row('1.002', 'UBND cấp xã'), row('1.003', 'UBND cấp tỉnh')] });
  expect(sheet?.account).toMatchObject({ kept: 3, merged: 0, rejected: 0 });
  expect(sheet?.problems).toMatchObject([
    {
      code: 'task.same-name',
      severity: 'warning',
      at: { cell: 'C3' },
      params: { task: 'Giao đất', column: 'Mã TTHC', first: { cell: 'C2' } },
    },
    { code: 'task.same-name', severity: 'warning', at: { cell: 'C4' } },
  ]);
  const two = join({
    'a.xlsx': [heading, row('1.001', 'UBND cấp xã')],
    'b.xlsx': [heading, row('1.002', 'UBND cấp xã'), row('1.001', 'UBND cấp xã')],
  });
  expect(two.map(found)).toEqual([[], ['task.same-name C2', 'row.duplicate C3']]);
});

test('sheets without anything to say come back as they were', () => {
  const sheet = staged('u.xlsx', units);
  expect(joinStaged({ existing: [], staged: [sheet] }).staged[0]).toBe(sheet);
});
