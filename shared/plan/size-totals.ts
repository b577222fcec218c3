import { type Problem, problem } from '../kernel/problem.ts';
import type { PieceFigure } from '../kernel/problems/plan.ts';
import type { Piece } from '../merger/piece.ts';
import type { Unit } from '../model/unit.ts';
import type { PlanTotals } from './plan.ts';

const namedAtMost = 10; // more units than this become one problem
const examplesAtMost = 3;

/** Old units that end up in commune-level units after: the communes, and districts without communes that are named by the scenario. */
export const baseUnits = (units: readonly Unit[], pieces: readonly (readonly Piece[] | undefined)[]): readonly Unit[] =>
  units.filter(({ level }, position) => level === 'commune' || pieces[position] !== undefined);

/** Area and population of the commune level, which no decision changes. */
export function sizeTotals(units: readonly Unit[]): PlanTotals {
  const totals = { areaHa: 0, population: 0, areaUnknown: 0, populationUnknown: 0 };
  for (const { areaHa, population } of units) {
    if (areaHa === null) totals.areaUnknown += 1;
    else totals.areaHa += areaHa;
    if (population === null) totals.populationUnknown += 1;
    else totals.population += population;
  }
  return totals;
}

/** A warning for each unit without a figure, or one for all when they are many. */
export function missingSizes(units: readonly Unit[]): readonly Problem[] {
  const of = (figure: PieceFigure, without: readonly Unit[]): readonly Problem[] => {
    if (without.length > namedAtMost) {
      const examples = without.slice(0, examplesAtMost).map(({ name }) => name);
      const at = { kind: 'record', entity: 'unit', id: String(without[0]?.id ?? ''), name: examples[0] ?? '' } as const;
      return [problem('units.figure-missing', at, { figure, count: without.length, of: units.length, examples }, 'warning')];
    }
    const code = figure === 'area' ? 'unit.area-missing' : 'unit.population-missing';
    return without.map(({ id, name }) =>
      problem(code, { kind: 'record', entity: 'unit', id: String(id), name }, { unit: name }, 'warning'),
    );
  };
  return [
    ...of(
      'area',
      units.filter(({ areaHa }) => areaHa === null),
    ),
    ...of(
      'population',
      units.filter(({ population }) => population === null),
    ),
  ];
}
