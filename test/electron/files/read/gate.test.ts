import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { readLimits } from '../../../../electron/files/read/limits.ts';
import { odsOf, officeWorkbook, problemOf, read, sheetXml, written, xlsxOf, zipOf } from './made-files.ts';

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const good = xlsxOf(sheetXml(one));

describe('what is no spreadsheet', () => {
  test('an empty file, and one of blanks', () => {
    expect(problemOf('', 'a.xlsx').code).toBe('file.empty');
    expect(problemOf('  \r\n\r\n', 'a.csv').code).toBe('file.empty');
  });

  test('a text file called .xlsx, .xlsm, .xlsb or .ods', () => {
    for (const extension of ['.xlsx', '.xlsm', '.xlsb', '.ods', '.XLSX'])
      expect(problemOf('Họ tên,Mã\nAn,1\n', `Danh sách${extension}`)).toEqual({
        code: 'file.wrong-type',
        severity: 'error',
        at: { kind: 'file', file: `Danh sách${extension}`, sheet: null },
        params: { found: 'text', extension: extension.toLowerCase() },
      });
  });

  const strangers = [
    ['a.xls', Buffer.from('%PDF-1.7\nabc'), 'pdf'],
    ['a.xls', Buffer.from('{\\rtf1 \\trowd\\cell\\row }'), 'rtf'],
    ['a.xlsx', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\r', 'latin1'), 'image'],
    ['a.xls', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'program'],
    ['a.csv', Buffer.from('\x1f\x8b\x08\0\0\0', 'latin1'), 'archive'],
    ['a.xls', Buffer.from('ID;PX\nC;Y1048576;X16384;K"b"\nE\n'), 'other-spreadsheet'],
    ['a.dif', Buffer.from('TABLE\n0,1\n"X"\n'), 'other-spreadsheet'],
    ['a.xls', Buffer.from('socialcalc:version:1.0\n'), 'other-spreadsheet'],
    ['a.xls', Buffer.from('<html><body>Phiên làm việc đã hết hạn</body></html>'), 'html-page'],
    ['a.xls', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related'), 'web-archive'],
    ['a.xml', Buffer.from('<?xml version="1.0"?><note>a</note>'), 'xml'],
    ['a.xls', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)), 'binary'],
    [
      'a.xlsx',
      zipOf([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'word/document.xml', data: '<w/>' },
      ]),
      'word-document',
    ],
    [
      'a.ods',
      zipOf([
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
        { name: 'content.xml', data: '<a/>' },
      ]),
      'word-document',
    ],
    ['a.zip', zipOf([{ name: 'anh.jpg', data: 'x' }]), 'archive'],
  ] as const;
  test('every stranger is named for what it is', () => {
    for (const [file, bytes, found] of strangers) {
      const problem = problemOf(bytes, file);
      expect([problem.code, problem.params]).toEqual(['file.wrong-type', { found, extension: file.slice(1) }]);
    }
  });

  test('files with a password', () => {
    const container = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(4096, 7));
    XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(64, 1));
    expect(problemOf(XLSX.CFB.write(container, { type: 'buffer' }), 'a.xlsx').code).toBe('file.password');
    expect(problemOf(zipOf([{ name: 'xl/workbook.xml', data: '<a/>', flags: 1 }]), 'a.xlsx').code).toBe('file.password');
    const ods = zipOf([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      { name: 'META-INF/manifest.xml', data: '<m><manifest:encryption-data/></m>' },
      { name: 'content.xml', data: 'encrypted', claimedBytes: 5000 },
    ]);
    expect(problemOf(ods, 'a.ods').code).toBe('file.password');
  });

  test('an old .xls with a password', () => {
    const file = written(officeWorkbook(), 'biff8');
    const afterBof = file.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06])) + 20;
    file.writeUInt16LE(0x2f, afterBof); // FilePass in place of the record after the first
    file.writeUInt16LE(0, afterBof + 4);
    expect(problemOf(file, 'a.xls').code).toBe('file.password');
  });

  test('a web page whose only table stands in a comment', () => {
    expect(problemOf('<html><!-- <table><tr><td>1</td></tr></table> --></html>', 'a.xls').params).toEqual({
      found: 'html-page',
      extension: '.xls',
    });
  });

  test('a Word document in the old container', () => {
    const container = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(container, '/WordDocument', Buffer.alloc(4096, 7));
    expect(problemOf(XLSX.CFB.write(container, { type: 'buffer' }), 'a.xls').params).toEqual({ found: 'word-document', extension: '.xls' });
  });
});

