import type { CallOutput } from '../../../shared/contract/contract.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import type { Dataset, MappingRow } from '../../../shared/model/dataset.ts';
import type { ScenarioId } from '../../../shared/model/ids.ts';
import type { Patch } from '../../../shared/scenario/patch.ts';
import type { ScenarioState } from '../../../shared/scenario/state.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { WriteHandle } from '../../store/handles.ts';
import { sheetsOf } from '../../store/tables/imports.ts';
import { scenarioLines } from '../../store/tables/scenarios.ts';
import { applyMapping, newScenario } from '../apply-mapping.ts';
import type { CommandContext } from '../contexts.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { wire } from '../wire-problem.ts';

/** What mapping sheets decide. Warnings stand with the file they are about. */
export interface NewDecisions {
  readonly patch: Patch;
  readonly scenario: CallOutput<'import.files'>['scenario'];
  readonly made: ScenarioState | null;
  readonly warnings: readonly Problem[];
}

const nothing: NewDecisions = { patch: [], scenario: null, made: null, warnings: [] };

/** The new revision, its new mapping sheets by id, and the scenario that asked for them. */
export interface Imported {
  readonly revision: number;
  readonly sheetIds: ReadonlyMap<StagedSheet, number>;
  readonly target: ScenarioState | null;
}

const ofFile = (file: string) => ({ kind: 'file', file, sheet: null }) as const;

/** The rows of the mapping files that go together: files of one round have no old unit in common, variants of it have. */
function firstRound(dataset: Dataset): {
  readonly rows: readonly MappingRow[];
  readonly files: readonly string[];
  readonly others: readonly string[];
} {
  const byFile = Map.groupBy(dataset.mapping, (row) => dataset.sheets.get(row.source.sheetId)?.file ?? '');
  const taken = new Set<number>();
  const round: { rows: MappingRow[]; files: string[]; others: string[] } = { rows: [], files: [], others: [] };
  for (const [file, rows] of byFile) {
    if (rows.some((row) => taken.has(row.unitId))) {
      round.others.push(file);
      continue;
    }
    for (const row of rows) taken.add(row.unitId);
    round.files.push(file);
    round.rows.push(...rows);
  }
  return round;
}

/** A plan without scenarios gets its first one from the mapping it has, as soon as the units are there. */
function firstScenario(context: CommandContext, write: WriteHandle, { revision, sheetIds }: Imported): NewDecisions {
  const hasMapping = sheetsOf(write, revision).some((sheet) => sheet.kind === 'mapping' && sheet.account.kept > 0);
  if (!hasMapping) return nothing;
  const dataset = loadDataset(write, revision);
  const { rows, files, others } = firstRound(dataset);
  const [first] = files;
  if (first === undefined) {
    const waiting = [...sheetIds.keys()].filter((sheet) => sheet.kind === 'mapping' && sheet.account.kept > 0);
    return {
      ...nothing,
      warnings: waiting.map(({ file, account }) => problem('mapping.waits-for-units', ofFile(file), { rows: account.kept }, 'warning')),
    };
  }
  const name = first.replace(/\.[^.]+$/, '');
  const { scenario, change } = newScenario(context.newId() as ScenarioId, name, null, context.rules); // safe: a fresh id
  const { patch, members, problems } = applyMapping(dataset, scenario, rows, 0);
  return {
    patch: [change, ...patch],
    scenario: { name, members, made: true, problems: problems.map(wire) },
    made: scenario,
    warnings: others.map((file) => problem('mapping.not-applied', ofFile(file), { scenarios: [name] }, 'warning')),
  };
}

/** The scenario that was named takes the new mapping. */
function intoTarget(write: WriteHandle, { revision, sheetIds }: Imported, target: ScenarioState): NewDecisions {
  const mapping = [...sheetIds].filter(([sheet]) => sheet.kind === 'mapping');
  if (mapping.length === 0) return nothing;
  const ids = new Set(mapping.map(([, id]) => id));
  const dataset = loadDataset(write, revision);
  const rows = dataset.mapping.filter((row) => ids.has(row.source.sheetId));
  const rejected = mapping.reduce((sum, [{ account }]) => sum + account.rejected, 0);
  const { patch, members, problems } = applyMapping(dataset, target, rows, rejected);
  return { ...nothing, patch, scenario: { name: target.name, members, made: false, problems: problems.map(wire) } };
}

/** What the mapping sheets of an import decide: for the scenario named, for a first one, or nothing yet, and then that is said. */
export function newDecisions(context: CommandContext, write: WriteHandle, imported: Imported): NewDecisions {
  if (imported.target !== null) return intoTarget(write, imported, imported.target);
  const scenarios = scenarioLines(write).map((line) => line.name);
  if (scenarios.length === 0) return firstScenario(context, write, imported);
  const idle = [...imported.sheetIds.keys()].filter((sheet) => sheet.kind === 'mapping' && sheet.account.kept > 0);
  return {
    ...nothing,
    warnings: [...new Set(idle.map(({ file }) => file))].map((file) =>
      problem('mapping.not-applied', ofFile(file), { scenarios }, 'warning'),
    ),
  };
}
