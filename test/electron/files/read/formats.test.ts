import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { cellsOf, odsOf, officeWorkbook, onlySheet, problemOf, sheetXml, written, xlsxOf } from './made-files.ts';

const staff = [
  ['Danh sách'],
  ['Họ và tên', 'Mã số', 'Ngày sinh', 'Hệ số'],
  ['Nguyễn Thị Ấn', '001080012345', { serial: 29_587 }, 4.98],
  ['Trần <Văn> & Bê', '007', null, '#REF!'],
];

describe('workbooks written by a spreadsheet library', () => {
  test.each([
    ['xlsx', 'xlsx', 'a.xlsx'],
    ['xlsb', 'xlsb', 'a.xlsb'],
    ['biff8', 'xls', 'a.xls'],
    ['xlml', 'xml', 'a.xml'],
  ] as const)('%s: text, ids, dates, errors, merges and hidden sheets come out', (bookType, format, file) => {
    const { workbook } = cellsOf(written(officeWorkbook(), bookType), file);
    expect(workbook.file).toBe(file);
    expect(workbook.format).toBe(format);
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['Cán bộ', false],
      ['Danh mục', true],
    ]);
    expect(workbook.sheets[0]!.rows).toEqual(staff);
    expect(workbook.sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(workbook.sheets[1]!.rows).toEqual([['ghi chú', true, 1.5]]);
  });

  test('ods', () => {
    const { workbook } = cellsOf(written(officeWorkbook(), 'ods'), 'a.ods');
    // The library that writes this file does not write error values to .ods; everything else is there.
    expect(workbook.sheets[0]!.rows).toEqual([...staff.slice(0, 3), ['Trần <Văn> & Bê', '007']]);
    expect(workbook.sheets[1]!.rows).toEqual([['ghi chú', true, 1.5]]);
  });

  test.each(['xlsx', 'xlsb', 'xlml'] as const)('%s: hidden rows are reported', (bookType) => {
    expect(cellsOf(written(officeWorkbook(), bookType), 'a').workbook.sheets[0]!.hiddenRows).toEqual([3]);
  });

  test.each(['xlsx', 'xlsb', 'biff8', 'ods', 'xlml'] as const)('%s: the epoch of 1904 is reported, serials stay as stored', (bookType) => {
    const sheet = cellsOf(written(officeWorkbook(true), bookType), 'a').workbook.sheets[0]!;
    expect(sheet.date1904).toBe(true);
    expect(sheet.rows[2]![2]).toEqual({ serial: 29_587 });
  });

  test('the bytes decide, not the name', () => {
    expect(cellsOf(written(officeWorkbook(), 'biff8'), 'a.xlsx').workbook.format).toBe('xls');
    expect(cellsOf(written(officeWorkbook(), 'xlsx'), 'a.xls').workbook.format).toBe('xlsx');
    expect(cellsOf(written(officeWorkbook(), 'ods'), 'a.csv').workbook.format).toBe('ods');
    expect(cellsOf('a;b\n1;2\n', 'a.xls').workbook.format).toBe('csv');
    expect(cellsOf('<table><tr><td>1</td></tr></table>', 'a.xls').workbook.format).toBe('html');
  });

  test('an old .xls is read with the warning that it has no checksum', () => {
    expect(cellsOf(written(officeWorkbook(), 'biff8'), 'a.xls').warnings.map((warning) => [warning.code, warning.severity])).toEqual([
      ['file.no-checksum', 'warning'],
    ]);
    expect(cellsOf(written(officeWorkbook(), 'xlsx'), 'a.xlsx').warnings).toEqual([]);
  });
});

