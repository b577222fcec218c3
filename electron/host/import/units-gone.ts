import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { unitsGone } from '../../store/tables/units-gone.ts';

const mostExamples = 5;

/** A warning for each scenario whose units the new lists no longer have, at the file that brought the lists. */
export function unitsGoneWarnings(read: ReadHandle, revision: number, file: string): readonly Problem[] {
  const byScenario = Map.groupBy(unitsGone(read, revision), ({ scenario }) => scenario);
  return [...byScenario].map(([scenario, units]) =>
    problem(
      'scenario.units-gone',
      { kind: 'file', file, sheet: null },
      { scenario, count: units.length, examples: units.slice(0, mostExamples).map(({ name, code }) => `${name} (${code})`) },
      'warning',
    ),
  );
}
