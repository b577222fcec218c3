import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { officeWorkbook, sheetXml, written, xlsxOf } from '../made-files.ts';
import { every, readInPieces, readParsed } from './in-pieces.ts';

const text = fc.oneof(
  fc.constantFrom('Nguyễn Thị Ấn', '0012', ' hai đầu ', 'dòng\nmới', 'a & b < c > "d"', '_x0041_', '😀', 'Đắk Nông'),
  fc.string({ unit: 'binary', maxLength: 12 }).filter((value) => value.isWellFormed() && !/[_\p{Cc}\ufffe\uffff]/u.test(value)),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0.5, 4.98, 0.1 + 0.2, 1e21, 123_456_789_012_345, 1e-7),
);
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant<XLSX.CellObject | null>(null) },
  { weight: 3, arbitrary: text.map((v): XLSX.CellObject => ({ t: 's', v })) },
  { weight: 3, arbitrary: number.map((v): XLSX.CellObject => ({ t: 'n', v })) },
  fc.boolean().map((v): XLSX.CellObject => ({ t: 'b', v })),
  fc.constantFrom(0x07, 0x17, 0x2a).map((v): XLSX.CellObject => ({ t: 'e', v })),
  fc
    .tuple(fc.integer({ min: 1, max: 60_000 }), fc.constantFrom('dd/mm/yyyy', 'hh:mm', '[h]:mm', '0.00', '"ngày" 0', 'm/d/yy'))
    .map(([v, z]): XLSX.CellObject => ({ t: 'n', v, z })),
);

const book = fc.record({
  sheets: fc.array(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
  hiddenSheet: fc.boolean(),
  hiddenRow: fc.nat(9),
  merge: fc.boolean(),
  date1904: fc.boolean(),
  bookSST: fc.boolean(),
});

function workbookOf({ sheets, hiddenSheet, hiddenRow, merge, date1904, bookSST }: typeof book extends fc.Arbitrary<infer T> ? T : never) {
  const workbook = XLSX.utils.book_new();
  for (const [index, rows] of sheets.entries()) {
    const sheet: XLSX.WorkSheet = { '!ref': 'A1:J12' };
    for (const [r, row] of rows.entries())
      for (const [c, value] of row.entries()) if (value) sheet[XLSX.utils.encode_cell({ r, c })] = value;
    sheet['!rows'] = Array.from({ length: 10 }, (_, row) => ({ hidden: row === hiddenRow }));
    if (merge) sheet['!merges'] = [XLSX.utils.decode_range('A1:C2'), XLSX.utils.decode_range('D4:D6')];
    XLSX.utils.book_append_sheet(workbook, sheet, `Trang & ${index}`);
  }
  workbook.Workbook = { Sheets: sheets.map((_, index) => ({ Hidden: hiddenSheet && index === 0 ? 2 : 0 })), WBProps: { date1904 } };
  return XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST, compression: true }) as Buffer;
}

