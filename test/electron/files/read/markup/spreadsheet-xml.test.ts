import { describe, expect, test } from 'vitest';
import { onlySheet, problemOf } from '../made-files.ts';

const office = 'urn:schemas-microsoft-com:office:spreadsheet';
const book = (table: string, prolog = '<?xml version="1.0"?>'): string =>
  `${prolog}<Workbook xmlns="${office}" xmlns:ss="${office}"><Styles><Style ss:ID="d"><NumberFormat ss:Format="dd/mm/yyyy"/></Style></Styles><Worksheet ss:Name="S1"><Table>${table}</Table></Worksheet></Workbook>`;
const data = (value: string, type = 'String'): string => `<Data ss:Type="${type}">${value}</Data>`;
const cell = (value: string, type = 'String', attributes = ''): string => `<Cell${attributes}>${data(value, type)}</Cell>`;
const row = (cells: string, attributes = ''): string => `<Row${attributes}>${cells}</Row>`;
const sheetOf = (table: string) => onlySheet(book(table), 'a.xml');
const whyOf = (table: string) => {
  const { code, params } = problemOf(book(table), 'a.xml');
  return [code, 'reason' in params ? params.reason : 'what' in params ? params.what : null];
};

describe('a workbook of Excel 2003 in one XML file', () => {
  test('cells after an empty merged one stand where they belong', () => {
    const { rows, merges } = sheetOf(
      row(`<Cell ss:MergeAcross="2"/>${cell('d')}`) + row(cell('a', 'String', ' ss:MergeAcross="1"') + cell('c')),
    );
    expect(rows).toEqual([
      [null, null, null, 'd'],
      ['a', null, 'c'],
    ]);
    expect(merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 1, right: 1 },
    ]);
  });

  test('rows after one that stands for several', () => {
    expect(sheetOf(row(cell('1')) + row('', ' ss:Span="2"') + row(cell('5')) + row(cell('7'), ' ss:Index="7"')).rows).toEqual([
      ['1'],
      [],
      [],
      [],
      ['5'],
      [],
      ['7'],
    ]);
  });

  test('quotes and blanks as XML allows them, comments, sections, letters of several looks, any character', () => {
    const cells = [
      `<Cell ss:Index='2' ><Data ss:Type = 'Number'>4.98</Data ></Cell>`,
      cell('<![CDATA[a <b> & c]]>'),
      cell('1<!-- <Cell> -->2'),
      cell('<B>H&#x1ECD;</B> <Font html:Color="#f00" xmlns:html="x">t&#234;n</Font> &lt;i&gt;'),
      cell('&#x1F600;&#xD83D;&#xDE00;'),
    ];
    expect(sheetOf(row(cells.join(''))).rows).toEqual([[null, 4.98, 'a <b> & c', '12', 'Họ tên <i>', '😀😀']]);
  });

  test('the look of a column tells dates, however many columns it says it spans', () => {
    const table = `<Column ss:StyleID="d" ss:Span="3"/><Column ss:Span="2000000000"/>${row(cell('29587', 'Number'))}`;
    expect(sheetOf(table).rows).toEqual([[{ serial: 29_587 }]]);
  });

  test.each([
    ['a decimal comma', cell('1,5', 'Number')],
    ['a truth that is none', cell('x', 'Boolean')],
    ['a date no calendar has', cell('2025-99-99T00:00:00.000', 'DateTime')],
    ['a type nobody knows', cell('1', 'Zzz')],
    ['elements in a number', cell('<B>1</B>', 'Number')],
    ['two values', `<Cell>${data('a')}${data('b')}</Cell>`],
    ['a place that is none', cell('a', 'String', ' ss:Index="0"')],
    ['a place of letters', cell('a', 'String', ' ss:Index="B"')],
    ['a place taken before', cell('a') + cell('b', 'String', ' ss:Index="1"')],
  ])('%s is refused', (_, cells) => {
    expect(whyOf(row(cells))).toEqual(['file.damaged', 'cell']);
  });

  test('a row that was there before is refused', () => {
    expect(whyOf(row(cell('a')) + row(cell('b'), ' ss:Index="1"'))).toEqual(['file.damaged', 'cell']);
  });

  test.each([
    ['rows', row(cell('a'), ' ss:Index="1048577"')],
    ['rows', row(cell('a'), ' ss:Index="1048576"')],
    ['rows', row(cell('a', 'String', ' ss:MergeDown="2000000000"'))],
    ['rows', row('', ' ss:Span="2000000000"') + row(cell('a'))],
    ['columns', row(cell('a', 'String', ' ss:Index="2000000000"'))],
    ['columns', row(cell('a', 'String', ' ss:Index="2000"'))],
    ['columns', row(cell('a', 'String', ' ss:MergeAcross="2000000000"'))],
  ])('too many %s', (what, table) => {
    expect(whyOf(table)).toEqual(['file.too-many', what]);
  });

  test.each([
    ['a tag that is not the one to close', row('<Cell>').replace('</Row>', '</Cell></Cell>')],
    ['one never closed', '<Row>'.repeat(100_000)],
    ['a comment never closed', `${row(cell('a'))}<!-- `],
    ['a section never closed', row(cell('<![CDATA[a'))],
    ['a quote never closed', `<Row ss:Index="1>${cell('a')}</Row>`],
    ['markup in an attribute', `<Row ss:Index="1" x="<Row>">${cell('a')}</Row>`],
    ['half a character', row(cell('&#xD800;'))],
  ])('%s is refused', (_, table) => {
    expect(whyOf(table)).toEqual(['file.damaged', 'xml']);
  });

  test('elements closed in their order, but without measure', () => {
    expect(whyOf(`${'<Row>'.repeat(1000)}${'</Row>'.repeat(1000)}`)).toEqual(['file.unsafe', 'depth']);
  });

  test('an encoding of its own', () => {
    const utf16 = Buffer.from(`\ufeff${book(row(cell('Nguyễn')), '<?xml version="1.0" encoding="UTF-16"?>')}`, 'utf16le');
    expect(onlySheet(utf16, 'a.xls').rows).toEqual([['Nguyễn']]);
    const vietnamese = Buffer.from(book(row(cell('Th\xe0nh \xf0')), '<?xml version="1.0" encoding="windows-1258"?>'), 'latin1');
    expect(onlySheet(vietnamese, 'a.xls').rows).toEqual([['Thành đ']]);
  });
});
