import { describe, expect, test } from 'vitest';
import { cellsOf, problemOf, read, sheetXml, xlsxOf, zipOf } from '../made-files.ts';
import { every, readInPieces } from './in-pieces.ts';

const row = (cells: string) => xlsxOf(sheetXml(`<row r="1">${cells}</row>`));
const paramsOf = (file: Buffer, limits = {}) => {
  const { code, params } = problemOf(file, 'a.xlsx', limits);
  return [code, params];
};
const part = 'xl/worksheets/sheet1.xml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook of one sheet whose part is stored, so that its ratio says nothing. */
const zipped = (sheet: string): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', data: `<Types xmlns="${packages}/content-types"/>` },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: part, data: sheet, stored: true },
  ]);

const damagedXml = ['file.damaged', { reason: 'xml', part }];
const damagedCell = ['file.damaged', { reason: 'cell', part }];
const hidden = ['file.unsafe', { reason: 'hidden-markup', part }];

describe('broken XML', () => {
  test.each([
    ['a cell that is not closed', sheetXml('<row r="1"><c r="A1"><v>1</v></row>')],
    ['a value that is not closed', sheetXml('<row r="1"><c r="A1"><v>1</c></row>')],
    ['a row that is not closed', sheetXml('<row r="1"><c r="A1"><v>1</v></c>')],
    ['closing tags in the wrong order', `<worksheet xmlns="${main}"><sheetData/><cols></worksheet></cols>`],
    ['a tag inside a tag', sheetXml('<row r="1"><c r="A1" <v>1</v></c></row>')],
    ['an attribute that is not closed', sheetXml('<row r="1><c r="A1"><v>1</v></c></row>')],
    ['two roots', `${sheetXml('')}<worksheet/>`],
    ['words after the root', `${sheetXml('')}x`],
    ['a cut end', sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -1)],
    ['a sheet told twice', sheetXml('</sheetData><sheetData>')],
    ['a zero byte', sheetXml('<row r="1"><c r="A1" t="str"><v>a\0b</v></c></row>')],
    ['a comment that is not closed', sheetXml('<!-- <row/>')],
  ])('%s', (_, sheet) => {
    expect(paramsOf(xlsxOf(sheet))).toEqual(damagedXml);
  });

  test('bytes that are no UTF-8, also at the border of pieces', () => {
    const [before, after] = sheetXml('<row r="1"><c r="A1" t="str"><v>|</v></c></row>').split('|') as [string, string];
    const broken = (bytes: readonly number[]) => xlsxOf(Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]));
    for (const bytes of [[0xff], [0xc3], [0xe1, 0xbb], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0x80]])
      for (const size of [1, 2, 3, 1_000_000])
        expect(() => readInPieces(broken(bytes), every(size))).toThrow(expect.objectContaining({ params: { reason: 'encoding', part } }));
  });

  test('no table at all', () => {
    expect(paramsOf(xlsxOf(`<worksheet xmlns="${main}"><sheetViews/></worksheet>`))).toEqual([
      'file.damaged',
      { reason: 'missing-part', part },
    ]);
  });

  test('shared texts that are broken', () => {
    const texts = (inside: string) => xlsxOf(sheetXml(''), { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${inside}</sst>` });
    for (const inside of ['<si><t>a</si>', '<si><t>a</t>', '<si><r><t>a</t></si>', '</si>'])
      expect(paramsOf(texts(inside))).toEqual(['file.damaged', { reason: 'xml', part: 'xl/sharedStrings.xml' }]);
  });
});

describe('what no workbook needs', () => {
  test('markup in comments and in CDATA sections', () => {
    expect(paramsOf(row('<!-- <c r="A1"><v>1</v></c> -->'))).toEqual(hidden);
    expect(paramsOf(row('<c r="A1" t="str"><v><![CDATA[</v></c><c r="B1"><v>9</v></c>]]></v></c>'))).toEqual(hidden);
    expect(paramsOf(row('<![CDATA[<c r="A1"><v>1</v></c>]]>'))).toEqual(hidden);
  });

  test('depth, and tags and cells without measure', () => {
    const deep = `<extLst>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</extLst>`;
    expect(paramsOf(xlsxOf(sheetXml('', deep)))).toEqual(['file.unsafe', { reason: 'depth', part }]);
    expect(paramsOf(row(`<c r="A1"><f>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</f></c>`))).toEqual([
      'file.unsafe',
      { reason: 'depth', part },
    ]);
    expect(paramsOf(row(`<c ${'a="1" '.repeat(20_000)}/>`))).toEqual(['file.unsafe', { reason: 'long-tag', part }]);
    const long = zipped(sheetXml(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(9_000_000)}</v></c></row>`));
    expect(paramsOf(long)).toEqual(['file.too-many', { what: 'cell-characters', limit: 32_767 }]);
    expect(paramsOf(zipped(sheetXml(' '.repeat(9_000_000))))).toEqual(['file.unsafe', { reason: 'long-tag', part }]);
  });

  test('a million rows of nothing are a million rows; one more is none', () => {
    expect(cellsOf(zipped(sheetXml('<row/>'.repeat(1_048_576))), 'a.xlsx').workbook.sheets[0]!.rows).toEqual([]);
    expect(paramsOf(zipped(sheetXml('<row/>'.repeat(1_048_577))))).toEqual(damagedCell);
  });

  test('gaps cost as much as cells: a few values far away make no giant', () => {
    const far = Array.from({ length: 60 }, (_, index) => `<row r="${index + 1}"><c r="ALJ${index + 1}"><v>1</v></c></row>`).join('');
    expect(paramsOf(xlsxOf(sheetXml(far)), { cells: 50_000 })).toEqual(['file.too-many', { what: 'cells', limit: 50_000 }]);
    expect(read(xlsxOf(sheetXml(far)), 'a.xlsx', { cells: 60_000 }).ok).toBe(true);
  });
});

