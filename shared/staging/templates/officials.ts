import type { OfficialRecord, PartialDate } from '../../model/records.ts';
import { bodyWords, leavingWords, sexWords, staffGroupWords, wordsOf } from './choices.ts';
import { choiceOf, code, columnsOf, day, dayCell, numberOf, percent, percentText, scaled, type Template, text } from './template.ts';
import { unitColumns } from './unit-columns.ts';

const column = columnsOf<OfficialRecord>();
const choose = { vi: 'Chọn trong danh sách', en: 'Choose from the list' };
const withSign = { vi: 'Ghi cả dấu %', en: 'With the % sign' };
const coefficient = (sample: number | null) => ({
  form: numberOf(4, 20),
  hint: { vi: 'Số, ví dụ 4,98', en: 'Number, for example 4.98' },
  width: 11,
  sample,
});
const months = (sample: number | null) => ({ form: numberOf(0, 720), hint: { vi: 'Số tháng', en: 'Months' }, width: 13, sample });
const allowance = (sample: string | null) => ({ form: percent, hint: withSign, width: 12, sample });
const date = { form: day, hint: { vi: 'ngày/tháng/năm', en: 'day/month/year' }, width: 13 };
const ifAny = { vi: 'Nếu có', en: 'If any' };

/** As exact as it is known: "05/03/1970", "03/1970", "1970". */
function partialDate(value: PartialDate | null): string | null {
  if (value === null) return null;
  const parts = [value.day, value.month].filter((part) => part !== null).map((part) => String(part).padStart(2, '0'));
  return [...parts, String(value.year)].join('/');
}

/** People in posts. */
export const officialsTemplate: Template<'officials'> = {
  kind: 'officials',
  version: 1,
  sheet: 'Cán bộ, công chức',
  title: { vi: 'Danh sách cán bộ, công chức, viên chức, người hoạt động không chuyên trách', en: 'List of officials' },
  name: { vi: 'danh sách cán bộ, công chức', en: 'officials' },
  columns: [
    column(
      'Họ và tên',
      'fullName',
      { form: text, needed: true, hint: { vi: 'Họ, chữ đệm và tên', en: 'Full name' }, width: 26, sample: 'Nguyễn Thị Minh An' },
      ({ fullName }) => fullName,
    ),
    column(
      'Ngày sinh',
      'birthDate',
      {
        form: { kind: 'partial-date' },
        hint: { vi: 'dd/mm/yyyy; hoặc mm/yyyy, yyyy nếu không rõ', en: 'dd/mm/yyyy; mm/yyyy or yyyy if not known' },
        width: 13,
        sample: '05/03/1972',
      },
      ({ birthDate }) => partialDate(birthDate),
    ),
    column('Giới tính', 'sex', { form: choiceOf(Object.values(sexWords)), hint: choose, width: 9, sample: sexWords.female }, ({ sex }) =>
      wordsOf(sexWords, sex),
    ),
    column(
      'Số CCCD',
      'idNumber',
      { form: { kind: 'id' }, hint: { vi: '12 số (CCCD) hoặc 9 số (CMND)', en: '12 or 9 digits' }, width: 16, sample: '001172000123' },
      ({ idNumber }) => idNumber,
    ),
    ...unitColumns<OfficialRecord>({ heading: 'Đơn vị công tác' }),
    column(
      'Khối',
      'body',
      { form: choiceOf(Object.values(bodyWords)), hint: choose, width: 16, sample: bodyWords['people-committee'] },
      ({ body }) => wordsOf(bodyWords, body),
    ),
    column('Phòng, ban', 'department', { form: text, hint: ifAny, width: 20, sample: null }, ({ department }) => department),
    column(
      'Chức vụ, chức danh',
      'title',
      { form: text, hint: { vi: 'Như trong quyết định', en: 'As in the decision' }, width: 26, sample: 'Công chức Văn phòng - thống kê' },
      ({ title }) => title,
    ),
    column(
      'Đối tượng',
      'staffGroup',
      { form: choiceOf(Object.values(staffGroupWords)), hint: choose, width: 20, sample: staffGroupWords['civil-servant'] },
      ({ staffGroup }) => wordsOf(staffGroupWords, staffGroup),
    ),
    column(
      'Ngạch',
      'grade',
      { form: code, hint: { vi: 'Mã ngạch hoặc tên ngạch', en: 'Code or name of the grade' }, width: 14, sample: '01.003' },
      ({ grade }) => grade,
    ),
    column(
      'Bậc',
      'step',
      { form: numberOf(0, 99, 1), hint: { vi: 'Số nguyên', en: 'Whole number' }, width: 8, sample: 5 },
      ({ step }) => step,
    ),
    column('Hệ số lương', 'salaryCoefficientE4', coefficient(3.66), ({ salaryCoefficientE4 }) => scaled(salaryCoefficientE4, 10_000)),
    column('Phụ cấp chức vụ', 'positionAllowanceE4', coefficient(0.2), ({ positionAllowanceE4 }) => scaled(positionAllowanceE4, 10_000)),
    column('Hệ số chênh lệch bảo lưu', 'reservedCoefficientE4', coefficient(null), ({ reservedCoefficientE4 }) =>
      scaled(reservedCoefficientE4, 10_000),
    ),
    column('Phụ cấp thâm niên vượt khung', 'overFrameSeniorityE4', allowance('5%'), ({ overFrameSeniorityE4 }) =>
      percentText(overFrameSeniorityE4, 10_000),
    ),
    column('Phụ cấp thâm niên nghề', 'occupationSeniorityE4', allowance(null), ({ occupationSeniorityE4 }) =>
      percentText(occupationSeniorityE4, 10_000),
    ),
    column('Phụ cấp công vụ', 'publicServiceAllowanceE4', allowance('25%'), ({ publicServiceAllowanceE4 }) =>
      percentText(publicServiceAllowanceE4, 10_000),
    ),
    column(
      'Tiền lương tháng hiện hưởng (đồng)',
      'monthlySalaryVnd',
      { form: numberOf(0, 1_000_000_000), hint: { vi: 'Số tiền, đơn vị đồng', en: 'Amount in đồng' }, width: 16, sample: 11_284_000 },
      ({ monthlySalaryVnd }) => monthlySalaryVnd,
    ),
    column('Số tháng đóng BHXH', 'insuranceMonths', months(267), ({ insuranceMonths }) => insuranceMonths),
    column('Số tháng hoạt động không chuyên trách', 'partTimeMonths', months(null), ({ partTimeMonths }) => partTimeMonths),
    column(
      'Trình độ chuyên môn',
      'qualification',
      { form: text, hint: ifAny, width: 22, sample: 'Đại học Luật' },
      ({ qualification }) => qualification,
    ),
    column(
      'Chế độ đề nghị',
      'leavingCase',
      {
        form: choiceOf(Object.values(leavingWords)),
        hint: { vi: 'Để trống nếu không nghỉ', en: 'Empty for those who stay' },
        width: 20,
        sample: null,
      },
      ({ leavingCase }) => wordsOf(leavingWords, leavingCase),
    ),
    column('Thời điểm nghỉ', 'leavingDate', { ...date, sample: null }, ({ leavingDate }) => dayCell(leavingDate)),
    column('Ngày quyết định sắp xếp có hiệu lực', 'decisionDate', { ...date, sample: null }, ({ decisionDate }) => dayCell(decisionDate)),
    column('Ghi chú', 'note', { form: text, hint: ifAny, width: 24, sample: null }, ({ note }) => note),
  ],
};
