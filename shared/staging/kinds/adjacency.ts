import type { AdjacencyRecord } from '../../model/records.ts';
import { borderLength } from '../parse/border-length.ts';
import { code } from '../parse/code.ts';
import { adjacencyLink } from '../parse/link-words.ts';
import { type Neighbour, neighbours } from '../parse/neighbours.ts';
import { finding } from '../parse/parsed.ts';
import { text } from '../parse/text.ts';
import { input, kindSpec, type RowView, type ValuesOf } from './kind-spec.ts';
import { RepeatedRecords } from './repeated-records.ts';

/** Group headings over the columns of the first and of the second unit. */
const firsts = ['thứ nhất', 'đơn vị 1', 'đvhc 1', 'đơn vị a', 'đvhc a'];
const seconds = ['thứ hai', 'đơn vị 2', 'đvhc 2', 'đơn vị b', 'đvhc b', 'liền kề', 'giáp ranh', 'tiếp giáp'];
const under = (groups: readonly string[], ...headings: readonly string[]): readonly string[] =>
  groups.flatMap((group) => headings.map((heading) => `${group} > ${heading}`));

const codes = ['mã', 'mã đvhc', 'mã đơn vị', 'mã xã', 'mã số'];
const names = ['tên', 'tên đvhc', 'tên đơn vị', 'tên xã', 'đơn vị', 'xã, phường, thị trấn', 'xã, phường', 'tên xã, phường, thị trấn'];
const districts = ['huyện', 'thuộc huyện', 'huyện, thị xã, thành phố', 'thuộc huyện, thị xã, thành phố', 'quận, huyện', 'cấp huyện'];
const plainCodes = ['mã đvhc', 'mã đơn vị', 'mã xã', 'mã đơn vị hành chính', 'mã', 'unit_code', 'code'];
const plainNames = ['đơn vị', 'tên đơn vị', 'đvhc', 'tên đvhc', 'đơn vị hành chính', 'tên đơn vị hành chính', 'xã, phường, thị trấn'];
const numbered = (wordings: readonly string[], number: string): readonly string[] => wordings.map((wording) => `${wording} ${number}`);
const adjoining = (wordings: readonly string[]): readonly string[] =>
  wordings.flatMap((wording) => ['liền kề', 'giáp ranh', 'tiếp giáp'].map((word) => `${wording} ${word}`));

const inputs = {
  code: input(
    'code',
    code,
    [
      ...plainCodes,
      ...numbered(plainCodes, '1'),
      ...under(firsts, ...codes),
      ...['mã đơn vị thứ nhất', 'mã đvhc thứ nhất', 'mã đơn vị a', 'mã đvhc a', 'code_1', 'code_a', 'unit_code_1', 'from_code'],
    ],
    true,
  ),
  name: input(
    'name',
    text,
    [
      ...plainNames,
      ...['tên xã', 'xã', 'xã, phường', 'tên'],
      ...numbered([...plainNames, 'tên xã', 'tên', 'xã'], '1'),
      ...under(firsts, ...names),
      ...['đơn vị thứ nhất', 'đvhc thứ nhất', 'tên đơn vị thứ nhất', 'tên đvhc thứ nhất', 'đơn vị a', 'đvhc a', 'từ đơn vị'],
      ...['name', 'unit', 'unit_name', 'name_1', 'name_a', 'unit_1', 'unit_a', 'from_unit', 'from_name'],
    ],
    true,
  ),
  district: input(
    'district',
    text,
    [
      ...districts,
      ...numbered(['huyện', 'thuộc huyện', 'quận, huyện'], '1'),
      ...under(firsts, ...districts),
      ...['district', 'district_1', 'district_a', 'from_district'],
    ],
    true,
  ),
  otherCode: input('otherCode', code, [
    ...numbered(plainCodes, '2'),
    ...adjoining(['mã', 'mã đvhc', 'mã đơn vị', 'mã xã']),
    ...under(seconds, ...codes),
    ...['mã đơn vị thứ hai', 'mã đvhc thứ hai', 'mã đơn vị b', 'mã đvhc b'],
    ...['code_2', 'code_b', 'unit_code_2', 'other_code', 'neighbour_code', 'neighbor_code', 'adjacent_code', 'to_code'],
  ]),
  otherName: input('otherName', neighbours, [
    ...numbered([...plainNames, 'tên xã', 'tên', 'xã'], '2'),
    ...adjoining([...plainNames, 'tên xã', 'xã', 'các xã', 'các đơn vị', 'các đvhc', 'đvhc cấp xã', 'các xã, phường']),
    ...under(seconds, ...names),
    ...['đơn vị thứ hai', 'đvhc thứ hai', 'tên đơn vị thứ hai', 'tên đvhc thứ hai', 'đơn vị b', 'đvhc b', 'đến đơn vị'],
    ...['liền kề', 'giáp ranh', 'tiếp giáp', 'liền kề với', 'giáp ranh với', 'tiếp giáp với', 'giáp với', 'các đơn vị hành chính liền kề'],
    ...['name_2', 'name_b', 'unit_2', 'unit_b', 'other_unit', 'other_name', 'neighbour', 'neighbor', 'neighbours', 'neighbors'],
    ...['adjacent_unit', 'adjacent_units', 'to_unit', 'to_name'],
  ]),
  otherDistrict: input('otherDistrict', text, [
    ...numbered(['huyện', 'thuộc huyện', 'quận, huyện'], '2'),
    ...adjoining(['huyện', 'thuộc huyện']),
    ...under(seconds, ...districts),
    ...['district_2', 'district_b', 'other_district', 'to_district'],
  ]),
  link: input(
    'link',
    adjacencyLink,
    [
      ...[
        'cách tiếp giáp',
        'hình thức',
        'hình thức tiếp giáp',
        'loại tiếp giáp',
        'kiểu tiếp giáp',
        'loại ranh giới',
        'hình thức liền kề',
        'loại liền kề',
      ],
      ...[
        'cách kết nối',
        'hình thức kết nối',
        'kết nối',
        'kết nối bằng',
        'loại kết nối',
        'giao thông kết nối',
        'link',
        'link_type',
        'border_type',
      ],
    ],
    true,
  ),
  length: input('lengthM', borderLength, [
    ...['chiều dài', 'chiều dài ranh giới', 'chiều dài địa giới', 'chiều dài đường địa giới', 'chiều dài đường địa giới chung', 'độ dài'],
    ...['chiều dài đường ranh giới', 'chiều dài giáp ranh', 'chiều dài tiếp giáp', 'chiều dài ranh giới chung', 'độ dài ranh giới'],
    ...['length', 'length_m', 'length_km', 'border_length', 'border_length_m', 'border_length_km', 'border_km', 'border_m'],
  ]),
} as const;

