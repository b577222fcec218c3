import type { WorkloadRecord } from '../../model/records.ts';
import { code } from '../parse/code.ts';
import { type Dossiers, dossiers } from '../parse/dossiers.ts';
import { minutes } from '../parse/minutes.ts';
import { finding } from '../parse/parsed.ts';
import { isSamePeriod, period, periodOfTitles } from '../parse/period.ts';
import { text } from '../parse/text.ts';
import { districtColumn } from './district-column.ts';
import { input, kindSpec, type LateFinding, type RowView } from './kind-spec.ts';
import { RepeatedRecords } from './repeated-records.ts';

const counted = ['hồ sơ', 'số hồ sơ', 'hồ sơ tiếp nhận', 'hồ sơ giải quyết', 'hồ sơ đã giải quyết'];
const quarters = ['i', 'ii', 'iii', 'iv', '1', '2', '3', '4'];
const handled = ['hồ sơ', 'tiếp nhận', 'giải quyết'];

/** One column, or several for several years or parts of them. */
const dossierHeadings = [
  ...counted,
  ...['số lượng hồ sơ', 'tổng số hồ sơ', 'tổng hồ sơ', 'số lượt hồ sơ', 'số hồ sơ phát sinh', 'số hồ sơ trong năm', 'số hồ sơ/năm'],
  ...['số hồ sơ tiếp nhận', 'số hồ sơ giải quyết', 'số hồ sơ đã giải quyết', 'tổng số hồ sơ tiếp nhận', 'tổng số hồ sơ đã giải quyết'],
  ...['khối lượng hồ sơ', 'khối lượng công việc', 'số lượng thủ tục', 'số lượng hồ sơ giải quyết', 'tần suất', 'tần suất trong năm'],
  ...handled.flatMap((word) => [`*${word} năm 20*`, `*${word} trong năm 20*`, `*${word} 20*`]),
  ...handled.flatMap((word) => quarters.map((quarter) => `*${word} quý ${quarter}*`)),
  ...handled.flatMap((word) => ['3', '6', '9'].map((months) => `*${word} ${months} tháng*`)),
  ...['hồ sơ > *năm 20*', 'hồ sơ > *tháng đầu năm*', 'hồ sơ > *tháng cuối năm*', 'hồ sơ > *tháng năm 20*'],
  ...quarters.flatMap((quarter) => [`hồ sơ > quý ${quarter}`, `hồ sơ > *quý ${quarter} 20*`, `hồ sơ > *quý ${quarter} năm 20*`]),
  ...['hồ sơ > tổng số', 'hồ sơ > số lượng', 'dossiers', 'cases', 'procedures', 'number_of_dossiers', 'dossier_count'],
  ...['*dossiers_20*', '*dossiers_6m*', '*procedures_20*', '*procedures_6m*', '*cases_20*', '*cases_6m*'],
];

/** Headings that name nothing but a period: columns of dossiers only beside one that says so. */
const bareYears = Array.from({ length: 21 }, (_, i) => String(2015 + i));
const barePeriods = bareYears.flatMap((year) => [
  `năm ${year}`,
  year,
  ...['3', '6', '9'].flatMap((months) => [
    `${months} tháng đầu năm ${year}`,
    `${months} tháng năm ${year}`,
    `${months} tháng cuối năm ${year}`,
    `${months} tháng ${year}`,
  ]),
  ...quarters.flatMap((quarter) => [`quý ${quarter}/${year}`, `quý ${quarter} năm ${year}`]),
]);
const further = { ...input('dossiers', dossiers, [...dossierHeadings, ...barePeriods]), beside: 'dossiers' } as const;

const inputs = {
  unitCode: input(
    'unitCode',
    code,
    ['mã đvhc', 'mã đơn vị', 'mã xã', 'mã đơn vị hành chính', 'mã đvhc cũ', 'mã cơ quan', 'unit_code', 'old_code', 'office_code'],
    true,
  ),
  unitName: input(
    'unitName',
    text,
    [
      'đơn vị',
      'tên đơn vị',
      'cơ quan, đơn vị',
      'cơ quan',
      'tên cơ quan',
      'tên cơ quan, đơn vị',
      'đơn vị hành chính',
      'tên đvhc',
      'đvhc',
      'xã, phường, thị trấn',
      'xã, phường',
      'xã phường',
      'phường, xã, thị trấn',
      'tên xã',
      'xã',
      'ubnd cấp xã',
      'đơn vị giải quyết',
      'đơn vị tiếp nhận',
      'cơ quan giải quyết',
      'nơi tiếp nhận',
      'bộ phận một cửa',
      'unit',
      'unit_name',
      'office',
      'old_unit',
    ],
    true,
  ),
  districtName: districtColumn('thuộc huyện, thị xã, thành phố', 'tên huyện', 'cấp huyện', 'huyện cũ', 'old_district'),
  field: input('field', text, ['lĩnh vực', 'ngành, lĩnh vực', 'tên lĩnh vực', 'lĩnh vực giải quyết', 'field'], true),
  task: input(
    'task',
    text,
    [
      'nhiệm vụ',
      'tên nhiệm vụ',
      'nội dung công việc',
      'tên công việc',
      'công việc',
      'nhiệm vụ, thẩm quyền',
      'thủ tục',
      'tên thủ tục',
      'thủ tục hành chính',
      'tên thủ tục hành chính',
      'tên tthc',
      'tthc',
      'task',
      'task_name',
      'procedure',
      'procedure_name',
    ],
    true,
  ),
  period: input('year', period, ['năm', 'năm báo cáo', 'kỳ báo cáo', 'kỳ', 'thời kỳ', 'giai đoạn', 'year', 'period'], true),
  dossiers: input('dossiers', dossiers, dossierHeadings),
  dossiers2: further,
  dossiers3: further,
  dossiers4: further,
  dossiers5: further,
  dossiers6: further,
  minutesEach: input('minutesEach', minutes, [
    'số phút',
    'phút',
    'phút/hồ sơ',
    'số phút/hồ sơ',
    'thời gian một hồ sơ',
    'thời gian/hồ sơ',
    'thời gian giải quyết một hồ sơ',
    'thời gian giải quyết 1 hồ sơ',
    'thời gian thực hiện một hồ sơ',
    'thời gian thực hiện 1 hồ sơ',
    'thời gian xử lý một hồ sơ',
    'thời gian xử lý 1 hồ sơ',
    'thời gian xử lý',
    'thời gian thực hiện',
    'thời gian hao phí',
    'định mức thời gian',
    'định mức thời gian/hồ sơ',
    'số phút một hồ sơ',
    'minutes',
    'minutes_each',
    'minutes_per_dossier',
  ]),
} as const;

