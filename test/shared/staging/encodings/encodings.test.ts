import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeLegacy } from '../../../../shared/kernel/vietnamese/legacy/encode-legacy.ts';
import { type LegacyEncoding, legacyEncodings } from '../../../../shared/kernel/vietnamese/legacy/legacy-encoding.ts';
import { applyEncodings } from '../../../../shared/staging/encodings/apply-encodings.ts';
import { isConverting, type TextEncoding } from '../../../../shared/staging/encodings/sheet-encodings.ts';
import { suggestEncodings } from '../../../../shared/staging/encodings/suggest-encodings.ts';
import type { RawCell, RawSheet } from '../../../../shared/staging/raw-sheet.ts';
import { sheetOf } from '../sheet-of.ts';

type Rows = readonly (readonly RawCell[])[];

const list: Rows = [
  ['ỦY BAN NHÂN DÂN HUYỆN MINH LÂM', null, null, null, null],
  ['Danh sách cán bộ, công chức xã', null, null, null, null],
  ['STT', 'Họ và tên', 'Chức vụ', 'Dân tộc', 'Ghi chú'],
  [1, 'Nguyễn Văn Hùng', 'Chủ tịch', 'Kinh', null],
  [2, 'Lê Thị Thủy', 'Phó Chủ tịch', 'Tày', 'Nghỉ hưu trước tuổi'],
  [3, 'Krông Y Bhăm', 'Công chức', 'Thái', null],
  [4, 'Đặng Quốc Tuấn', 'Trưởng công an', 'Nùng', 'a1 b2'],
];

const coded = (cell: RawCell, encoding: LegacyEncoding): RawCell => (typeof cell === 'string' ? encodeLegacy(cell, encoding) : cell);
const wholly = (rows: Rows, encoding: LegacyEncoding): Rows => rows.map((row) => row.map((cell) => coded(cell, encoding)));
const columnIn = (rows: Rows, column: number, encoding: LegacyEncoding): Rows =>
  rows.map((row) => row.map((cell, at) => (at === column ? coded(cell, encoding) : cell)));

const chosen = (sheet: RawSheet): readonly TextEncoding[] => suggestEncodings(sheet).columns.map(({ encoding }) => encoding);
const converted = (rows: Rows, more: Partial<RawSheet> = {}): Rows => {
  const sheet = sheetOf(rows, more);
  return applyEncodings(sheet, suggestEncodings(sheet)).sheet.rows;
};
/** TCVN3 cannot tell a capital with a tone from the small letter. */
const shown = (rows: Rows, encoding: LegacyEncoding): Rows =>
  encoding === 'tcvn3' ? rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.toLowerCase() : cell))) : rows;

describe.each(legacyEncodings)('%s', (encoding) => {
  test('a sheet wholly in it comes out as Unicode', () => {
    const rows = wholly(list, encoding);
    expect(chosen(sheetOf(rows)).filter((each) => each !== 'unicode' && each !== encoding)).toEqual([]);
    expect(suggestEncodings(sheetOf(rows)).above?.encoding).toBe(encoding);
    expect(shown(converted(rows), encoding)).toEqual(shown(list, encoding));
  });

  test('one column in it, the others in Unicode', () => {
    const rows = columnIn(list, 1, encoding);
    expect(chosen(sheetOf(rows))).toEqual(['unicode', encoding, 'unicode', 'unicode', 'unicode']);
    expect(shown(converted(rows), encoding)).toEqual(shown(list, encoding));
  });

  test('headings typed anew in Unicode over a list in it', () => {
    const rows = [...list.slice(0, 3), ...wholly(list.slice(3), encoding)];
    expect(suggestEncodings(sheetOf(rows)).above?.encoding).toBe('unicode');
    expect(shown(converted(rows), encoding)).toEqual(shown(list, encoding));
  });

  test('headings in it over a list in Unicode', () => {
    const rows = [...wholly(list.slice(0, 3), encoding), ...list.slice(3)];
    expect(chosen(sheetOf(rows))).toEqual(Array(5).fill('unicode'));
    expect(shown(converted(rows), encoding)).toEqual(shown(list, encoding));
  });

  test('rows of one sender in it, in the middle of a list in Unicode', () => {
    const body = list.slice(3);
    const rows = [...list.slice(0, 3), ...body, ...wholly(body, encoding), ...body];
    expect(shown(converted(rows), encoding)).toEqual(shown([...list.slice(0, 3), ...body, ...body, ...body], encoding));
  });

  test('numbers, codes, plain text and dates stay, and the cells converted are counted', () => {
    const rows = [...wholly(list, encoding), [5, 'A-01', 'CB', 12.5, { serial: 45_000 }]];
    const sheet = sheetOf(rows);
    const { sheet: after, converted: counts } = applyEncodings(sheet, suggestEncodings(sheet));
    expect(after.rows.at(-1)).toBe(rows.at(-1));
    const changed = rows.flatMap((row, at) => row.filter((cell, column) => cell !== after.rows[at]?.[column]));
    expect(counts.reduce((sum, { cells }) => sum + cells, 0)).toBe(changed.length);
    for (const { samples, column, encoding: from } of counts) {
      expect(from).toBe(encoding);
      expect(samples.length).toBeGreaterThan(0);
      for (const { row, before, after: text } of samples) {
        expect(rows[row]?.[column]).toBe(before);
        expect(after.rows[row]?.[column]).toBe(text);
      }
    }
  });
});

