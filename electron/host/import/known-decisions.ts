import type { CellDecision } from '../../../shared/staging/decisions.ts';
import type { StoredSheet } from '../../store/tables/imports.ts';
import type { SamePlace } from './same-place.ts';

/** Tells decisions apart. */
export const decisionTag = (decision: CellDecision): string => JSON.stringify(Object.entries(decision).toSorted());

/** Says something of a sheet as a whole: nothing of its rows makes it known again. */
const isOfSheet = ({ rowKey, heading }: CellDecision): boolean => rowKey === '' && heading === '';

function distinct(decisions: readonly CellDecision[]): readonly CellDecision[] {
  return [...new Map(decisions.map((decision) => [decisionTag(decision), decision])).values()];
}

/** What people decided about the cells of the dataset as it is, so that it applies again when a list comes back. */
export class KnownDecisions {
  readonly #current: readonly StoredSheet[];
  readonly #ofCells: readonly CellDecision[];
  readonly #tags: ReadonlySet<string>;

  constructor(current: readonly StoredSheet[]) {
    this.#current = current;
    const all = current.flatMap(({ decisions }) => decisions);
    this.#ofCells = distinct(all.filter((decision) => !isOfSheet(decision)));
    this.#tags = new Set(all.map(decisionTag));
  }

  has(decision: CellDecision): boolean {
    return this.#tags.has(decisionTag(decision));
  }

  /** For the tables of a sheet: those of cells from everywhere, those of a whole sheet from where the sheet stood before. */
  for(isSamePlace: SamePlace, sheet: string): readonly CellDecision[] {
    const own = this.#current.filter((stored) => isSamePlace(stored, sheet));
    return [...this.#ofCells, ...distinct(own.flatMap(({ decisions }) => decisions.filter(isOfSheet)))];
  }
}
