import type { Plan } from '../plan.ts';
import { baseUnits } from '../size-totals.ts';
import { cellsOf, plain, rulesOf, type Traced, term } from './traced.ts';

const sizes = {
  areaHa: { unit: 'ha', formula: 'totals.area' },
  population: { unit: 'person', formula: 'totals.population' },
} as const;
const gaps = {
  areaUnknown: { of: 'areaHa', formula: 'totals.area-unknown' },
  populationUnknown: { of: 'population', formula: 'totals.population-unknown' },
} as const;

function endedDistricts(plan: Plan): Traced {
  return {
    value: plan.districts.length,
    unit: 'unit',
    formula: plain('totals.ended-districts'),
    terms: plan.districts.map(({ unit }) => term(unit.name, 1, cellsOf(plan, unit.source, ['name']))),
    rules: rulesOf(plan.law.tiers),
  };
}

/** `totals.areaHa|population|areaUnknown|populationUnknown|endedDistricts`: every old unit by name, with its cell. */
export function traceTotal(plan: Plan, figure: string): Traced | null {
  const units = baseUnits(plan.tree.units, plan.pieces);
  switch (figure) {
    case 'areaHa':
    case 'population':
      return {
        value: plan.totals[figure],
        unit: sizes[figure].unit,
        formula: plain(sizes[figure].formula),
        terms: units.map((unit) => term(unit.name, unit[figure], cellsOf(plan, unit.source, [figure]))),
        rules: [],
      };
    case 'areaUnknown':
    case 'populationUnknown': {
      const { of, formula } = gaps[figure];
      return {
        value: plan.totals[figure],
        unit: 'unit',
        formula: plain(formula),
        terms: units.filter((unit) => unit[of] === null).map((unit) => term(unit.name, 1, cellsOf(plan, unit.source, [of]))),
        rules: [],
      };
    }
    case 'endedDistricts':
      return endedDistricts(plan);
    default:
      return null;
  }
}
