import type { CallName, CallOutput } from '../../../shared/contract/contract.ts';
import { columnLetters } from '../../../shared/kernel/cell-address.ts';
import type { Problem } from '../../../shared/kernel/problem.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { ScenarioState } from '../../../shared/scenario/state.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { sheetsOf } from '../../store/tables/imports.ts';
import { addRevision, planHead } from '../../store/tables/revisions.ts';
import type { CommandContext } from '../contexts.ts';
import { headChange } from '../head-change.ts';
import { wire } from '../wire-problem.ts';
import type { ImportDraft } from './draft.ts';
import { isTaken } from './file-to-import.ts';
import type { JoinedFile, JoinedTable } from './join-draft.ts';
import { decisionTag, type KnownDecisions } from './known-decisions.ts';
import { type NewDecisions, newDecisions } from './new-decisions.ts';
import { joined } from './open-draft.ts';
import { storeFiles } from './store-files.ts';
import type { StoredRecords } from './stored-records.ts';
import { changesOut, differenceOut, questionsOut, regionText, unreadOut } from './table-out.ts';
import { unitsGoneWarnings } from './units-gone.ts';

type Output = CallOutput<'import.files'>;

/** How a draft goes into the plan. */
export interface Taking {
  readonly step: Extract<CallName, 'draft.take' | 'import.files'>;
  readonly input: object; // of the call, for the log
  readonly jobId: string;
  readonly applyTo: string | null;
  readonly expectedSeq: number | null;
}

/** A table with the decisions that are to be kept with it: its own, and those of the tables whose place it takes. The others stay where they are. */
function withOwnDecisions({ staged, before }: JoinedTable, known: KnownDecisions): StagedSheet {
  const inherited = new Set(before.flatMap((stored) => stored.decisions.map(decisionTag)));
  return { ...staged, decisions: staged.decisions.filter((one) => !known.has(one) || inherited.has(decisionTag(one))) };
}

function sheetOut(table: JoinedTable, sheetId: number | null, records: StoredRecords): Output['files'][number]['sheets'][number] {
  const { staged } = table;
  return {
    sheetId,
    sheet: staged.sheet,
    table: staged.table,
    region: regionText(staged.region),
    kind: staged.kind,
    headerRows: [...staged.headerRows],
    columns: staged.columns.map(({ field, column, heading }) => ({ field, column: columnLetters(column), heading })),
    rows: { ...staged.account },
    problems: staged.problems.map(wire),
    accepted: staged.accepted.map(wire),
    questions: questionsOut(staged),
    changes: changesOut(staged),
    unread: unreadOut(staged),
    leftOut: [...staged.leftOut],
    difference: differenceOut(table, records),
    profile: staged.profile,
  };
}

/** What became of each file. `warnings` of the plan stand with the file they are about. */
function filesOut(
  files: readonly JoinedFile[],
  records: StoredRecords,
  sheetIds: ReadonlyMap<JoinedTable, number>,
  warnings: readonly Problem[] = [],
): Output['files'] {
  const isAbout = (file: string) => (found: Problem) => found.at.kind === 'file' && found.at.file === file;
  return files.map(({ file, tables }) => ({
    file: file.file,
    taken: isTaken(file),
    problems: [...file.problems, ...warnings.filter(isAbout(file.file))].map(wire),
    sheets: tables.map((table) => sheetOut(table, sheetIds.get(table) ?? null, records)),
  }));
}

/** Set by the transaction, which has run by the time this is asked. */
const scenarioOf = (decisions: NewDecisions | null): Output['scenario'] => decisions?.scenario ?? null;

/** The scenario that takes the mapping sheets, when one was named. */
function targetOf(context: CommandContext, applyTo: string | null): Result<ScenarioState | null, Problem<'scenario.unknown'>> {
  return applyTo === null ? ok(null) : context.scenario(applyTo);
}

/**
 * Takes the files of a draft that can be taken into the plan: one new dataset revision and one undo step. When no file can be taken,
 * nothing changes and no step is made. Nothing waits here: what is looked up is what the transaction finds.
 *
 * Errors  `plan.stale`, `scenario.unknown`, `plan.snapshot-failed`.
 */
export function takeDraft(
  context: CommandContext,
  given: ImportDraft,
  { step, input, jobId, applyTo, expectedSeq }: Taking,
): Result<Output, Problem<'plan.stale' | 'scenario.unknown' | 'plan.snapshot-failed'>> {
  const target = targetOf(context, applyTo);
  if (!target.ok) return target;
  const draft = given.seq === context.seq() ? given : joined(context, given);
  const { joined: files, stored: records } = draft;
  const taken = files.filter(({ file }) => isTaken(file));
  if (taken.length === 0) return ok({ seq: context.seq(), files: filesOut(files, records, new Map()), scenario: null });

  const head = planHead(context.read);
  const gone = new Set(taken.flatMap(({ tables }) => tables.flatMap(({ before }) => before.map(({ sheetId }) => sheetId))));
  if (gone.size > 0 || (target.value !== null && target.value.newUnits.length > 0)) {
    const saved = context.snapshot('before-import');
    if (!saved.ok) return saved;
  }
  const toStore = taken.map(({ file, tables }) => ({ ...file, sheets: tables.map((table) => withOwnDecisions(table, draft.known)) }));
  const names = taken.map(({ file }) => file.file);
  const sheetIds = new Map<JoinedTable, number>();
  let decisions: NewDecisions | null = null;
  let warnings: readonly Problem[] = [];
  context.emit({ kind: 'progress', jobId, step: 'store', what: '', done: files.length, total: files.length });
  const committed = context.commit<never>({
    name: step,
    input: { ...input, sources: names },
    expectedSeq,
    decide: (write) => {
      const idOf = storeFiles(write, toStore, context.now());
      for (const [index, { tables }] of taken.entries())
        for (const [at, table] of tables.entries()) {
          const sheet = toStore[index]?.sheets[at];
          const id = sheet && idOf.get(sheet);
          if (id !== undefined) sheetIds.set(table, id);
        }
      const stay = sheetsOf(write, head.revision)
        .map((sheet) => sheet.sheetId)
        .filter((id) => !gone.has(id));
      const revision = addRevision(write, head.revision, [...stay, ...idOf.values()], context.now());
      decisions = newDecisions(context, write, { revision, sheetIds: idOf, target: target.value });
      const { patch, made } = decisions;
      const lists = taken.find(({ file }) => file.sheets.some((sheet) => sheet.kind === 'units'));
      warnings = [...decisions.warnings, ...(lists ? unitsGoneWarnings(write, revision, lists.file.file) : [])];
      return ok({
        patch: [...patch, headChange(write, { revision, ...(made ? { activeScenarioId: made.id } : {}) })],
        detail: names.join(', '),
      });
    },
  });
  if (!committed.ok) return committed;
  return ok({ seq: committed.value, files: filesOut(files, records, sheetIds, warnings), scenario: scenarioOf(decisions) });
}
