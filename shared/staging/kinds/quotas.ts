import type { StaffGroup } from '../../model/person.ts';
import type { QuotaRecord } from '../../model/records.ts';
import { code } from '../parse/code.ts';
import { type CellFinding, finding } from '../parse/parsed.ts';
import { quotaGroup } from '../parse/person-words.ts';
import { posts } from '../parse/persons.ts';
import { text } from '../parse/text.ts';
import { districtColumn } from './district-column.ts';
import { input, kindSpec, type ValuesOf } from './kind-spec.ts';
import { RepeatedRecords } from './repeated-records.ts';

/** A column of one staff group, under a heading that says what its numbers are. */
const under = (...headings: readonly string[]): readonly string[] =>
  ['trong đó', 'biên chế', 'giao', 'số lượng', 'chia ra'].flatMap((above) => headings.map((heading) => `${above} > ${heading}`));

const flat = (group: string): readonly string[] => [
  `biên chế ${group}`,
  `biên chế ${group} được giao`,
  `số lượng ${group} được giao`,
  `số ${group} được giao`,
];

const inputs = {
  unitCode: input('unitCode', code, ['mã đvhc', 'mã đơn vị', 'mã xã', 'mã đơn vị hành chính', 'mã', 'unit_code', 'code'], true),
  unitName: input(
    'unitName',
    text,
    [
      'đơn vị',
      'tên đơn vị',
      'xã, phường, thị trấn',
      'tên đvhc',
      'đvhc',
      'cơ quan, đơn vị',
      'đơn vị hành chính',
      'tên xã',
      'xã',
      'xã, phường',
      'xã phường',
      'phường, xã, thị trấn',
      'tên đơn vị hành chính',
      'tên cơ quan, đơn vị',
      'unit',
      'unit_name',
      'name',
    ],
    true,
  ),
  districtName: districtColumn('cấp huyện'),
  staffGroup: input('staffGroup', quotaGroup, ['đối tượng', 'nhóm đối tượng', 'loại biên chế', 'nhóm', 'staff_group', 'group'], true),
  number: {
    ...input('number', posts, [
      'biên chế',
      'biên chế được giao',
      'số lượng được giao',
      'biên chế giao',
      'số biên chế',
      'số biên chế được giao',
      'biên chế giao năm',
      'chỉ tiêu biên chế',
      'số lượng người làm việc',
      'số lượng giao',
      'tổng biên chế được giao',
      '*biên chế được giao*',
      '*biên chế giao*',
      '*số lượng cán bộ, công chức được giao*',
      'biên chế > được giao',
      'biên chế > tổng số',
      'giao > tổng số',
      'quota',
      'number',
      'posts',
    ]),
    newest: true,
  },
  total: { ...input('number', posts, ['tổng số', 'tổng cộng', 'tổng', 'cộng']), beside: 'partTimers' },
  cadres: input('number', posts, [...under('cán bộ', 'cb'), ...flat('cán bộ')]),
  civilServants: input('number', posts, [...under('công chức', 'cc'), ...flat('công chức')]),
  cadresAndCivilServants: input('number', posts, under('cán bộ, công chức', 'cbcc', 'cb, cc')),
  publicEmployees: input('number', posts, [...under('viên chức', 'vc', 'người làm việc'), ...flat('viên chức')]),
  contracts: input('number', posts, under('hợp đồng', 'hợp đồng lao động', 'hđlđ', 'lao động hợp đồng')),
  partTimers: input('number', posts, [
    ...under('kct', 'nhđkct', 'hđkct', 'không chuyên trách', 'người hoạt động không chuyên trách', 'hoạt động không chuyên trách'),
    '*số lượng nhđkct*',
    '*số lượng kct*',
    '*nhđkct được giao*',
    '*kct được giao*',
    '*không chuyên trách được giao*',
    '*số lượng người hoạt động không chuyên trách*',
  ]),
} as const;

type Values = ValuesOf<typeof inputs>;

/** What each column of a staff group gives. */
const groups = {
  cadres: 'cadre',
  civilServants: 'civil-servant',
  cadresAndCivilServants: 'civil-servant',
  publicEmployees: 'public-employee',
  contracts: 'contract',
  partTimers: 'part-time',
} as const satisfies Partial<Record<keyof typeof inputs, StaffGroup>>;