describe('Unicode stays as it is', () => {
  test.each<[string, Rows]>([
    ['a list', list],
    [
      'names of minority languages',
      [['Họ tên'], ['Kpă H’Lê'], ['Y Bhăm Niê'], ['Krông Ana'], ['Hmông'], ['Ksor Đăk'], ['Bñ Êban'], ['Plông Mlô']],
    ],
    [
      'only such names',
      [
        ['A', 'B'],
        ['Niê', 'Krông'],
        ['Hmông', 'Mlô'],
        ['Êban', 'Plôi'],
      ],
    ],
    [
      'foreign names',
      [
        ['Name', 'No.'],
        ['Müller', 1],
        ['café', 2],
        ['Señor Muñoz', 3],
        ['Groß', 4],
        ['Ångström', 5],
        ['naïve', 6],
      ],
    ],
    [
      'signs',
      [
        ['Diện tích (km²)', 'm²'],
        ['25°C', '½'],
        ['§ 12', '“x” – y…'],
        ['±5', '© ® ™'],
        ['12 m³', '3×4'],
      ],
    ],
    [
      'one odd sign in plain text',
      [
        ['Ten', 'So'],
        ['N° 12', 1],
        ['An', 2],
      ],
    ],
    [
      'Ð typed for Đ',
      [
        ['Ðơn vị', 'Ðà Nẵng'],
        ['Ðồng Nai', 'Bà Rịa'],
        ['Ðô thị', 'Ðình'],
      ],
    ],
    [
      'words that would be commoner in VNI',
      [
        ['A', 'B'],
        ['Xã Cô Ba', 'Cô Tô'],
        ['Xã Hô', 'Xã Lông Sôn'],
      ],
    ],
    ['decomposed', list.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)))],
    [
      'abbreviations',
      [
        ['HĐND', 'QĐ-UBND'],
        ['NĐ-CP', 'ĐVHC'],
        ['BCĐ', 'GĐ'],
      ],
    ],
    ['nothing', []],
  ])('%s', (_, rows) => {
    const sheet = sheetOf(rows);
    const suggested = suggestEncodings(sheet);
    expect(isConverting(suggested)).toBe(false);
    expect(applyEncodings(sheet, suggested).sheet).toBe(sheet);
  });
});

test('names of minority languages in a list of TCVN3', () => {
  const names: Rows = [
    ['Stt', 'Họ và tên'],
    [1, 'Nguyễn Văn Hùng'],
    [2, 'Kpă H Lê'],
    [3, 'Y Bhăm Niê'],
    [4, 'Krông Nô'],
    [5, 'Trần Thị Hằng'],
  ];
  expect(converted(wholly(names, 'tcvn3'))).toEqual(names);
});

describe('fonts', () => {
  const fontsOf = (rows: Rows, names: readonly string[], font: (row: number, column: number) => number) => ({
    legacyFonts: { names, rows: rows.map((row, at) => row.map((_, column) => font(at, column))) },
  });

  test('the font decides where the text does not', () => {
    const rows: Rows = [
      ['Ma', 'Ten'],
      [1, encodeLegacy('Thống', 'tcvn3')],
    ]; // "Thèng" could be Unicode
    expect(converted(rows)).toEqual(rows);
    expect(
      converted(
        rows,
        fontsOf(rows, ['.VnTime'], (row, column) => (row === 1 && column === 1 ? 1 : 0)),
      ),
    ).toEqual([
      ['Ma', 'Ten'],
      [1, 'Thống'],
    ]);
  });

  test('a font of capitals, cell by cell', () => {
    const rows: Rows = [
      ['Stt', 'Tên'],
      [1, encodeLegacy('tỉnh đồng nai', 'tcvn3')],
      [2, encodeLegacy('Hà Nội', 'tcvn3')],
    ];
    const fonts = fontsOf(rows, ['.VnTimeH', '.VnTime'], (row, column) => (column === 1 ? row : 0));
    const suggested = suggestEncodings(sheetOf(rows, fonts)).columns[1];
    expect(suggested).toMatchObject({ column: 1, encoding: 'tcvn3', capitals: false, confidence: 100 });
    expect(suggested?.samples.map(({ after }) => after)).toEqual(['TỈNH ĐỒNG NAI', 'Hà Nội']);
    expect(converted(rows, fonts)).toEqual([
      ['Stt', 'Tên'],
      [1, 'TỈNH ĐỒNG NAI'],
      [2, 'Hà Nội'],
    ]);
  });

  test('Unicode typed in a font of an older encoding stays', () => {
    const rows: Rows = [
      ['Stt', 'Tên xã'],
      [1, 'Tên xã'],
      [2, encodeLegacy('Hà Nội', 'tcvn3')],
    ];
    expect(
      converted(
        rows,
        fontsOf(rows, ['.VnTime'], () => 1),
      ),
    ).toEqual([
      ['Stt', 'Tên xã'],
      [1, 'Tên xã'],
      [2, 'Hà Nội'],
    ]);
  });
});

test('what an officer chooses is done: another encoding, capitals, or nothing', () => {
  const rows = wholly(list, 'tcvn3');
  const sheet = sheetOf(rows);
  expect(applyEncodings(sheet, { above: null, columns: [] }).sheet).toBe(sheet);
  const capitals = applyEncodings(sheet, { above: null, columns: [{ column: 1, encoding: 'tcvn3', capitals: true }] });
  expect(capitals.sheet.rows.map((row) => row[1])).toEqual(list.map((row) => (typeof row[1] === 'string' ? row[1].toUpperCase() : row[1])));
  expect(capitals.sheet.rows.map((row) => row[2])).toEqual(rows.map((row) => row[2]));
});

test('the same rows in another order are in the same encodings', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(list.slice(3), { minLength: 3 }), fc.constantFrom(...legacyEncodings), (body, encoding) => {
      const rows = wholly([...list.slice(0, 3), ...body], encoding);
      expect(shown(converted(rows), encoding)).toEqual(shown([...list.slice(0, 3), ...body], encoding));
    }),
  );
});
