import type { SourceRow } from '../../model/source.ts';
import { wholeValue } from '../../rules/exact-value.ts';
import type { OldUnitQuota, Plan, PlanUnit } from '../plan.ts';
import type { TraceTerm } from '../trace.ts';
import { cellsOf, rulesOf, type Traced, term, unknownValue } from './traced.ts';

/** Names of the rows of the quota lists, with their cells. */
const listedTerms = (
  plan: Plan,
  rows: readonly { readonly number: number; readonly unitName: string | null; readonly source: SourceRow }[],
): readonly TraceTerm[] =>
  rows.map(({ number, unitName, source }) =>
    term(`Biên chế được giao: ${unitName ?? ''}`.trim(), number, cellsOf(plan, source, ['number'])),
  );

/** Where the people of a unit come from, counted by `count` of the old unit and `of` each person who is dealt. */
function sourceTerms(plan: Plan, { sources, unit }: PlanUnit, counts: Int32Array, of: (person: number) => number): readonly TraceTerm[] {
  const { tree } = plan;
  const split = new Set(unit.pieces.filter(({ isSole }) => !isSole).map(({ position }) => position));
  const cellsOfUnit = (position: number) => cellsOf(plan, tree.units[position]?.source ?? null, ['name']);
  return [
    ...sources.carriers.map((position) => {
      const note = split.has(position) ? ' (đơn vị bị chia, người xếp theo quy ước)' : '';
      return term(`${tree.units[position]?.name ?? ''}${note}`, counts[position] ?? 0, cellsOfUnit(position));
    }),
    ...sources.deals.map(({ district, persons }) =>
      term(
        `${tree.units[district]?.name ?? ''} (bố trí theo quy định)`,
        persons.reduce((sum, person) => sum + of(person), 0),
        cellsOfUnit(district),
      ),
    ),
  ];
}

const placing = ({ law }: Plan, { sources, unit }: PlanUnit) =>
  rulesOf(sources.deals.length > 0 ? law.districtStaff : null, unit.pieces.some(({ isSole }) => !isSole) ? law.splitUnit : null);

/** The law of the old norm; its standard is unverified where the line of one of the units is. */
function oldQuotaRules({ law }: Plan, quotas: readonly (OldUnitQuota | undefined)[]): Traced['rules'] {
  if (!law.oldQuota) return [];
  const notes = quotas.flatMap((quota) => (quota?.norm && !quota.listed && quota.norm.posts !== null ? (quota.norm.unverified ?? []) : []));
  const { norm, standard } = law.oldQuota;
  const [note] = notes;
  return rulesOf(norm, note === undefined ? standard : { ...standard, version: { ...standard.version, verified: false, note } });
}

function oldQuotaTerm(plan: Plan, position: number, quota: OldUnitQuota): readonly TraceTerm[] {
  if (quota.listed) return listedTerms(plan, quota.listed);
  const unit = plan.tree.units[position];
  const cells = cellsOf(plan, unit?.source ?? null, ['classOfUnit', 'population', 'areaHa']);
  const { norm } = quota;
  const how =
    norm && norm.posts !== null
      ? ` (loại ${unit?.traits.classOfUnit ?? ''}: ${norm.base}; tăng theo dân số: ${norm.forPopulation}; theo diện tích: ${norm.forArea})`
      : '';
  return [term(`${unit?.name ?? ''}${how}`, quota.posts, cells)];
}

function quotaOf(plan: Plan, { listedQuota, quota }: PlanUnit): Traced {
  return {
    value: quota,
    unit: 'post',
    formula: listedQuota
      ? 'biên chế được giao theo danh sách, thay cho số bình quân'
      : 'biên chế bình quân của chính quyền một đơn vị cấp xã',
    terms: listedQuota ? listedTerms(plan, listedQuota) : [term('Biên chế bình quân', quota)],
    rules: rulesOf(plan.law.quota),
  };
}

const balance = {
  surplus: 'có mặt khối chính quyền trừ biên chế, không dưới 0',
  shortage: 'biên chế trừ có mặt khối chính quyền, không dưới 0',
} as const;

