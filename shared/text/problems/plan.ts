import type { PlanProblems } from '../../kernel/problems/plan.ts';
import type { ProblemMessages } from '../language.ts';

export const planMessages: ProblemMessages<PlanProblems> = {
  'unit.population-missing': {
    vi: ({ unit }) => `${unit} chưa có số dân nên không được tính vào tổng dân số. Hãy bổ sung trong danh sách đơn vị.`,
    en: ({ unit }) => `${unit} has no population, so it is not part of the population totals. Add it to the list of units.`,
  },
  'unit.area-missing': {
    vi: ({ unit }) => `${unit} chưa có diện tích nên không được tính vào tổng diện tích. Hãy bổ sung trong danh sách đơn vị.`,
    en: ({ unit }) => `${unit} has no area, so it is not part of the area totals. Add it to the list of units.`,
  },
  'unit.unknown': { vi: ({ id }) => `Không có đơn vị “${id}” trong phương án.`, en: ({ id }) => `The variant has no unit “${id}”.` },
  'unit.not-a-commune': {
    vi: ({ unit }) => `${unit} không phải đơn vị cấp xã nên không thể gộp ở đây.`,
    en: ({ unit }) => `${unit} is not a commune-level unit and cannot be merged here.`,
  },
  'unit.name-taken': {
    vi: ({ name, by }) => `Tên “${name}” đã được dùng cho ${by} trong cùng tỉnh. Hãy chọn tên khác.`,
    en: ({ name, by }) => `The name “${name}” is taken by ${by} in the same province. Choose another one.`,
  },
  'person.unknown': {
    vi: ({ id }) => `Không tìm thấy người có mã ${id} trong danh sách.`,
    en: ({ id }) => `No person with the id ${id} is in the lists.`,
  },
  'figure.unknown': { vi: ({ figure }) => `Không có số liệu “${figure}”.`, en: ({ figure }) => `There is no figure “${figure}”.` },
  'report.write-failed': {
    vi: ({ path, detail }) => `Không ghi được báo cáo vào “${path}” (${detail}). Hãy đóng tệp nếu đang mở, hoặc chọn thư mục khác.`,
    en: ({ path, detail }) =>
      `The report could not be written to “${path}” (${detail}). Close the file if it is open, or choose another folder.`,
  },
};
