import type { SharedCell } from '../../../shared/model/source.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';

/** The cells of section rows with the runs of rows that take their value from them: one entry for a section, not one for each row. */
export function sharedCells({ records, inherited }: Pick<StagedSheet, 'records' | 'inherited'>): readonly SharedCell[] {
  const fields = new Set([...inherited.values()].flatMap((cells) => Object.keys(cells)));
  const rows = [...new Set(records.map(({ row }) => row))].toSorted((a, b) => a - b);
  return [...fields].flatMap((field) => {
    const runs: { field: string; cell: string; from: number; to: number }[] = [];
    let open: (typeof runs)[number] | null = null;
    for (const row of rows) {
      const cell = inherited.get(row)?.[field] ?? null;
      if (open !== null && open.cell === cell) open.to = row;
      else {
        open = cell === null ? null : { field, cell, from: row, to: row };
        if (open !== null) runs.push(open);
      }
    }
    return runs;
  });
}
