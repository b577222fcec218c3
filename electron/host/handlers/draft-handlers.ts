import type { CallOutput } from '../../../shared/contract/contract.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { CommandContext, QueryContext } from '../contexts.ts';
import type { Handlers } from '../dispatch.ts';
import { accept, correct, type Found, findTable, instruct } from '../import/change-draft.ts';
import { unconfirmed } from '../import/confirmations.ts';
import { copyInstructions } from '../import/copy-instructions.ts';
import type { ImportDraft } from '../import/draft.ts';
import { draftOut } from '../import/draft-out.ts';
import { shownRows } from '../import/draft-rows.ts';
import { kindInputs } from '../import/kind-inputs.ts';
import { cancelled, openDraft } from '../import/open-draft.ts';
import { judgedProblems } from '../import/problem-groups.ts';
import { returnFile } from '../import/return-file.ts';
import { tableChanges } from '../import/table-changes.ts';
import { takeDraft } from '../import/take-draft.ts';
import { withPassword } from '../import/with-password.ts';
import { wire } from '../wire-problem.ts';

type DraftUnknown = Problem<'draft.unknown'>;

const unknown = (draftId: string) => fail(problem('draft.unknown', { kind: 'input', path: ['draftId'] }, { draftId }));

/** The draft on the desk, when it is the one that is meant. */
function draftOf({ desk }: QueryContext, draftId: string): Result<ImportDraft, DraftUnknown> {
  return desk.draft?.draftId === draftId ? ok(desk.draft) : unknown(draftId);
}

interface OfTable {
  readonly draftId: string;
  readonly key: string;
}

/** What `view` makes of a table of the draft. */
function viewed<T>(
  context: QueryContext,
  { draftId, key }: OfTable,
  view: (draft: ImportDraft, found: Found) => T,
): Result<T, DraftUnknown> {
  const draft = draftOf(context, draftId);
  if (!draft.ok) return draft;
  const found = findTable(draft.value, key);
  return found ? ok(view(draft.value, found)) : unknown(draftId);
}

/** Puts what `change` makes of the draft in its place on the desk. */
function changed<P>(
  context: CommandContext,
  target: OfTable,
  change: (draft: ImportDraft, found: Found) => Result<ImportDraft, P>,
): Result<CallOutput<'draft.open'>, P | DraftUnknown> {
  const next = viewed(context, target, change);
  if (!next.ok) return next;
  if (!next.value.ok) return next.value;
  context.desk.put(next.value.value);
  return ok(draftOut(next.value.value));
}

/** Puts a draft on the desk that was read meanwhile. */
function put(context: CommandContext, draft: ImportDraft): Result<CallOutput<'draft.open'>, never> {
  context.desk.put(draft);
  return ok(draftOut(draft));
}

export const draftHandlers = {
  'draft.open': (context, input) =>
    context.job(input.jobId, async (signal) => {
      const draft = await openDraft(context, { ...input, password: null, sensitive: false, units: {} }, signal);
      return draft.ok ? put(context, draft.value) : draft;
    }),

  'draft.current': ({ desk }) => ok(desk.draft && draftOut(desk.draft)),

  'draft.instruct': (context, input) =>
    changed(context, input, (draft, found) => ok(instruct(context, draft, found, copyInstructions(input.instructions)))),

  'draft.correct': (context, input) => changed(context, input, (draft, found) => correct(context, draft, found, input.cells)),

  'draft.accept': (context, input) => changed(context, input, (draft, found) => ok(accept(context, draft, found, input))),

  'draft.rows': (context, input) =>
    viewed(context, input, (_draft, { onDesk, staged }) =>
      shownRows(
        onDesk.sheet,
        { ...staged, headings: staged.cells?.headings ?? [], inUnicode: staged.cells?.asRead ?? null },
        input.from,
        input.count,
      ),
    ),

  'draft.problems': (context, input) =>
    viewed(context, input, (_draft, { staged }) => {
      const all = judgedProblems(staged);
      const page = all.slice(input.from, input.from + input.count);
      return { total: all.length, problems: page.map(({ found, accepted }) => ({ ...wire(found), accepted })) };
    }),

  'draft.differences': (context, input) =>
    viewed(context, input, (draft, { joined }) => {
      const all = tableChanges(joined, draft.stored).filter(({ kind }) => kind === input.kind);
      const page = all.slice(input.from, input.from + input.count);
      return {
        total: all.length,
        rows: page.map(({ label, rowBefore, rowNow, changes }) => ({
          label,
          rowBefore,
          rowNow,
          changes: changes.map((one) => ({ ...one })),
        })),
      };
    }),

  'draft.password': (context, input) =>
    context.job(input.jobId, async (signal) => {
      const draft = draftOf(context, input.draftId);
      if (!draft.ok) return draft;
      const opened = await withPassword(context, draft.value, input, signal);
      if (signal.aborted) return fail(cancelled());
      const now = draftOf(context, input.draftId); // it may have been put away while the file was read
      if (!now.ok) return now;
      return put(context, opened(now.value));
    }),

  'draft.take': (context, input) => {
    const draft = draftOf(context, input.draftId);
    if (!draft.ok) return draft;
    const [first, ...rest] = unconfirmed(draft.value, input.confirmed);
    if (first) return fail(first, ...rest);
    const { draftId: _draftId, ...logged } = input;
    const taken = takeDraft(context, draft.value, { ...input, step: 'draft.take', input: logged });
    if (taken.ok && taken.value.files.some((file) => file.taken)) context.desk.put(null);
    return taken;
  },

  'draft.discard': (context, { draftId }) => {
    const draft = draftOf(context, draftId);
    if (!draft.ok) return draft;
    context.desk.put(null);
    return ok(null);
  },

  'draft.return': async (context, input) => {
    const draft = draftOf(context, input.draftId);
    return draft.ok ? returnFile(context, draft.value, input) : draft;
  },

  'draft.inputs': () => ok(kindInputs()),
} satisfies Partial<Handlers>;
