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
  coordinate: { vi: 'có tọa độ không phải là số', en: 'a coordinate is no number' },
  'repeated-name': { vi: 'một thuộc tính được ghi hai lần', en: 'a property is given twice' },
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
  'password-work': { vi: 'việc kiểm tra mật khẩu cần quá nhiều phép tính', en: 'checking its password would take far too much work' },
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
  points: { vi: 'điểm trên đường ranh giới', en: 'points on its boundaries' },
};

const accessProblems: Readonly<Record<FileProblems['file.no-access']['reason'], Bilingual>> = {
  'not-a-file': { vi: 'đây không phải là một tệp', en: 'it is not a file' },
  'not-allowed': { vi: 'bạn không có quyền đọc tệp này', en: 'you are not allowed to read it' },
  'in-use': { vi: 'chương trình khác đang giữ tệp; hãy đóng tệp ở chương trình đó', en: 'another program is using it; close it there' },
  'read-error': { vi: 'ổ đĩa báo lỗi khi đọc', en: 'the disk reported an error' },
};

const jsonContents: Readonly<Record<FileProblems['file.json-not-boundaries']['found'], Bilingual>> = {
  'other-data': { vi: 'Tệp JSON này không chứa ranh giới', en: 'This JSON file holds no boundaries' },
  'bare-shape': {
    vi: 'Tệp chỉ có một hình, không có thuộc tính nào cho biết của đơn vị nào',
    en: 'The file holds a bare shape and nothing that says which unit it belongs to',
  },
  'no-features': { vi: 'Tệp ranh giới không có đối tượng nào', en: 'The boundary file holds no features' },
};

