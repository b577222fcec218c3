import { describe, expect, test } from 'vitest';
import { readLimits } from '../../../../electron/files/read/limits.ts';
import { cellsOf, onlySheet, problemOf } from './made-files.ts';

const rowsOf = (html: string) => onlySheet(html, 'Biểu.xls').rows;

describe('a web page called .xls', () => {
  test('cells are text; entities of every kind become letters', () => {
    const html =
      '<html><head><title>x <table></title><style>td{}</style></head><body><table><tr><th>H&#7885; t&#xEA;n</th><th>M&atilde;</th></tr><tr><td>Nguy&#7877;n&nbsp;V&#259;n &amp; B&ecirc;</td><td>001080012345</td></tr></table></body></html>';
    expect(rowsOf(html)).toEqual([
      ['Họ tên', 'Mã'],
      ['Nguyễn\u00a0Văn & Bê', '001080012345'],
    ]);
  });

  test('optional end tags may be missing', () => {
    expect(rowsOf('<table><tr><td>a<td>b<tr><td>c<td>d</table>')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('spans become merged ranges, and the cells after them stand where they belong', () => {
    const sheet = onlySheet('<table><tr><td rowspan=2>a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a.xls');
    expect(sheet.rows).toEqual([
      ['a', 'b'],
      [null, 'c', 'd'],
    ]);
    expect(sheet.merges).toEqual(
      [
        { top: 0, left: 1, bottom: 0, right: 2 },
        { top: 0, left: 0, bottom: 1, right: 0 },
      ].toSorted((a, b) => a.left - b.left),
    );
  });

  test('a span of a billion is cut to the sheet', () => {
    const sheet = onlySheet('<table><tr><td colspan="1000000000">x</td></tr><tr><td>y</td></tr></table>', 'a.xls');
    expect(sheet.rows).toEqual([['x'], ['y']]);
    expect(sheet.merges[0]!.right).toBe(readLimits.columns - 1);
  });

  test('line breaks, blanks, hidden rows, scripts and comments', () => {
    const sheet = onlySheet(
      '<table><!-- <tr><td>0 --><tr style="display: none"><td>  a \n <b>b</b><br/>c </td></tr><script>document.write("<td>x</td>")</script></table>',
      'a.xls',
    );
    expect([sheet.rows, sheet.hiddenRows]).toEqual([[['a b\nc']], [0]]);
  });

  test('several tables are several sheets', () => {
    const { workbook } = cellsOf('<table><tr><td>1</td></tr></table><p>x</p><table><tr><td>2</td></tr></table>', 'Biểu.xls');
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.rows])).toEqual([
      ['Biểu 1', [['1']]],
      ['Biểu 2', [['2']]],
    ]);
  });

  test('a declared code page is used', () => {
    const html = Buffer.from('<html><meta charset="windows-1258"><table><tr><td>Xa\xde \xd0\xf4ng</td></tr></table></html>', 'latin1');
    const { workbook, warnings } = cellsOf(html, 'a.xls');
    expect([workbook.sheets[0]!.rows, warnings]).toEqual([[['Xã Đông']], []]);
  });

  test('tables within tables without end', () => {
    expect(problemOf('<table>'.repeat(200_000), 'a.xls').params).toMatchObject({ reason: 'depth' });
  });

  test('letters of old encodings, by name and by number', () => {
    const html =
      '<table><tr><td>&micro;&ordf;&sect;&macr;&frac14;&thorn;</td><td>C&#150;D &#x80;&#0153;</td><td>&Dstrok;&abreve;&itilde;&Ytilde;</td><td>&unknown; &amp</td><td>T&#2;P</td></tr></table>';
    expect(rowsOf(html)).toEqual([['µª§¯¼þ', 'C–D €™', 'ĐăĩỸ', '&unknown; &amp', 'T\x02P']]);
  });

  test('a no-break space at the end of a word stays, for it is a letter in VISCII; a cell of nothing else is empty', () => {
    expect(rowsOf('<table><tr><td> V&otilde; \u00a0 </td><td>&nbsp;</td><td>x&nbsp;</td></tr></table>')).toEqual([
      ['Võ \u00a0', null, 'x\u00a0'],
    ]);
  });

  test('quotes count where a value begins only', () => {
    expect(
      rowsOf('<table><tr><td title="a > b">1<td align="left"">2<td width=5">3<td title=\'x>4</td><td>5 < 6</td></tr></table>'),
    ).toEqual([['1', '2', '3', '4', '5 < 6']]);
  });

  test('conditional sections and empty comments are no text', () => {
    expect(rowsOf('<table><tr><![if !supportEmptyParas]><td>a<![endif]--><!-->b<?xml:namespace prefix = o /></td></tr></table>')).toEqual([
      ['ab'],
    ]);
  });

  test('markup without end is gone through once', () => {
    const table = '<table><tr><td>x</td></tr></table>';
    for (const rest of ['<a ', '<a b="', '<a b=">" ', '<a b=\'"', '<a b="" ', '<', '<!', '<script', '</script  '])
      expect(rowsOf(table + rest.repeat(300_000))).toEqual([['x']]);
  });
});
