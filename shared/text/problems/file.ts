import type { DamageReason, FileProblems, FoundContent, UnsafeReason } from '../../kernel/problems/file.ts';
import type { Bilingual, ProblemMessages } from '../language.ts';

const foundContents: Readonly<Record<FoundContent, Bilingual>> = {
  text: { vi: 'văn bản thường', en: 'plain text' },
  'html-page': { vi: 'trang web không có bảng nào', en: 'a web page without a table' },
  'web-archive': { vi: 'trang web lưu trữ (MHT)', en: 'a web archive (MHT)' },
  xml: { vi: 'tệp XML không phải bảng tính', en: 'an XML file that is no spreadsheet' },
  pdf: { vi: 'tệp PDF', en: 'a PDF' },
  rtf: { vi: 'văn bản RTF', en: 'an RTF text' },
  image: { vi: 'hình ảnh', en: 'a picture' },
  program: { vi: 'chương trình máy tính', en: 'a computer program' },
  archive: { vi: 'tệp nén', en: 'a compressed archive' },
  'word-document': { vi: 'văn bản Word', en: 'a Word document' },
  presentation: { vi: 'bài trình chiếu', en: 'a presentation' },
  'office-document': { vi: 'tệp Office không có bảng tính', en: 'an Office file without a spreadsheet' },
  'other-spreadsheet': { vi: 'bảng tính kiểu cũ mà chương trình không đọc', en: 'a spreadsheet of an old kind that is not read' },
  binary: { vi: 'dữ liệu không nhận ra được', en: 'data of an unknown kind' },
};

const damages: Readonly<Record<DamageReason, Bilingual>> = {
  'cut-off': { vi: 'tệp bị cắt cụt', en: 'the end of the file is missing' },
  'zip-directory': { vi: 'mục lục bên trong tệp bị sai', en: 'the directory inside the file is wrong' },
  compression: { vi: 'dữ liệu nén bị hỏng', en: 'the compressed data is broken' },
  checksum: { vi: 'nội dung đã bị thay đổi so với mã kiểm tra', en: 'the contents do not match their checksum' },
  xml: { vi: 'cấu trúc XML bị hỏng', en: 'the XML is broken' },
  encoding: { vi: 'có ký tự không đọc được', en: 'some characters cannot be decoded' },
  'missing-part': { vi: 'thiếu một phần của tệp', en: 'a part of the file is missing' },
  cell: { vi: 'có ô ghi sai địa chỉ hoặc giá trị', en: 'a cell has an impossible address or value' },
  unreadable: { vi: 'không đọc được nội dung', en: 'the contents cannot be read' },
};

const dangers: Readonly<Record<UnsafeReason, Bilingual>> = {
  ratio: { vi: 'nén quá mức bình thường', en: 'compressed far more than any real file' },
  'false-size': { vi: 'kích thước ghi trong tệp không đúng', en: 'a size it states is not true' },
  overlap: { vi: 'các phần chồng lên nhau', en: 'its parts overlap' },
  'duplicate-part': { vi: 'hai phần trùng tên', en: 'two parts have the same name' },
  'part-name': { vi: 'tên một phần không hợp lệ', en: 'a part has a forbidden name' },
  'compression-method': { vi: 'kiểu nén lạ', en: 'an unknown kind of compression' },
  'document-type': { vi: 'có khai báo DTD', en: 'a document type declaration' },
  depth: { vi: 'lồng nhau quá nhiều tầng', en: 'nested too deeply' },
  'long-tag': { vi: 'có thẻ quá dài', en: 'a tag is too long' },
  'hidden-markup': { vi: 'có nội dung giấu trong chú thích', en: 'markup hidden in a comment' },
};

const counted: Readonly<Record<FileProblems['file.too-many']['what'], Bilingual>> = {
  parts: { vi: 'phần bên trong', en: 'parts inside' },
  sheets: { vi: 'trang tính', en: 'sheets' },
  rows: { vi: 'dòng', en: 'rows' },
  columns: { vi: 'cột', en: 'columns' },
  cells: { vi: 'ô', en: 'cells' },
  texts: { vi: 'chuỗi văn bản', en: 'different texts' },
  merges: { vi: 'ô gộp', en: 'merged ranges' },
  'cell-characters': { vi: 'ký tự trong một ô', en: 'characters in one cell' },
  characters: { vi: 'ký tự trong toàn tệp', en: 'characters in the whole file' },
};

