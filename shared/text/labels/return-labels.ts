import { bilingual } from '../ui/bilingual.ts';

/** The sheet in front of a workbook that goes back to its sender, and the notes on its cells. */
export const returnLabels = bilingual({
  vi: {
    sheet: 'Cần sửa',
    title: 'Danh sách chỗ cần sửa',
    about: (file: string, plan: string, date: string) => `Tệp “${file}” · Kế hoạch “${plan}” · ngày ${date}`,
    counts: (errors: number, warnings: number) => `${errors} lỗi phải sửa, ${warnings} cảnh báo cần xem lại.`,
    nothing: 'Không còn chỗ nào cần sửa.',
    guide:
      'Ô có lỗi được tô đỏ, ô có cảnh báo được tô vàng, kèm ghi chú ngay tại ô. Đề nghị sửa trực tiếp trong tệp này, lưu lại rồi gửi lại tệp. Không cần xóa trang tính này, màu tô và ghi chú.',
    copied:
      'Tệp gốc thuộc định dạng không ghi thêm được, nên bản này là tệp Excel mới chép lại đúng các ô đã đọc; định dạng trang trí, công thức và hình ảnh của tệp gốc không có ở đây.',
    headings: { number: 'TT', sheet: 'Trang tính', cell: 'Ô', severity: 'Mức độ', message: 'Vấn đề', advice: 'Việc cần làm' },
    severity: { error: 'Lỗi', warning: 'Cảnh báo' },
    wholeSheet: 'cả trang tính',
    noteAdvice: (advice: string) => `Việc cần làm: ${advice}`,
  },
  en: {
    sheet: 'To correct',
    title: 'Places to correct',
    about: (file: string, plan: string, date: string) => `File “${file}” · Plan “${plan}” · ${date}`,
    counts: (errors: number, warnings: number) => `${errors} errors to correct, ${warnings} warnings to look at.`,
    nothing: 'No place needs correcting any more.',
    guide:
      'Cells with an error are red, cells with a warning are yellow, each with a note. Please correct them in this file, save it and send it back. This sheet, the colours and the notes may stay.',
    copied:
      'Nothing could be added to a file of the original format, so this is a new Excel file with the cells as they were read; decoration, formulas and pictures of the original are not in it.',
    headings: { number: 'No.', sheet: 'Sheet', cell: 'Cell', severity: 'Severity', message: 'Problem', advice: 'What to do' },
    severity: { error: 'Error', warning: 'Warning' },
    wholeSheet: 'whole sheet',
    noteAdvice: (advice: string) => `What to do: ${advice}`,
  },
});
