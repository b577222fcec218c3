import type { ImportProblems } from '../../kernel/problems/import.ts';
import type { ProblemMessages } from '../language.ts';

export const importMessages: ProblemMessages<ImportProblems> = {
  'sheet.no-table': {
    vi: () => 'Không tìm thấy bảng nào trong trang tính; các dòng được để riêng.',
    en: () => 'No table was found in this sheet; its rows were set aside.',
  },
  'sheet.unknown-kind': {
    vi: ({ headings }) => `Chưa nhận ra loại bảng từ các tiêu đề: ${headings}. Hãy chọn loại dữ liệu cho trang tính này.`,
    en: ({ headings }) => `The kind of table could not be told from its headings: ${headings}. Choose what this sheet holds.`,
  },
  'sheet.kind-not-possible': {
    vi: ({ kind, missing }) => `Trang tính không thể đọc như “${kind}” vì thiếu cột ${missing}.`,
    en: ({ kind, missing }) => `This sheet cannot be read as “${kind}”: the column ${missing} is missing.`,
  },
  'sheet.missing-column': {
    vi: ({ kind, column }) => `Bảng “${kind}” thiếu cột bắt buộc ${column}. Hãy thêm cột này (hoặc sửa tiêu đề) rồi nhập lại.`,
    en: ({ kind, column }) => `The table “${kind}” lacks the needed column ${column}. Add it (or correct its heading) and import again.`,
  },
  'sheet.hidden': { vi: () => 'Trang tính đang ẩn nhưng vẫn được đọc.', en: () => 'This sheet is hidden; it was read all the same.' },
  'sheet.not-found': {
    vi: ({ sheet, there }) => `Tệp không có trang tính “${sheet}”; các trang hiện có: ${there}.`,
    en: ({ sheet, there }) => `The file has no sheet “${sheet}”; it has: ${there}.`,
  },
  'sheet.unknown': {
    vi: ({ sheetId }) => `Kế hoạch không có trang tính số ${sheetId}; có thể đã được thay bằng lần nhập mới hơn.`,
    en: ({ sheetId }) => `The plan has no sheet number ${sheetId}; a newer import may have taken its place.`,
  },
  'sheet.replaced': {
    vi: ({ before, now }) => `Trang tính này thay cho lần nhập trước (${before} dòng trước, ${now} dòng nay). Nếu không phải bản cập nhật, hãy hoàn tác bước nhập.`,
    en: ({ before, now }) => `This sheet takes the place of its earlier import (${before} rows then, ${now} now). If it is no update of it, undo the import.`,
  },
};
