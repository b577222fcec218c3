import type { CallArguments, CallOutput } from '../../../shared/contract/contract.ts';
import { columnLetters } from '../../../shared/kernel/cell-address.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { ScenarioId } from '../../../shared/model/ids.ts';
import type { Patch } from '../../../shared/scenario/patch.ts';
import type { ScenarioState } from '../../../shared/scenario/state.ts';
import { joinStaged } from '../../../shared/staging/join-staged.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { WriteHandle } from '../../store/handles.ts';
import { type StoredSheet, sheetsOf } from '../../store/tables/imports.ts';
import { addRevision, planHead } from '../../store/tables/revisions.ts';
import { scenarioLines } from '../../store/tables/scenarios.ts';
import { applyMapping, newScenario } from '../apply-mapping.ts';
import type { CommandContext } from '../contexts.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { headChange } from '../head-change.ts';
import { wire } from '../wire-problem.ts';
import { type FileToImport, isTaken } from './file-to-import.ts';
import { knownRecords } from './known-records.ts';
import { type Replaced, replacedSheets } from './replaced-sheets.ts';
import { stageFiles } from './stage-files.ts';
import { storeFiles } from './store-files.ts';

type Input = CallArguments<'import.files'>;
type Output = CallOutput<'import.files'>;
type ImportProblem = Problem<'plan.stale' | 'scenario.unknown' | 'file.cancelled' | 'plan.snapshot-failed'>;

/** Checks the sheets of the taken files against each other and against what the plan has. */
function joinTaken(context: CommandContext, files: readonly FileToImport[], replaced: readonly Replaced[]): readonly FileToImport[] {
  const taken = files.filter(isTaken);
  const { staged } = joinStaged({
    existing: knownRecords(context.read, new Set(replaced.map(({ stored }) => stored.sheetId))),
    staged: taken.flatMap((file) => file.sheets),
  });
  let next = 0;
  return files.map((file) => {
    if (!taken.includes(file)) return file;
    const sheets = file.sheets.map((sheet) => {
      const joined = staged[next++] ?? sheet;
      const before = replaced.find((one) => one.staged === sheet);
      return before ? { ...joined, problems: [...joined.problems, replacedWarning(joined, before.stored)] } : joined;
    });
    return { ...file, sheets };
  });
}

const replacedWarning = (sheet: StagedSheet, before: StoredSheet): Problem =>
  problem(
    'sheet.replaced',
    { kind: 'file', file: sheet.file, sheet: sheet.sheet },
    { before: before.account.kept, now: sheet.account.kept },
    'warning',
  );

interface Applied {
  readonly patch: Patch;
  readonly scenario: Output['scenario'];
}

/** The mapping among the new sheets becomes the decisions of `applyTo`, or of a first scenario where the plan has none. */
function applyNewMapping(
  context: CommandContext,
  write: WriteHandle,
  revision: number,
  files: readonly FileToImport[],
  sheetIds: ReadonlyMap<StagedSheet, number>,
  target: ScenarioState | null,
): Applied {
  const mapping = files.flatMap((file) => file.sheets).filter((sheet) => sheet.kind === 'mapping');
  const isFirst = target === null && scenarioLines(write).length === 0;
  if (mapping.length === 0 || (target === null && !isFirst)) return { patch: [], scenario: null };
  const name = (mapping[0]?.file ?? '').replace(/\.[^.]+$/, '');
  const made = target === null ? newScenario(context.newId() as ScenarioId, name, null, context.rules) : null; // safe: a fresh id
  const scenario = target ?? made?.scenario;
  if (!scenario) return { patch: [], scenario: null };
  const ids = mapping.flatMap((sheet) => sheetIds.get(sheet) ?? []);
  const { patch, members, problems } = applyMapping(loadDataset(write, revision), scenario, ids);
  return {
    patch: [...(made ? [made.change] : []), ...patch],
    scenario: { name: scenario.name, members, made: made !== null, problems: problems.map(wire) },
  };
}

function output(files: readonly FileToImport[], sheetIds: ReadonlyMap<StagedSheet, number>): Output['files'] {
  return files.map((file) => ({
    file: file.file,
    taken: isTaken(file),
    problems: file.problems.map(wire),
    sheets: file.sheets.map((sheet) => ({
      sheetId: sheetIds.get(sheet) ?? null,
      sheet: sheet.sheet,
      kind: sheet.kind,
      headerRows: [...sheet.headerRows],
      columns: sheet.columns.map(({ field, column, heading }) => ({ field, column: columnLetters(column), heading })),
      rows: { ...sheet.account },
      problems: sheet.problems.map(wire),
    })),
  }));
}

/**
 * Reads workbooks into the plan: one new dataset revision and one undo step. When no file can be taken, nothing changes and no step is made.
 *
 * Errors: `plan.stale`, `scenario.unknown`, `file.cancelled`, `plan.snapshot-failed`. What is wrong with the files themselves is part of the value.
 */
export async function importFiles(context: CommandContext, input: Input): Promise<Result<Output, ImportProblem>> {
  const wanted = () => (input.applyTo === null ? ok(null) : context.scenario(input.applyTo));
  const known = wanted();
  if (!known.ok) return known;

  const cancelled = problem('file.cancelled', { kind: 'input', path: ['jobId'] }, {});
  return context.job(input.jobId, async (signal) => {
    const read = await stageFiles(context, input, signal);
    if (signal.aborted) return fail(cancelled);

    // From here on nothing waits: what is looked up now is what the transaction finds.
    const target = wanted(); // while files were read, it may have been changed, or its making undone
    if (!target.ok) return target;
    const head = planHead(context.read);
    const replaced = replacedSheets(context.read, head.revision, read.filter(isTaken));
    const files = joinTaken(context, read, replaced);
    const taken = files.filter(isTaken);
    if (taken.length === 0) return ok({ seq: context.seq(), files: output(files, new Map()), scenario: null });

    if (replaced.length > 0 || (target.value !== null && target.value.newUnits.length > 0)) {
      const saved = context.snapshot('before-import');
      if (!saved.ok) return saved;
    }
    let sheetIds: ReadonlyMap<StagedSheet, number> = new Map();
    let applied: Applied = { patch: [], scenario: null };
    context.emit({ kind: 'progress', jobId: input.jobId, step: 'store', what: '', done: read.length, total: read.length });
    const committed = context.commit<never>({
      name: 'import.files',
      input: { ...input, sources: taken.map((file) => file.file) },
      expectedSeq: input.expectedSeq,
      decide: (write) => {
        sheetIds = storeFiles(write, taken, context.now());
        const gone = new Set(replaced.map(({ stored }) => stored.sheetId));
        const stay = sheetsOf(write, head.revision)
          .map((sheet) => sheet.sheetId)
          .filter((id) => !gone.has(id));
        const revision = addRevision(write, head.revision, [...stay, ...sheetIds.values()], context.now());
        applied = applyNewMapping(context, write, revision, taken, sheetIds, target.value);
        const made = applied.patch.find((change) => change.table === 'scenario' && change.before === null);
        return ok({
          patch: [...applied.patch, headChange(write, { revision, ...(made ? { activeScenarioId: made.id } : {}) })],
          detail: taken.map((file) => file.file).join(', '),
        });
      },
    });
    return committed.ok ? ok({ seq: committed.value, files: output(files, sheetIds), scenario: applied.scenario }) : committed;
  });
}