interface Quota {
  readonly number: number;
  readonly staffGroup: StaffGroup | null;
}

/**
 * The quotas that a row gives: one, or one for each staff group that has a column of its own; of two columns of one group their sum.
 * A number beside that of the part-timers alone is that of everyone else.
 */
function quotasOf(values: Values): readonly Quota[] {
  const byGroup = new Map<StaffGroup, number>();
  for (const [name, group] of Object.entries(groups)) {
    // Safe: the names are those of inputs that are read as numbers of posts.
    const number = values[name as keyof typeof groups];
    if (number !== null) byGroup.set(group, (byGroup.get(group) ?? 0) + number);
  }
  const stated = values.number ?? values.total;
  if (byGroup.size === 0) return stated === null ? [] : [{ number: stated, staffGroup: values.staffGroup }];
  const ofGroups = [...byGroup].map(([staffGroup, number]): Quota => ({ number, staffGroup }));
  const besides = values.number !== null && byGroup.size === 1 && byGroup.has('part-time');
  return besides ? [{ number: values.number, staffGroup: values.staffGroup }, ...ofGroups] : ofGroups;
}

/** A total that is not the sum of the columns of groups beside it: of all of them, or of those without the part-timers, whom many totals leave out. */
function partsDiffer({ number, total }: Values, quotas: readonly Quota[]): CellFinding | null {
  const stated = number ?? total;
  if (stated === null || quotas.every(({ staffGroup, number: own }) => staffGroup === null || own === stated)) return null;
  const sum = (of: readonly Quota[]) => of.reduce((all, quota) => all + quota.number, 0);
  const without = sum(quotas.filter(({ staffGroup }) => staffGroup !== 'part-time'));
  if (stated === sum(quotas) || stated === without) return null;
  return finding('quota.parts-differ', { stated, computed: sum(quotas) }, 'warning');
}

/** Quotas (biên chế được giao): a unit and a number; in a list of districts the district is the unit. */
export const quotasSpec = kindSpec({
  kind: 'quotas',
  inputs,
  needed: [
    { name: 'unit', inputs: ['unitCode', 'unitName', 'districtName'], orSection: true },
    {
      name: 'number',
      inputs: ['number', 'total', 'cadres', 'civilServants', 'cadresAndCivilServants', 'publicEmployees', 'contracts', 'partTimers'],
    },
  ],
  readerChecksNeeded: true, // the unit may stand in a section row
  signs: [['unitCode']],
  fieldOf: (name, has) => (name === 'districtName' && !has('unitName') ? 'unitName' : null),
  identity: ['unitCode', 'unitName', 'districtName', 'staffGroup'],
  additive: (
    ['number', 'total', 'cadres', 'civilServants', 'cadresAndCivilServants', 'publicEmployees', 'contracts', 'partTimers'] as const
  ).map((name) => ({ input: name, roundedFrom: null, shown: String })),
  sections: ['province', 'district', 'commune'],
  never: [],
  isSurelySame: () => true,
  start: (sheet) => {
    const districtIsUnit = !sheet.has('unitName') && sheet.has('districtName');
    const repeated = new RepeatedRecords<QuotaRecord>();
    return {
      read: (values, row) => {
        const unitName =
          values.unitName ??
          (districtIsUnit ? values.districtName : null) ??
          (values.unitCode === null ? row.section('commune', 'unitName') : null);
        if (values.unitCode === null && unitName === null) row.missing('unit');
        const quotas = quotasOf(values);
        if (quotas.length === 0) row.missing('number');
        if (quotas.length === 0 || (values.unitCode === null && unitName === null)) return [];
        const differs = partsDiffer(values, quotas);
        if (differs) row.report(values.number === null ? 'total' : 'number', differs);
        const districtName = districtIsUnit
          ? null
          : (values.districtName ?? (values.unitCode === null ? row.section('district', 'districtName') : null));
        const records = quotas.map((quota): QuotaRecord => ({ row: row.row, unitCode: values.unitCode, unitName, districtName, ...quota }));
        return records.length === 1 ? records : repeated.settle(records);
      },
    };
  },
});
