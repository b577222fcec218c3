import type { Bilingual, Language } from '../language.ts';

const names: Readonly<Record<string, Bilingual>> = {
  'early-time': { vi: 'Trợ cấp cho thời gian nghỉ sớm', en: 'Allowance for the time left early' },
  'early-years': { vi: 'Trợ cấp cho số năm nghỉ sớm', en: 'Allowance for the years left early' },
  service: { vi: 'Trợ cấp theo thời gian công tác có đóng BHXH', en: 'Allowance for service with social insurance' },
  'severance-time': { vi: 'Trợ cấp thôi việc theo thời gian còn lại', en: 'Severance for the time left' },
  'severance-service': { vi: 'Trợ cấp thôi việc theo thời gian công tác', en: 'Severance for service' },
  'job-search': { vi: 'Trợ cấp tìm việc làm', en: 'Job-search allowance' },
  'part-time-time': { vi: 'Trợ cấp theo số tháng được tính của người không chuyên trách', en: 'Part-time staff: the months counted' },
  'part-time-service': { vi: 'Trợ cấp theo thời gian hoạt động không chuyên trách', en: 'Part-time staff: time worked' },
  'part-time-job-search': { vi: 'Trợ cấp tìm việc làm của người không chuyên trách', en: 'Part-time staff: job search' },
};

/** What an amount of an entitlement is for, in words; the id itself for one without words. */
export function componentName(id: string, language: Language): string {
  const words = Object.hasOwn(names, id) ? names[id] : undefined;
  return words ? words[language] : id;
}
