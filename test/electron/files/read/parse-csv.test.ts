import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessSeparator } from '../../../../electron/files/read/guess-separator.ts';
import { readLimits } from '../../../../electron/files/read/limits.ts';
import { parseCsv } from '../../../../electron/files/read/parse-csv.ts';
import { cellsOf, onlySheet, problemOf } from './made-files.ts';

const parse = (text: string) => parseCsv(text, readLimits);

describe('cells', () => {
  test('stay the text they are', () => {
    expect(parse('mã,số,ngày\n001080012345,"1,5",01/02/2025\n=1+1,1E5,TRUE\n')).toEqual([
      ['mã', 'số', 'ngày'],
      ['001080012345', '1,5', '01/02/2025'],
      ['=1+1', '1E5', 'TRUE'],
    ]);
  });

  test('quotes, doubled quotes, line breaks in a cell, quotes within words', () => {
    expect(parse('a,"b ""c"" d","e\nf"\n6" ống,Ông "Ba",x')).toEqual([
      ['a', 'b "c" d', 'e\nf'],
      ['6" ống', 'Ông "Ba"', 'x'],
    ]);
  });

  test('all line ends; blank lines and empty cells stay rows and cells', () => {
    expect(parse('a,b\r\n\r\n,c\rd,\n')).toEqual([['a', 'b'], [null], [null, 'c'], ['d', null]]);
  });

  test("Excel's own separator line is obeyed and is no row", () => {
    expect(parse('sep=;\r\na,b;c\r\n')).toEqual([['a,b', 'c']]);
  });

  test('a quote that is never closed names its row', () => {
    const problem = problemOf('a,b\nc,"d\ne,f\n', 'a.csv');
    expect([problem.code, problem.params]).toEqual(['file.unclosed-quote', { row: 2 }]);
  });

  test('limits: below, at, above', () => {
    const limits = { ...readLimits, csvRows: 3, csvColumns: 3, csvCellCharacters: 3 };
    expect(parseCsv('a\nb\nc', limits)).toHaveLength(3);
    expect(() => parseCsv('a\nb\nc\nd', limits)).toThrow('file.too-many');
    expect(parseCsv('a,b,c,,,\n', limits)).toEqual([['a', 'b', 'c']]);
    expect(() => parseCsv('a,b,c,d\n', limits)).toThrow('file.too-many');
    expect(parseCsv('abc\n', limits)).toEqual([['abc']]);
    expect(() => parseCsv('abcd\n', limits)).toThrow('file.too-many');
  });

  test('what is written is what is read, whatever the separator and the line end', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', ',', ';', '\t', '"', '\n', '\r', '0', '=', "'"), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator) + end).join('');
        expect(parse(`sep=${separator}\n${quoted}`)).toEqual(rows.map((row) => row.map((text) => text || null)));
      }),
    );
  });
});

describe('the separator', () => {
  test.each([
    ['a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n', ';'],
    ['BIỂU 01\n\nTên;Số;Ghi chú\nXã A;12,5;\nXã B;13,5;x\n', ';'],
    ['name,notes\nx,a;b\ny,c;d\n', ','],
    ['Tên\tSố\nXã A, huyện B\t1\n', '\t'],
    ['a|b\nc|d\n', '|'],
    ['"a;b","c;d"\n"e;f","g;h"\n', ','],
    ['một cột\nhai\n', ','],
  ])('%j → %j', (text, separator) => {
    expect(guessSeparator(text)).toBe(separator);
  });
});

describe('encodings', () => {
  const table = 'Họ tên;Xã\nNguyễn Văn Ấn;Đường Lâm\n';
  const rows = [
    ['Họ tên', 'Xã'],
    ['Nguyễn Văn Ấn', 'Đường Lâm'],
  ];

  test.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${table}`, 'utf16le')],
    ['UTF-16, most significant byte first', Buffer.from(`\ufeff${table}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(table, 'utf16le')],
  ])('%s', (_, bytes) => {
    const { workbook, warnings } = cellsOf(bytes, 'Xã.csv');
    expect(workbook.sheets).toEqual([{ name: 'Xã', hidden: false, date1904: false, rows, merges: [], hiddenRows: [] }]);
    expect(warnings).toEqual([]);
  });

  test('bytes of an older encoding come in as Windows shows them, and that is told', () => {
    // "Xã Đông Hưng" in code page 1258: the tilde is a character of its own (0xDE), Đ 0xD0, ô 0xF4, ư 0xFD.
    const bytes = Buffer.from('a;Xa\xde \xd0\xf4ng H\xfdng\n', 'latin1');
    const { workbook, warnings } = cellsOf(bytes, 'a.csv');
    expect(workbook.sheets[0]!.rows[0]).toEqual(['a', 'XaÞ Ðông Hýng']);
    expect(warnings.map((warning) => [warning.code, warning.params])).toEqual([['file.guessed-encoding', { encoding: 'windows-1252' }]]);
  });
});

test('10,000 rows take well under a tenth of a second', () => {
  const text = `Mã;Tên;Diện tích\n${Array.from({ length: 10_000 }, (_, index) => `${index};"Xã ""${index}""";${index},5`).join('\n')}`;
  expect(onlySheet(text, 'a.csv').rows).toHaveLength(10_001);
  const milliseconds = [1, 2, 3].map(() => {
    const startedAt = performance.now();
    onlySheet(text, 'a.csv');
    return performance.now() - startedAt;
  });
  expect(Math.min(...milliseconds)).toBeLessThan(100);
});
