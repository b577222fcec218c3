import type { ProblemCode } from '../kernel/problem.ts';

/** A cell that a person judged, found again by what its row is about, its heading and its text, wherever it stands. */
interface JudgedCell {
  readonly rowKey: string; // the cells that tell what the row is about, as they stand in the file
  readonly heading: string; // composed
  readonly before: string; // the cell's text in the file
}

/**
 * What a person decided about a cell, remembered and applied again when the list comes back.
 * When the sender has changed the cell meanwhile, the decision no longer fits and the cell speaks for itself.
 */
export type CellDecision =
  | (JudgedCell & { readonly kind: 'correct'; readonly after: string })
  | (JudgedCell & { readonly kind: 'accept'; readonly code: ProblemCode });
