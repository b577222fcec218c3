import type { Bilingual, Language } from './language.ts';

const fieldNames: Readonly<Record<string, Bilingual>> = {
  id: { vi: 'mã', en: 'id' },
  case: { vi: 'trường hợp', en: 'case' },
  staffGroup: { vi: 'nhóm đối tượng', en: 'staff group' },
  sex: { vi: 'giới tính', en: 'sex' },
  birthDate: { vi: 'ngày sinh', en: 'date of birth' },
  leavingDate: { vi: 'ngày nghỉ', en: 'leaving date' },
  decisionDate: { vi: 'ngày quyết định sắp xếp có hiệu lực', en: 'effective date of the rearrangement decision' },
  salaryCoefficient: { vi: 'hệ số lương', en: 'salary coefficient' },
  positionAllowance: { vi: 'phụ cấp chức vụ', en: 'position allowance' },
  overFrameSeniorityPercent: { vi: 'tỷ lệ phụ cấp thâm niên vượt khung', en: 'percentage of over-frame seniority' },
  occupationSeniorityPercent: { vi: 'tỷ lệ phụ cấp thâm niên nghề', en: 'percentage of occupation seniority' },
  publicServiceAllowancePercent: { vi: 'tỷ lệ phụ cấp công vụ', en: 'percentage of the public-service allowance' },
  reservedCoefficient: { vi: 'hệ số chênh lệch bảo lưu', en: 'reserved coefficient' },
  otherAllowances: { vi: 'phụ cấp khác', en: 'other allowances' },
  kind: { vi: 'loại phụ cấp', en: 'kind of allowance' },
  coefficient: { vi: 'hệ số phụ cấp', en: 'allowance coefficient' },
  socialInsurance: { vi: 'thời gian đóng BHXH', en: 'social-insurance time' },
  partTime: { vi: 'thời gian hoạt động không chuyên trách', en: 'part-time working time' },
  years: { vi: 'số năm', en: 'years' },
  months: { vi: 'số tháng', en: 'months' },
  name: { vi: 'tên', en: 'name' },
  effectiveDate: { vi: 'ngày áp dụng của phương án', en: 'effective date of the variant' },
  lawDate: { vi: 'ngày áp dụng pháp luật', en: 'law date' },
  path: { vi: 'đường dẫn', en: 'path' },
  folder: { vi: 'thư mục', en: 'folder' },
  unitIds: { vi: 'đơn vị được chọn', en: 'units chosen' },
  personIds: { vi: 'người được chọn', en: 'people chosen' },
  sources: { vi: 'tệp cần nhập', en: 'files to import' },
  monthsEarly: { vi: 'số tháng nghỉ trước tuổi', en: 'months early' },
};

const wordsFor = (field: string): Bilingual | undefined => (Object.hasOwn(fieldNames, field) ? fieldNames[field] : undefined);

/** The way to a field of a person in words, its items counted from 1: "phụ cấp khác thứ 2, loại phụ cấp". */
export const fieldPath = (path: readonly (string | number)[], language: Language): string =>
  path
    .map((step) => {
      if (typeof step === 'number') return language === 'vi' ? ` thứ ${step + 1}` : ` ${step + 1}`;
      return `, ${wordsFor(step)?.[language] ?? step}`;
    })
    .join('')
    .replace(/^, /, '');

/** The words for a field of a person, with the field's own name so that it is found in the input. */
export function fieldName(field: string, language: Language): string {
  const words = wordsFor(field);
  return words ? `${words[language]} (${field})` : field;
}
