import type { ImportProblems, NamedUnit, OtherCell, Quantity } from '../../kernel/problems/import.ts';
import { withHiddenShown } from '../../kernel/vietnamese/hidden-characters.ts';
import type { LegacyEncoding } from '../../kernel/vietnamese/legacy/legacy-encoding.ts';
import { type ImportKind, importKinds } from '../../model/records.ts';
import type { Bilingual, Language, ProblemMessages } from '../language.ts';
import { dataWords } from '../ui/data.ts';
import { termWords } from '../ui/terms.ts';

/** Needed columns that more than one field can fill. */
const neededColumns: Readonly<Record<string, Bilingual>> = {
  oldUnit: { vi: 'Mã hoặc tên đơn vị cũ', en: 'Code or name of the old unit' },
  newUnit: { vi: 'Mã hoặc tên đơn vị mới', en: 'Code or name of the new unit' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  task: { vi: 'Nhiệm vụ, thẩm quyền', en: 'Task' },
  taskOrUnit: { vi: 'Nhiệm vụ hoặc đơn vị', en: 'Task or unit' },
  post: { vi: 'Tên vị trí việc làm', en: 'Name of the post' },
  otherUnit: { vi: 'Mã hoặc tên đơn vị liền kề', en: 'Code or name of the other unit' },
  outlineUnit: { vi: 'Mã hoặc tên đơn vị của đường ranh giới', en: 'Code or name of the unit of an outline' },
  code: { vi: 'Mã đơn vị', en: 'Unit code' },
  name: { vi: 'Tên đơn vị', en: 'Unit name' },
};

const isKind = (kind: string): kind is ImportKind => importKinds.some((known) => known === kind);
const kindName = (kind: string, language: Language): string => (isKind(kind) ? termWords[language].importKinds[kind] : kind);

function columnName(column: string, language: Language): string {
  const needed = Object.hasOwn(neededColumns, column) ? neededColumns[column] : undefined;
  if (needed) return needed[language];
  const fields: Readonly<Record<string, string>> = termWords[language].fields;
  return Object.hasOwn(fields, column) ? (fields[column] ?? column) : column;
}

const cellName = ({ file, sheet, cell }: OtherCell, language: Language): string =>
  language === 'vi' ? `${file}, trang tính ${sheet}, ô ${cell}` : `${file}, sheet ${sheet}, cell ${cell}`;
const unitName = ({ code, name, parent }: NamedUnit): string => `${name} (${code}${parent ? `, ${parent}` : ''})`;
const unitNames = (units: readonly NamedUnit[]): string => units.map(unitName).join('; ');
/** With a word for units whose place is not known, where that is the matter. */
const placedUnits = (units: readonly NamedUnit[], language: Language): string =>
  units
    .map(({ parent, ...unit }) =>
      unitName({ ...unit, parent: parent ?? (language === 'vi' ? 'chưa ghi đơn vị cấp trên' : 'no unit above given') }),
    )
    .join('; ');

const quantities: Readonly<Record<Quantity, Bilingual>> = {
  area: { vi: 'diện tích', en: 'an area' },
  length: { vi: 'chiều dài', en: 'a length' },
  population: { vi: 'dân số', en: 'a population' },
  share: { vi: 'tỷ lệ', en: 'a share' },
  coefficient: { vi: 'hệ số', en: 'a coefficient' },
  percent: { vi: 'tỷ lệ phần trăm', en: 'a percentage' },
  count: { vi: 'số lượng', en: 'a number' },
  time: { vi: 'thời gian', en: 'a length of time' },
  money: { vi: 'số tiền', en: 'an amount of money' },
};

/** How a quantity is best written: as offices do, in both languages. */
const writtenLike: Readonly<Record<Quantity, string>> = {
  area: '“12,34 km²”',
  length: '“3,5 km”',
  population: '“8.450”',
  share: '“60 %”',
  coefficient: '“4,98”',
  percent: '“25 %”',
  count: '“1.234”',
  time: '“22 năm 3 tháng”',
  money: '“5.850.000”',
};

const sexName = (sex: 'male' | 'female', language: Language): string => termWords[language].sexes[sex].toLowerCase();

const agreement: Readonly<Record<'sex-and-year' | 'sex' | 'year', Bilingual>> = {
  'sex-and-year': { vi: 'giới tính và năm sinh', en: 'sex and the year of birth' },
  sex: { vi: 'giới tính', en: 'sex' },
  year: { vi: 'năm sinh', en: 'year of birth' },
};
const monthsText = (months: number, language: Language): string =>
  language === 'vi' ? `${Math.floor(months / 12)} năm ${months % 12} tháng` : `${Math.floor(months / 12)} years and ${months % 12} months`;

const accepted = (words: readonly string[], language: Language): string =>
  language === 'vi' ? `Các cách ghi được nhận: ${words.join(', ')}.` : `What is understood: ${words.join(', ')}.`;
const maybe = (units: readonly NamedUnit[], language: Language): string => {
  if (units.length === 0) return '';
  return language === 'vi' ? ` Có thể là: ${unitNames(units)}.` : ` Perhaps: ${unitNames(units)}.`;
};

/** What shows that two rows are about one person. */
const twoPosts: Readonly<Record<ImportProblems['official.in-two-posts']['by'], Bilingual>> = {
  id: { vi: 'cùng số định danh', en: 'same ID number' },
  name: { vi: 'cùng họ tên và ngày sinh', en: 'same name and date of birth' },
  'merged-name': { vi: 'ô họ tên gộp chung', en: 'the cell of the name is merged over both rows' },
};

const encodingNames: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  viscii: 'VISCII',
  vps: 'VPS',
  cp1258: 'Windows-1258',
};
const conversions = (examples: ImportProblems['text.converted']['examples'], language: Language): string => {
  const [before, after] = language === 'vi' ? ['ví dụ', 'thành'] : ['such as', 'to'];
  return examples.length === 0
    ? ''
    : `, ${before} ${examples.map(([was, is]) => `“${withHiddenShown(was)}” ${after} “${withHiddenShown(is)}”`).join(', ')}`;
};

