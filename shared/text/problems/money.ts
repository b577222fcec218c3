import type { Assumption, MoneyProblems } from '../../kernel/problems/money.ts';
import { fieldName } from '../field-names.ts';
import { formatDate } from '../format/format-date.ts';
import type { Bilingual, Language, ProblemMessages } from '../language.ts';

const cases: Readonly<Record<string, Bilingual>> = {
  'early-retirement': { vi: 'nghỉ hưu trước tuổi', en: 'early retirement' },
  severance: { vi: 'thôi việc ngay', en: 'severance' },
  'part-time': { vi: 'người hoạt động không chuyên trách nghỉ việc', en: 'leaving part-time work' },
};
const groups: Readonly<Record<string, Bilingual>> = {
  cadre: { vi: 'cán bộ', en: 'cadres' },
  'civil-servant': { vi: 'công chức', en: 'civil servants' },
  'public-employee': { vi: 'viên chức', en: 'public employees' },
  'part-time': { vi: 'người hoạt động không chuyên trách', en: 'part-time workers' },
  contract: { vi: 'lao động hợp đồng', en: 'contract workers' },
};
const sexes: Readonly<Record<string, Bilingual>> = { male: { vi: 'nam', en: 'men' }, female: { vi: 'nữ', en: 'women' } };
const words = (table: Readonly<Record<string, Bilingual>>, key: string, language: Language): string => table[key]?.[language] ?? key;

const assumptions: { readonly [A in Assumption]: { readonly [L in Language]: (measure: string) => string } } = {
  'born-first-of-january': {
    vi: () =>
      'Chỉ biết năm sinh nên tạm tính sinh ngày 01 tháng 01; số tháng nghỉ trước tuổi có thể thấp hơn thực tế, có khi hơn một năm. Hãy bổ sung ngày sinh',
    en: () =>
      'Only the year of birth is known, so 1 January is assumed; the months early may be too few, by more than a year at times. Add the date of birth',
  },
  'first-period': {
    vi: (measure) =>
      `Không có ngày quyết định sắp xếp nên tạm tính nghỉ trong ${measure} tháng đầu; nếu nghỉ muộn hơn, khoản theo thời gian thấp hơn. Hãy bổ sung ngày quyết định`,
    en: (measure) =>
      `There is no date of the rearrangement decision, so leaving within the first ${measure} months is assumed; later, the amount by time is lower. Add the date`,
  },
  'leaves-before-decision': {
    vi: (measure) => `Ngày nghỉ trước ngày quyết định sắp xếp; tạm tính như nghỉ trong ${measure} tháng đầu. Hãy kiểm tra hai ngày này`,
    en: (measure) =>
      `The leaving date is before the rearrangement decision; it is counted as within the first ${measure} months. Check both dates`,
  },
  'whole-months-only': {
    vi: () =>
      'Ngày nghỉ không phải ngày đầu tháng; chỉ tính các tháng tròn, phần lẻ dưới một tháng không tính. Hãy kiểm tra ngày ghi trong quyết định',
    en: () =>
      'The leaving date is not the first of a month; only whole months are counted, days left over are not. Check the date in the decision',
  },
  'usual-public-service-allowance': {
    vi: (measure) => `Danh sách không ghi phụ cấp công vụ nên tính theo mức chung ${measure} %. Hãy ghi rõ tỷ lệ, kể cả khi bằng 0`,
    en: (measure) => `The public-service allowance is not given, so the usual ${measure} % is taken. State the percentage, even if it is 0`,
  },
  'pension-right': {
    vi: (measure) =>
      `Mức tính cho người có từ đủ ${measure} năm đóng BHXH chỉ áp dụng khi đủ điều kiện hưởng lương hưu. Hãy xác nhận điều kiện này với cơ quan BHXH`,
    en: (measure) =>
      `The amount for ${measure} years of social insurance and more holds only for those with a right to a pension. Confirm it with the social-insurance office`,
  },
};

