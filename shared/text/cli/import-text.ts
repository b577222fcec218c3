import type { CallOutput } from '../../contract/contract.ts';
import type { CellUnit, TextEncoding } from '../../model/reading-choices.ts';
import { formatInteger } from '../format/format-integer.ts';
import type { Language } from '../language.ts';
import { draftWords } from '../ui/draft.ts';

type Sheet = CallOutput<'import.files'>['files'][number]['sheets'][number];
type Encoding = Extract<Sheet['changes'][number], { kind: 'encoding' }>;

/** What the command line says of a table that is imported, besides its account and its problems. */
export interface ImportText {
  readonly profile: (name: string) => string;
  readonly difference: (difference: NonNullable<Sheet['difference']>) => string;
  readonly encoding: (change: Encoding) => string;
  readonly corrections: (count: number) => string;
  readonly question: (question: Sheet['questions'][number]) => string;
  readonly unread: (columns: Sheet['unread']) => string;
  readonly leftOut: (headings: readonly string[]) => string;
  readonly accepted: (count: number) => string;
  /** Behind a problem: where else it stands, the first places by name. */
  readonly alike: (places: readonly string[], more: number) => string;
  readonly nothingInIt: string;
  readonly returned: (path: string, findings: number) => string;
  readonly withoutPassword: string;
  readonly notReturned: (file: string) => string;
}

const encodings: Readonly<Record<TextEncoding, string>> = {
  unicode: 'Unicode',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  vps: 'VPS',
  viscii: 'VISCII',
  cp1258: 'Windows-1258',
};

const units: Readonly<Record<Language, Readonly<Record<CellUnit, string>>>> = {
  vi: {
    vnd: 'đồng',
    'thousand-vnd': 'nghìn đồng',
    'million-vnd': 'triệu đồng',
    ha: 'ha',
    km2: 'km²',
    m2: 'm²',
    years: 'năm',
    months: 'tháng',
    'years-and-months': 'năm và tháng (22,3 là 22 năm 3 tháng)',
    percent: 'phần trăm (25 là 25 %)',
    fraction: 'phần của một (0,25 là 25 %)',
  },
  en: {
    vnd: 'đồng',
    'thousand-vnd': 'thousand đồng',
    'million-vnd': 'million đồng',
    ha: 'ha',
    km2: 'km²',
    m2: 'm²',
    years: 'years',
    months: 'months',
    'years-and-months': 'years and months (22,3 is 22 years 3 months)',
    percent: 'per cent (25 is 25 %)',
    fraction: 'parts of one (0,25 is 25 %)',
  },
};

const column = ({ column: letters, heading }: { readonly column: string; readonly heading: string }): string =>
  heading === '' ? letters : `${letters} (${heading})`;

const sample = ({ samples: [first] }: Encoding): string => (first ? `: “${first.before}” → “${first.after}”` : '');

export const importText: Readonly<Record<Language, ImportText>> = {
  vi: {
    profile: (name) => `Đọc theo mẫu đọc “${name}”`,
    difference: (found) =>
      `So với lần nhập trước (${found.file}, trang tính ${found.sheet}): ${formatInteger(found.new, 'vi')} mới, ${formatInteger(found.changed, 'vi')} đổi, ${formatInteger(found.gone, 'vi')} không còn, ${formatInteger(found.same, 'vi')} như cũ`,
    encoding: (change) =>
      `Chuyển ${formatInteger(change.cells, 'vi')} ô của cột ${column(change)} từ bảng mã ${encodings[change.encoding]} sang Unicode${sample(change)}`,
    corrections: (count) => `Áp dụng ${formatInteger(count, 'vi')} ô đã sửa trong chương trình`,
    question: (asked) =>
      `Chưa rõ đơn vị tính của cột ${column(asked)} (ví dụ ${asked.samples.map(({ text }) => `“${text}”`).join(', ')}), ${formatInteger(asked.cells, 'vi')} ô chưa nhập. Có thể là: ${asked.choices.map((choice) => `${units.vi[choice]} (${choice})`).join('; ')}. Hãy thêm --unit "${asked.heading}=${asked.choices[0]}" với đơn vị đúng, chọn trong bản nháp nhập, hoặc ghi đơn vị tính vào tiêu đề cột.`,
    unread: (columns) => `Cột không đọc: ${columns.map(column).join(', ')}`,
    leftOut: (headings) => `Không lấy các cột dữ liệu cá nhân nhạy cảm: ${headings.join(', ')}. Nếu cần, thêm --sensitive.`,
    accepted: (count) => `${formatInteger(count, 'vi')} cảnh báo đã được chấp nhận từ trước`,
    alike: (places, more) =>
      `Tương tự ở: ${places.join(', ')}${more > 0 ? ` và ${formatInteger(more, 'vi')} chỗ khác (xem hết: --all hoặc --json)` : ''}.`,
    nothingInIt: 'Lỗi: tệp không được nhập vì không có bảng nào trong tệp được lấy. Hãy kiểm tra xem có đúng tệp cần nhập không.',
    returned: (path, findings) => `${path}: ${formatInteger(findings, 'vi')} chỗ cần sửa`,
    withoutPassword: draftWords.vi.giveBack.withoutPassword,
    notReturned: (file) => `${file}: không đọc được nên không có bản trả lại nơi gửi`,
  },
  en: {
    profile: (name) => `Read with the reading profile “${name}”`,
    difference: (found) =>
      `Against the import before (${found.file}, sheet ${found.sheet}): ${formatInteger(found.new, 'en')} new, ${formatInteger(found.changed, 'en')} changed, ${formatInteger(found.gone, 'en')} gone, ${formatInteger(found.same, 'en')} the same`,
    encoding: (change) =>
      `${formatInteger(change.cells, 'en')} cells of column ${column(change)} converted from ${encodings[change.encoding]} to Unicode${sample(change)}`,
    corrections: (count) => `${formatInteger(count, 'en')} cells corrected in the program before were corrected again`,
    question: (asked) =>
      `It is not clear what column ${column(asked)} counts (for example ${asked.samples.map(({ text }) => `“${text}”`).join(', ')}); ${formatInteger(asked.cells, 'en')} cells were not imported. It can be: ${asked.choices.map((choice) => `${units.en[choice]} (${choice})`).join('; ')}. Add --unit "${asked.heading}=${asked.choices[0]}" with the right unit, choose in the import draft, or write the unit into the heading.`,
    unread: (columns) => `Columns not read: ${columns.map(column).join(', ')}`,
    leftOut: (headings) => `Columns the law calls sensitive were left out: ${headings.join(', ')}. Add --sensitive if they are needed.`,
    accepted: (count) => `${formatInteger(count, 'en')} warnings were accepted before`,
    alike: (places, more) =>
      `Likewise at: ${places.join(', ')}${more > 0 ? ` and ${formatInteger(more, 'en')} more (see all: --all or --json)` : ''}.`,
    nothingInIt: 'Error: the file was not imported, because no table in it was taken. Check whether it is the right file.',
    returned: (path, findings) => `${path}: ${formatInteger(findings, 'en')} places to correct`,
    withoutPassword: draftWords.en.giveBack.withoutPassword,
    notReturned: (file) => `${file}: it could not be read, so there is no copy for the sender`,
  },
};
