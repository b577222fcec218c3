import type { Plan, PlanUnit } from '../plan.ts';
import { cellsOf, rulesOf, type Traced, term, unknownValue } from './traced.ts';

const figures = {
  areaHa: { unit: 'ha', formula: 'tổng diện tích của các đơn vị thành phần', column: 'area', estimated: 'areaEstimated' },
  population: { unit: 'person', formula: 'tổng dân số của các đơn vị thành phần', column: 'population', estimated: 'populationEstimated' },
} as const;

/** `unit:<id>.areaHa|population`: the members, whole or in part, with the cells of the old unit and of the mapping row. */
export function traceUnitSize(plan: Plan, { unit }: PlanUnit, figure: 'areaHa' | 'population'): Traced {
  const { column, estimated, ...rest } = figures[figure];
  const terms = unit.pieces.map((piece) => {
    const part = piece.isSole ? '' : piece[estimated] ? ' (một phần, ước tính)' : ' (một phần)';
    const cells = [...cellsOf(plan, piece.unit.source, [figure]), ...(piece.isSole ? [] : cellsOf(plan, piece.source, [column]))];
    return term(`${piece.unit.name}${part}`, piece[figure], cells);
  });
  const isSplit = unit.pieces.some((piece) => !piece.isSole);
  return { value: unit[figure] ?? unknownValue, ...rest, terms, rules: isSplit ? rulesOf(plan.law.rounding) : [] };
}