export const importMessages: ProblemMessages<ImportProblems> = {
  'sheet.no-table': {
    vi: () => 'Không tìm thấy bảng nào trong trang tính; các dòng được để riêng.',
    en: () => 'No table was found in this sheet; its rows were set aside.',
  },
  'sheet.unknown-kind': {
    vi: ({ headings }) =>
      `Chưa nhận ra loại bảng từ các tiêu đề: ${headings}. Hãy chọn trong danh sách “${dataWords.vi.kindLabel}” của bảng này; nếu tệp không còn ở bản nháp nhập thì thả lại tệp rồi chọn (trên dòng lệnh: nhập lại với --kind ${importKinds.join('|')}).`,
    en: ({ headings }) =>
      `The kind of table could not be told from its headings: ${headings}. Choose it in the list “${dataWords.en.kindLabel}” of this table; if the file is no longer in the import draft, drop it again and choose (on the command line: import again with --kind ${importKinds.join('|')}).`,
  },
  'sheet.kind-not-possible': {
    vi: ({ kind, missing }) =>
      `Trang tính không đọc được như “${kindName(kind, 'vi')}”${missing ? `: không có cột “${columnName(missing, 'vi')}”` : ''}. Hãy chọn đúng loại bảng.`,
    en: ({ kind, missing }) =>
      `This sheet cannot be read as “${kindName(kind, 'en')}”${missing ? `: there is no column “${columnName(missing, 'en')}”` : ''}. Choose the right kind of table.`,
  },
  'sheet.missing-column': {
    vi: ({ kind, column }) =>
      `Bảng “${kindName(kind, 'vi')}” thiếu cột bắt buộc “${columnName(column, 'vi')}” nên chưa dòng nào được nhận. Hãy thêm cột này (hoặc sửa tiêu đề) rồi nhập lại.`,
    en: ({ kind, column }) =>
      `The table “${kindName(kind, 'en')}” lacks the needed column “${columnName(column, 'en')}”, so no row was taken. Add it (or correct its heading) and import again.`,
  },
  'sheet.no-rows': {
    vi: ({ kind }) => `Bảng “${kindName(kind, 'vi')}” có tiêu đề nhưng không có dòng dữ liệu nào.`,
    en: ({ kind }) => `The table “${kindName(kind, 'en')}” has headings and no rows below them.`,
  },
  'sheet.hidden': { vi: () => 'Trang tính đang ẩn nhưng vẫn được đọc.', en: () => 'This sheet is hidden; it was read all the same.' },
  'sheet.hidden-rows': {
    vi: ({ count, firstRow }) =>
      `Có ${count} dòng đang ẩn (từ dòng ${firstRow}); chúng vẫn được đọc. Nếu không muốn, hãy xóa các dòng đó rồi nhập lại.`,
    en: ({ count, firstRow }) =>
      `${count} hidden row(s) (from row ${firstRow}) were read all the same. Delete them and import again if they should not count.`,
  },
  'sheet.same-column': {
    vi: ({ column, taken, other }) =>
      `Hai cột cùng có thể là “${columnName(column, 'vi')}”: đã lấy cột “${taken}”, không lấy cột “${other}”. Nếu ngược lại, hãy sửa tiêu đề rồi nhập lại.`,
    en: ({ column, taken, other }) =>
      `Two columns could be “${columnName(column, 'en')}”: “${taken}” was taken, “${other}” was not. If it should be the other, change the headings and import again.`,
  },
  'sheet.two-columns': {
    vi: ({ column, taken, other }) =>
      `Cột ${taken} và cột ${other} đều có tiêu đề “${columnName(column, 'vi')}” và đều có dữ liệu: có thể là hai bảng đặt cạnh nhau. Để không mất nửa danh sách, chưa dòng nào được nhận. Hãy tách thành hai bảng (chèn một cột trống ở giữa và lặp lại đủ tiêu đề), hoặc chọn không đọc một trong hai cột.`,
    en: ({ column, taken, other }) =>
      `Columns ${taken} and ${other} both have the heading “${columnName(column, 'en')}” and both are filled: these may be two tables side by side. No row was taken, so that half of the list is not lost. Make two tables of them (a blank column between, and all headings again), or choose that one of the columns is not read.`,
  },
  'sheet.column-without-heading': {
    vi: ({ column, count }) =>
      `Có ${count} dòng ghi dữ liệu ngoài cột cuối có tiêu đề (ở cột ${column}); các ô đó không được đọc. Nếu cần, hãy ghi tiêu đề cho cột rồi nhập lại.`,
    en: ({ column, count }) =>
      `${count} row(s) hold something beyond the last heading (in column ${column}), which was not read. If it is needed, give the column a heading and import again.`,
  },
  'sheet.composed-text': {
    vi: ({ count }) => `${count} ô dùng Unicode tổ hợp (dấu tách rời chữ); đã chuyển sang Unicode dựng sẵn, nội dung không đổi.`,
    en: ({ count }) => `${count} cell(s) held decomposed Unicode; it was composed, the words are the same.`,
  },

  'row.duplicate': {
    vi: ({ first }) => `Dòng này giống hệt dòng ở ${cellName(first, 'vi')} nên chỉ tính một lần.`,
    en: ({ first }) => `This row says exactly what the one at ${cellName(first, 'en')} says, so it counts once.`,
  },
  'row.too-wide': {
    vi: ({ last }) =>
      `Dòng này có ô nằm ngoài cột cuối có tiêu đề (cột ${last}): có thể một dấu phẩy đã tách một số hay một tên thành hai ô, làm các ô sau lệch sang phải. Dòng chưa được nhận. Hãy đưa các ô về đúng cột (trong tệp .csv, đặt giá trị có dấu phẩy trong dấu ngoặc kép) rồi nhập lại.`,
    en: ({ last }) =>
      `This row has a cell beyond the last heading (column ${last}): a comma may have split a number or a name in two and pushed the cells after it to the right. The row was not taken. Put the cells back into their columns (in a .csv file, quote a value that has a comma) and import again.`,
  },
  'row.alike': {
    vi: ({ first, column }) =>
      `Dòng này giống dòng ở ${cellName(first, 'vi')} ở mọi cột được dùng, chỉ khác ở cột không dùng “${column}”. Cả hai đều được nhận; nếu là một, hãy xóa một dòng.`,
    en: ({ first, column }) =>
      `This row says what the one at ${cellName(first, 'en')} says in every column that is used, and differs in “${column}”, which is not. Both were kept; delete one if they are the same.`,
  },
  'row.maybe-duplicate': {
    vi: ({ first }) =>
      `Dòng này giống hệt dòng ở ${cellName(first, 'vi')}, nhưng không có số định danh hay ngày sinh đầy đủ để biết có phải một người. Cả hai đều được nhận; nếu là một người, hãy xóa một dòng.`,
    en: ({ first }) =>
      `This row is the same as the one at ${cellName(first, 'en')}, but without an ID number or a full date of birth they may be two people. Both were kept; delete one if they are the same.`,
  },

  'cell.missing': {
    vi: ({ column }) => `Thiếu “${columnName(column, 'vi')}” nên dòng bị loại. Hãy điền vào ô này.`,
    en: ({ column }) => `“${columnName(column, 'en')}” is missing, so the row was rejected. Fill in this cell.`,
  },
  'cell.excel-error': {
    vi: ({ error }) =>
      `Ô này là lỗi của bảng tính (${error}), không phải dữ liệu: công thức trong tệp gốc bị hỏng hoặc không tìm thấy giá trị. Dòng bị loại; hãy sửa công thức hoặc ghi giá trị vào ô này.`,
    en: ({ error }) =>
      `This cell holds an error of the spreadsheet (${error}), no data: a formula in the original is broken or found nothing. The row was rejected; correct the formula or write the value into this cell.`,
  },
  'cell.unknown-word': {
    vi: ({ column, accepted: words }) => `Không hiểu nội dung cột “${columnName(column, 'vi')}” nên dòng bị loại. ${accepted(words, 'vi')}`,
    en: ({ column, accepted: words }) =>
      `The word in “${columnName(column, 'en')}” is not understood, so the row was rejected. ${accepted(words, 'en')}`,
  },
  'cell.word-not-used': {
    vi: ({ column, accepted: words }) =>
      `Không hiểu nội dung cột “${columnName(column, 'vi')}”; dòng được nhận, giá trị này để trống. ${accepted(words, 'vi')}`,
    en: ({ column, accepted: words }) =>
      `The word in “${columnName(column, 'en')}” is not understood; the row was kept without it. ${accepted(words, 'en')}`,
  },

  'number.invalid': {
    vi: ({ quantity }) => `Không đọc được ${quantities[quantity].vi} trong ô này. Hãy ghi bằng số, ví dụ ${writtenLike[quantity]}.`,
    en: ({ quantity }) => `This cell cannot be read as ${quantities[quantity].en}. Write a number, such as ${writtenLike[quantity]}.`,
  },
  'number.not-whole': {
    vi: ({ quantity }) =>
      `${quantities[quantity].vi.replace(/^./, (c) => c.toUpperCase())} phải là số nguyên. Hãy kiểm tra dấu phẩy, dấu chấm hoặc đơn vị tính.`,
    en: ({ quantity }) => `This must be a whole number (${quantities[quantity].en}). Check the comma, the point or the unit.`,
  },
  'number.ambiguous': {
    vi: ({ quantity, readings }) =>
      `Ô này có thể đọc thành ${readings.join(' hoặc ')} (${quantities[quantity].vi}), nên chưa nhận. Hãy ghi rõ.`,
    en: ({ quantity, readings }) =>
      `This can be read as ${readings.join(' or ')} (${quantities[quantity].en}), so it was not taken. Write it unmistakably.`,
  },
  'number.out-of-range': {
    vi: ({ quantity, from, to }) =>
      `${quantities[quantity].vi.replace(/^./, (c) => c.toUpperCase())} phải từ ${from} đến ${to}. Hãy kiểm tra lại, nhất là dấu phẩy thập phân.`,
    en: ({ quantity, from, to }) =>
      `Out of range for ${quantities[quantity].en}: ${from} to ${to} is possible. Check it, above all the decimal comma.`,
  },
  'number.rounded': {
    vi: ({ to }) => `Số có nhiều chữ số lẻ hơn mức lưu; đã làm tròn thành ${to}.`,
    en: ({ to }) => `The number has more decimals than are kept; it was rounded to ${to}.`,
  },
  'number.unit-differs': {
    vi: ({ unit, read }) =>
      `Ô này ghi đơn vị tính khác với tiêu đề (${unit}); đã theo đơn vị trong ô và hiểu là ${read}. Hãy kiểm tra, vì chênh lệch có thể rất lớn.`,
    en: ({ unit, read }) =>
      `This cell names another unit than the heading (${unit}); the unit in the cell was followed and it was read as ${read}. Check it: the difference can be large.`,
  },
  'number.unit-assumed': {
    vi: ({ unit }) =>
      `Tiêu đề không ghi đơn vị tính; cả cột được hiểu là ${unit}. Nếu không phải, hãy ghi đơn vị vào tiêu đề rồi nhập lại.`,
    en: ({ unit }) =>
      `The heading names no unit; the whole column was read as ${unit}. If that is wrong, put the unit into the heading and import again.`,
  },
  'number.unit-unknown': {
    vi: ({ quantity }) =>
      `Tiêu đề không ghi đơn vị tính của ${quantities[quantity].vi} nên chưa nhận. Hãy chọn đơn vị tính cho cả cột, hoặc ghi vào tiêu đề rồi nhập lại.`,
    en: ({ quantity }) =>
      `The heading names no unit for ${quantities[quantity].en}, so it was not taken. Choose the unit of the whole column, or put it into the heading and import again.`,
  },

  'date.invalid': {
    vi: () => 'Không phải ngày có thật hoặc không đọc được. Hãy ghi ngày/tháng/năm, ví dụ 15/01/1966.',
    en: () => 'Not a real date, or not readable. Write day/month/year, such as 15/01/1966.',
  },
  'date.out-of-range': {
    vi: ({ from, to }) => `Năm phải từ ${from} đến ${to}. Hãy kiểm tra lại năm.`,
    en: ({ from, to }) => `The year must be from ${from} to ${to}. Check the year.`,
  },
  'date.two-digit-year': {
    vi: ({ year }) => `Năm chỉ có hai chữ số, được hiểu là ${year}. Hãy ghi đủ bốn chữ số để chắc chắn.`,
    en: ({ year }) => `The year has two digits and was read as ${year}. Write four to be sure.`,
  },
  'date.unformatted-serial': {
    vi: ({ read }) => `Ô chứa một con số thay cho ngày; được hiểu là ngày ${read} theo cách lưu của bảng tính.`,
    en: ({ read }) => `The cell holds a number in place of a date; it was read as ${read}, as spreadsheets store days.`,
  },
  'date.digits-only': {
    vi: ({ read }) => `Ngày ghi liền không có dấu phân cách; được hiểu là ${read}. Hãy kiểm tra và ghi dạng ngày/tháng/năm.`,
    en: ({ read }) => `The date is written without separators and was read as ${read}. Check it and write day/month/year.`,
  },
  'date.month-first': {
    vi: ({ read }) =>
      `Ghi theo thứ tự ngày/tháng/năm thì không có ngày này; có thể đã ghi tháng trước ngày kiểu Mỹ, tức là ${read}. Chưa nhận; hãy ghi lại.`,
    en: ({ read }) =>
      `As day/month/year there is no such day; perhaps the month was written first, the American way, which is ${read}. It was not taken; write it again.`,
  },
  'date.maybe-swapped': {
    vi: ({ read, other }) =>
      `Trong cột này, các ngày từ 1 đến 12 đã bị bảng tính đổi thành kiểu ngày, các ngày từ 13 trở đi vẫn là chữ: dấu hiệu ngày và tháng bị đảo. Ô này được hiểu là ${read}, nhưng có thể là ${other}. Hãy đối chiếu với hồ sơ gốc.`,
    en: ({ read, other }) =>
      `In this column days up to 12 are stored as dates and later ones stayed text: a sign that a spreadsheet has exchanged day and month. This was read as ${read} and may be ${other}. Check it against the original.`,
  },
  'date.approximate': {
    vi: ({ read }) => `Chỉ ghi ước chừng (${read}) nên chưa nhận, vì tuổi tính theo đó có thể sai. Hãy ghi đúng theo hồ sơ.`,
    en: ({ read }) =>
      `Only an estimate is given (${read}), so it was not taken: ages reckoned from it may be wrong. Write what the file says.`,
  },
  'date.no-day': {
    vi: ({ read }) => `Chỉ ghi tháng và năm; được hiểu là ngày ${read}. Hãy ghi đủ ngày nếu khác.`,
    en: ({ read }) => `Only month and year are given; read as ${read}. Write the day if it is another.`,
  },
  'date.day-missing': {
    vi: () => 'Chỉ ghi năm; cần ít nhất tháng và năm để tính. Hãy ghi đủ ngày/tháng/năm.',
    en: () => 'Only the year is given; at least month and year are needed. Write day/month/year.',
  },

  'time.ambiguous': {
    vi: ({ readings }) =>
      readings.length > 1
        ? `Thời gian ghi như vậy có thể là ${readings.join(' hoặc ')}, nên chưa nhận. Hãy ghi rõ, ví dụ “22 năm 3 tháng”.`
        : `Chưa chắc cách ghi này có nghĩa là ${readings.join('')}, nên chưa nhận. Hãy ghi rõ, ví dụ “22 năm 3 tháng”.`,
    en: ({ readings }) =>
      readings.length > 1
        ? `Written like this it can mean ${readings.join(' or ')}, so it was not taken. Write it out, such as “22 năm 3 tháng”.`
        : `It is not certain that this means ${readings.join('')}, so it was not taken. Write it out, such as “22 năm 3 tháng”.`,
  },
  'time.no-whole-months': {
    vi: ({ years }) => `${years} năm không phải là số tháng tròn nên chưa nhận. Hãy ghi rõ số năm và số tháng, ví dụ “22 năm 3 tháng”.`,
    en: ({ years }) =>
      `${years} years are no whole number of months, so it was not taken. Write years and months, such as “22 năm 3 tháng”.`,
  },
  'sex.both-marked': {
    vi: () => 'Cả hai cột Nam và Nữ đều được đánh dấu. Hãy chỉ đánh dấu một cột.',
    en: () => 'Both columns, Nam and Nữ, are marked. Mark one of them.',
  },
  'sex.differs': {
    vi: ({ stated, marked }) =>
      `Cột giới tính ghi ${sexName(stated, 'vi')} nhưng dấu ở cột Nam, Nữ là ${sexName(marked, 'vi')}; đã lấy theo cột giới tính. Hãy kiểm tra.`,
    en: ({ stated, marked }) =>
      `The column of sexes says ${sexName(stated, 'en')}, the mark under Nam or Nữ says ${sexName(marked, 'en')}; the column was followed. Check it.`,
  },
  'birth.differs': {
    vi: ({ stated, beside }) => `Cột ngày sinh ghi ${stated} nhưng cột Nam, Nữ ghi ${beside}; đã lấy theo cột ngày sinh. Hãy kiểm tra.`,
    en: ({ stated, beside }) =>
      `The date of birth is ${stated} in its column and ${beside} under Nam or Nữ; its own column was followed. Check it.`,
  },
  'id.unusual-length': {
    vi: ({ digits }) =>
      `Số định danh có ${digits} chữ số (CCCD có 12, CMND có 9); giữ nguyên như đã ghi. Có thể số 0 ở đầu đã mất, hãy kiểm tra.`,
    en: ({ digits }) => `The ID number has ${digits} digits (12 or 9 are usual); kept as it stands. Leading zeros may be lost, check it.`,
  },
  'id.unwrapped': {
    vi: ({ read }) =>
      `Ô ghi thêm chữ hoặc dấu quanh số định danh; chỉ lấy số ${read}. Các ô khác của cột được đọc cùng cách, không nhắc lại. Hãy kiểm tra.`,
    en: ({ read }) =>
      `There are words or signs around the ID number; only the number ${read} was taken. Other cells of the column are read the same way and not mentioned again. Check it.`,
  },
  'id.digits-lost': {
    vi: () =>
      'Bảng tính đã rút gọn số định danh thành dạng lũy thừa (như 1,07E+11) nên các chữ số cuối đã mất, không khôi phục được. Dòng bị loại; hãy xuất lại tệp với cột này ở dạng văn bản, hoặc ghi lại số theo hồ sơ.',
    en: () =>
      'A spreadsheet shortened the ID number to a power of ten (such as 1.07E+11): its last digits are lost and cannot be brought back. The row was rejected; export the file again with this column as text, or write the number again.',
  },
  'id.zeros-lost': {
    vi: ({ digits, restored, agrees }) =>
      `Số định danh chỉ có ${digits} chữ số; có thể đã mất số 0 ở đầu và số đúng là ${restored}${
        agrees === null ? '' : `, khớp với ${agreement[agrees].vi} của người này`
      }. Giữ nguyên như đã ghi; hãy kiểm tra rồi sửa.`,
    en: ({ digits, restored, agrees }) =>
      `The ID number has only ${digits} digits; leading zeros may be lost, and the number be ${restored}${
        agrees === null ? '' : `, which agrees with the ${agreement[agrees].en} of this person`
      }. Kept as it stands; check and correct it.`,
  },
  'id.malformed': {
    vi: ({ place, year }) =>
      place === null
        ? `Theo số CCCD này, người này sinh năm ${year}, không thể đúng. Giữ nguyên như đã ghi; hãy kiểm tra lại số.`
        : `Ba số đầu của số CCCD (${place}) không phải mã tỉnh, thành phố nào. Giữ nguyên như đã ghi; hãy kiểm tra lại số.`,
    en: ({ place, year }) =>
      place === null
        ? `By this ID number the person was born in ${year}, which cannot be. Kept as it stands; check the number.`
        : `The first three digits of the ID number (${place}) are the code of no province. Kept as it stands; check the number.`,
  },
  'id.sex-differs': {
    vi: ({ sex }) =>
      `Theo số CCCD, người này là ${sexName(sex, 'vi')}, khác với giới tính đã ghi. Cả hai được giữ; hãy kiểm tra số CCCD và giới tính.`,
    en: ({ sex }) =>
      `By the ID number this person is ${sexName(sex, 'en')}, unlike the sex given. Both were kept; check the number and the sex.`,
  },
  'id.birth-differs': {
    vi: ({ year, stated }) =>
      `Theo số CCCD, người này sinh năm ${year}, nhưng danh sách ghi ${stated}. Cả hai được giữ; hãy kiểm tra số CCCD và ngày sinh.`,
    en: ({ year, stated }) =>
      `By the ID number this person was born in ${year}, the list says ${stated}. Both were kept; check the number and the date of birth.`,
  },

  'grade.from-number': {
    vi: ({ read }) => `Mã ngạch được lưu bằng số nên mất số 0; được hiểu là ${read}. Hãy kiểm tra.`,
    en: ({ read }) => `The code of the grade is stored as a number and lost its zeros; it was read as ${read}. Check it.`,
  },
  'step.invalid': {
    vi: () => 'Không hiểu bậc lương ghi ở đây; dòng được nhận, bậc để trống. Hãy ghi bằng số, ví dụ 3 hoặc 3/9.',
    en: () => 'The step of the grade is not understood; the row was kept without it. Write a number, such as 3 or 3/9.',
  },
  'step.became-date': {
    vi: ({ read }) =>
      `Bảng tính đã đổi bậc lương thành ngày (${read}) nên không còn biết là bậc nào; dòng được nhận, bậc để trống. Hãy ghi lại, ví dụ 3 hoặc '3/9.`,
    en: ({ read }) =>
      `A spreadsheet turned the step into a day (${read}), so it is not known any more; the row was kept without it. Write it again, such as 3 or '3/9.`,
  },

  'code.zeros-lost': {
    vi: ({ width }) =>
      `Mã này ngắn hơn các mã khác trong cột (${width} chữ số), có thể đã mất số 0 ở đầu; giữ nguyên như đã ghi. Hãy kiểm tra.`,
    en: ({ width }) =>
      `This code is shorter than the others of its column (${width} digits); leading zeros may be lost. Kept as it stands, check it.`,
  },
  'code.padded': {
    vi: ({ count, examples }) =>
      `Cả cột mã được lưu bằng số nên mất số 0 ở đầu; đã thêm lại cho ${count} mã: ${examples.join(', ')}${count > examples.length ? ', …' : ''}. Hãy kiểm tra.`,
    en: ({ count, examples }) =>
      `All codes of the column are stored as numbers and lost their leading zeros; they were put back for ${count}: ${examples.join(', ')}${count > examples.length ? ', …' : ''}. Check them.`,
  },

  'unit.sum-differs': {
    vi: ({ of, unit, stated, computed, count }) =>
      `${of === 'area' ? 'Diện tích' : 'Dân số'} của ${unit} ghi ${stated}, nhưng ${count} đơn vị trực thuộc trong danh sách cộng lại là ${computed}. Cả hai được giữ; hãy tìm số sai, hoặc đơn vị trực thuộc còn thiếu trong danh sách.`,
    en: ({ of, unit, stated, computed, count }) =>
      `${of === 'area' ? 'The area' : 'The population'} of ${unit} is given as ${stated}, and the ${count} unit(s) right below it in the lists come to ${computed}. Both were kept; look for the number that is wrong, or for a unit below that is missing.`,
  },
  'quota.parts-differ': {
    vi: ({ stated, computed }) =>
      `Tổng số ghi ${stated}, nhưng các cột trong đó cộng lại là ${computed}. Biên chế được lấy theo từng nhóm đối tượng, không theo tổng số; hãy kiểm tra dòng này.`,
    en: ({ stated, computed }) =>
      `The total says ${stated}, and its parts come to ${computed}. The numbers of the staff groups were taken, not the total; check this row.`,
  },
  'total.differs': {
    vi: ({ stated, computed, from, to }) =>
      `Dòng cộng ghi ${stated}, nhưng các dòng từ ${from} đến ${to} cộng lại là ${computed}. Dòng cộng không được dùng; hãy tìm dòng sai hoặc thiếu, vì số liệu gửi đi có thể chưa đúng.`,
    en: ({ stated, computed, from, to }) =>
      `The total says ${stated}, and rows ${from} to ${to} come to ${computed}. Totals are not used; look for the row that is wrong or missing, because the figures may not be right.`,
  },

  'unit.kind-unknown': {
    vi: () =>
      'Không biết đây là xã, phường, thị trấn, huyện hay tỉnh. Hãy ghi tên đầy đủ (ví dụ “Xã Minh Quân”) hoặc thêm cột loại đơn vị.',
    en: () =>
      'It is not clear whether this is a xã, phường, thị trấn, huyện or tỉnh. Write the full name (“Xã Minh Quân”) or add a column with the kind.',
  },
  'unit.code-missing': {
    vi: ({ count }) =>
      `Bảng không có cột mã: ${count} đơn vị được nhận theo tên, tên đầy đủ đứng thay mã. Danh sách khác chỉ tìm thấy các đơn vị này theo tên; hãy thêm cột mã ĐVHC nếu có.`,
    en: ({ count }) =>
      `The table has no column of codes: ${count} unit(s) were taken by name, with the full name in place of a code. Other lists find them by name only; add a column with the codes if there are any.`,
  },
  'unit.kind-differs': {
    vi: ({ byColumn, byName }) =>
      `Cột loại đơn vị ghi “${byColumn}” nhưng tên bắt đầu bằng “${byName}”; đã lấy theo tên. Hãy sửa cho khớp.`,
    en: ({ byColumn, byName }) =>
      `The column says “${byColumn}” and the name begins with “${byName}”; the name was followed. Make them agree.`,
  },
  'unit.two-names': {
    vi: ({ code, name, otherName }) => `Mã ${code} vừa là “${otherName}” vừa là “${name}” trong cùng bảng. Hãy sửa mã hoặc tên.`,
    en: ({ code, name, otherName }) => `Code ${code} is both “${otherName}” and “${name}” in this table. Correct the code or the name.`,
  },
  'unit.duplicate-code': {
    vi: ({ code, first, firstName }) =>
      `Mã ${code} đã được dùng cho ${firstName} ở ${cellName(first, 'vi')}. Mỗi mã chỉ thuộc một đơn vị; hãy sửa một trong hai dòng.`,
    en: ({ code, first, firstName }) =>
      `Code ${code} is already that of ${firstName} at ${cellName(first, 'en')}. A code belongs to one unit; correct one of the rows.`,
  },
  'unit.same-name': {
    vi: ({ name, code, otherCode, first }) =>
      `${name} có mã ${code} ở dòng này và mã ${otherCode} ở ${cellName(first, 'vi')}, cùng một đơn vị cấp trên; được coi là hai đơn vị. Nếu là một, hãy xóa một dòng.`,
    en: ({ name, code, otherCode, first }) =>
      `${name} has the code ${code} here and ${otherCode} at ${cellName(first, 'en')}, in the same unit above; they were taken for two units. Delete a row if they are one.`,
  },
  'unit.parent-unknown': {
    vi: ({ parent, suggestions }) =>
      `Không có đơn vị cấp trên “${parent}” trong các danh sách.${maybe(suggestions, 'vi')} Hãy sửa dòng này hoặc nhập danh sách có đơn vị đó.`,
    en: ({ parent, suggestions }) =>
      `The unit above, “${parent}”, is in no list.${maybe(suggestions, 'en')} Correct the row or import the list that has it.`,
  },
  'unit.parent-ambiguous': {
    vi: ({ parent, candidates }) => `Có nhiều đơn vị tên “${parent}”: ${unitNames(candidates)}. Hãy ghi mã đơn vị cấp trên.`,
    en: ({ parent, candidates }) => `Several units are called “${parent}”: ${unitNames(candidates)}. Give the code of the unit above.`,
  },
  'unit.parent-not-above': {
    vi: ({ parent }) => `“${parent}” không ở cấp trên của đơn vị này. Hãy sửa mã đơn vị cấp trên.`,
    en: ({ parent }) => `“${parent}” is not of a level above this unit. Correct the code of the unit above.`,
  },
  'unit.parent-cycle': {
    vi: ({ cycle }) => `Các đơn vị trực thuộc vòng tròn: ${cycle.join(' → ')}. Hãy sửa đơn vị cấp trên của một trong các dòng này.`,
    en: ({ cycle }) => `These units belong to each other in a circle: ${cycle.join(' → ')}. Correct the unit above in one of these rows.`,
  },
  'unit.province-has-parent': {
    vi: ({ parent }) =>
      `Tỉnh, thành phố trực thuộc trung ương không có đơn vị cấp trên; “${parent}” không được dùng. Hãy kiểm tra mã và cấp của dòng này.`,
    en: ({ parent }) => `A province has no unit above; “${parent}” was not used. Check the code and the level of this row.`,
  },
  'unit.parents-by-order': {
    vi: ({ count }) =>
      `Bảng không có cột đơn vị cấp trên: ${count} đơn vị được coi là thuộc huyện, tỉnh ở dòng gần nhất phía trên. Nếu không đúng, hãy thêm cột mã đơn vị cấp trên.`,
    en: ({ count }) =>
      `The table has no column for the unit above: ${count} unit(s) were taken to belong to the nearest district or province in the rows above. Add a column with the code of the unit above if that is wrong.`,
  },
  'unit.no-parent': {
    vi: ({ count }) =>
      `${count} xã, phường, thị trấn không rõ thuộc huyện nào dù bảng có cấp huyện; sẽ không tìm được theo “xã + huyện”. Hãy thêm mã huyện.`,
    en: ({ count }) =>
      `For ${count} commune(s) it is not known which district they belong to, although the table has districts; they cannot be found by commune and district. Add the code of the district.`,
  },
  'unit.parents-not-listed': {
    vi: ({ count }) =>
      `${count} đơn vị có ghi đơn vị cấp trên, nhưng chưa danh sách nào có các đơn vị cấp trên đó. Hãy nhập thêm danh sách cấp huyện, cấp tỉnh.`,
    en: ({ count }) =>
      `${count} unit(s) name a unit above, and no list has those units yet. Import the list of districts and provinces too.`,
  },
  'unit.not-found': {
    vi: ({ unit, suggestions }) =>
      `Không tìm thấy đơn vị “${unit}” trong danh sách đơn vị.${maybe(suggestions, 'vi')} Hãy sửa mã hoặc tên cho đúng từng dấu.`,
    en: ({ unit, suggestions }) =>
      `The unit “${unit}” is not in the list of units.${maybe(suggestions, 'en')} Correct the code or the name; every mark counts.`,
  },
  'unit.not-in-upper': {
    vi: ({ unit, upper, found }) =>
      `Trong danh sách có “${unit}” nhưng không thuộc “${upper}”: ${placedUnits(found, 'vi')}. Hãy sửa tên đơn vị hoặc tên huyện, tỉnh; nếu danh sách thiếu đơn vị cấp trên, hãy bổ sung.`,
    en: ({ unit, upper, found }) =>
      `“${unit}” is in the list, but not in “${upper}”: ${placedUnits(found, 'en')}. Correct the unit or the one above it; add the units above where the list lacks them.`,
  },
  'unit.ambiguous': {
    vi: ({ unit, candidates }) => `“${unit}” có thể là nhiều đơn vị: ${unitNames(candidates)}. Hãy ghi đúng mã, hoặc thêm tên huyện.`,
    en: ({ unit, candidates }) => `“${unit}” can be several units: ${unitNames(candidates)}. Give the right code, or add the district.`,
  },
  'unit.found-by-name': {
    vi: ({ code, found }) => `Mã ${code} không có trong danh sách đơn vị; theo tên, đây là ${unitName(found)}. Hãy kiểm tra mã.`,
    en: ({ code, found }) => `Code ${code} is not in the list of units; by its name this is ${unitName(found)}. Check the code.`,
  },
  'unit.found-by-padded-code': {
    vi: ({ code, found }) => `Mã ${code} thiếu số 0 ở đầu; được hiểu là ${unitName(found)}. Hãy kiểm tra mã.`,
    en: ({ code, found }) => `Code ${code} lacks leading zeros; it was read as ${unitName(found)}. Check the code.`,
  },
  'unit.name-differs': {
    vi: ({ given, found }) => `Tên “${given}” khác tên của mã này trong danh sách: ${unitName(found)}. Đã theo mã; hãy kiểm tra.`,
    en: ({ given, found }) =>
      `The name “${given}” differs from that of the code in the list: ${unitName(found)}. The code was followed; check it.`,
  },

  'mapping.extent-assumed': {
    vi: ({ whole, part }) =>
      `Bảng không ghi phạm vi nhập: ${whole} đơn vị chỉ xuất hiện một lần được coi là nhập toàn bộ${part > 0 ? `, ${part} dòng của đơn vị xuất hiện nhiều lần được coi là một phần` : ''}. Hãy thêm cột phạm vi nếu không đúng.`,
    en: ({ whole, part }) =>
      `The table does not say how much of a unit goes: ${whole} unit(s) that come once were taken as whole${part > 0 ? `, ${part} row(s) of units that come several times as parts` : ''}. Add a column if that is wrong.`,
  },
  'mapping.new-name-unknown': {
    vi: ({ code }) => `Chỉ có mã đơn vị mới ${code}, chưa biết tên. Hãy ghi tên, hoặc nhập danh sách đơn vị sau sắp xếp.`,
    en: ({ code }) =>
      `Only the code ${code} of the new unit is given and its name is unknown. Give the name, or import the list of new units.`,
  },
  'mapping.code-of-two-units': {
    vi: ({ code, name, otherName, first }) =>
      `Mã mới ${code} ở dòng này là của ${name}, ở ${cellName(first, 'vi')} là của ${otherName}. Mỗi mã chỉ thuộc một đơn vị; hãy sửa mã hoặc tên.`,
    en: ({ code, name, otherName, first }) =>
      `The new code ${code} is that of ${name} here and of ${otherName} at ${cellName(first, 'en')}. A code belongs to one unit; correct the code or the name.`,
  },
  'mapping.two-codes': {
    vi: ({ name, code, otherCode, first }) =>
      `${name} có mã ${code} ở dòng này và mã ${otherCode} ở ${cellName(first, 'vi')}; được coi là hai đơn vị. Nếu là một, hãy sửa mã.`,
    en: ({ name, code, otherCode, first }) =>
      `${name} has the code ${code} here and ${otherCode} at ${cellName(first, 'en')}; they were taken for two units. Correct the code if they are one.`,
  },
  'mapping.names-alike': {
    vi: ({ name, otherName, first }) =>
      `Đơn vị mới “${name}” chỉ khác “${otherName}” ở ${cellName(first, 'vi')} về dấu hoặc loại đơn vị; được coi là hai đơn vị. Nếu là một, hãy ghi tên cho khớp.`,
    en: ({ name, otherName, first }) =>
      `The new unit “${name}” differs from “${otherName}” at ${cellName(first, 'en')} only by its marks or its kind; they were taken for two units. Write the name the same way if they are one.`,
  },
  'mapping.over-whole': {
    vi: ({ unit, of, percent }) =>
      `Các phần của ${unit} cộng lại thành ${percent} ${of === 'area' ? 'diện tích' : 'dân số'}, quá 100 %. Hãy sửa tỷ lệ, số liệu hoặc phạm vi ở các dòng của đơn vị này.`,
    en: ({ unit, of, percent }) =>
      `The pieces of ${unit} come to ${percent} of its ${of}, over 100 %. Correct the shares, the amounts or the extent in the rows of this unit.`,
  },

  'official.vacant': {
    vi: ({ count }) => `${count} dòng ghi vị trí còn khuyết thay cho họ tên nên không tính là người; các dòng đó được để riêng.`,
    en: ({ count }) => `${count} row(s) say that a post is vacant where a name would stand; they count as no person and were set aside.`,
  },
  'official.no-unit': {
    vi: ({ count }) => `${count} người không ghi đơn vị công tác nên chưa biết thuộc xã, phường nào. Hãy bổ sung cột đơn vị.`,
    en: ({ count }) => `${count} person(s) have no place of work, so it is not known to which unit they belong. Add the unit.`,
  },
  'official.in-two-posts': {
    vi: ({ name, by, first }) =>
      `${name} đã có ở ${cellName(first, 'vi')} (${twoPosts[by].vi}). Một người chỉ tính ở một vị trí; hãy giữ một dòng.`,
    en: ({ name, by, first }) =>
      `${name} is already at ${cellName(first, 'en')} (${twoPosts[by].en}). A person counts in one post; keep one row.`,
  },
  'official.maybe-in-two-posts': {
    vi: ({ name, first }) =>
      `${name} có thể là người đã có ở ${cellName(first, 'vi')} (cùng họ tên, ngày hoặc năm sinh; số định danh không đủ để phân biệt). Cả hai đều được nhận; nếu là một người, hãy xóa một dòng.`,
    en: ({ name, first }) =>
      `${name} may be the person at ${cellName(first, 'en')} (same name and date or year of birth; ID numbers do not tell them apart). Both were kept; delete one row if they are the same person.`,
  },
  'official.not-yet-born': {
    vi: ({ born, on }) => `Ngày sinh ${born} sau ngày ${on}, không thể đúng, nên dòng bị loại. Hãy sửa ngày sinh hoặc ngày nghỉ.`,
    en: ({ born, on }) =>
      `The date of birth ${born} is after ${on}, which cannot be, so the row was rejected. Correct the date of birth or of leaving.`,
  },
  'official.age-unlikely': {
    vi: ({ age, on }) => `Người này ${age} tuổi vào ngày ${on}, khó có thể đang công tác. Hãy kiểm tra ngày sinh.`,
    en: ({ age, on }) => `This person is ${age} years old on ${on}, which is unlikely for an official. Check the date of birth.`,
  },
  'official.service-over-age': {
    vi: ({ months, age, on }) =>
      `Thời gian công tác ${monthsText(months, 'vi')} là quá dài với người ${age} tuổi vào ngày ${on}: phải bắt đầu trước 15 tuổi. Hãy kiểm tra ngày sinh và thời gian này.`,
    en: ({ months, age, on }) =>
      `A service of ${monthsText(months, 'en')} is too long for a person of ${age} on ${on}: it would have begun before the age of 15. Check the date of birth and the service.`,
  },
  'official.coefficient-not-in-grade': {
    vi: ({ grade, coefficient, steps }) =>
      `Hệ số ${coefficient} không có trong ngạch ${grade} (${steps}). Hệ số được giữ; hãy kiểm tra hệ số và ngạch.`,
    en: ({ grade, coefficient, steps }) =>
      `The coefficient ${coefficient} does not exist in the grade ${grade} (${steps}). It was kept; check the coefficient and the grade.`,
  },
  'official.coefficient-of-other-step': {
    vi: ({ grade, coefficient, step, expected }) =>
      `Ngạch ${grade}, bậc ${step} có hệ số ${expected}, nhưng danh sách ghi ${coefficient}. Cả hai được giữ; hãy kiểm tra bậc và hệ số.`,
    en: ({ grade, coefficient, step, expected }) =>
      `Step ${step} of the grade ${grade} has the coefficient ${expected}, the list says ${coefficient}. Both were kept; check the step and the coefficient.`,
  },
  'official.step-over-grade': {
    vi: ({ grade, step, steps }) => `Ngạch ${grade} chỉ có ${steps} bậc, nhưng danh sách ghi bậc ${step}. Bậc được giữ; hãy kiểm tra.`,
    en: ({ grade, step, steps }) => `The grade ${grade} has only ${steps} steps, the list says step ${step}. It was kept; check it.`,
  },
  'official.id-of-another': {
    vi: ({ name, other, first }) =>
      `Số định danh của ${name} ở dòng này trùng với số của ${other} ở ${cellName(first, 'vi')}. Mỗi số chỉ thuộc một người; có thể một trong hai số bị ghi nhầm, hãy kiểm tra cả hai dòng.`,
    en: ({ name, other, first }) =>
      `The ID number of ${name} in this row is also that of ${other} at ${cellName(first, 'en')}. A number belongs to one person; one of the two may be mistyped, check both rows.`,
  },
  'quota.duplicate': {
    vi: ({ unit, first }) =>
      `Biên chế của ${unit} đã được ghi ở ${cellName(first, 'vi')}. Hãy giữ một dòng cho mỗi đơn vị và nhóm đối tượng.`,
    en: ({ unit, first }) =>
      `The quota of ${unit} is already given at ${cellName(first, 'en')}. Keep one row for each unit and staff group.`,
  },
  'period.invalid': {
    vi: () => 'Không rõ số hồ sơ này của năm nào. Hãy ghi một năm, ví dụ “2024” hoặc “6 tháng đầu năm 2025”.',
    en: () => 'It is not clear which year these dossiers are of. Write one year, such as “2024” or “6 tháng đầu năm 2025”.',
  },
  'workload.duplicate': {
    vi: ({ unit, task, year, first }) =>
      `Số hồ sơ ${[task === null ? null : `của “${task}”`, unit === null ? null : `tại ${unit}`, year === null ? null : `năm ${year}`].filter((part) => part !== null).join(' ')} đã được ghi ở ${cellName(first, 'vi')} với số khác. Hãy giữ một dòng cho mỗi đơn vị, nhiệm vụ và năm.`,
    en: ({ unit, task, year, first }) =>
      `The dossiers ${[task === null ? null : `of “${task}”`, unit === null ? null : `at ${unit}`, year === null ? null : `in ${year}`].filter((part) => part !== null).join(' ')} are already given at ${cellName(first, 'en')} with other figures. Keep one row for each unit, task and year.`,
  },
  'post.duplicate-code': {
    vi: ({ code, first }) =>
      `Mã vị trí việc làm ${code} đã được dùng ở ${cellName(first, 'vi')}. Mỗi mã chỉ thuộc một vị trí; hãy sửa một trong hai dòng.`,
    en: ({ code, first }) =>
      `The code ${code} is already that of the post at ${cellName(first, 'en')}. A code belongs to one post; correct one of the rows.`,
  },
  'post.duplicate': {
    vi: ({ post, first }) =>
      `Vị trí “${post}” đã có ở ${cellName(first, 'vi')}, cùng cấp và cùng phòng, ban. Hãy giữ một dòng, hoặc ghi rõ phòng, ban của từng vị trí.`,
    en: ({ post, first }) =>
      `The post “${post}” is already at ${cellName(first, 'en')}, of the same level and office. Keep one row, or name the office of each.`,
  },
  'adjacency.codes-and-names': {
    vi: ({ codes, names }) =>
      `Ô này có ${codes} mã nhưng ô tên có ${names} đơn vị, nên không biết mã nào của đơn vị nào. Hãy ghi cho khớp.`,
    en: ({ codes, names }) =>
      `This cell has ${codes} code(s) and the one of the names has ${names} unit(s), so it is not clear which is whose. Make them agree.`,
  },
  'adjacency.length-of-several': {
    vi: ({ count }) =>
      `Ô bên cạnh ghi ${count} đơn vị nên chiều dài ranh giới chung này không rõ của đơn vị nào; chiều dài để trống. Hãy ghi mỗi đơn vị một dòng.`,
    en: ({ count }) =>
      `The row names ${count} units, so it is not clear whose border this length is; it was left out. Give each unit a row of its own.`,
  },
  'adjacency.with-itself': {
    vi: ({ unit }) => `Hai đơn vị ở dòng này đều là ${unit}. Một đơn vị không liền kề với chính nó; hãy sửa một trong hai.`,
    en: ({ unit }) => `Both units of this row are ${unit}. A unit is not beside itself; correct one of the two.`,
  },
  'adjacency.repeated': {
    vi: ({ first }) => `Các đơn vị liền kề ở dòng này đã được ghi ở dòng khác (${cellName(first, 'vi')}) nên chỉ tính một lần.`,
    en: ({ first }) => `What this row says has been said by another (${cellName(first, 'en')}), so it counts once.`,
  },
  'adjacency.differs': {
    vi: ({ unit, other, column, first }) =>
      `${unit} và ${other} đã được ghi ở ${cellName(first, 'vi')} nhưng khác về “${columnName(column, 'vi')}”. Hãy giữ một dòng đúng.`,
    en: ({ unit, other, column, first }) =>
      `${unit} and ${other} are already given at ${cellName(first, 'en')} with another “${columnName(column, 'en')}”. Keep the row that is right.`,
  },
  'boundary.no-outline': {
    vi: () =>
      'Đối tượng này của tệp bản đồ không có đường ranh giới (vùng khép kín) nên không được nhận. Hãy xuất lại tệp với đủ ranh giới.',
    en: () => 'This feature of the map has no outline (no closed area), so it was not taken. Export the file again with all outlines.',
  },
  'boundary.duplicate': {
    vi: ({ unit, first }) =>
      `Ranh giới của ${unit} đã có ở ${cellName(first, 'vi')}. Mỗi đơn vị chỉ có một đối tượng; nếu gồm nhiều mảnh, hãy gộp thành một đối tượng nhiều vùng (MultiPolygon).`,
    en: ({ unit, first }) =>
      `The outline of ${unit} is already at ${cellName(first, 'en')}. A unit has one feature; join its pieces to one (a MultiPolygon).`,
  },
  'boundary.missing': {
    vi: ({ count, examples }) =>
      `${count} đơn vị chưa có đường ranh giới: ${examples.join(', ')}${count > examples.length ? ', …' : ''}. Chúng sẽ không hiện trên bản đồ cho đến khi được nhập thêm.`,
    en: ({ count, examples }) =>
      `${count} unit(s) have no outline: ${examples.join(', ')}${count > examples.length ? ', …' : ''}. They will not show on the map until it is imported.`,
  },
  'task.duplicate': {
    vi: ({ task, first }) => `Nhiệm vụ “${task}” đã có ở ${cellName(first, 'vi')}. Mỗi nhiệm vụ chỉ ghi một lần; hãy giữ một dòng.`,
    en: ({ task, first }) => `The task “${task}” is already at ${cellName(first, 'en')}. Each task stands once; keep one row.`,
  },
  'task.same-name': {
    vi: ({ task, first, column }) =>
      `Nhiệm vụ “${task}” đã có ở ${cellName(first, 'vi')}, nhưng hai dòng khác nhau ở cột “${column}”. Cả hai đều được nhận; nếu là một, hãy xóa một dòng.`,
    en: ({ task, first, column }) =>
      `The task “${task}” is already at ${cellName(first, 'en')}, but the rows differ in “${column}”. Both were kept; delete one if they are the same.`,
  },
  'text.converted': {
    vi: ({ encoding, columns, cells, examples }) =>
      `Đã chuyển chữ từ bảng mã ${encodingNames[encoding]} sang Unicode ở ${cells} ô (cột ${columns.join(', ')})${conversions(examples, 'vi')}. Hãy xem chữ có dấu đã đúng chưa; nếu chưa, hãy chọn lại bảng mã của cột.`,
    en: ({ encoding, columns, cells, examples }) =>
      `${cells} cell(s) in ${encodingNames[encoding]} were converted to Unicode (column ${columns.join(', ')})${conversions(examples, 'en')}. Look whether the accents are right; if not, choose another encoding for the column.`,
  },
  'text.destroyed': {
    vi: ({ how }) =>
      how === 'digits'
        ? 'Ô tên chỉ có chữ số nên không phải tên; có thể các cột bị lệch hoặc công thức bị thay bằng số. Dòng bị loại; hãy ghi lại tên.'
        : how === 'question-marks'
          ? 'Tên đã mất chữ có dấu (thành dấu ?) khi tệp được lưu ở bảng mã không có tiếng Việt, không khôi phục được. Dòng bị loại; hãy xuất lại tệp dạng .xlsx hoặc CSV UTF-8 từ tệp gốc, hoặc ghi lại tên.'
          : 'Tên bị vỡ chữ vì tệp Unicode (UTF-8) đã được mở và lưu lại ở bảng mã khác. Dòng bị loại; hãy xuất lại tệp dạng .xlsx hoặc CSV UTF-8 từ tệp gốc, hoặc ghi lại tên.',
    en: ({ how }) =>
      how === 'digits'
        ? 'There are only digits in place of a name; perhaps columns have moved or a formula became a number. The row was rejected; write the name again.'
        : how === 'question-marks'
          ? 'Letters of the name became “?” when the file was saved in an encoding without Vietnamese, and cannot be brought back. The row was rejected; export the file again from the original as .xlsx or as CSV in UTF-8, or write the name again.'
          : 'The name is garbled: the file was Unicode (UTF-8) and was opened and saved in another encoding. The row was rejected; export it again from the original as .xlsx or as CSV in UTF-8, or write the name again.',
  },
  'text.hidden-characters': {
    vi: ({ count }) =>
      `${count} ô có ký tự không nhìn thấy (ký tự điều khiển, đảo chiều chữ hoặc không có độ rộng), có thể làm hai tên khác nhau trông giống nhau. Hãy gõ lại các ô này; trong danh sách lỗi chúng được ghi bằng mã, ví dụ [U+202E].`,
    en: ({ count }) =>
      `${count} cell(s) hold characters that cannot be seen (controls, reversed writing or zero width), which can make two different names look alike. Type these cells anew; in the list of problems they are written as codes, such as [U+202E].`,
  },
  'sheet.not-found': {
    vi: ({ sheet, there }) => `Tệp không có trang tính “${sheet}”; các trang tính hiện có: ${there}.`,
    en: ({ sheet, there }) => `The file has no sheet “${sheet}”; it has: ${there}.`,
  },
  'sheet.unknown': {
    vi: ({ sheetId }) => `Kế hoạch không có trang tính số ${sheetId}; có thể đã được thay bằng lần nhập mới hơn.`,
    en: ({ sheetId }) => `The plan has no sheet number ${sheetId}; a newer import may have taken its place.`,
  },
  'sheet.replaced': {
    vi: ({ before, now }) =>
      `Trang tính này thay cho lần nhập trước (${before} dòng trước, ${now} dòng nay). Nếu không phải bản cập nhật, hãy hoàn tác bước nhập.`,
    en: ({ before, now }) =>
      `This sheet takes the place of its earlier import (${before} rows then, ${now} now). If it is no update of it, undo the import.`,
  },
};
