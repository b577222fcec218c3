import { bilingual } from '../ui/bilingual.ts';

/** Everything but the headings in the workbooks that are filled in by hand. Each text of a check is at most 255 characters, each title 32. */
export const templateLabels = bilingual({
  vi: {
    lists: 'Danh mục',
    ordinal: 'TT',
    sample: 'Ví dụ',
    version: (name: string, version: number) => `Mẫu nhập ${name}, phiên bản ${version}`,
    guide:
      'Điền ngay dưới dòng ví dụ; dòng ví dụ không được nhập. Cột có tiêu đề nền đậm là bắt buộc. Có thể thêm, xóa, sắp xếp và lọc dòng; không đổi tiêu đề cột.',
    exported: (rows: string) => `Dữ liệu xuất từ kế hoạch, ${rows} dòng. Có thể sửa rồi nhập lại; không đổi tiêu đề cột.`,
    needed: (hint: string) => `Bắt buộc. ${hint}`,
    checks: {
      title: (heading: string) => heading,
      choice: 'Chọn một giá trị trong danh sách của ô; giá trị khác sẽ không nhập được.',
      whole: (least: string, most: string) => `Ghi số nguyên từ ${least} đến ${most}, không ghi chữ hay đơn vị.`,
      decimal: (least: string, most: string) => `Ghi số từ ${least} đến ${most}, không ghi chữ hay đơn vị.`,
      day: 'Ghi ngày đầy đủ theo dạng ngày/tháng/năm, ví dụ 01/07/2025.',
      partialDate: 'Ghi ngày/tháng/năm, ví dụ 05/03/1972. Nếu không rõ ngày thì ghi 03/1972, không rõ tháng thì ghi 1972.',
      id: 'Số CCCD có 12 số, số CMND có 9 số. Hãy kiểm tra lại; nếu chắc chắn đúng thì chọn Yes để giữ.',
      code: 'Ô này là văn bản: các số 0 ở đầu được giữ nguyên.',
      percent: 'Ghi cả dấu %, ví dụ 25% hoặc 12,5%.',
    },
  },
  en: {
    lists: 'Danh mục',
    ordinal: 'TT',
    sample: 'Example',
    version: (name: string, version: number) => `Template for ${name}, version ${version}`,
    guide:
      'Fill in right below the example; the example is not imported. Columns with a dark heading are needed. Rows may be added, deleted, sorted and filtered; headings must stay as they are.',
    exported: (rows: string) =>
      `Exported from a plan, ${rows} rows. They may be changed and imported again; headings must stay as they are.`,
    needed: (hint: string) => `Needed. ${hint}`,
    checks: {
      title: (heading: string) => heading,
      choice: 'Choose a value from the list of the cell; nothing else can be imported.',
      whole: (least: string, most: string) => `Write a whole number from ${least} to ${most}, without words or units.`,
      decimal: (least: string, most: string) => `Write a number from ${least} to ${most}, without words or units.`,
      day: 'Write a full date, day/month/year, for example 01/07/2025.',
      partialDate: 'Write day/month/year, for example 05/03/1972. If the day is not known 03/1972, if the month is not known 1972.',
      id: 'A CCCD has 12 digits, a CMND 9. Please check; if it is right as it is, choose Yes to keep it.',
      code: 'This cell is text: zeros in front stay.',
      percent: 'Write the % sign too, for example 25% or 12,5%.',
    },
  },
});
