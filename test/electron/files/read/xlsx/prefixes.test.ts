import { describe, expect, test } from 'vitest';
import { officeWorkbook, onlySheet, sheetXml, written, xlsxOf } from '../made-files.ts';
import { every, readInPieces } from './in-pieces.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Every element with a prefix, as libraries of .NET write them. */
const prefixed = (xml: string, prefix: string): string =>
  xml.replaceAll(/<(\/?)(?=[a-z])/gi, `<$1${prefix}:`).replaceAll(/ xmlns=/g, ` xmlns:${prefix}=`);

const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>-45429.25</v></c><c t="inlineStr"><is><t>Đỗ &amp; &#x1F600;</t></is></c><!-- x --></row>
<row r="3" hidden="1"><c r="B3"><f>A1</f></c><c r="C3" t="str"><v><![CDATA[chữ]]> thường</v></c><c r="D3" t="b"><v>1</v></c><c r="E3"/></row>`;
const sheet = sheetXml(rows, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>').replace(/^<\?.*?\?>/, '');
const texts = `<sst xmlns="${main}"><si><t>một</t></si><si/><si><r><t>b</t></r><r><t>a</t></r></si></sst>`;
const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="1"/><sheets><sheet name="S1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const plain = xlsxOf(sheet, { 'xl/sharedStrings.xml': texts, 'xl/workbook.xml': workbook });

describe('elements with a prefix', () => {
  test.each(['x', 'c', 'si', 'main', 'x14ac'])('"%s": the same as without, cut anywhere', (prefix) => {
    const file = xlsxOf(prefixed(sheet, prefix), {
      'xl/sharedStrings.xml': prefixed(texts, prefix),
      'xl/workbook.xml': prefixed(workbook, prefix),
    });
    const whole = readInPieces(plain, every(1_000_000));
    expect(whole[0]?.rows[0]).toEqual(['một', { serial: -45_429.25 }, 'Đỗ & 😀']);
    for (const size of [1, 7, 64, 1_000_000]) expect(readInPieces(file, every(size))).toEqual(whole);
  });

  test('of the strict dialect, and in one part only', () => {
    const strictSheet = prefixed(sheet.replace(main, strict), 'x');
    expect(readInPieces(xlsxOf(strictSheet), every(50))[0]?.rows[0]?.[0]).toBe('một');
    expect(readInPieces(xlsxOf(sheet, { 'xl/sharedStrings.xml': prefixed(texts, 'x') }), every(50))[0]?.rows[0]?.[0]).toBe('một');
  });

  test('an element of another namespace is not the spreadsheet’s own, whatever its name', () => {
    const foreign = `<x:worksheet xmlns:x="${main}" xmlns="urn:other"><sheetViews><sheetView/></sheetViews><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></x:worksheet>`;
    const [read] = readInPieces(xlsxOf(foreign), every(20));
    expect([read?.rows, read?.merges]).toEqual([[[1]], []]);
    for (const inner of ['<c r="B1"><v>2</v></c>', '<x:c r="B1"><v>2</v></x:c>', '<c/>'])
      expect(() => readInPieces(xlsxOf(foreign.replace('</x:row>', `${inner}</x:row>`)), every(20))).toThrow('element');
  });

  test('a prefix bound to another namespace is left to the parser', () => {
    const other = prefixed(sheet, 'x').replace(main, 'urn:other');
    expect(() => readInPieces(xlsxOf(other), every(50))).toThrow('sheet root');
  });

  test('more rows than the parser takes', () => {
    const many = Array.from({ length: 101_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`).join('');
    expect(onlySheet(xlsxOf(prefixed(sheetXml(many).replace(/^<\?.*?\?>/, ''), 'x')), 'a.xlsx').rows).toHaveLength(101_000);
  });

  test('a workbook without any is read as before', () => {
    expect(readInPieces(written(officeWorkbook(), 'xlsx'), every(3))[0]?.rows).toHaveLength(4);
  });
});
