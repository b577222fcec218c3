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
};
