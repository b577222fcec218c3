import { writeXlsx } from 'hucre';

const thin = { style: 'thin' } as const;
const box = { top: thin, right: thin, bottom: thin, left: thin };
const heading = {
  font: { bold: true, name: 'Times New Roman', size: 12 },
  border: box,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
} as const;
const plain = { font: { name: 'Times New Roman', size: 12 }, border: box } as const;

/**
 * A staff list as an office sends it: title merged over the table, formats, a formula, a note and a link of its own, a conditional format,
 * a validation, print settings and names; a second sheet, and a third one that is hidden.
 */
export const senderWorkbook = (): Promise<Uint8Array> =>
  writeXlsx({
    activeSheet: 1,
    namedRanges: [
      { name: 'DonGia', range: "'Danh mục'!$A$1" },
      { name: '_xlnm.Print_Titles', range: "'Cán bộ'!$3:$3", scope: 'Cán bộ' },
    ],
    sheets: [
      {
        name: 'Danh mục',
        rows: [['xã', 'phường']],
      },
      {
        name: 'Cán bộ',
        columns: [{ width: 6 }, { width: 28 }, { width: 14, style: { numFmt: 'dd/mm/yyyy' } }, { width: 10 }, { width: 18 }],
        rows: [],
        cells: new Map(
          Object.entries({
            '0,0': { value: 'DANH SÁCH CÁN BỘ XÃ MINH QUÂN', style: { font: { bold: true, size: 14, name: 'Times New Roman' } } },
            ...Object.fromEntries(
              ['STT', 'Họ và tên', 'Ngày sinh', 'Hệ số', 'Số CCCD'].map((value, c) => [`2,${c}`, { value, style: heading }]),
            ),
            '3,0': { value: 1, style: plain },
            '3,1': { value: 'Nguyễn Thị Ấn', style: plain, comment: { author: 'Phòng Nội vụ', text: 'Đã đối chiếu hồ sơ.' } },
            '3,2': { value: 25_000, style: { ...plain, numFmt: 'dd/mm/yyyy' } },
            '3,3': { value: 498, style: { ...plain, numFmt: '0.00' } },
            '3,4': { value: '001080012345', style: { ...plain, numFmt: '@' } },
            '4,0': { value: 2, style: plain },
            '4,1': { value: 'Trần Văn <Bê> & Cò', style: plain, hyperlink: { target: 'https://example.vn/ho-so' } },
            '4,3': { value: 2.34, style: { ...plain, numFmt: '0.00' } },
            '4,4': { value: '1080012345', style: { ...plain, numFmt: '@' } },
            '6,3': { formula: 'SUM(D4:D5)', formulaResult: 500.34, value: 500.34, style: plain },
          }),
        ),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
        conditionalRules: [
          { type: 'cellIs', priority: 1, operator: 'greaterThan', formula: '20', range: 'D4:D5', style: { font: { bold: true } } },
        ],
        dataValidations: [{ type: 'decimal', operator: 'between', formula1: '0', formula2: '20', range: 'D4:D5' }],
        pageSetup: { orientation: 'landscape', paperSize: 'a4' },
        freezePane: { rows: 3 },
      },
      { name: 'Bảng ẩn', hidden: true, rows: [['bí mật', 1]] },
    ],
  });
