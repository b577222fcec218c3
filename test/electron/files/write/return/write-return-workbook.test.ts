import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { readFileBytes } from '../../../../../electron/files/read/read-file-bytes.ts';
import { markColours } from '../../../../../electron/files/write/return/list-looks.ts';
import { patchPackage } from '../../../../../electron/files/write/return/patch-package.ts';
import type { ReturnFinding, ReturnRequest } from '../../../../../electron/files/write/return/return-request.ts';
import { writeReturnWorkbook } from '../../../../../electron/files/write/return/write-return-workbook.ts';
import type { RawSheet, RawWorkbook } from '../../../../../shared/staging/raw-sheet.ts';
import { readReturnMarker } from '../../../../../shared/staging/return-marker.ts';
import { libreOfficeMissing, libreOfficePath, recalculated } from '../../../../support/libre-office.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { readCells, readParts } from '../../../../support/workbook.ts';
import { zipOf } from '../../read/made-files.ts';
import { senderWorkbook } from './sender-workbook.ts';

async function read(bytes: Uint8Array, file: string): Promise<RawWorkbook> {
  const outcome = await readFileBytes(Buffer.from(bytes), file);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.workbook;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function requestFor(original: Uint8Array, file: string, findings: readonly ReturnFinding[]): Promise<ReturnRequest> {
  const workbook = await read(original, file);
  const meta = { file, sha256: sha256(original), planName: 'Huyện Minh Lâm', date: '2030-08-01' };
  return { original, format: workbook.format, workbook, findings, language: 'vi', meta };
}

async function returned(original: Uint8Array, file: string, findings: readonly ReturnFinding[]): Promise<Uint8Array> {
  const outcome = await writeReturnWorkbook(await requestFor(original, file, findings));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const error = (cell: string | null, message: string, advice?: string, sheet = 'Cán bộ'): ReturnFinding => ({
  sheet,
  cell,
  severity: 'error',
  message,
  ...(advice ? { advice } : {}),
});
const warning = (cell: string, message: string, sheet = 'Cán bộ'): ReturnFinding => ({ sheet, cell, severity: 'warning', message });

const findings = [
  error('D4', 'Hệ số 498 lớn hơn 20.', 'Ghi lại hệ số, ví dụ 4,98.'),
  warning('B4', 'Trùng họ tên với dòng 9.'),
  error('C5', 'Thiếu ngày sinh.'), // a cell that does not exist
  warning('E5', 'Số CCCD có 10 chữ số.'),
  error('B6', 'Thiếu họ tên.'), // a row that does not exist, between two that do
  error('F12', 'Thiếu.'), // below the last row
  error('A2', 'Thiếu đơn vị.'),
  error('C1', 'Tiêu đề sai.'), // inside a merged range
  error(null, 'Tổng không khớp.'),
  warning('A1', 'Ô ẩn.', 'Bảng ẩn'),
];

/** Fill colour and note of cells, as another program finds them. */
function looks(bytes: Uint8Array, sheet: string): ReadonlyMap<string, { readonly fill: string | null; readonly note: string | null }> {
  const book = XLSX.read(bytes, { type: 'array', cellStyles: true, sheetStubs: true });
  const cells = Object.entries(book.Sheets[sheet] ?? {}).filter(([address]) => !address.startsWith('!'));
  return new Map(
    cells.map(([address, cell]: [string, XLSX.CellObject]) => [
      address,
      {
        fill: (cell.s as { fgColor?: { rgb?: string } } | undefined)?.fgColor?.rgb ?? null, // safe: the shape of SheetJS's cell styles
        note: cell.c?.map(({ t }) => t).join('') ?? null,
      },
    ]),
  );
}

describe('a workbook of the sender’s own', () => {
  let original: Uint8Array;
  let bytes: Uint8Array;
  beforeAll(async () => {
    original = await senderWorkbook();
    const request = await requestFor(original, 'ds.xlsx', findings);
    bytes = patchPackage(original, request, false); // as is: never rebuilt
    expect(Buffer.from(bytes).equals(await returned(original, 'ds.xlsx', findings))).toBe(true);
  });

  test('every value, formula and format is where it was', () => {
    const [before, after] = [readCells(original), readCells(bytes)];
    for (const [sheet, cells] of before)
      for (const [address, cell] of cells) expect(after.get(sheet)!.get(address), `${sheet} ${address}`).toEqual(cell);
    expect([...after.keys()]).toEqual(['Cần sửa', ...before.keys()]);
  });

  test('parts that have nothing to do with the marks keep their bytes', () => {
    const [before, after] = [readParts(original), readParts(bytes)];
    const changed = [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
    expect(changed.toSorted()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/comments2.xml',
        'xl/drawings/vmlDrawing2.vml',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/_rels/sheet3.xml.rels',
        'xl/worksheets/sheet2.xml',
        'xl/worksheets/sheet3.xml',
      ]
        .filter((name) => before.has(name))
        .toSorted(),
    );
  });

  test('cells are red or amber and have their notes, the sender’s own note kept in front', () => {
    const cells = looks(bytes, 'Cán bộ');
    const [red, amber] = [markColours.error.slice(2), markColours.warning.slice(2)];
    for (const address of ['D4', 'C5', 'B6', 'F12', 'A2', 'A1']) expect(cells.get(address)?.fill, address).toBe(red);
    for (const address of ['B4', 'E5']) expect(cells.get(address)?.fill, address).toBe(amber);
    expect(cells.get('B5')?.fill ?? null).toBeNull();
    expect(cells.get('D4')!.note).toBe('Sắp Xếp:\nHệ số 498 lớn hơn 20.\nViệc cần làm: Ghi lại hệ số, ví dụ 4,98.');
    expect(cells.get('B4')!.note).toBe('Đã đối chiếu hồ sơ.\n\nSắp Xếp:\nTrùng họ tên với dòng 9.');
    expect(looks(bytes, 'Bảng ẩn').get('A1')).toEqual({ fill: amber, note: 'Sắp Xếp:\nÔ ẩn.' });
  });

  test('merges, links, formats by condition, checks and names are still there', () => {
    const sheet = readParts(bytes).get('xl/worksheets/sheet2.xml')!;
    for (const kept of [
      '<mergeCell ref="A1:E1"/>',
      '<conditionalFormatting sqref="D4:D5">',
      '<dataValidation type="decimal" sqref="D4:D5"',
      '<hyperlink ref="B5"',
      'ySplit="3"',
    ])
      expect(sheet).toContain(kept);
    const book = readParts(bytes).get('xl/workbook.xml')!;
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="2">'Cán bộ'!$3:$3</definedName>`);
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Cần sửa'!$6:$6</definedName>`);
    expect(book).toContain('activeTab="0"');
  });

  test('rows and cells that were put in stand in order', () => {
    const sheet = readParts(bytes).get('xl/worksheets/sheet2.xml')!;
    expect([...sheet.matchAll(/<row\b[^>]* ?r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([1, 2, 3, 4, 5, 6, 7, 12]);
    expect(
      [.../<row r="5"[^>]*>([\s\S]*?)<\/row>/.exec(sheet)![1]!.matchAll(/<c\b[^>]*\sr="([A-Z]+)5"/g)].map(([, letters]) => letters),
    ).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(sheet).toContain('<dimension ref="A1:F12"/>');
  });

  test('the first sheet lists everything, with links', () => {
    const list = readCells(bytes).get('Cần sửa')!;
    const row = (number: number): readonly unknown[] =>
      ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => list.get(`${letter}${number}`)?.value);
    expect(row(1)[0]).toBe('DANH SÁCH CHỖ CẦN SỬA');
    expect(row(2)[0]).toBe('Tệp “ds.xlsx” · Kế hoạch “Huyện Minh Lâm” · ngày 01/08/2030');
    expect(row(3)[0]).toBe('7 lỗi phải sửa, 3 cảnh báo cần xem lại.');
    expect(row(6)).toEqual(['TT', 'Trang tính', 'Ô', 'Mức độ', 'Vấn đề', 'Việc cần làm']);
    expect(Array.from({ length: 10 }, (_, index) => row(index + 7)[2])).toEqual([
      'cả trang tính',
      'C1',
      'A2',
      'B4',
      'D4',
      'C5',
      'E5',
      'B6',
      'F12',
      'A1',
    ]);
    expect(row(11)).toEqual(['5', 'Cán bộ', 'D4', 'Lỗi', 'Hệ số 498 lớn hơn 20.', 'Ghi lại hệ số, ví dụ 4,98.']);
    const xml = [...readParts(bytes)].find(([, text]) => text.includes('sapxep-return'))![1];
    expect(xml).toContain(`<hyperlink ref="C11" location="'Cán bộ'!D4" display="D4"/>`);
  });

  test('our reader reads it, and knows the list by its marker', async () => {
    const { sheets } = await read(bytes, 'sua.xlsx');
    expect(sheets.map((sheet) => readReturnMarker(sheet))).toEqual([
      { originalSha256: sha256(original), originalFile: 'ds.xlsx' },
      null,
      null,
      null,
    ]);
    const before = (await read(original, 'ds.xlsx')).sheets;
    expect(sheets.slice(1).map(({ name, rows, hidden, merges }) => ({ name, rows, hidden, merges }))).toEqual(
      before.map(({ name, rows, hidden, merges }) => ({ name, rows, hidden, merges })),
    );
  });

  test('returned again, it loses what is corrected and keeps one list', async () => {
    const again = await returned(bytes, 'ds.xlsx', [warning('E5', 'Vẫn 10 chữ số.')]);
    const cells = looks(again, 'Cán bộ');
    expect([...readCells(again).keys()]).toEqual(['Cần sửa', 'Danh mục', 'Cán bộ', 'Bảng ẩn']);
    expect(cells.get('E5')).toEqual({ fill: markColours.warning.slice(2), note: 'Sắp Xếp:\nVẫn 10 chữ số.' });
    expect(cells.get('B4')!.note).toBe('Đã đối chiếu hồ sơ.');
    for (const address of ['D4', 'C5', 'B6', 'A1']) expect(cells.get(address), address).toEqual({ fill: null, note: null });
    expect(looks(again, 'Bảng ẩn').get('A1')).toEqual({ fill: null, note: null });
    expect(
      readParts(again)
        .get('xl/drawings/vmlDrawing2.vml')!
        .match(/<x:Row>/g),
    ).toHaveLength(2);
  });

  test.skipIf(libreOfficePath() === null)(`another program opens it and keeps values and notes (${libreOfficeMissing})`, () => {
    const again = recalculated(bytes, temporaryFolder());
    const [before, after] = [readCells(original), readCells(again)];
    expect([...after.keys()]).toEqual(['Cần sửa', ...before.keys()]);
    for (const [sheet, cells] of before)
      for (const [address, { value }] of cells)
        if (value !== undefined) expect(after.get(sheet)!.get(address)?.value, `${sheet} ${address}`).toEqual(value);
    expect(looks(again, 'Cán bộ').get('D4')!.note).toContain('Hệ số 498 lớn hơn 20.');
    expect(looks(again, 'Cán bộ').get('B4')!.note).toContain('Đã đối chiếu hồ sơ.');
  });

  test.skipIf(libreOfficePath() === null)(
    `corrected in another program and returned again, it loses what is corrected (${libreOfficeMissing})`,
    async () => {
      const again = await returned(recalculated(bytes, temporaryFolder()), 'ds.xlsx', [warning('E5', 'Vẫn 10 chữ số.')]);
      const cells = looks(again, 'Cán bộ');
      expect([...readCells(again).keys()]).toEqual(['Cần sửa', 'Danh mục', 'Cán bộ', 'Bảng ẩn']);
      expect(cells.get('E5')).toEqual({ fill: markColours.warning.slice(2), note: 'Sắp Xếp:\nVẫn 10 chữ số.' });
      expect(cells.get('B4')!.note).toBe('Đã đối chiếu hồ sơ.');
      for (const address of ['D4', 'C5']) expect(cells.get(address), address).toEqual({ fill: null, note: null });
    },
  );

  test('texts that look like formulas, tags or escapes stay what they are', async () => {
    const hostile = ['=1+1', '<script>&amp;"\'', '_x0041_', '+84', 'a\u0000\u0008b', '\ud800x', 'dòng 1\ndòng 2', 'x'.repeat(40_000)];
    const marked = await returned(
      original,
      '=cmd.xlsx',
      hostile.map((message) => error('D4', message, message)),
    );
    const list = readCells(marked).get('Cần sửa')!;
    hostile.forEach((text, index) => {
      const cell = list.get(`E${index + 7}`)!;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the text has them
      const shown = text.replace(/[\u0000-\u0008]/g, '').toWellFormed();
      expect(cell).toMatchObject({ type: 's', formula: null, format: '@' });
      expect(cell.value).toBe(shown.length > 32_767 ? `${shown.slice(0, 32_766)}…` : shown);
    });
    await read(marked, 'sua.xlsx');
  });

  test('a sheet of that name, a macro and a prefixed root', async () => {
    const parts = new Map([...readParts(original)].filter(([name]) => /^[\w[\]/.-]+$/.test(name))); // without SheetJS's own mark
    const make = (changed: Readonly<Record<string, string>>) =>
      zipOf([...new Map([...parts, ...Object.entries(changed)])].map(([name, data]) => ({ name, data })));
    const renamed = make({ 'xl/workbook.xml': parts.get('xl/workbook.xml')!.replace('name="Danh mục"', 'name="CẦN SỬA"') });
    expect(Object.keys(XLSX.read(await returned(renamed, 'a.xlsx', findings)).Sheets)[0]).toBe('Cần sửa (2)');

    const macro = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    const types = parts
      .get('[Content_Types].xml')!
      .replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', macro);
    const withMacro = await returned(make({ '[Content_Types].xml': types, 'xl/vbaProject.bin': 'macro' }), 'a.xlsm', findings);
    expect(readParts(withMacro).get('[Content_Types].xml')).toContain(macro);
    expect(readParts(withMacro).get('xl/vbaProject.bin')).toBe('macro');

    const styles = parts
      .get('xl/styles.xml')!
      .replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const rebuilt = await returned(make({ 'xl/styles.xml': styles }), 'a.xlsx', findings);
    expect(readCells(rebuilt).get('Cần sửa')!.get('A4')!.value).toContain('tệp Excel mới chép lại');
    expect(looks(rebuilt, 'Cán bộ').get('D4')!.fill).toBe(markColours.error.slice(2));
  });
});

/** Rows without what is empty at their ends: files of text have such cells, others do not. */
const trimmed = (rows: RawSheet['rows']): RawSheet['rows'] =>
  rows.map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1));

describe('a workbook of another format', () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Danh sách', null, null, null],
    ['Họ và tên', 'Mã số', 'Ngày sinh', 'Hệ số'],
    ['Nguyễn Thị Ấn', '001080012345', null, 4.98],
    ['=1+1', '007', true, -0.5],
  ]);
  sheet['C3'] = { t: 'n', v: 29_587, z: 'dd/mm/yyyy' };
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  sheet['!rows'] = [{}, {}, {}, { hidden: true }];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Cán bộ');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['x']]), 'Trang 2');
  const written = (bookType: XLSX.BookType): Buffer => XLSX.write(book, { type: 'buffer', bookType }) as Buffer; // safe: what "buffer" gives
  const ours = [error('B3', 'Sai.'), error('D9', 'Thiếu.'), warning('A1', 'Xem lại.')];

  test.each(['xls', 'biff5', 'xlsb', 'ods', 'csv', 'html'] as const)('%s becomes an .xlsx of its cells', async (bookType) => {
    const extension = { biff5: 'xls' }[bookType as string] ?? bookType;
    const original = written(bookType);
    const before = await read(original, `ds.${extension}`);
    const name = before.sheets[0]!.name;
    const bytes = await returned(
      original,
      `ds.${extension}`,
      ours.map((finding) => ({ ...finding, sheet: name })),
    );
    const after = await read(bytes, 'sua.xlsx');
    expect(after.sheets.slice(1).map(({ rows, merges }) => ({ rows: trimmed(rows), merges }))).toEqual(
      before.sheets.map(({ rows, merges }) => ({ rows: trimmed(rows), merges })),
    );
    expect(after.sheets[1]!.hiddenRows).toEqual([]);
    const shown = after.sheets[1]!.name;
    expect(looks(bytes, shown).get('B3')).toEqual({ fill: markColours.error.slice(2), note: 'Sắp Xếp:\nSai.' });
    expect(looks(bytes, shown).get('A1')).toEqual({ fill: markColours.warning.slice(2), note: 'Sắp Xếp:\nXem lại.' });
    expect(readCells(bytes).get('Cần sửa')!.get('A4')!.value).toContain('tệp Excel mới chép lại');
  });

  test('days stay days, also in a workbook that counts from 1904, and texts are text', async () => {
    const cells = readCells(await returned(written('xls'), 'ds.xls', ours)).get('Cán bộ')!;
    expect(cells.get('C3')).toMatchObject({ type: 'n', value: 29_587, format: 'dd/mm/yyyy' });
    expect(cells.get('B4')).toMatchObject({ type: 's', value: '007', format: '@' });
    expect(cells.get('A4')).toMatchObject({ type: 's', value: '=1+1', formula: null });
    const workbook = {
      file: 'a.xls',
      format: 'xls',
      sheets: [{ name: 'A', hidden: false, date1904: true, rows: [[{ serial: 100 }]], merges: [], hiddenRows: [] }],
    } as const;
    const meta = { file: 'a.xls', sha256: '0'.repeat(64), planName: '', date: '2030-01-01' };
    const outcome = await writeReturnWorkbook({ original: new Uint8Array(), format: 'xls', workbook, findings: [], language: 'en', meta });
    const again = await read(outcome.ok ? outcome.value : new Uint8Array(), 'a.xlsx');
    expect(again.sheets[1]).toMatchObject({ date1904: true, rows: [[{ serial: 100 }]] });
    expect(again.sheets[0]!.name).toBe('To correct');
  });

  test('text in an old font keeps the font it needs', async () => {
    const legacyFonts = { names: ['.VnTime'], rows: [[1, 0]] };
    const workbook = {
      file: 'a.xls',
      format: 'xls',
      sheets: [{ name: 'A', hidden: false, date1904: false, rows: [['NguyÔn', 'b']], merges: [], hiddenRows: [], legacyFonts }],
    } as const;
    const meta = { file: 'a.xls', sha256: '0'.repeat(64), planName: '', date: '2030-01-01' };
    const outcome = await writeReturnWorkbook({
      original: new Uint8Array(),
      format: 'xls',
      workbook,
      findings: [error('A1', 'x', undefined, 'A')],
      language: 'vi',
      meta,
    });
    const again = await read(outcome.ok ? outcome.value : new Uint8Array(), 'a.xlsx');
    expect(again.sheets[1]!.rows).toEqual([['NguyÔn', 'b']]);
    expect(again.sheets[1]!.legacyFonts).toEqual({ names: ['.VnTime'], rows: [[1, 0]] });
  });
});