describe('xlsx in detail', () => {
  test('an empty shared string does not move the texts after it', () => {
    const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>';
    expect(onlySheet(xlsxOf(sheetXml(row)), 'a.xlsx').rows).toEqual([['một', null, 'ba']]);
  });

  test('names with a prefix, cells without addresses, texts in the sheet', () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>hai</x:t></x:is></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(onlySheet(xlsxOf(sheet), 'a.xlsx').rows).toEqual([[1, 'hai'], [3]]);
  });

  test('numbers are dates by their format, and ISO dates become serials', () => {
    const row =
      '<row r="1"><c r="A1" s="1"><v>45429</v></c><c r="B1" s="0"><v>45429</v></c><c r="C1" s="1" t="d"><v>2024-05-17</v></c></row>';
    expect(onlySheet(xlsxOf(sheetXml(row)), 'a.xlsx').rows).toEqual([[{ serial: 45_429 }, 45_429, { serial: 45_429 }]]);
  });

  test('formulas without a computed value are told, formula text never comes in', () => {
    const row =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f></c><c r="C1"><f>A1+2</f><v>3</v></c><c r="D1" t="str"><f>""</f><v></v></c></row>';
    const { workbook, warnings } = cellsOf(xlsxOf(sheetXml(row)), 'a.xlsx');
    expect(workbook.sheets[0]!.rows).toEqual([[1, null, 3]]);
    expect(warnings.map(({ code, params, at }) => ({ code, params, at }))).toEqual([
      {
        code: 'file.formulas-without-values',
        params: { count: 1, firstCell: 'B1' },
        at: { kind: 'file', file: 'a.xlsx', sheet: 'S1' },
      },
    ]);
    expect(JSON.stringify(workbook)).not.toContain('A1+');
  });

  test('an error of a newer kind is still an error text', () => {
    expect(onlySheet(xlsxOf(sheetXml('<row r="1"><c r="A1" t="e"><v>#SPILL!</v></c></row>')), 'a.xlsx').rows).toEqual([['#ERROR!']]);
  });

  test('formatted empty cells far away do not count, and a claimed dimension is ignored', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>';
    const sheet = sheetXml(rows).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>');
    expect(onlySheet(xlsxOf(sheet), 'a.xlsx').rows).toEqual([[1]]);
  });

  test('one hyperlink over the whole sheet, which hangs the parser alone, is read in no time', () => {
    const sheet = sheetXml(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>',
    );
    expect(onlySheet(xlsxOf(sheet), 'a.xlsx').rows).toEqual([[1]]);
  });

  test('nothing is inherited from objects through names and cells', () => {
    const workbook = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([['__proto__', 'constructor', 'toString']]), 'constructor');
    expect(cellsOf(written(workbook, 'xlsx'), 'a.xlsx').workbook.sheets[0]!.rows).toEqual([['__proto__', 'constructor', 'toString']]);
    expect(Object.keys({})).toEqual([]);
  });
});

describe('ods in detail', () => {
  const date = '<table:table-cell office:value-type="date" office:date-value="2024-05-17"><text:p>17/05/24</text:p></table:table-cell>';

  test('dates, repeats, values without text, hidden table and hidden rows', () => {
    const rows = `<table:table-row>${date}<table:table-cell office:value-type="float" office:value="5"/></table:table-row><table:table-row table:number-rows-repeated="2" table:visibility="collapse"><table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>lặp</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>`;
    const style = '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    expect(onlySheet(odsOf(rows, '', style), 'a.ods')).toEqual({
      name: 'Bảng',
      hidden: true,
      date1904: false,
      rows: [
        [{ serial: 45_429 }, 5],
        ['lặp', 'lặp'],
        ['lặp', 'lặp'],
      ],
      merges: [],
      hiddenRows: [1, 2],
    });
  });

  test('the epoch of 1904', () => {
    const settings = '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>';
    const sheet = onlySheet(odsOf(`<table:table-row>${date}</table:table-row>`, settings), 'a.ods');
    expect([sheet.date1904, sheet.rows]).toEqual([true, [[{ serial: 45_429 - 1462 }]]]);
  });

  test('a repeat bomb is refused before it is unfolded', () => {
    const bomb = (rows: number, columns: number) =>
      `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="${columns}"><text:p>1</text:p></table:table-cell></table:table-row>`;
    expect(problemOf(odsOf(bomb(1_048_576, 16_384)), 'a.ods').code).toBe('file.too-many');
    expect(problemOf(odsOf(bomb(100_000, 1000)), 'a.ods').params).toEqual({ what: 'cells', limit: 4_000_000 });
    expect(problemOf(odsOf(bomb(1, 1_000_000_000)), 'a.ods').params).toEqual({ reason: 'cell', part: 'content.xml' });
  });
});

const data = path.resolve(import.meta.dirname, '../../../../../shared/data/vietnam-2025');

describe('real files (need ../shared/data)', () => {
  const folder = path.join(data, 'gso-xls');
  const files = existsSync(folder) ? readdirSync(folder) : [];

  test.skipIf(files.length === 0)('the eight .xls of the statistics office: every row has its commune code, as text', () => {
    expect(files).toHaveLength(8);
    for (const file of files) {
      const { workbook } = cellsOf(readFileSync(path.join(folder, file)), file);
      expect(workbook.format).toBe('xls');
      const [heading, ...rows] = workbook.sheets[0]!.rows;
      expect(heading).toHaveLength(8);
      expect(rows.length).toBeGreaterThan(50);
      const communes = rows.filter((row) => row[5] !== undefined && row[5] !== null);
      expect(communes.length).toBeGreaterThan(rows.length - 15); // island districts without communes have none
      for (const row of communes) expect(row[5]).toMatch(/^\d{5}$/);
    }
  });

  const mapping = path.join(data, 'commune_mapping.csv');
  test.skipIf(!existsSync(mapping))('10,573 records of commas with semicolons inside their cells', () => {
    const sheet = onlySheet(readFileSync(mapping), 'commune_mapping.csv');
    expect(sheet.rows).toHaveLength(10_573);
    expect(new Set(sheet.rows.map((row) => row.length)).size).toBe(1);
  });
});