const outlineFaults: Readonly<Record<FileProblems['file.outline-broken']['reason'], Bilingual>> = {
  shape: { vi: 'hình ghi sai cấu trúc', en: 'its shape is built wrongly' },
  properties: { vi: 'thuộc tính ghi sai cấu trúc', en: 'its properties are built wrongly' },
  coordinate: { vi: 'có tọa độ không thể có', en: 'a coordinate is impossible' },
  'short-ring': { vi: 'đường bao có ít hơn bốn điểm', en: 'a ring has fewer than four points' },
  'open-ring': { vi: 'đường bao không khép kín', en: 'a ring is not closed' },
  arc: { vi: 'đường bao dùng một đoạn không có trong tệp', en: 'a ring uses an arc that is not in the file' },
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
      `Tệp này ${extension === '' ? '' : `có đuôi ${extension} nhưng `}thực ra là ${foundContents[found].vi}${found === 'other-spreadsheet' ? '' : ', không phải bảng tính nên không đọc được'}. ${
        found === 'text' ? 'Nếu đó là bảng phân cách bằng dấu phẩy hay dấu chấm phẩy, hãy đổi đuôi tệp thành .csv.' : saveAgain.vi
      }`,
    en: ({ found, extension }) =>
      `This file ${extension === '' ? 'is' : `is named ${extension} but is`} really ${foundContents[found].en}${found === 'other-spreadsheet' ? '' : ', not a spreadsheet, and cannot be read'}. ${
        found === 'text' ? 'If it is a table separated by commas or semicolons, rename it to .csv.' : saveAgain.en
      }`,
  },
  'file.password': {
    vi: ({ canOpen }) =>
      canOpen
        ? 'Tệp được bảo vệ bằng mật khẩu. Hãy nhập mật khẩu của tệp để đọc, hoặc mở tệp, bỏ mật khẩu rồi lưu lại.'
        : 'Tệp được bảo vệ bằng mật khẩu theo cách mà chương trình không mở được. Hãy mở tệp, bỏ mật khẩu rồi lưu lại.',
    en: ({ canOpen }) =>
      canOpen
        ? 'The file is protected by a password. Enter its password to read it, or open the file, remove the password and save it again.'
        : 'The file is protected by a password in a way the program cannot open. Open it, remove the password and save it again.',
  },
  'file.password-wrong': {
    vi: () => 'Mật khẩu không đúng nên chưa đọc được tệp. Hãy kiểm tra chữ hoa, chữ thường, dấu và bộ gõ rồi nhập lại, hoặc hỏi nơi gửi.',
    en: () =>
      'The password is not the right one, so the file was not read. Check capitals, accents and the keyboard and enter it again, or ask the sender.',
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
  'file.json-invalid': {
    vi: ({ line }) => `Tệp JSON viết sai ở dòng ${line} nên không đọc được. Hãy xuất lại tệp từ phần mềm bản đồ.`,
    en: ({ line }) => `The JSON is wrong in line ${line} and cannot be read. Export the file again from the mapping program.`,
  },
  'file.json-not-boundaries': {
    vi: ({ found }) =>
      `${jsonContents[found].vi} nên không có gì để nhập. Hãy xuất lớp ranh giới thành GeoJSON hoặc TopoJSON, kèm cột mã đơn vị.`,
    en: ({ found }) =>
      `${jsonContents[found].en}, so there is nothing to import. Export the layer of boundaries as GeoJSON or TopoJSON, with the column of unit codes.`,
  },
  'file.boundaries-projected': {
    vi: ({ x, y }) =>
      `Tọa độ trong tệp (như ${x}; ${y}) không phải kinh độ, vĩ độ mà là tọa độ phẳng tính bằng mét, chẳng hạn VN-2000, nên không đặt lên bản đồ được. Hãy xuất lại với hệ tọa độ WGS 84 (EPSG:4326).`,
    en: ({ x, y }) =>
      `The coordinates in the file (such as ${x}; ${y}) are not longitude and latitude but metres of a plane grid, such as VN-2000, and cannot be put on the map. Export it again in WGS 84 (EPSG:4326).`,
  },
  'file.boundaries-swapped': {
    vi: () =>
      'Tọa độ trong tệp ghi vĩ độ trước, kinh độ sau, nên mọi ranh giới sẽ nằm sai chỗ. Hãy xuất lại với kinh độ trước, vĩ độ sau, đúng như GeoJSON quy định.',
    en: () =>
      'The coordinates in the file give latitude before longitude, so that every boundary would lie in the wrong place. Export it again with longitude first, as GeoJSON demands.',
  },
  'file.outline-broken': {
    vi: ({ reason, feature }) =>
      `Đối tượng thứ ${feature} trong tệp ranh giới bị hỏng (${outlineFaults[reason].vi}) nên không nhập gì. Hãy sửa đối tượng đó bằng phần mềm bản đồ rồi xuất lại.`,
    en: ({ reason, feature }) =>
      `Feature ${feature} of the boundary file is broken (${outlineFaults[reason].en}), so nothing was imported. Mend it in the mapping program and export the file again.`,
  },
  'file.lost-sheet': {
    vi: ({ sheet }) =>
      `Không đọc được trang tính “${sheet}”; để không mất dữ liệu, không nhập gì. Hãy lưu lại tệp thành .xlsx rồi thử lại.`,
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
  'file.macros': {
    vi: () =>
      'Tệp có macro (chương trình đi kèm). Macro không được đọc và không được chạy; chỉ các giá trị đã lưu trong ô được nhập. Nếu số liệu do macro tính, hãy kiểm tra lại với nơi gửi.',
    en: () =>
      'The file carries macros (programs). They were neither read nor run; only the values stored in the cells were taken. If macros compute the figures, check them with the sender.',
  },
  'file.external-links': {
    vi: () =>
      'Tệp có liên kết tới tệp khác. Các tệp đó không được mở; giá trị lấy theo lần tính gần nhất đã lưu trong tệp này. Hãy hỏi nơi gửi xem các giá trị đó có còn đúng không.',
    en: () =>
      'The file links to other files. Those were not opened; the values are the ones last stored in this file. Ask the sender whether they still hold.',
  },
  'file.guessed-encoding': {
    vi: ({ encoding }) =>
      `Tệp văn bản không phải Unicode và không ghi (hoặc ghi sai) bảng mã nên được đọc nguyên từng ký tự (${encoding}); bảng mã tiếng Việt của từng cột được nhận ra từ chính chữ trong cột. Hãy xem chữ có dấu có đúng không; nếu sai, hãy chọn lại bảng mã của cột hoặc lưu tệp theo UTF-8.`,
    en: ({ encoding }) =>
      `The text file is not Unicode and does not name its encoding (or names a wrong one), so it was read byte by byte (${encoding}); the Vietnamese encoding of each column is told from its own text. Look whether the accents are right; if not, choose another encoding for the column or save the file as UTF-8.`,
  },
  'file.features-without-outline': {
    vi: ({ none, others }) =>
      `Có ${none + others} đối tượng không vẽ được ranh giới: ${none} không có hình, ${others} là điểm hoặc đường. Các đối tượng đó vẫn được đọc nhưng sẽ không hiện trên bản đồ.`,
    en: ({ none, others }) =>
      `${none + others} features draw no boundary: ${none} have no shape, ${others} are points or lines. They were read, but will not show on the map.`,
  },
  'file.formulas-without-values': {
    vi: ({ count, firstCell }) =>
      `Có ${count} ô công thức chưa được tính (ô đầu tiên: ${firstCell}) nên được đọc là ô trống. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi nhập lại.`,
    en: ({ count, firstCell }) =>
      `${count} formula cells hold no computed value (the first is ${firstCell}) and were read as empty. Open the file in Excel or LibreOffice, save it and import it again.`,
  },
};
