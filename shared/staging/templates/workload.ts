import type { WorkloadRecord } from '../../model/records.ts';
import { columnsOf, numberOf, type Template, text } from './template.ts';
import { unitColumns } from './unit-columns.ts';

const column = columnsOf<WorkloadRecord>();

/** "Năm 2024", "6 tháng đầu năm 2025", "Quý 2 năm 2025", "Tháng 5 năm 2025": every period that a list can name. */
function periodOf({ year, fromMonth, months }: WorkloadRecord): string | null {
  if (year === null) return null;
  if (fromMonth === null || months === null || months === 12) return `Năm ${year}`;
  if (months === 1) return `Tháng ${fromMonth} năm ${year}`;
  if (months === 3 && fromMonth % 3 === 1) return `Quý ${(fromMonth + 2) / 3} năm ${year}`;
  return `${months} tháng ${fromMonth === 1 ? 'đầu' : 'cuối'} năm ${year}`;
}

/** Dossiers an office handled. */
export const workloadTemplate: Template<'workload'> = {
  kind: 'workload',
  version: 1,
  sheet: 'Khối lượng hồ sơ',
  title: { vi: 'Khối lượng hồ sơ đã giải quyết', en: 'Dossiers handled' },
  name: { vi: 'khối lượng hồ sơ', en: 'workload' },
  columns: [
    ...unitColumns<WorkloadRecord>({ heading: 'Tên đơn vị', needed: true }),
    column(
      'Lĩnh vực',
      'field',
      { form: text, hint: { vi: 'Ngành, lĩnh vực', en: 'Field' }, width: 20, sample: 'Hộ tịch' },
      ({ field }) => field,
    ),
    column(
      'Tên nhiệm vụ',
      'task',
      {
        form: text,
        hint: { vi: 'Để trống nếu là tổng của đơn vị', en: 'Empty for all tasks together' },
        width: 36,
        sample: 'Đăng ký khai sinh',
      },
      ({ task }) => task,
    ),
    column(
      'Kỳ báo cáo',
      'year',
      {
        form: text,
        hint: { vi: 'Năm, quý hoặc 6 tháng đầu năm', en: 'Year, quarter or first months (6 tháng đầu năm)' },
        width: 18,
        sample: '6 tháng đầu năm 2025',
      },
      periodOf,
    ),
    column(
      'Số hồ sơ',
      'dossiers',
      { form: numberOf(0, 100_000_000), needed: true, hint: { vi: 'Số nguyên', en: 'Whole number' }, width: 12, sample: 186 },
      ({ dossiers }) => dossiers,
    ),
    column(
      'Thời gian xử lý một hồ sơ (phút)',
      'minutesEach',
      { form: numberOf(0, 60_000), hint: { vi: 'Số phút cho một hồ sơ', en: 'Minutes for one dossier' }, width: 14, sample: 45 },
      ({ minutesEach }) => minutesEach,
    ),
  ],
};
