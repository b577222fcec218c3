import { writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ'];
const middles = ['Văn', 'Thị', 'Hữu', 'Đức', 'Ngọc', 'Minh', 'Thanh', 'Quốc', 'Xuân', 'Kim'];
const given = ['An', 'Bình', 'Châu', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Lan', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Quân', 'Sơn', 'Tuấn', 'Yến'];
const posts = ['Chủ tịch', 'Phó Chủ tịch', 'Văn phòng - thống kê', 'Địa chính - xây dựng', 'Tài chính - kế toán', 'Tư pháp - hộ tịch'];

type Cell = string | number | { readonly serial: number };

const [communes, districts] = [130, 9];

/** The units that the list names, as a list of their own. */
export const unitsCsv = (): string =>
  [
    'Mã;Tên;Cấp;Mã cấp trên',
    '91;Tỉnh Thử;tỉnh;',
    ...Array.from({ length: districts }, (_, n) => `91${n};Huyện Mẫu ${n};huyện;91`),
    ...Array.from({ length: communes }, (_, n) => `${20_000 + n};Xã Thử ${n};xã;91${n % districts}`),
  ].join('\n');

/** A citizen's number as it is made: province, century and sex, year of birth, and six digits of its own. */
function citizenId(row: number, year: number): string {
  const female = row % 2 === 0;
  return `001${female ? 1 : 0}${String(year % 100).padStart(2, '0')}${String(row).padStart(6, '0')}`;
}

const birthYear = (row: number): number => 1966 + (row % 34);
const newYearOf1966 = 24_108; // day number

/** One officer in 20 columns: names, dates, decimals, codes with zeros. */
const staffRow = (row: number): readonly Cell[] => [
  row + 1,
  `${families[row % 12]} ${middles[(row * 7) % 10]} ${given[(row * 5) % 16]}${row % 3 ? '' : ` ${given[(row * 11) % 16]}`}`,
  { serial: newYearOf1966 + Math.ceil((birthYear(row) - 1966) * 365.25) + ((row * 37) % 300) },
  row % 2 ? 'Nam' : 'Nữ',
  citizenId(row, birthYear(row)),
  `Xã Thử ${row % communes}`,
  `Huyện Mẫu ${(row % communes) % districts}`,
  posts[row % 6] ?? '',
  { serial: 36_000 + ((row * 13) % 9000) },
  2.34 + (row % 9) * 0.33,
  (row % 40) / 100,
  row % 5 ? 'Đại học' : 'Cao đẳng',
  `${String(row % 100_000).padStart(6, '0')}`,
  (row * 17) % 1_000_000,
  row / 7,
  row % 31,
  { serial: 45_000 + (row % 400) + 0.5 },
  row % 4 ? 'Có' : 'Không',
  ((row * 29) % 10_000) / 10,
  row % 12 ? 'Biên chế' : 'Hợp đồng',
];

const headings = [
  'TT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Số CCCD',
  'Xã, phường',
  'Huyện',
  'Chức vụ',
  'Ngày bổ nhiệm',
  'Hệ số lương',
  'Phụ cấp chức vụ',
  'Trình độ',
  'Mã hồ sơ',
  'Mã chấm công',
  'Điểm thi đua',
  'Số ngày nghỉ',
  'Ngày cập nhật',
  'Có mặt',
  'Điểm đánh giá',
  'Hợp đồng',
];
const letters = [...'ABCDEFGHIJKLMNOPQRST'];

/** The ZIP file of these parts, packed as spreadsheet programs pack them. */
function zip(parts: readonly (readonly [string, Buffer])[]): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, data] of parts) {
    const packed = deflateRawSync(data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    fields.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

/** A heading and `rows` × 20 cells of a staff list, as a spreadsheet program writes it: shared texts, styles, addresses. */
function writeStaffSheet(file: string, rows: number): void {
  const texts = new Map<string, number>();
  const cellXml = (cell: Cell, address: string): string => {
    if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
    if (typeof cell === 'object') return `<c r="${address}" s="1"><v>${cell.serial}</v></c>`;
    const index = texts.get(cell) ?? texts.size;
    texts.set(cell, index);
    return `<c r="${address}" s="2" t="s"><v>${index}</v></c>`;
  };
  const rowXml = (cells: readonly Cell[], row: number): string =>
    `<row r="${row}" spans="1:20" x14ac:dyDescent="0.25">${cells.map((cell, column) => cellXml(cell, `${letters[column]}${row}`)).join('')}</row>`;
  const pieces: Buffer[] = [Buffer.from(`<worksheet ${main}><sheetData>${rowXml(headings, 1)}`)];
  for (let row = 0; row < rows; row++) pieces.push(Buffer.from(rowXml(staffRow(row), row + 2)));
  pieces.push(Buffer.from('</sheetData></worksheet>'));
  const shared = [...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, kind: string) => `<Override PartName="/xl/${part}.xml" ContentType="${type}.${kind}+xml"/>`;
  const relation = (id: string, kind: string, part: string) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${part}"/>`;
  const relations = (inside: string) => `<Relationships xmlns="${packages}/relationships">${inside}</Relationships>`;
  const small: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('sharedStrings', 'sharedStrings')}${override('styles', 'styles')}</Types>`,
    ],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relation('rId2', 'sharedStrings', 'sharedStrings.xml') +
          relation('rId3', 'styles', 'styles.xml'),
      ),
    ],
    [
      'xl/styles.xml',
      `<styleSheet ${main}><fonts count="1"><font><name val="Times New Roman"/></font></fonts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
    ],
    ['xl/sharedStrings.xml', `<sst ${main}>${shared}</sst>`],
  ];
  writeFileSync(
    file,
    zip([...small.map(([name, xml]) => [name, Buffer.from(xml)] as const), ['xl/worksheets/sheet1.xml', Buffer.concat(pieces)]]),
  );
}

if (import.meta.main) writeStaffSheet(process.argv[2] ?? '', Number(process.argv[3]));