/** Figures of one unit: `staffing:<id>.<figure>`. */
export function traceUnitStaffing(plan: Plan, unit: PlanUnit, figure: string): Traced | null {
  const { tally, law, leavers } = plan;
  const { staff } = unit;
  switch (figure) {
    case 'present':
      return {
        value: staff.present,
        unit: 'person',
        formula: 'người có mặt của các đơn vị thành phần và người cấp huyện được bố trí về',
        terms: sourceTerms(plan, unit, tally.present, () => 1),
        rules: placing(plan, unit),
      };
    case 'fromDistricts':
      return {
        value: staff.fromDistricts,
        unit: 'person',
        formula: 'người của các huyện kết thúc hoạt động được bố trí về, chia theo dân số',
        terms: sourceTerms(plan, { ...unit, sources: { ...unit.sources, carriers: [] } }, tally.present, () => 1),
        rules: rulesOf(law.districtStaff),
      };
    case 'governmentPresent':
      return {
        value: staff.governmentPresent,
        unit: 'person',
        formula: 'cán bộ, công chức khối HĐND, UBND trong số người có mặt',
        terms: sourceTerms(plan, unit, tally.government, (person) => tally.governmentOf[person] ?? 0),
        rules: [...rulesOf(law.quota), ...placing(plan, unit)],
      };
    case 'leaving': {
      const index = plan.units.indexOf(unit);
      const { people } = plan.dataset;
      const byOld = new Int32Array(plan.tree.units.length);
      for (const person of leavers.marks.keys()) {
        const at = people.unit[person] ?? -1;
        if (at >= 0) byOld[at] = (byOld[at] ?? 0) + 1;
      }
      return {
        value: plan.leaving[index] ?? 0,
        unit: 'person',
        formula: 'người được ghi là nghỉ trong số người có mặt',
        terms: sourceTerms(plan, unit, byOld, (person) => leavers.isLeaving[person] ?? 0),
        rules: placing(plan, unit),
      };
    }
    case 'quota':
      return quotaOf(plan, unit);
    case 'oldQuota':
      return {
        value: unit.oldQuota ?? unknownValue,
        unit: 'post',
        formula: 'tổng số lượng theo quy định cũ (hoặc được giao) của các đơn vị thành phần',
        terms: unit.sources.carriers.flatMap((position) => {
          const quota = plan.oldQuotas[position];
          return quota ? oldQuotaTerm(plan, position, quota) : [];
        }),
        rules: oldQuotaRules(
          plan,
          unit.sources.carriers.map((position) => plan.oldQuotas[position]),
        ),
      };
    case 'surplus':
    case 'shortage':
      return {
        value: unit[figure],
        unit: 'person',
        formula: balance[figure],
        terms: [term('Có mặt khối chính quyền', staff.governmentPresent), ...quotaOf(plan, unit).terms],
        rules: [...rulesOf(law.quota), ...placing(plan, unit)],
      };
    default:
      return null;
  }
}

/** Sums over all units: `staffing.<figure>`. A unit that adds nothing to the sum is left out. */
export function traceStaffing(plan: Plan, figure: string): Traced | null {
  const { staffing, law } = plan;
  const perUnit = (read: (unit: PlanUnit, index: number) => number): readonly TraceTerm[] =>
    plan.units.flatMap((unit, index) => (read(unit, index) === 0 ? [] : [term(unit.unit.name, read(unit, index))]));
  switch (figure) {
    case 'present':
      return {
        value: staffing.present,
        unit: 'person',
        formula: 'tổng số người có mặt của các đơn vị sau sắp xếp',
        terms: perUnit(({ staff }) => staff.present),
        rules: rulesOf(law.districtStaff, law.splitUnit),
      };
    case 'fromDistricts':
      return {
        value: staffing.fromDistricts,
        unit: 'person',
        formula: 'tổng số người của các huyện kết thúc hoạt động được bố trí về đơn vị cấp xã',
        terms: plan.districts.map(({ unit, persons }) => term(unit.name, persons.length, cellsOf(plan, unit.source, ['name']))),
        rules: rulesOf(law.districtStaff),
      };
    case 'quota': {
      const listed = plan.units.filter(({ listedQuota }) => listedQuota !== null);
      const average = wholeValue(law.quota.version.value.posts);
      return {
        value: staffing.quota,
        unit: 'post',
        formula: 'số đơn vị × biên chế bình quân, cộng biên chế được giao của các đơn vị có danh sách riêng',
        terms: [
          term('Số đơn vị tính theo số bình quân', plan.units.length - listed.length),
          term('Biên chế bình quân mỗi đơn vị', average),
          ...listed.flatMap(({ listedQuota }) => listedTerms(plan, listedQuota ?? [])),
        ],
        rules: rulesOf(law.quota),
      };
    }
    case 'oldQuota':
      return {
        value: staffing.oldQuota ?? unknownValue,
        unit: 'post',
        formula: 'tổng số lượng theo quy định cũ (hoặc được giao) của các đơn vị cấp xã hiện nay',
        terms: plan.oldQuotas.flatMap((quota, position) => (quota ? oldQuotaTerm(plan, position, quota) : [])),
        rules: oldQuotaRules(plan, plan.oldQuotas),
      };
    case 'surplus':
      return {
        value: staffing.surplus,
        unit: 'person',
        formula: 'tổng số dôi dư của các đơn vị có dôi dư, không bù trừ với đơn vị thiếu',
        terms: perUnit(({ surplus }) => surplus),
        rules: rulesOf(law.quota),
      };
    case 'shortage':
      return {
        value: staffing.shortage,
        unit: 'person',
        formula: 'tổng số thiếu của các đơn vị còn thiếu, không bù trừ với đơn vị dôi dư',
        terms: perUnit(({ shortage }) => shortage),
        rules: rulesOf(law.quota),
      };
    case 'leaving':
      return {
        value: staffing.leaving,
        unit: 'person',
        formula: 'tổng số người được ghi là nghỉ',
        terms: perUnit((_, index) => plan.leaving[index] ?? 0),
        rules: [],
      };
    default:
      return null;
  }
}
