import type { StaffingSentences } from '../../plan/trace-sentence.ts';
import { formatInteger } from '../format/format-integer.ts';
import type { Sentences } from '../language.ts';

export const staffingSentences: Sentences<StaffingSentences> = {
  'unit.present': {
    vi: () => 'người có mặt của các đơn vị thành phần và người cấp huyện được bố trí về',
    en: () => 'people in post of the members, and people of districts who are assigned here',
  },
  'unit.from-districts': {
    vi: () => 'người của các huyện kết thúc hoạt động được bố trí về, chia theo dân số',
    en: () => 'people of the districts that end who are assigned here, shared by population',
  },
  'unit.government-present': {
    vi: () => 'cán bộ, công chức khối HĐND, UBND trong số người có mặt',
    en: () => 'cadres and civil servants of the People’s Council and People’s Committee among the people in post',
  },
  'unit.leaving': {
    vi: () => 'người được ghi là nghỉ trong số người có mặt',
    en: () => 'people marked as leaving among the people in post',
  },
  'unit.quota-by-rule': {
    vi: () => 'biên chế bình quân của chính quyền một đơn vị cấp xã',
    en: () => 'average quota of the government of one commune-level unit',
  },
  'unit.quota-listed': {
    vi: () => 'biên chế được giao theo danh sách, thay cho số bình quân',
    en: () => 'quota allotted by a list, in place of the average',
  },
  'unit.old-quota': {
    vi: () => 'tổng số lượng theo quy định cũ (hoặc được giao) của các đơn vị thành phần',
    en: () => 'total number by the old norm (or as allotted) of the members',
  },
  'unit.surplus': {
    vi: () => 'có mặt khối chính quyền trừ biên chế, không dưới 0',
    en: () => 'people in post of the government side minus the quota, not below 0',
  },
  'unit.shortage': {
    vi: () => 'biên chế trừ có mặt khối chính quyền, không dưới 0',
    en: () => 'the quota minus people in post of the government side, not below 0',
  },
  'staffing.government-present': {
    vi: () => 'tổng số cán bộ, công chức khối HĐND, UBND có mặt của các đơn vị mới',
    en: () => 'cadres and civil servants of the councils and committees in post, over the new units',
  },
  'staffing.present': {
    vi: () => 'tổng số người có mặt của các đơn vị sau sắp xếp',
    en: () => 'total of the people in post of the units after',
  },
  'staffing.from-districts': {
    vi: () => 'tổng số người của các huyện kết thúc hoạt động được bố trí về đơn vị cấp xã',
    en: () => 'total of the people of the districts that end who are assigned to commune-level units',
  },
  'staffing.quota': {
    vi: () => 'số đơn vị × biên chế bình quân, cộng biên chế được giao của các đơn vị có danh sách riêng',
    en: () => 'number of units × average quota, plus the quotas allotted to units with a list of their own',
  },
  'staffing.old-quota': {
    vi: () => 'tổng số lượng theo quy định cũ (hoặc được giao) của các đơn vị cấp xã hiện nay',
    en: () => 'total number by the old norm (or as allotted) of the communes of today',
  },
  'staffing.surplus': {
    vi: () => 'tổng số dôi dư của các đơn vị có dôi dư, không bù trừ với đơn vị thiếu',
    en: () => 'total surplus of the units that have one, not netted against units with a shortage',
  },
  'staffing.shortage': {
    vi: () => 'tổng số thiếu của các đơn vị còn thiếu, không bù trừ với đơn vị dôi dư',
    en: () => 'total shortage of the units that have one, not netted against units with a surplus',
  },
  'staffing.leaving': { vi: () => 'tổng số người được ghi là nghỉ', en: () => 'total of the people marked as leaving' },
  'staffing.unplaced': {
    vi: () => 'người mà danh sách không cho biết đơn vị, và người của huyện kết thúc hoạt động chưa có đơn vị nào nhận',
    en: () => 'people whose unit the lists do not tell, and people of districts that end whom no unit takes over',
  },
  'term.split-unit': {
    vi: ({ unit }) => `${unit} (đơn vị bị chia, người xếp theo quy ước)`,
    en: ({ unit }) => `${unit} (a divided unit, its people placed by convention)`,
  },
  'term.placed-by-rule': { vi: ({ unit }) => `${unit} (bố trí theo quy định)`, en: ({ unit }) => `${unit} (assigned by rule)` },
  'term.not-taken-over': {
    vi: ({ unit }) => `${unit} (kết thúc hoạt động, chưa có đơn vị nhận người)`,
    en: ({ unit }) => `${unit} (ends; no unit takes its people over)`,
  },
  'term.quota-listed': { vi: ({ unit }) => `Biên chế được giao: ${unit}`, en: ({ unit }) => `Quota allotted: ${unit}` },
  'term.old-norm': {
    vi: ({ unit, classOfUnit, base, forPopulation, forArea }) =>
      `${unit} (loại ${classOfUnit}: ${formatInteger(base, 'vi')}; tăng theo dân số: ${formatInteger(forPopulation, 'vi')}; theo diện tích: ${formatInteger(forArea, 'vi')})`,
    en: ({ unit, classOfUnit, base, forPopulation, forArea }) =>
      `${unit} (class ${classOfUnit}: ${formatInteger(base, 'en')}; more for population: ${formatInteger(forPopulation, 'en')}; for area: ${formatInteger(forArea, 'en')})`,
  },
  'term.average-quota': { vi: () => 'Biên chế bình quân', en: () => 'Average quota' },
  'term.average-quota-of-each': { vi: () => 'Biên chế bình quân mỗi đơn vị', en: () => 'Average quota of each unit' },
  'term.units-by-average': { vi: () => 'Số đơn vị tính theo số bình quân', en: () => 'Units reckoned by the average' },
  'term.government-present': { vi: () => 'Có mặt khối chính quyền', en: () => 'People in post of the government side' },
  'term.leaving-elsewhere': {
    vi: () => 'Người không về đơn vị cấp xã nào (ở cấp tỉnh, cấp huyện còn lại hoặc chưa xếp)',
    en: () => 'People who come to no commune-level unit (of provinces, of districts that stay, or not placed)',
  },
};
