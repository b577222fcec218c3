import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { isDateFormat } from '../../../../../electron/files/read/xlsx/date-format.ts';
import { isoSerial } from '../../../../../electron/files/read/xlsx/iso-serial.ts';
import { isLegacyFont } from '../../../../../electron/files/read/xlsx/legacy-font.ts';
import { cellsOf, onlySheet, sheetXml, xlsxOf } from '../made-files.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const styles = (inside: string): string => `<styleSheet xmlns="${main}">${inside}</styleSheet>`;

describe('which formats are dates', () => {
  const piece = fc.constantFrom(
    ...[
      'd',
      'm',
      'yy',
      'h',
      's',
      'e',
      'g',
      'b',
      'B1',
      'General',
      'general',
      'G',
      '0',
      '#',
      '.',
      '?',
      ',',
      '%',
      '"',
      '"ngày"',
      '\\',
      '\\d',
      '_',
      '_d',
    ],
    ...[
      '*',
      '* ',
      '**',
      '[Red]',
      '[h]',
      '[hh]',
      '[mm]',
      '[$-42A]',
      '[',
      ']',
      '@',
      ';',
      'AM/PM',
      'am/pm',
      'A/P',
      'A',
      '上午/下午',
      '上',
      '(',
      ')',
      ' ',
      '-',
    ],
    ...['1', '12', '/', ':', '0\\-0', 'E+00', '[>=100]', 'Đ'],
  );
  test('the same as the parser says, for any format', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const format = pieces.join('');
        expect(isDateFormat(format), format).toBe(Boolean(XLSX.SSF.is_date(format)));
      }),
      { numRuns: 2000, examples: [[['12', '0', 'E+00']]] },
    );
  });

  test('built-in formats by their numbers, own formats, and own formats under the number of a built-in one', () => {
    const ids = [0, 1, 9, 14, 15, 22, 27, 36, 45, 47, 49, 56, 164, 165, 393, 1000, 17];
    const part = styles(
      `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;ngày&quot; 0"/><numFmt numFmtId="393" formatCode="yyyy"/><numFmt numFmtId="17" formatCode="0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="1" formatCode="dd"/></dxf></dxfs>`,
    );
    const cells = ids.map((_, index) => `<c s="${index}"><v>1</v></c>`).join('');
    const { rows } = onlySheet(
      xlsxOf(sheetXml(`<row r="1">${cells}<c s="999"><v>1</v></c><c><v>1</v></c></row>`), { 'xl/styles.xml': part }),
      'a.xlsx',
    );
    const dates = ids.filter((_, index) => typeof rows[0]![index] === 'object');
    expect(dates).toEqual([14, 15, 22, 45, 47, 56, 164, 393]);
    expect(rows[0]!.slice(ids.length)).toEqual([1, 1]);
  });
});

test('dates written as text: the day number whatever the calendar of the workbook', () => {
  const of = (text: string) => [isoSerial(text, false), isoSerial(text, true)];
  expect(of('2024-05-17')).toEqual([45_429, 43_967]);
  expect(of('2024-05-17T08:30:00')).toEqual([45_429 + 8.5 / 24, 43_967 + 8.5 / 24]);
  expect(of('2024-05-17T12:00:00Z')).toEqual([45_429.5, 43_967.5]);
  expect(of('1900-03-01')[0]).toBe(61);
  expect(of('1900-02-28')[0]).toBe(59);
  expect(of('06:00')).toEqual([0.25, 0.25]);
  for (const text of ['', 'x', '2024', '2024-13-01', '2023-02-29', '17/05/2024', '25:00', '2024-05-17T08:61', '2024-05-17T08:30:00+07:00'])
    expect(isoSerial(text, false), text).toBeNull();
});

describe('fonts of older encodings', () => {
  test('their names', () => {
    for (const name of ['.VnTime', '.VnTimeH', '.vnArial', 'VNI-Times', 'VNI Helve', 'VPS Times', 'VISCII Times', 'VI Times'])
      expect(isLegacyFont(name), name).toBe(true);
    for (const name of ['Times New Roman', 'SVN-Arial', 'UVN Ai Cap', 'UTM Avo', 'Vni', 'Verdana', 'Viner Hand ITC', 'VnTime'])
      expect(isLegacyFont(name), name).toBe(false);
  });

  const part = styles(
    '<fonts><font><name val="Times New Roman"/></font><font><b/><name val=".VnTime"/></font><font><name val="VNI-Times"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="1" numFmtId="14"/></cellXfs>',
  );

  test('are told by cell, for the texts of a sheet that has any', () => {
    const sheet = sheetXml(
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3"><c r="B3" s="2" t="s"><v>0</v></c><c r="C3" s="1" t="str"><v>B¶ng</v></c><c r="D3" s="1"><v>5</v></c><c r="E3" s="3" t="inlineStr"><is><t>x</t></is></c></row>',
    );
    expect(onlySheet(xlsxOf(sheet, { 'xl/styles.xml': part }), 'a.xlsx').legacyFonts).toEqual({
      names: ['VNI-Times', '.VnTime'],
      rows: [null, null, [0, 1, 2, 0, 2]],
    });
  });

  test('are not told where no text has one', () => {
    const { workbook } = cellsOf(
      xlsxOf(sheetXml('<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" t="s"><v>0</v></c></row>'), { 'xl/styles.xml': part }),
      'a.xlsx',
    );
    expect(workbook.sheets[0]).not.toHaveProperty('legacyFonts');
  });
});
