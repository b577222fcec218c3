import type { CallArguments } from '../../../shared/contract/contract.ts';
import { cellAddress, columnNumber } from '../../../shared/kernel/cell-address.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { acceptancesOf, type CorrectedCell, correctionsOf } from '../../../shared/staging/decide-cells.ts';
import type { CellDecision } from '../../../shared/staging/decisions.ts';
import type { Instructions } from '../../../shared/staging/instructions.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { QueryContext } from '../contexts.ts';
import type { DraftTable, ImportDraft } from './draft.ts';
import type { JoinedTable } from './join-draft.ts';
import { joined, readingOf } from './open-draft.ts';
import { restage } from './stage-tables.ts';

type Cell = CallArguments<'draft.correct'>['cells'][number];

/** A table of a draft: as it lies on the desk, and after all checks. */
export interface Found {
  readonly file: number; // position of its file
  readonly onDesk: DraftTable;
  readonly joined: JoinedTable;
  readonly staged: StagedSheet; // after all checks
}

export function findTable(draft: ImportDraft, key: string): Found | null {
  for (const [file, { tables }] of draft.files.entries())
    for (const [table, onDesk] of tables.entries()) {
      const joined = draft.joined[file]?.tables[table];
      if (onDesk.key === key && joined) return { file, onDesk, joined, staged: joined.staged };
    }
  return null;
}

/** The draft with one table in place of another of its key, all tables joined again. */
function withTable(context: QueryContext, draft: ImportDraft, table: DraftTable): ImportDraft {
  const files = draft.files.map((file) =>
    file.tables.some(({ key }) => key === table.key)
      ? { ...file, tables: file.tables.map((one) => (one.key === table.key ? table : one)) }
      : file,
  );
  return joined(context, { ...draft, files });
}

/** Only the table concerned is read again; its file's name is in messages. */
function changed(
  context: QueryContext,
  draft: ImportDraft,
  { file, onDesk }: Found,
  change: Partial<Pick<DraftTable, 'instructions' | 'decisions'>>,
): ImportDraft {
  const { staged: _staged, ...table } = onDesk;
  return withTable(context, draft, restage(draft.files[file]?.file ?? '', { ...table, ...change }, readingOf(context, draft)));
}

/** Reads a table again as told; the instructions replace those it had. */
export const instruct = (context: QueryContext, draft: ImportDraft, found: Found, instructions: Instructions): ImportDraft =>
  changed(context, draft, found, { instructions });

/** What a decision is about, whatever it says. */
const subject = (decision: CellDecision): string =>
  JSON.stringify([decision.kind, decision.rowKey, decision.heading, decision.before, decision.kind === 'accept' ? decision.code : null]);

const without = (decisions: readonly CellDecision[], gone: readonly CellDecision[]): readonly CellDecision[] => {
  const subjects = new Set(gone.map(subject));
  return decisions.filter((decision) => !subjects.has(subject(decision)));
};

/** A correction to what stands in the file anyway. */
const saysTheSame = (decision: CellDecision): boolean => decision.kind === 'correct' && decision.after === decision.before;

type Wanted = Pick<CorrectedCell, 'row' | 'column'>;

/** The address of the first cell that gives no correction: halved until one is left, for there may be thousands. */
function firstNoData(staged: StagedSheet, cells: readonly Wanted[]): string {
  let left = cells;
  while (left.length > 1) {
    const half = left.slice(0, Math.ceil(left.length / 2));
    const found = correctionsOf(
      staged,
      half.map((cell) => ({ ...cell, text: '' })),
    );
    left = found.length < half.length ? half : left.slice(half.length);
  }
  const [first] = left;
  return first ? cellAddress(first.row, first.column) : '';
}

/**
 * Corrects cells; a null text, or the text of the file, takes a correction back.
 *
 * Errors  `draft.cell-not-data` for the first cell nothing can be remembered of; then nothing is changed.
 */
export function correct(
  context: QueryContext,
  draft: ImportDraft,
  found: Found,
  cells: readonly Cell[],
): Result<ImportDraft, Problem<'draft.cell-not-data'>> {
  const { staged } = found.onDesk;
  const wanted = cells.map(({ row, column, text }) => ({ row: row - 1, column: columnNumber(column), text }));
  const judged = correctionsOf(
    staged,
    wanted.map((cell) => ({ ...cell, text: cell.text ?? '' })),
  );
  if (judged.length < wanted.length) {
    const at = { kind: 'file', file: staged.file, sheet: staged.sheet } as const;
    return fail(problem('draft.cell-not-data', at, { cell: firstNoData(staged, wanted) }));
  }
  const fresh = judged.filter((decision, index) => wanted[index]?.text !== null && !saysTheSame(decision));
  const last = [...new Map(fresh.map((decision) => [subject(decision), decision])).values()];
  return ok(changed(context, draft, found, { decisions: [...without(found.onDesk.decisions, judged), ...last] }));
}

const headerOf = ({ at }: Problem): string | null => (at.kind === 'cell' ? at.header : null);
const cellOf = ({ at }: Problem): string | null => (at.kind === 'cell' ? at.cell : null);

/** Accepts the warnings of one code under one heading, or those of one cell alone; or takes that back. */
export function accept(
  context: QueryContext,
  draft: ImportDraft,
  found: Found,
  { code, header, cell, accepted }: Pick<CallArguments<'draft.accept'>, 'code' | 'header' | 'cell' | 'accepted'>,
): ImportDraft {
  const { staged, onDesk } = found;
  const meant = [...staged.problems, ...staged.accepted].filter(
    (one) => one.code === code && headerOf(one) === header && (cell === null || cellOf(one) === cell),
  );
  const judged = acceptancesOf(staged, meant);
  const decisions = without(onDesk.decisions, judged);
  const fresh = accepted ? [...new Map(judged.map((decision) => [subject(decision), decision])).values()] : [];
  return changed(context, draft, found, { decisions: [...decisions, ...fresh] });
}