/** What the columns of dossiers hold, in the order of their inputs. */
const numbersOf = (values: Readonly<Record<string, unknown>>): readonly (readonly [input: string, Dossiers])[] =>
  Object.entries(inputs).flatMap(([name, { field }]) => {
    const value = values[name];
    // Safe: every input of this field is read by the one parser.
    return field === 'dossiers' && value !== null && value !== undefined ? [[name, value as Dossiers] as const] : [];
  });

/** Where the work was done: the row's own columns, else the sections over it. */
function placeOf(
  values: { readonly unitCode: string | null; readonly unitName: string | null; readonly districtName: string | null },
  row: RowView,
  hasUnits: boolean,
): Pick<WorkloadRecord, 'unitCode' | 'unitName' | 'districtName'> {
  const { unitCode } = values;
  if (!hasUnits && values.districtName !== null) return { unitCode, unitName: values.districtName, districtName: null };
  const stated = unitCode !== null || values.unitName !== null;
  const commune = stated ? null : row.section('commune', 'unitName');
  if (!(stated || hasUnits) && commune === null && row.hasSection('district')) {
    return { unitCode, unitName: row.section('district', 'unitName'), districtName: null };
  }
  const unitName = values.unitName ?? commune;
  const mayNeedDistrict = unitCode === null && unitName !== null;
  return { unitCode, unitName, districtName: values.districtName ?? (mayNeedDistrict ? row.section('district', 'districtName') : null) };
}

/** Workload: dossiers of a task or of an office, in one column or in several for several periods; a task or a unit is needed. */
export const workloadSpec = kindSpec({
  kind: 'workload',
  inputs,
  needed: [
    { name: 'taskOrUnit', inputs: ['task', 'unitCode', 'unitName', 'districtName'], orSection: true },
    { name: 'dossiers', inputs: ['dossiers', 'dossiers2', 'dossiers3', 'dossiers4', 'dossiers5', 'dossiers6'] },
  ],
  readerChecksNeeded: true, // the unit may stand in a section row, and a period may be empty
  signs: [['unitCode']],
  identity: ['unitCode', 'unitName', 'districtName', 'task', 'period'],
  fieldOf: (name, has) => (name === 'districtName' && !(has('unitName') || has('unitCode')) ? 'unitName' : null),
  sections: ['province', 'district', 'commune', 'other'],
  never: [],
  isSurelySame: () => true,
  start: (sheet) => {
    const hasUnits = sheet.has('unitName') || sheet.has('unitCode');
    const ofSheet = periodOfTitles(sheet.titles);
    const twice: LateFinding[] = [];
    const repeated = new RepeatedRecords<WorkloadRecord>();
    return {
      read: (values, row) => {
        const place = placeOf(values, row, hasUnits);
        if (place.unitCode === null && place.unitName === null && values.task === null) row.missing('taskOrUnit');
        const numbers = numbersOf(values);
        if (numbers.length === 0) row.missing('dossiers');
        if (row.isRejected()) return [];
        const field = values.field ?? row.section('other', 'field');
        const kept = numbers.filter(([name, { period: of, heading }], i) => {
          const first = numbers.find(([, other]) => isSamePeriod(other.period, of))?.[1];
          if (first === undefined || first === numbers[i]?.[1]) return true;
          const told = finding('sheet.same-column', { column: 'dossiers', taken: first.heading, other: heading }, 'warning');
          if (!twice.some(({ input: known }) => known === name)) twice.push({ row: row.row, input: name, found: told });
          return false;
        });
        const records = kept.map(([, { count, period: ofColumn }]): WorkloadRecord => {
          const covered = ofColumn ?? values.period ?? ofSheet;
          const { year = null, fromMonth = null, months = null } = covered ?? {};
          return {
            row: row.row,
            ...place,
            field,
            task: values.task,
            year,
            fromMonth,
            months,
            dossiers: count,
            minutesEach: values.minutesEach,
          };
        });
        return repeated.settle(records);
      },
      finish: (records) => ({ records, findings: twice }),
    };
  },
});