describe('damage', () => {
  test('cut off anywhere', () => {
    for (const share of [0.2, 0.5, 0.9, 0.99]) {
      const cut = problemOf(good.subarray(0, Math.floor(good.length * share)), 'a.xlsx');
      expect([cut.code, cut.params]).toEqual(['file.damaged', { reason: 'cut-off', part: null }]);
    }
    expect(problemOf('PK\x03\x04', 'a.xlsx').params).toEqual({ reason: 'cut-off', part: null });
    expect(problemOf(written(officeWorkbook(), 'biff8').subarray(0, 700), 'a.xls').params).toEqual({ reason: 'cut-off', part: null });
  });

  test('a salary changed by one flipped byte', () => {
    const file = zipOf([
      { name: 'xl/workbook.xml', data: '<a/>' },
      { name: 'xl/worksheets/sheet1.xml', data: '<v>5100000</v>', stored: true },
    ]);
    file[file.indexOf('5100000')] = 0x39; // 9,100,000
    expect(problemOf(file, 'a.xlsx').params).toEqual({ reason: 'checksum', part: 'xl/worksheets/sheet1.xml' });
  });

  test('a changed byte in packed data', () => {
    const file = Buffer.from(good);
    const at = file.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 8;
    file[at] = (file[at] ?? 0) ^ 0xff;
    expect(problemOf(file, 'a.xlsx').code).toBe('file.damaged');
  });

  test('a name that differs between the two directories', () => {
    const file = Buffer.from(good);
    file[file.lastIndexOf('sheet1.xml')] = 0x74;
    expect(problemOf(file, 'a.xlsx').params).toEqual({ reason: 'zip-directory', part: expect.stringContaining('xl/worksheets/') });
  });

  test('XML that is none, in another encoding, or not closed', () => {
    expect(problemOf(xlsxOf(sheetXml('<row r="1"><c r="A1"><v>1</v></row>')), 'a.xlsx').params).toMatchObject({ reason: 'xml' });
    expect(problemOf(xlsxOf(sheetXml('<row r="1"><c r="A1" <v>1</v></c></row>')), 'a.xlsx').params).toMatchObject({ reason: 'xml' });
    expect(problemOf(xlsxOf(sheetXml(one).replace('UTF-8', 'windows-1252')), 'a.xlsx').params).toMatchObject({ reason: 'encoding' });
  });

  test('cell addresses that the parser would misread', () => {
    for (const address of ['a1', 'A0', 'XFE1', 'A2', '__proto__', 'ZZZZZZ999999999'])
      expect(problemOf(xlsxOf(sheetXml(`<row r="1"><c r="${address}"><v>1</v></c></row>`)), 'a.xlsx').params).toMatchObject({
        reason: 'cell',
      });
  });
});

