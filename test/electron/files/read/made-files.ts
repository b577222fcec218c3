import { crc32, deflateRawSync } from 'node:zlib';
import * as XLSX from 'xlsx';
import { readLimits } from '../../../../electron/files/read/limits.ts';
import { type FileCells, readFileBytes } from '../../../../electron/files/read/read-file-bytes.ts';
import type { FileProblem } from '../../../../electron/files/read/refusal.ts';
import type { RawSheet } from '../../../../shared/staging/raw-sheet.ts';

/** Two sheets as an office would have them: title row, ids with zeros, a date, an error, a merge, a hidden row, a hidden sheet. */
export function officeWorkbook(date1904 = false): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Danh sách', null, null, null],
    ['Họ và tên', 'Mã số', 'Ngày sinh', 'Hệ số'],
    ['Nguyễn Thị Ấn', '001080012345', null, 4.98],
    ['Trần <Văn> & Bê', '007', null, null],
  ]);
  sheet['C3'] = { t: 'n', v: 29_587, z: 'dd/mm/yyyy' };
  sheet['D4'] = { t: 'e', v: 0x17 };
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  sheet['!rows'] = [{}, {}, {}, { hidden: true }];
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, sheet, 'Cán bộ');
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([['ghi chú', true, 1.5]]), 'Danh mục');
  workbook.Workbook = {
    Sheets: [
      { name: 'Cán bộ', Hidden: 0 },
      { name: 'Danh mục', Hidden: 1 },
    ],
    WBProps: { date1904 },
  };
  return workbook;
}

export const written = (workbook: XLSX.WorkBook, bookType: XLSX.BookType): Buffer =>
  XLSX.write(workbook, { type: 'buffer', bookType, compression: true, bookSST: bookType !== 'biff5' }) as Buffer;

export const read = (bytes: Uint8Array | string, file: string, limits: Partial<typeof readLimits> = {}) =>
  readFileBytes(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, file, { ...readLimits, ...limits });

export function cellsOf(bytes: Uint8Array | string, file: string, limits: Partial<typeof readLimits> = {}): FileCells {
  const outcome = read(bytes, file, limits);
  if (!outcome.ok) throw new Error(`${file}: ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
}

export const onlySheet = (bytes: Uint8Array | string, file: string): RawSheet => cellsOf(bytes, file).workbook.sheets[0]!;

export function problemOf(bytes: Uint8Array | string, file: string, limits: Partial<typeof readLimits> = {}): FileProblem {
  const outcome = read(bytes, file, limits);
  if (outcome.ok) throw new Error(`${file} was read: ${JSON.stringify(outcome.value).slice(0, 300)}`);
  return outcome.problems[0];
}

export interface MadePart {
  readonly name: string;
  readonly data: string | Buffer;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly claimedBytes?: number; // what the headers say instead of the true size
}

/** A ZIP file written by hand, so that it may also lie. */
export function zipOf(parts: readonly MadePart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, stored = false, flags = 0, claimedBytes } of parts) {
    const content = Buffer.from(data);
    const packed = stored ? content : deflateRawSync(content);
    const nameBytes = Buffer.from(name);
    const fields = Buffer.alloc(26); // the fields that both headers share, from "version needed" on
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedBytes ?? content.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    fields.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes, packed);
    directory.push(entry, nameBytes);
    at += 30 + nameBytes.length + packed.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directoryBytes, end]);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const sheetXml = (rows: string, after = '', before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The smallest .xlsx, one sheet "S1", whose parts can be replaced, added to or left out (null). */
export function xlsxOf(sheet: string | Buffer, replaced: Readonly<Record<string, string | null>> = {}): Buffer {
  const parts: Record<string, string | Buffer | null> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>một</t></si><si/><si><t>ba</t></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...replaced,
  };
  return zipOf(Object.entries(parts).flatMap(([name, data]) => (data === null ? [] : [{ name, data }])));
}

/** The smallest .ods of one table. */
export const odsOf = (rows: string, settings = '', styles = ''): Buffer =>
  zipOf([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'META-INF/manifest.xml', data: '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>' },
    {
      name: 'content.xml',
      data: `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${settings}<table:table table:name="Bảng" table:style-name="ta1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
