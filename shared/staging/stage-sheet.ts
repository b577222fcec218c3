import type { SheetGuidance } from './how-to-read.ts';
import type { RawSheet } from './raw-sheet.ts';
import { stageTable } from './stage-table.ts';
import type { StagedSheet } from './staged-sheet.ts';
import { tablesOf } from './table/split-tables.ts';

/** Reads every table of a sheet, from top to bottom. Shape and errors as `stageTable`; at least one table. */
export const stageSheet = (file: string, sheet: RawSheet, guidance: SheetGuidance): readonly StagedSheet[] =>
  tablesOf(sheet).map((region, index) => stageTable(file, sheet, { ...guidance, table: index + 1, region }));