describe('impossible cells', () => {
  test.each(['a1', 'A0', 'A', '1', 'XFE1', 'A2', '$A$1', '', 'A1 ', 'AAAA1'])('address "%s"', (address) => {
    expect(paramsOf(row(`<c r="${address}"><v>1</v></c>`))).toEqual(damagedCell);
    expect(paramsOf(row(`<c r="${address}" t="inlineStr"><is><t>x</t></is></c>`))).toEqual(damagedCell);
  });

  test.each(['0', '-1', '1e3', '2.5', 'x', '01', '1048577', ''])('row number "%s"', (number) => {
    expect(paramsOf(xlsxOf(sheetXml(`<row r="${number}"></row>`)))).toEqual(damagedCell);
  });

  test.each([
    ['', 'abc'],
    ['', '12abc'],
    ['', '0x10'],
    ['', '1 2'],
    ['', '--1'],
    ['', '1e999'],
    ['', 'NaN'],
    [' t="n"', '1,5'],
    [' t="d"', '2025-99-99'],
    [' t="d"', '2025-02-29'],
    [' t="d"', '17/05/2024'],
    [' t="zzz"', '5'],
    [' t="b"', 'x'],
  ])('value%s "%s"', (type, value) => {
    expect(paramsOf(row(`<c r="A1"${type}><v>${value}</v></c>`))).toEqual(damagedCell);
  });

  test('a text in the wrong place', () => {
    expect(paramsOf(row('<c r="A1" t="inlineStr"><v>chữ</v></c>'))).toEqual(damagedCell);
    expect(paramsOf(row('<c r="A1"><is><t>chữ</t></is></c>'))).toEqual(damagedCell);
    expect(paramsOf(row('<c r="A1"><v>1</v><v>2</v></c>'))).toEqual(damagedCell);
  });

  test('merged ranges', () => {
    for (const reference of ['a1:B2', 'A1:', 'B2:A1', '$A$1:$B$2', 'A1:B2:C3', ''])
      expect(paramsOf(xlsxOf(sheetXml('', `<mergeCells><mergeCell ref="${reference}"/></mergeCells>`)))).toEqual(damagedCell);
  });
});

describe('nothing is lost', () => {
  test('one address told twice, in one row or in two', () => {
    const lost = ['file.lost-cells', { expected: 2, actual: 1 }];
    expect(paramsOf(row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'))).toEqual(lost);
    expect(paramsOf(xlsxOf(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>')))).toEqual(lost);
    expect(
      cellsOf(xlsxOf(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="C1"><v>2</v></c></row>')), 'a').workbook.sheets[0]!
        .rows,
    ).toEqual([[1, null, 2]]);
  });

  test('a row told twice whose cells do not say where they stand', () => {
    const sheet = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c><v>2</v></c></row>');
    expect(paramsOf(xlsxOf(sheet))).toEqual(['file.lost-cells', { expected: 2, actual: 1 }]);
  });

  test('a text that is not in the table', () => {
    for (const index of ['3', '999999999', '-1', 'x', '1.5'])
      expect(paramsOf(row(`<c r="A1" t="s"><v>${index}</v></c>`))).toEqual(['file.lost-sheet', { sheet: 'S1' }]);
  });

  test('a changed byte in the sheet, though it is still good XML', () => {
    const file = zipped(sheetXml('<row r="1"><c r="A1"><v>5100000</v></c></row>'));
    file[file.indexOf('5100000')] = 0x39;
    expect(paramsOf(file)).toEqual(['file.damaged', { reason: 'checksum', part }]);
  });
});
