import type { Plan, PlanUnit } from '../plan.ts';
import { sentence } from '../trace-sentence.ts';
import { cellsOf, plain, rulesOf, type Traced, term } from './traced.ts';

const figures = {
  areaHa: { unit: 'ha', formula: 'unit.area', column: 'area', estimated: 'areaEstimated' },
  population: { unit: 'person', formula: 'unit.population', column: 'population', estimated: 'populationEstimated' },
} as const;

/** `unit:<id>.areaHa|population`: the members, whole or in part, with the cells of the old unit and of the mapping row. */
export function traceUnitSize(plan: Plan, { unit }: PlanUnit, figure: 'areaHa' | 'population'): Traced {
  const { column, estimated, formula, unit: measure } = figures[figure];
  const terms = unit.pieces.map((piece) => {
    const { name } = piece.unit;
    const cells = [...cellsOf(plan, piece.unit.source, [figure]), ...(piece.isSole ? [] : cellsOf(plan, piece.source, [column]))];
    return term(piece.isSole ? name : sentence('term.piece', { unit: name, estimated: piece[estimated] }), piece[figure], cells);
  });
  const isSplit = unit.pieces.some((piece) => !piece.isSole);
  return { value: unit[figure], unit: measure, formula: plain(formula), terms, rules: isSplit ? rulesOf(plan.law.rounding) : [] };
}
