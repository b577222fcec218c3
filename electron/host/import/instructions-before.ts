import type { Instructions } from '../../../shared/staging/instructions.ts';
import type { StagedSheet, TableRegion } from '../../../shared/staging/staged-sheet.ts';
import type { StoredSheet } from '../../store/tables/imports.ts';

/** What a person told of a table of the plan, for the next version of its list, and whether it still fits there. */
export interface ToldBefore {
  readonly instructions: Instructions;
  readonly fits: (staged: StagedSheet) => boolean;
}

/**
 * Instructions of a stored table that the next version of its list may follow; null when there are none.
 * Excluded rows are not among them: in the next version other rows stand there. Nor is leave to read what the law calls sensitive: that is asked each time.
 */
export function instructionsBefore(stored: StoredSheet, region: TableRegion): ToldBefore | null {
  const { excluded: _excluded, sensitive: _sensitive, ...instructions } = stored.instructions;
  if (stored.profile !== null || Object.keys(instructions).length === 0) return null;
  if (instructions.kind === 'none') {
    const isThere = stored.region !== null && stored.region.top === region.top && stored.region.left === region.left;
    return isThere ? { instructions: { kind: 'none' }, fits: () => true } : null;
  }
  return {
    instructions,
    fits: (staged) =>
      staged.kind === stored.kind &&
      staged.columns.length === stored.columns.length &&
      stored.columns.every(({ input, column, heading }) =>
        staged.columns.some((one) => one.input === input && one.column === column && one.heading === heading),
      ),
  };
}
