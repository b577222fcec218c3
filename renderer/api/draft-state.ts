import type { CallInput, CallOutput } from '../../shared/contract/contract.ts';

export type Draft = CallOutput<'draft.open'>;
export type DraftFile = Draft['files'][number];
export type DraftTable = DraftFile['tables'][number];
export type TableInstructions = CallInput<'draft.instruct'>['instructions'];
export type CellCorrection = CallInput<'draft.correct'>['cells'][number];
export type Confirmation = NonNullable<CallInput<'draft.take'>['confirmed']>[number];

/** A change made on the desk, as what takes it back. */
export type DraftStep =
  | { readonly kind: 'cells'; readonly key: string; readonly cells: readonly CellCorrection[] }
  | { readonly kind: 'instructions'; readonly key: string; readonly instructions: TableInstructions };

export const tablesOf = (draft: Draft): readonly DraftTable[] => draft.files.flatMap(({ tables }) => tables);

/** What puts cells back as they are now: the text they were corrected to before, or null where the file's own text stands. */
export function cellsBefore({ changes }: Pick<DraftTable, 'changes'>, cells: readonly CellCorrection[]): readonly CellCorrection[] {
  const corrected = new Map(changes.flatMap((change) => (change.kind === 'correction' ? [[change.cell, change.after]] : [])));
  return cells.map(({ row, column }) => ({ row, column, text: corrected.get(`${column}${row}`) ?? null }));
}

/** How many cells of the draft a person has corrected. */
export const correctedCells = (draft: Draft): number =>
  tablesOf(draft).reduce((sum, { changes }) => sum + changes.filter(({ kind }) => kind === 'correction').length, 0);

/** Why a draft cannot be taken yet; null when it can. */
export type Blocked =
  | { readonly why: 'nothing' }
  | { readonly why: 'questions'; readonly file: number; readonly table: DraftTable }
  | { readonly why: 'totals' | 'encodings'; readonly file: number };

/** The first thing that stands in the way, in the order of the files. Questions of files that are not taken do not matter. */
export function blockedBy(draft: Draft, confirmed: readonly Confirmation[]): Blocked | null {
  if (!draft.files.some(({ taken }) => taken)) return { why: 'nothing' };
  for (const [file, { taken, tables, confirm }] of draft.files.entries()) {
    if (!taken) continue;
    const asking = tables.find(({ questions }) => questions.length > 0);
    if (asking) return { why: 'questions', file, table: asking };
    const open = confirm.find((what) => !confirmed.some((one) => one.file === file && one.what === what));
    if (open) return { why: open, file };
  }
  return null;
}