test('workbooks of a spreadsheet library: the same sheets as the parser gives, cut anywhere', () => {
  fc.assert(
    fc.property(book, fc.integer({ min: 1, max: 700 }), (made, size) => {
      const file = workbookOf(made);
      const expected = readParsed(file);
      expect(readInPieces(file, every(1_000_000))).toEqual(expected);
      expect(readInPieces(file, every(size))).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

/** One cell in each of the ways programs write it. The parser finds cells by patterns, so its own faults are left out. */
const strings = ['một', '', 'ba', 'bốn năm', '  sáu '];
const written1 = fc.oneof(
  fc.nat(4).map((index) => ({ type: ' t="s"', inside: `<v>${index}</v>` })),
  number.map((value) => ({ type: '', inside: `<v>${value}</v>` })),
  number.map((value) => ({ type: ' t="n"', inside: `<f>A1 &lt; 2</f><v>${value}</v>` })),
  number.map((value) => ({ type: '', inside: ` <f t="shared" si="0"/> <v>${value}</v> ` })),
  fc.constant({ type: '', inside: '<f>SUM(A1:A2)</f>' }),
  fc.constant({ type: '', inside: '<f>SUM(A1:A2)</f><v></v>' }),
  fc.constant({ type: '', inside: '<v/>' }),
  fc.constantFrom('Trần', 'a &amp; b', 'x\ny', '', ' hai ').map((value) => ({ type: ' t="str"', inside: `<f>A1</f><v>${value}</v>` })),
  fc.constantFrom('Lê', '&#7879;', '&#x1EC7;', '', '_x000D_\n', '_x005F_x0041_', 'a_b', '&#10;').map((value) => ({
    type: ' t="inlineStr"',
    inside: `<is><t xml:space="preserve">${value}</t></is>`,
  })),
  fc.constantFrom('Đỗ', 'a &lt; b', ' x ').map((value) => ({
    type: ' t="inlineStr"',
    inside: `<is><r><rPr><b/><rFont val=".VnTime"/></rPr><t>${value}</t></r><rPh sb="0" eb="1"><t>không đọc</t></rPh><r><t>${value}</t></r></is>`,
  })),
  fc.constantFrom('0', '1', 'true', 'false').map((value) => ({ type: ' t="b"', inside: `<v>${value}</v>` })),
  fc.constantFrom('#N/A', '#REF!', '#SPILL!', '#DIV/0!').map((value) => ({ type: ' t="e"', inside: `<v>${value}</v>` })),
  fc
    .constantFrom('2024-05-17', '2024-05-17T08:30:00', '1899-12-31', '1900-02-27', '1904-01-02', '08:30', '2024-05-17 23:59:59.250')
    .map((value) => ({ type: ' s="1" t="d"', inside: `<v>${value}</v>` })),
  fc.constant({ type: ' s="1"', inside: null }),
);

const line = fc.record({
  cells: fc.array(fc.record({ value: written1, gap: fc.nat(3), named: fc.boolean(), cm: fc.boolean() }), { maxLength: 6 }),
  gap: fc.nat(2),
  named: fc.boolean(),
  hidden: fc.constantFrom('', ' hidden="1"', ' hidden="true"', ' hidden="0"'),
  between: fc.constantFrom('', '\n  ', '<!-- ghi chú -->'),
});

function sheetOf(lines: typeof line extends fc.Arbitrary<infer T> ? readonly T[] : never): string {
  let row = 0;
  return lines
    .map((one) => {
      const number = one.named ? row + 1 + one.gap : row + 1;
      row = number;
      let column = -1;
      const cells = one.cells.map(({ value, gap, named, cm }) => {
        column += 1 + (named ? gap : 0);
        const reference = named ? ` r="${XLSX.utils.encode_cell({ r: number - 1, c: column })}"` : '';
        const attributes = `${reference}${value.type}${cm ? " cm='1'" : ''}`;
        return value.inside === null ? `<c${attributes}/>` : `<c${attributes}>${value.inside}</c>`;
      });
      const attributes = `${one.named ? ` r="${number}"` : ''} spans="1:9"${one.hidden} x14ac:dyDescent='0.25'`;
      return `<row${attributes}>${cells.join(one.between)}${one.between}</row>`;
    })
    .join('\n');
}

const sharedStrings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="5" uniqueCount="5"><si><t>${strings[0]}</t></si><si/><si><r><t>${strings[2]}</t></r></si>
<si><r><rPr><sz val="11"/></rPr><t xml:space="preserve">bốn </t></r><r><t>năm</t></r><phoneticPr fontId="1"/></si><si><t xml:space="preserve">${strings[4]}</t></si></sst>`;

test('sheets written by hand: the same as the parser gives, cut anywhere', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.boolean(), fc.integer({ min: 1, max: 90 }), (lines, date1904, size) => {
      const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
      const file = xlsxOf(
        sheetXml(
          sheetOf(lines),
          '<mergeCells count="1"><mergeCell ref="B2:C9"/></mergeCells><hyperlinks><hyperlink ref="A1"/></hyperlinks><x:ext xmlns:x="a">chữ</x:ext>',
        ),
        {
          'xl/sharedStrings.xml': sharedStrings,
          'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets><sheet name="S1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        },
      );
      const expected = readParsed(file);
      expect(readInPieces(file, every(size))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

describe('cut at every byte', () => {
  const row = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>-45429.25</v></c><c t="inlineStr"><is><t>Đỗ &amp; &#x1EC7;</t></is></c><!-- x --></row>
<row r="3" hidden="1"><c r="B3"><f>A1</f></c><c r="C3" t="str"><v><![CDATA[chữ]]> thường</v></c><c r="D3" t="b"><v>1</v></c><c r="E3"><v>1.5E-7</v></c></row>`;
  const file = xlsxOf(sheetXml(row, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'));
  const [whole] = readInPieces(file, every(1_000_000));

  test('what the sheet holds', () => {
    expect(whole).toEqual({
      name: 'S1',
      hidden: false,
      date1904: false,
      rows: [['một', { serial: -45_429.25 }, 'Đỗ & ệ'], [], [null, null, 'chữ thường', true, 1.5e-7]],
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      hiddenRows: [2],
    });
  });

  test('in two pieces at each place, and byte by byte', () => {
    for (let at = 1; at < 1200; at++) expect(readInPieces(file, () => [at])).toEqual([whole]);
    expect(readInPieces(file, every(1))).toEqual([whole]);
  });
});

describe('where the parser reads a text wrongly, the streaming reader does not', () => {
  const read = (cell: string) => readInPieces(xlsxOf(sheetXml(`<row r="1">${cell}</row>`)), every(50))[0]!.rows;

  test('a character beyond 65,535, and one by its number in a formula', () => {
    expect(read('<c r="A1" t="inlineStr"><is><t>&#128512;</t></is></c>')).toEqual([['😀']]);
    expect(read('<c r="A1" t="str"><f>A2</f><v>&#7879;</v></c>')).toEqual([['ệ']]);
  });

  test('a formula whose text looks like a character reference', () => {
    expect(read('<c r="A1" t="str"><f>A2</f><v>&amp;lt;</v></c>')).toEqual([['&lt;']]);
  });

  test('an empty text before a reading aid', () => {
    expect(read('<c r="A1" t="inlineStr"><is><t/><phoneticPr fontId="0"/></is></c><c r="B1"><v>1</v></c>')).toEqual([[null, 1]]);
  });
});

test('a made workbook, and those of the project', () => {
  expect(readInPieces(written(officeWorkbook(), 'xlsx'), every(64))).toEqual(readParsed(written(officeWorkbook(), 'xlsx')));
});

const data = path.resolve(import.meta.dirname, '../../../../../../shared/data');
const realFiles = existsSync(data)
  ? readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.xls[xm]$/.test(name) && !path.basename(name).startsWith('~'),
    )
  : [];

test.skipIf(realFiles.length === 0)('every .xlsx of ../shared/data: the same as the parser gives (needs that folder)', () => {
  for (const name of realFiles) {
    const file = readFileSync(path.join(data, name));
    expect(readInPieces(file, every(1000)), name).toEqual(readParsed(file, name));
  }
});
