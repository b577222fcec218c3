import type { CallArguments, CallOutput } from '../../../shared/contract/contract.ts';
import { columnLetters } from '../../../shared/kernel/cell-address.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { joinStaged } from '../../../shared/staging/join-staged.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { type StoredSheet, sheetsOf } from '../../store/tables/imports.ts';
import { addRevision, planHead } from '../../store/tables/revisions.ts';
import type { CommandContext } from '../contexts.ts';
import { headChange } from '../head-change.ts';
import { wire } from '../wire-problem.ts';
import { type FileToImport, isTaken } from './file-to-import.ts';
import { knownRecords } from './known-records.ts';
import { type NewDecisions, newDecisions } from './new-decisions.ts';
import { type Replaced, replacedSheets } from './replaced-sheets.ts';
import { stageFiles } from './stage-files.ts';
import { storeFiles } from './store-files.ts';
import { unitsGoneWarnings } from './units-gone.ts';

type Input = CallArguments<'import.files'>;
type Output = CallOutput<'import.files'>;
type ImportProblem = Problem<'plan.stale' | 'scenario.unknown' | 'file.cancelled' | 'plan.snapshot-failed'>;

/** Checks the sheets of the taken files against each other and against what the plan has. */
function joinTaken(context: CommandContext, files: readonly FileToImport[], replaced: readonly Replaced[]): readonly FileToImport[] {
  const taken = files.filter(isTaken);
  const current = sheetsOf(context.read, planHead(context.read).revision);
  const { staged } = joinStaged({
    existing: knownRecords(context.read, new Set(replaced.map(({ stored }) => stored.sheetId))),
    staged: taken.flatMap((file) => file.sheets),
  });
  let next = 0;
  return files.map((file) => {
    if (!taken.includes(file)) return file;
    const sheets = file.sheets.map((sheet) => {
      const joined = staged[next++] ?? sheet;
      const before = replaced.find((one) => one.staged === sheet)?.stored;
      const earlier = before ? null : current.find((stored) => stored.file === sheet.file && stored.sheet === sheet.sheet);
      if (before) return { ...joined, problems: [...joined.problems, replacedWarning(joined, before)] };
      return earlier && joined.account.kept === 0
        ? { ...joined, problems: [...joined.problems, nothingKeptWarning(joined, earlier)] }
        : joined;
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

const nothingKeptWarning = (sheet: StagedSheet, before: StoredSheet): Problem =>
  problem('sheet.nothing-kept', { kind: 'file', file: sheet.file, sheet: sheet.sheet }, { before: before.account.kept }, 'warning');

function output(
  files: readonly FileToImport[],
  sheetIds: ReadonlyMap<StagedSheet, number>,
  warnings: readonly Problem[] = [],
): Output['files'] {
  const isAbout = (file: string) => (found: Problem) => found.at.kind === 'file' && found.at.file === file;
  return files.map((file) => ({
    file: file.file,
    taken: isTaken(file),
    problems: [...file.problems, ...warnings.filter(isAbout(file.file))].map(wire),
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

/** Set by the transaction, which has run by the time this is asked. */
const scenarioOf = (decisions: NewDecisions | null): Output['scenario'] => decisions?.scenario ?? null;

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
    let decisions: NewDecisions | null = null;
    let warnings: readonly Problem[] = [];
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
        decisions = newDecisions(context, write, { revision, sheetIds, target: target.value });
        const { patch, made } = decisions;
        const lists = taken.find((file) => file.sheets.some((sheet) => sheet.kind === 'units'));
        warnings = [...decisions.warnings, ...(lists ? unitsGoneWarnings(write, revision, lists.file) : [])];
        return ok({
          patch: [...patch, headChange(write, { revision, ...(made ? { activeScenarioId: made.id } : {}) })],
          detail: taken.map((file) => file.file).join(', '),
        });
      },
    });
    if (!committed.ok) return committed;
    return ok({ seq: committed.value, files: output(files, sheetIds, warnings), scenario: scenarioOf(decisions) });
  });
}