/** 1960-03-10 as 10/03/1960, 1960-03 as 03/1960. */
const dayOrMonth = (day: string): string => day.split('-').toReversed().join('/');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "22 năm 6 tháng" */
const timeText = (months: number, language: Language): string =>
  language === 'vi' ? `${Math.floor(months / 12)} năm ${months % 12} tháng` : `${Math.floor(months / 12)} years ${months % 12} months`;

export const moneyMessages: ProblemMessages<MoneyProblems> = {
  'entitlement.missing': {
    vi: ({ field }) => `Thiếu ${fieldName(field, 'vi')} nên chưa tính được chế độ. Hãy bổ sung trong danh sách.`,
    en: ({ field }) => `Missing: ${fieldName(field, 'en')}, so the entitlement is not computed. Add it to the list.`,
  },
  'entitlement.not-positive': {
    vi: ({ field }) =>
      `${capital(fieldName(field, 'vi'))} đang ghi là 0 nên chưa tính được chế độ; phải lớn hơn 0. Hãy sửa trong danh sách.`,
    en: ({ field }) => `${capital(fieldName(field, 'en'))} is 0, so the entitlement is not computed; it must be above 0. Correct the list.`,
  },
  'entitlement.born-after-leaving': {
    vi: ({ born, leavingDate }) =>
      `${capital(fieldName('birthDate', 'vi'))} là ${dayOrMonth(born)}, không trước ngày nghỉ ${formatDate(leavingDate, 'vi')}, nên không tính. Hãy kiểm tra hai ngày này.`,
    en: ({ born, leavingDate }) =>
      `${capital(fieldName('birthDate', 'en'))}: ${dayOrMonth(born)} is not before the leaving date ${formatDate(leavingDate, 'en')}, so nothing was computed. Check both dates.`,
  },
  'entitlement.time-longer-than-life': {
    vi: ({ field, months, lifeMonths }) =>
      `${capital(fieldName(field, 'vi'))} là ${timeText(months, 'vi')}, dài hơn tuổi đời đến ngày nghỉ (${timeText(lifeMonths, 'vi')}), nên không tính. Hãy kiểm tra thời gian này và ngày sinh.`,
    en: ({ field, months, lifeMonths }) =>
      `${capital(fieldName(field, 'en'))}: ${timeText(months, 'en')} is longer than the life up to the leaving date (${timeText(lifeMonths, 'en')}), so nothing was computed. Check it and the date of birth.`,
  },
  'entitlement.time-implausible': {
    vi: ({ field, months, mostMonths, sinceAge }) =>
      `${capital(fieldName(field, 'vi'))} là ${timeText(months, 'vi')}, dài hơn ${sinceAge === null ? timeText(mostMonths, 'vi') : `thời gian từ khi đủ ${sinceAge} tuổi đến ngày nghỉ (${timeText(mostMonths, 'vi')})`}. Hãy kiểm tra lại; số tiền vẫn tính theo số đã ghi.`,
    en: ({ field, months, mostMonths, sinceAge }) =>
      `${capital(fieldName(field, 'en'))}: ${timeText(months, 'en')} is longer than ${sinceAge === null ? timeText(mostMonths, 'en') : `the time from the age of ${sinceAge} to the leaving date (${timeText(mostMonths, 'en')})`}. Check it; the amount is computed with it as given.`,
  },
  'entitlement.not-for-group': {
    vi: ({ case: kind, staffGroup, accepted }) =>
      `Chế độ ${words(cases, kind, 'vi')} theo quy định này không áp dụng cho ${words(groups, staffGroup, 'vi')} (chỉ cho: ${accepted.map((g) => words(groups, g, 'vi')).join(', ')}). Hãy kiểm tra trường hợp hoặc nhóm đối tượng.`,
    en: ({ case: kind, staffGroup, accepted }) =>
      `The rule on ${words(cases, kind, 'en')} does not apply to ${words(groups, staffGroup, 'en')} (only to: ${accepted.map((g) => words(groups, g, 'en')).join(', ')}). Check the case or the staff group.`,
  },
  'entitlement.outside-law': {
    vi: ({ case: kind, monthsEarly, fewest, most }) =>
      `Còn ${monthsEarly} tháng đến tuổi nghỉ hưu; chế độ ${words(cases, kind, 'vi')} chỉ có cho người còn từ ${fewest}${most === null ? '' : ` đến ${most}`} tháng, nên không tính. Hãy kiểm tra ngày sinh, ngày nghỉ và trường hợp.`,
    en: ({ case: kind, monthsEarly, fewest, most }) =>
      `${monthsEarly} months are left to the retirement age; ${words(cases, kind, 'en')} is provided for ${most === null ? `${fewest} months or more` : `${fewest} to ${most} months`}, so nothing was computed. Check the date of birth, the leaving date and the case.`,
  },
  'entitlement.age-reached': {
    vi: ({ pensionFrom, leavingDate }) =>
      `Đã đủ tuổi nghỉ hưu (hưởng lương hưu từ ${formatDate(pensionFrom, 'vi')}) khi nghỉ ngày ${formatDate(leavingDate, 'vi')}, nên không tính chế độ cho việc nghỉ sớm. Hãy kiểm tra ngày sinh và ngày nghỉ.`,
    en: ({ pensionFrom, leavingDate }) =>
      `The retirement age is reached (pension from ${formatDate(pensionFrom, 'en')}) by the leaving date ${formatDate(leavingDate, 'en')}, so nothing is computed for leaving early. Check both dates.`,
  },
  'entitlement.age-not-listed': {
    vi: ({ born, sex }) =>
      `Bảng tuổi nghỉ hưu không có ${words(sexes, sex, 'vi')} sinh ${dayOrMonth(born)}; người này đã đủ tuổi trước khi có bảng. Hãy kiểm tra ngày sinh.`,
    en: ({ born, sex }) =>
      `The table of retirement ages has no ${words(sexes, sex, 'en')} born ${dayOrMonth(born)}: the age was reached before the table begins. Check the date of birth.`,
  },
  'entitlement.too-little-insurance': {
    vi: ({ months, neededYears }) =>
      `Thời gian đóng BHXH là ${timeText(months, 'vi')}; trợ cấp theo thời gian công tác chỉ có quy định từ đủ ${neededYears} năm, nên không tính. Hãy kiểm tra sổ BHXH.`,
    en: ({ months, neededYears }) =>
      `Social insurance was paid for ${timeText(months, 'en')}; the service allowance is laid down from ${neededYears} years on, so nothing was computed. Check the insurance record.`,
  },
  'entitlement.allowance-unknown': {
    vi: ({ kind, accepted }) =>
      `Không rõ loại phụ cấp “${kind}” có được tính vào tiền lương hay không. Các loại được nhận: ${accepted.join(', ')}.`,
    en: ({ kind, accepted }) => `It is not known whether the allowance “${kind}” counts as salary. Accepted kinds: ${accepted.join(', ')}.`,
  },
  'entitlement.not-counted': {
    vi: ({ kind, names, document, provision }) =>
      `${capital(names ? `${names.vi} (${kind})` : fieldName(kind, 'vi'))} không được tính vào tiền lương để tính chế độ (${document}, ${provision}).`,
    en: ({ kind, names, document, provision }) =>
      `${capital(names ? `${names.en} (${kind})` : fieldName(kind, 'en'))} does not count in the salary of the entitlement (${document}, ${provision}).`,
  },
  'entitlement.nothing-due': {
    vi: ({ monthsEarly }) =>
      `Còn ${monthsEarly} tháng đến tuổi nghỉ hưu: được nghỉ hưu không bị trừ tỷ lệ lương hưu, nhưng quy định không có khoản trợ cấp một lần.`,
    en: ({ monthsEarly }) =>
      `${monthsEarly} months are left to the retirement age: the pension is not cut, and the law provides no lump sum.`,
  },
  'entitlement.assumed': {
    vi: ({ assumption, measure }) => `${assumptions[assumption].vi(measure)}.`,
    en: ({ assumption, measure }) => `${assumptions[assumption].en(measure)}.`,
  },
};