type Values = ValuesOf<typeof inputs>;

/** The first unit of the pair: the row's own columns, else the commune whose section the row is in. */
function unitOf(values: Values, row: RowView): Pick<AdjacencyRecord, 'code' | 'name' | 'district'> {
  const name = values.name ?? (values.code === null ? row.section('commune', 'name') : null);
  const district = values.district ?? (values.code === null && name !== null ? row.section('district', 'district') : null);
  return { code: values.code, name, district };
}

/** The second unit, or each of those that one cell names; a cell of codes must have as many. */
function othersOf(values: Values, row: RowView): readonly Pick<AdjacencyRecord, 'otherCode' | 'otherName' | 'otherDistrict'>[] {
  const codesOf: readonly (string | null)[] = values.otherCode?.split(/[\s,;]+/).filter((one) => one !== '') ?? [null];
  const named: readonly (Neighbour | null)[] = values.otherName ?? codesOf.map(() => null);
  if (values.otherCode !== null && codesOf.length !== named.length) {
    row.report('otherCode', finding('adjacency.codes-and-names', { codes: codesOf.length, names: named.length }));
  }
  return named.map((one, i) => ({
    otherCode: codesOf[i] ?? null,
    otherName: one?.name ?? null,
    otherDistrict: one?.district ?? values.otherDistrict,
  }));
}

/** Adjacency: two units that touch or are joined; a cell may name several neighbours of one unit. Without a column that says how, they touch on land. */
export const adjacencySpec = kindSpec({
  kind: 'adjacency',
  inputs,
  needed: [
    { name: 'unit', inputs: ['code', 'name'], orSection: true },
    { name: 'otherUnit', inputs: ['otherCode', 'otherName'] },
  ],
  readerChecksNeeded: true, // the first unit may stand in a section row
  signs: [['otherCode'], ['otherName']],
  identity: ['code', 'name', 'district', 'otherCode', 'otherName', 'otherDistrict'],
  sections: ['province', 'district', 'commune', 'other'],
  never: [],
  isSurelySame: () => true,
  start: () => {
    const repeated = new RepeatedRecords<AdjacencyRecord>();
    return {
      read: (values, row) => {
        const unit = unitOf(values, row);
        if (unit.code === null && unit.name === null) row.missing('unit');
        if (values.otherCode === null && values.otherName === null) row.missing('otherUnit');
        const others = othersOf(values, row);
        if (row.isRejected()) return [];
        const link = values.link ?? 'land';
        const lengthM = others.length === 1 ? values.length : null; // one length cannot be that of several borders
        if (lengthM !== values.length) row.report('length', finding('adjacency.length-of-several', { count: others.length }, 'warning'));
        return repeated.settle(others.map((other) => ({ row: row.row, ...unit, ...other, link, lengthM })));
      },
    };
  },
});
