import type { ImportKind } from '../../../shared/model/records.ts';
import type { RawCell, RawSheet } from '../../../shared/staging/raw-sheet.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';

/** A sheet from rows of cells. */
export const sheetOf = (rows: readonly (readonly RawCell[])[], more: Partial<RawSheet> = {}): RawSheet => ({
  name: 'Sheet1',
  hidden: false,
  date1904: false,
  rows,
  merges: [],
  hiddenRows: [],
  ...more,
});

export const stage = (rows: readonly (readonly RawCell[])[], kind: ImportKind | null = null, more: Partial<RawSheet> = {}): StagedSheet =>
  stageTable('bang.xlsx', sheetOf(rows, more), { kind });

/** `code cell` of every problem, in order. */
export const found = (staged: StagedSheet): readonly string[] =>
  staged.problems.map(({ code, at }) => `${code} ${at.kind === 'cell' ? at.cell : '-'}`);

/** Why each row that is not kept is not: "1 title". */
export const notKept = (staged: StagedSheet): readonly string[] => staged.notKept.map(({ row, reason }) => `${row} ${reason}`);

export const balances = ({ account: { read, kept, merged, rejected, setAside } }: StagedSheet): boolean =>
  read === kept + merged + rejected + setAside;
