import { code } from '../parse/code.ts';
import { quotaGroup } from '../parse/person-words.ts';
import { posts } from '../parse/persons.ts';
import { text } from '../parse/text.ts';
import { input, kindSpec } from './kind-spec.ts';

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
  districtName: input(
    'districtName',
    text,
    [
      'huyện',
      'quận huyện',
      'quận, huyện',
      'huyện, thị xã, thành phố',
      'quận, huyện, thị xã, thành phố',
      'thuộc huyện',
      'cấp huyện',
      'district',
      'district_name',
    ],
    true,
  ),
  staffGroup: input('staffGroup', quotaGroup, ['đối tượng', 'nhóm đối tượng', 'loại biên chế', 'nhóm', 'staff_group', 'group'], true),
  number: input('number', posts, [
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
    'quota',
    'number',
    'posts',
  ]),
} as const;

/** Quotas (biên chế được giao): a unit and a number; in a list of districts the district is the unit. */
export const quotasSpec = kindSpec({
  kind: 'quotas',
  inputs,
  needed: [
    { name: 'unit', inputs: ['unitCode', 'unitName', 'districtName'], orSection: true },
    { name: 'number', inputs: ['number'] },
  ],
  readerChecksNeeded: true, // the unit may stand in a section row
  signs: [['unitCode']],
  fieldOf: (name, has) => (name === 'districtName' && !has('unitName') ? 'unitName' : null),
  identity: ['unitCode', 'unitName', 'districtName', 'staffGroup'],
  additive: [{ input: 'number', roundedFrom: null, shown: String }],
  sections: ['province', 'district', 'commune'],
  never: [],
  isSurelySame: () => true,
  start: (sheet) => {
    const districtIsUnit = !sheet.has('unitName') && sheet.has('districtName');
    return {
      read: (values, row) => {
        const unitName =
          values.unitName ??
          (districtIsUnit ? values.districtName : null) ??
          (values.unitCode === null ? row.section('commune', 'unitName') : null);
        if (values.unitCode === null && unitName === null) row.missing('unit');
        if (values.number === null) row.missing('number');
        if (values.number === null || (values.unitCode === null && unitName === null)) return [];
        const districtName = districtIsUnit
          ? null
          : (values.districtName ?? (values.unitCode === null ? row.section('district', 'districtName') : null));
        return [{ row: row.row, unitCode: values.unitCode, unitName, districtName, number: values.number, staffGroup: values.staffGroup }];
      },
    };
  },
});