const accessProblems: Readonly<Record<FileProblems['file.no-access']['reason'], Bilingual>> = {
  'not-a-file': { vi: 'đây không phải là một tệp', en: 'it is not a file' },
  'not-allowed': { vi: 'bạn không có quyền đọc tệp này', en: 'you are not allowed to read it' },
  'in-use': { vi: 'chương trình khác đang giữ tệp; hãy đóng tệp ở chương trình đó', en: 'another program is using it; close it there' },
  'read-error': { vi: 'ổ đĩa báo lỗi khi đọc', en: 'the disk reported an error' },
};

const saveAgain: Bilingual = {
  vi: 'Hãy mở bằng phần mềm đã tạo ra tệp rồi lưu lại thành .xlsx.',
  en: 'Open it in the program it comes from and save it as .xlsx.',
};

const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);
const inPart = (part: string | null, before: string): string => (part === null ? '' : `, ${before} “${part}”`);

export const fileMessages: ProblemMessages<FileProblems> = {
  'file.not-found': {
    vi: ({ path }) => `Không tìm thấy tệp “${path}”. Hãy kiểm tra lại đường dẫn hoặc tên tệp.`,
    en: ({ path }) => `The file “${path}” was not found. Check its folder and name.`,
  },
  'file.no-access': {
    vi: ({ path, reason }) => `Không mở được “${path}”: ${accessProblems[reason].vi}.`,
    en: ({ path, reason }) => `“${path}” could not be opened: ${accessProblems[reason].en}.`,
  },
  'file.empty': {
    vi: () => 'Tệp rỗng, không có dữ liệu nào để đọc. Hãy xin lại tệp từ nơi gửi.',
    en: () => 'The file is empty: there is nothing to read. Ask the sender for it again.',
  },
  'file.too-large': {
    vi: ({ bytes, limit, unpacked }) =>
      `Tệp quá lớn${unpacked ? ' sau khi giải nén' : ''} (${megabytes(bytes)} MB, giới hạn ${megabytes(limit)} MB). Hãy tách thành nhiều tệp nhỏ hơn.`,
    en: ({ bytes, limit, unpacked }) =>
      `The file is too large${unpacked ? ' once unpacked' : ''} (${megabytes(bytes)} MB, the limit is ${megabytes(limit)} MB). Split it into smaller files.`,
  },
  'file.too-many': {
    vi: ({ what, limit }) =>
      `Tệp có hơn ${limit} ${counted[what].vi}, vượt giới hạn đọc được. Hãy xóa phần thừa hoặc tách thành nhiều tệp nhỏ hơn.`,
    en: ({ what, limit }) =>
      `The file has more than ${limit} ${counted[what].en}, which is the limit. Delete what is not needed or split the file.`,
  },
  'file.wrong-type': {
    vi: ({ found, extension }) =>
      `Tệp này ${extension === '' ? '' : `có đuôi ${extension} nhưng `}thực ra là ${foundContents[found].vi}, không phải bảng tính nên không đọc được. ${
        found === 'text' ? 'Nếu đó là bảng phân cách bằng dấu phẩy hay dấu chấm phẩy, hãy đổi đuôi tệp thành .csv.' : saveAgain.vi
      }`,
    en: ({ found, extension }) =>
      `This file ${extension === '' ? 'is' : `is named ${extension} but is`} really ${foundContents[found].en}, not a spreadsheet, and cannot be read. ${
        found === 'text' ? 'If it is a table separated by commas or semicolons, rename it to .csv.' : saveAgain.en
      }`,
  },
  'file.password': {
    vi: () => 'Tệp được bảo vệ bằng mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu rồi lưu lại.',
    en: () => 'The file is protected by a password and cannot be read. Open it, remove the password and save it again.',
  },
  'file.damaged': {
    vi: ({ reason, part }) =>
      `Tệp bị hỏng (${damages[reason].vi}${inPart(part, 'tại')}), nội dung không còn tin được nên không nhập gì. Hãy xin lại tệp từ nơi gửi.`,
    en: ({ reason, part }) =>
      `The file is damaged (${damages[reason].en}${inPart(part, 'in')}); its contents cannot be trusted and nothing was imported. Ask the sender for it again.`,
  },
  'file.unclosed-quote': {
    vi: ({ row }) =>
      `Từ dòng ${row} có dấu nháy kép (") mở mà không đóng, nên mọi dòng sau bị dính vào một ô; chưa nhập gì. Hãy sửa dòng đó hoặc lưu lại tệp thành .xlsx.`,
    en: ({ row }) =>
      `In row ${row} a quotation mark (") is opened and never closed, so that all later rows run into one cell; nothing was imported. Mend that row or save the file as .xlsx.`,
  },
  'file.unsafe': {
    vi: ({ reason, part }) =>
      `Tệp có cấu trúc bất thường (${dangers[reason].vi}${inPart(part, 'tại')}) nên không được mở. Hãy lưu lại bằng Excel hoặc LibreOffice rồi thử lại.`,
    en: ({ reason, part }) =>
      `The file is built in an unusual way (${dangers[reason].en}${inPart(part, 'in')}) and was not opened. Save it again with Excel or LibreOffice and try once more.`,
  },
  'file.lost-sheet': {
    vi: ({ sheet }) => `Không đọc được trang “${sheet}”; để không mất dữ liệu, không nhập gì. Hãy lưu lại tệp thành .xlsx rồi thử lại.`,
    en: ({ sheet }) =>
      `The sheet “${sheet}” could not be read; nothing was imported, so that nothing is lost. Save the file again as .xlsx and retry.`,
  },
  'file.lost-cells': {
    vi: ({ expected, actual }) =>
      `Có ${expected} ô có dữ liệu nhưng đọc được ${actual}; để không mất dữ liệu, không nhập ô nào. Hãy lưu lại tệp thành .xlsx rồi thử lại.`,
    en: ({ expected, actual }) =>
      `There are ${expected} filled cells but ${actual} were read; nothing was imported, so that nothing is lost. Save the file again as .xlsx and retry.`,
  },
  'file.timed-out': {
    vi: ({ seconds }) => `Đọc tệp quá ${seconds} giây nên đã dừng. Tệp có thể bị hỏng; hãy lưu lại thành .xlsx hoặc tách nhỏ.`,
    en: ({ seconds }) =>
      `Reading took more than ${seconds} seconds and was stopped. The file may be damaged: save it again as .xlsx or split it.`,
  },
  'file.out-of-memory': {
    vi: ({ limitMb }) => `Đọc tệp cần hơn ${limitMb} MB bộ nhớ nên đã dừng. Hãy tách thành nhiều tệp nhỏ hơn.`,
    en: ({ limitMb }) => `Reading needed more than ${limitMb} MB of memory and was stopped. Split the file into smaller ones.`,
  },
  'file.cancelled': {
    vi: () => 'Đã hủy theo yêu cầu; kế hoạch giữ nguyên như trước.',
    en: () => 'Cancelled as asked; the plan is as it was.',
  },
  'file.no-checksum': {
    vi: () =>
      'Tệp .xls kiểu cũ không có mã kiểm tra nên chương trình không thể biết nội dung có bị hỏng khi sao chép hay không. Hãy đối chiếu số dòng và các tổng với bản gốc.',
    en: () =>
      'An old .xls file carries no checksum, so damage done while copying cannot be noticed. Compare the number of rows and the totals with the original.',
  },
  'file.guessed-encoding': {
    vi: ({ encoding }) =>
      `Tệp văn bản không phải Unicode, đã đọc theo bảng mã ${encoding}. Hãy xem chữ có dấu có đúng không; nếu sai, hãy lưu lại tệp theo UTF-8.`,
    en: ({ encoding }) =>
      `The text file is not Unicode and was read as ${encoding}. Look whether the accents are right; if not, save the file as UTF-8.`,
  },
  'file.formulas-without-values': {
    vi: ({ count, firstCell }) =>
      `Có ${count} ô công thức chưa được tính (ô đầu tiên: ${firstCell}) nên được đọc là ô trống. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi nhập lại.`,
    en: ({ count, firstCell }) =>
      `${count} formula cells hold no computed value (the first is ${firstCell}) and were read as empty. Open the file in Excel or LibreOffice, save it and import it again.`,
  },
};
