import type { ImportKind } from '../model/records.ts';
import type { CellDecision } from './decisions.ts';
import type { Instructions, Profile } from './instructions.ts';
import type { TableRegion } from './staged-sheet.ts';

/** What is known beforehand of how to read a sheet. Everything absent is found out. */
export interface SheetGuidance {
  readonly kind: ImportKind | null;
  readonly decisions?: readonly CellDecision[]; // of people, about cells; those that fit are applied
  readonly profiles?: readonly Profile[]; // one is used where its headings stand and nobody instructs otherwise
}

/** Idem for one of its tables. */
export interface TableGuidance extends SheetGuidance {
  readonly table?: number; // 1 = first of the sheet
  readonly region?: TableRegion; // the whole sheet
  readonly instructions?: Instructions;
}