describe('nothing is lost in silence', () => {
  test('a sheet whose texts cannot be found is refused, not dropped', () => {
    const problem = problemOf(xlsxOf(sheetXml('<row r="1"><c r="A1" t="s"><v>4000000</v></c></row>')), 'a.xlsx');
    expect([problem.code, problem.params, problem.at]).toEqual([
      'file.lost-sheet',
      { sheet: 'S1' },
      { kind: 'file', file: 'a.xlsx', sheet: 'S1' },
    ]);
  });

  test('a sheet whose part is missing', () => {
    expect(problemOf(xlsxOf(sheetXml(one), { 'xl/worksheets/sheet1.xml': null }), 'a.xlsx').code).toBe('file.lost-sheet');
    expect(problemOf(xlsxOf(sheetXml(one), { 'xl/_rels/workbook.xml.rels': null }), 'a.xlsx').params).toMatchObject({
      reason: 'missing-part',
    });
  });

  test('two values for one cell: one of them would be lost', () => {
    const problem = problemOf(xlsxOf(sheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')), 'a.xlsx');
    expect([problem.code, problem.params]).toEqual(['file.lost-cells', { expected: 2, actual: 1 }]);
  });

  test('cells hidden in a comment are not smuggled in', () => {
    expect(problemOf(xlsxOf(sheetXml('<row r="1"><!-- <c r="A1"><v>1</v></c> --></row>')), 'a.xlsx').params).toMatchObject({
      reason: 'hidden-markup',
    });
  });
});

describe('traps', () => {
  test('document types and entities', () => {
    const entity = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(problemOf(xlsxOf(sheetXml(one, '', entity)), 'a.xlsx').params).toMatchObject({ reason: 'document-type' });
    expect(problemOf(`<!DOCTYPE lolz [<!ENTITY a "b">]><html><table><tr><td>1</td></tr></table></html>`, 'a.xls').params).toMatchObject({
      reason: 'document-type',
    });
  });

  test('sizes: claimed, hidden, and far too compressed', () => {
    const bomb = zipOf([{ name: 'xl/workbook.xml', data: Buffer.alloc(30 * 2 ** 20) }]);
    expect(problemOf(bomb, 'a.xlsx').params).toEqual({ reason: 'ratio', part: 'xl/workbook.xml' });
    const gigantic = zipOf([{ name: 'xl/workbook.xml', data: 'x', claimedBytes: 0xfffffff0 }]);
    expect(problemOf(gigantic, 'a.xlsx').params).toEqual({ bytes: 0xfffffff0, limit: readLimits.parsed.partBytes, unpacked: true });
    const liar = zipOf([
      { name: 'xl/workbook.xml', data: Buffer.alloc(5 * 2 ** 20), claimedBytes: 100 },
      { name: 'xl/_rels/workbook.xml.rels', data: '<a/>' },
    ]);
    expect(problemOf(liar, 'a.xlsx').params).toEqual({ reason: 'false-size', part: 'xl/workbook.xml' });
    const many = Array.from({ length: 3 }, (_, index) => ({ name: `xl/media/${index}`, data: 'x', claimedBytes: 150 * 2 ** 20 }));
    expect(problemOf(zipOf(many), 'a.xlsx').code).toBe('file.unsafe');
  });

  test('names that leave the folder, twice the same name, overlapping parts', () => {
    for (const name of ['../../a.txt', '/a.txt', 'C:\\a.txt', '..\\a', 'xl/\u0001'])
      expect(problemOf(zipOf([{ name, data: 'x' }]), 'a.xlsx').params).toMatchObject({ reason: 'part-name' });
    expect(
      problemOf(
        zipOf([
          { name: 'xl/a', data: 'x' },
          { name: 'XL/A', data: 'y' },
        ]),
        'a.xlsx',
      ).params,
    ).toMatchObject({ reason: 'duplicate-part' });
    const file = zipOf([
      { name: 'xl/a', data: 'x' },
      { name: 'xl/b', data: 'y' },
    ]);
    const second = file.lastIndexOf('xl/b') - 46;
    file.writeUInt32LE(0, second + 42); // the second entry points at the first part, whose name is another one
    expect(problemOf(file, 'a.xlsx').code).toBe('file.damaged');
    file.write('xl/a', 30 + 4 - 4, 'latin1');
    file.write('xl/b', 30, 'latin1');
    file.write('xl/b', file.indexOf('PK\x01\x02') + 46, 'latin1');
    expect(['file.unsafe', 'file.damaged']).toContain(problemOf(file, 'a.xlsx').code);
  });

  test('depth and endless tags', () => {
    expect(problemOf(xlsxOf(sheetXml('<a>'.repeat(100) + '</a>'.repeat(100))), 'a.xlsx').params).toMatchObject({ reason: 'depth' });
    expect(problemOf(xlsxOf(sheetXml(`<row ${'a="1" '.repeat(20_000)}></row>`)), 'a.xlsx').params).toMatchObject({ reason: 'long-tag' });
    expect(problemOf(xlsxOf(sheetXml('<'.repeat(1000))), 'a.xlsx').params).toMatchObject({ reason: 'xml' });
  });
});

describe('each limit: one below, exactly, one above', () => {
  const row = (number: number, cells: number) =>
    `<row r="${number}">${Array.from({ length: cells }, (_, index) => `<c r="${String.fromCharCode(65 + index)}${number}"><v>1</v></c>`).join('')}</row>`;
  const rows = (count: number) => xlsxOf(sheetXml(Array.from({ length: count }, (_, index) => row(index + 1, 1)).join('')));

  const odsRows = (count: number) =>
    odsOf(
      `<table:table-row table:number-rows-repeated="${count}"><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>`,
    );
  const merges = (count: number) => sheetXml(one, `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(count)}</mergeCells>`);
  const book = (count: number) => {
    const workbook = XLSX.utils.book_new();
    for (let index = 0; index < count; index++) XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([[index]]), `S${index}`);
    return workbook;
  };
  const text = (length: number) => xlsxOf(sheetXml(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(length)}</v></c></row>`));

  test.each([
    ['rows', 'rows', (count: number) => rows(count), { rows: 5 }],
    ['rows', 'rows', (count: number) => odsRows(count), { rows: 5 }],
    ['columns', 'columns', (count: number) => xlsxOf(sheetXml(row(1, count))), { columns: 5 }],
    ['cells', 'cells', (count: number) => rows(count), { cells: 5 }],
    ['cells', 'cells', (count: number) => odsRows(count), { cells: 5 }],
    ['merges', 'merges', (count: number) => xlsxOf(merges(count)), { merges: 5 }],
    ['sheets', 'sheets', (count: number) => written(book(count), 'xlsx'), { sheets: 5 }],
    ['sheets', 'sheets', (count: number) => written(book(count), 'biff8'), { sheets: 5 }],
    [
      'parts',
      'parts',
      (count: number) => zipOf(Array.from({ length: count }, (_, index) => ({ name: `${index}`, data: 'x' }))),
      { zipEntries: 5 },
    ],
    [
      'texts',
      'texts',
      (count: number) => xlsxOf(sheetXml(one), { 'xl/sharedStrings.xml': `<sst>${'<si><t>a</t></si>'.repeat(count)}</sst>` }),
      { sharedStrings: 5 },
    ],
    ['characters of a cell', 'cell-characters', text, { cellCharacters: 5 }],
    ['characters of all cells', 'characters', text, { textCharacters: 5 }],
  ] as const)('%s', (_, what, make, limits) => {
    for (const count of [4, 5]) {
      const outcome = read(make(count), 'a.xlsx', limits);
      const code = outcome.ok ? 'read' : outcome.problems[0].code;
      expect(code === 'read' || code === 'file.wrong-type').toBe(true); // the parts of the ZIP test are no workbook
    }
    const problem = problemOf(make(6), 'a.xlsx', limits);
    expect([problem.code, problem.params]).toEqual(['file.too-many', { what, limit: 5 }]);
  });

  test('file size and unpacked size', () => {
    expect(read(good, 'a.xlsx', { fileBytes: good.length }).ok).toBe(true);
    expect(problemOf(good, 'a.xlsx', { fileBytes: good.length - 1 }).params).toEqual({
      bytes: good.length,
      limit: good.length - 1,
      unpacked: false,
    });
    expect(problemOf(good, 'a.xlsx', { unpackedBytes: 500 }).params).toMatchObject({ limit: 500, unpacked: true });
    expect(problemOf(good, 'a.xlsx', { partBytes: 100 }).params).toMatchObject({ limit: 100, unpacked: true });
    const page = '<table><tr><td>1</td></tr></table>';
    expect(problemOf(page, 'a.xls', { markupFileBytes: page.length - 1 }).code).toBe('file.too-large');
  });
});
