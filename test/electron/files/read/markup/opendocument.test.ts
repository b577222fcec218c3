import { describe, expect, test } from 'vitest';
import { cellsOf, odsOf, onlySheet, problemOf } from '../made-files.ts';

const urn = 'urn:oasis:names:tc:opendocument:xmlns';
const flat = (rows: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="${urn}:office:1.0" xmlns:table="${urn}:table:1.0" xmlns:text="${urn}:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Bảng">${rows}</table:table></office:spreadsheet></office:body></office:document>`;
const text = (words: string): string => `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;

describe.each([
  ['flat', (rows: string) => Buffer.from(flat(rows)), 'a.fods'],
  ['packed', odsOf, 'a.ods'],
] as const)('OpenDocument, %s', (_, make, file) => {
  test('quotes and blanks as XML allows them', () => {
    const cells = `<table:table-cell office:value-type = 'float' office:value='4.98' table:number-columns-repeated='2' ><text:p>x</text:p></table:table-cell>`;
    expect(onlySheet(make(row(cells + text('a'))), file).rows).toEqual([[4.98, 4.98, 'a']]);
  });

  test('a counter without measure, in either quotes', () => {
    for (const quote of ['"', "'"]) {
      const cells = `<table:table-cell table:number-columns-repeated=${quote}1000000000${quote}/>`;
      expect(problemOf(make(row(cells)), file).params).toMatchObject({ reason: 'cell' });
    }
  });

  test('any character', () => {
    expect(onlySheet(make(row(text('&#x1F600;&#xD83D;&#xDE00; H&#7885;'))), file).rows).toEqual([['😀😀 Họ']]);
    expect(problemOf(make(row(text('&#xD800;'))), file).params).toMatchObject({ reason: 'xml' });
  });

  test('elements that are not closed', () => {
    expect(problemOf(make(row(text('a')).repeat(2) + '<text:p>'.repeat(40)), file).params).toMatchObject({ reason: 'xml' });
  });
});

test('flat OpenDocument: comments and sections', () => {
  const rows = row(text('a<!-- <text:p>x</text:p> -->b') + text('<![CDATA[<c> & d]]>'));
  expect(cellsOf(flat(rows), 'a.fods').workbook.sheets[0]?.rows).toEqual([['ab', '<c> & d']]);
});
