import type { SourceRow } from '../../model/source.ts';
import { wholeValue } from '../../rules/exact-value.ts';
import { peopleOf } from '../../staffing/people-by-unit.ts';
import { sourceOf } from '../people.ts';
import type { OldUnitQuota, Plan, PlanUnit } from '../plan.ts';
import type { TraceTerm } from '../trace.ts';
import { sentence } from '../trace-sentence.ts';
import { cellsOf, plain, rulesOf, type Traced, term } from './traced.ts';

/** Names of the rows of the quota lists, with their cells. */
const listedTerms = (
  plan: Plan,
  rows: readonly { readonly number: number; readonly unitName: string | null; readonly source: SourceRow }[],
): readonly TraceTerm[] =>
  rows.map(({ number, unitName, source }) =>
    term(sentence('term.quota-listed', { unit: unitName ?? '' }), number, cellsOf(plan, source, ['number'])),
  );

/** Where the people of a unit come from, counted by `count` of the old unit and `of` each person who is dealt. */
function sourceTerms(plan: Plan, { sources, unit }: PlanUnit, counts: Int32Array, of: (person: number) => number): readonly TraceTerm[] {
  const { tree } = plan;
  const split = new Set(unit.pieces.filter(({ isSole }) => !isSole).map(({ position }) => position));
  const nameOf = (position: number): string => tree.units[position]?.name ?? '';
  const cellsOfUnit = (position: number) => cellsOf(plan, tree.units[position]?.source ?? null, ['name']);
  return [
    ...sources.carriers.map((position) => {
      const name = nameOf(position);
      return term(split.has(position) ? sentence('term.split-unit', { unit: name }) : name, counts[position] ?? 0, cellsOfUnit(position));
    }),
    ...sources.deals.map(({ district, persons }) =>
      term(
        sentence('term.placed-by-rule', { unit: nameOf(district) }),
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
  const name = unit?.name ?? '';
  if (!norm || norm.posts === null) return [term(name, quota.posts, cells)];
  const { base, forPopulation, forArea } = norm;
  const how = { unit: name, classOfUnit: unit?.traits.classOfUnit ?? '', base, forPopulation, forArea };
  return [term(sentence('term.old-norm', how), quota.posts, cells)];
}

function quotaOf(plan: Plan, { listedQuota, quota }: PlanUnit): Traced {
  return {
    value: quota,
    unit: 'post',
    formula: plain(listedQuota ? 'unit.quota-listed' : 'unit.quota-by-rule'),
    terms: listedQuota ? listedTerms(plan, listedQuota) : [term(plain('term.average-quota'), quota)],
    rules: rulesOf(plan.law.quota),
  };
}

/** Figures of one unit: `staffing:<id>.<figure>`. */
export function traceUnitStaffing(plan: Plan, unit: PlanUnit, figure: string): Traced | null {
  const { tally, law, leavers } = plan;
  const { staff } = unit;
  switch (figure) {
    case 'present':
      return {
        value: staff.present,
        unit: 'person',
        formula: plain('unit.present'),
        terms: sourceTerms(plan, unit, tally.present, () => 1),
        rules: placing(plan, unit),
      };
    case 'fromDistricts':
      return {
        value: staff.fromDistricts,
        unit: 'person',
        formula: plain('unit.from-districts'),
        terms: sourceTerms(plan, { ...unit, sources: { ...unit.sources, carriers: [] } }, tally.present, () => 1),
        rules: rulesOf(law.districtStaff),
      };
    case 'governmentPresent':
      return {
        value: staff.governmentPresent,
        unit: 'person',
        formula: plain('unit.government-present'),
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
        formula: plain('unit.leaving'),
        terms: sourceTerms(plan, unit, byOld, (person) => leavers.isLeaving[person] ?? 0),
        rules: placing(plan, unit),
      };
    }
    case 'quota':
      return quotaOf(plan, unit);
    case 'oldQuota':
      return {
        value: unit.oldQuota,
        unit: 'post',
        formula: plain('unit.old-quota'),
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
        formula: plain(`unit.${figure}`),
        terms: [term(plain('term.government-present'), staff.governmentPresent), ...quotaOf(plan, unit).terms],
        rules: [...rulesOf(law.quota), ...placing(plan, unit)],
      };
    default:
      return null;
  }
}

/** Everybody who comes to no unit after: people whose unit no list says, and of a district those nobody takes over. */
function traceUnplaced(plan: Plan): Traced {
  const { people } = plan.dataset;
  const withoutUnit = [...peopleOf(plan.tally.byUnit, -1)].map((person) =>
    term(people.fullName[person] ?? '', 1, cellsOf(plan, sourceOf(plan.dataset, person), ['fullName', 'unitName', 'unitCode'])),
  );
  const left = plan.districts.flatMap(({ position, unit, present, persons }) => {
    const count = plan.pieces[position] ? 0 : present - persons.length; // a district that becomes part of a new unit takes all along
    return count === 0 ? [] : [term(sentence('term.not-taken-over', { unit: unit.name }), count, cellsOf(plan, unit.source, ['name']))];
  });
  return {
    value: plan.staffing.unplaced,
    unit: 'person',
    formula: plain('staffing.unplaced'),
    terms: [...withoutUnit, ...left],
    rules: left.length === 0 ? [] : rulesOf(plan.law.districtStaff),
  };
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
        formula: plain('staffing.present'),
        terms: perUnit(({ staff }) => staff.present),
        rules: rulesOf(law.districtStaff, law.splitUnit),
      };
    case 'governmentPresent':
      return {
        value: staffing.governmentPresent,
        unit: 'person',
        formula: plain('staffing.government-present'),
        terms: perUnit(({ staff }) => staff.governmentPresent),
        rules: rulesOf(law.quota),
      };
    case 'fromDistricts':
      return {
        value: staffing.fromDistricts,
        unit: 'person',
        formula: plain('staffing.from-districts'),
        terms: plan.districts.map(({ unit, persons }) => term(unit.name, persons.length, cellsOf(plan, unit.source, ['name']))),
        rules: rulesOf(law.districtStaff),
      };
    case 'quota': {
      const listed = plan.units.filter(({ listedQuota }) => listedQuota !== null);
      const average = wholeValue(law.quota.version.value.posts);
      return {
        value: staffing.quota,
        unit: 'post',
        formula: plain('staffing.quota'),
        terms: [
          term(plain('term.units-by-average'), plan.units.length - listed.length),
          term(plain('term.average-quota-of-each'), average),
          ...listed.flatMap(({ listedQuota }) => listedTerms(plan, listedQuota ?? [])),
        ],
        rules: rulesOf(law.quota),
      };
    }
    case 'oldQuota':
      return {
        value: staffing.oldQuota,
        unit: 'post',
        formula: plain('staffing.old-quota'),
        terms: plan.oldQuotas.flatMap((quota, position) => (quota ? oldQuotaTerm(plan, position, quota) : [])),
        rules: oldQuotaRules(plan, plan.oldQuotas),
      };
    case 'surplus':
      return {
        value: staffing.surplus,
        unit: 'person',
        formula: plain('staffing.surplus'),
        terms: perUnit(({ surplus }) => surplus),
        rules: rulesOf(law.quota),
      };
    case 'shortage':
      return {
        value: staffing.shortage,
        unit: 'person',
        formula: plain('staffing.shortage'),
        terms: perUnit(({ shortage }) => shortage),
        rules: rulesOf(law.quota),
      };
    case 'leaving': {
      const elsewhere = plan.leaving.reduce((rest, leaving) => rest - leaving, staffing.leaving);
      return {
        value: staffing.leaving,
        unit: 'person',
        formula: plain('staffing.leaving'),
        terms: [
          ...perUnit((_, index) => plan.leaving[index] ?? 0),
          ...(elsewhere === 0 ? [] : [term(plain('term.leaving-elsewhere'), elsewhere)]),
        ],
        rules: [],
      };
    }
    case 'unplaced':
      return traceUnplaced(plan);
    default:
      return null;
  }
}
