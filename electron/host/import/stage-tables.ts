import { columnLetters } from '../../../shared/kernel/cell-address.ts';
import { keysOfHeading } from '../../../shared/kernel/keys-of-heading.ts';
import { problem } from '../../../shared/kernel/problem.ts';
import { searchKey } from '../../../shared/kernel/vietnamese/search-key.ts';
import { type CellUnit, type Instructions, noInstructions, type Profile } from '../../../shared/staging/instructions.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { tablesOf } from '../../../shared/staging/table/split-tables.ts';
import type { StoredSheet } from '../../store/tables/imports.ts';
import type { DraftFile, DraftReading, DraftTable } from './draft.ts';
import { comingFile } from './file-to-import.ts';
import { instructionsBefore } from './instructions-before.ts';
import type { KnownDecisions } from './known-decisions.ts';
import { type SamePlace, samePlace } from './same-place.ts';

/** What is known beforehand of how tables are read. */
export interface Guidance {
  readonly reading: DraftReading;
  readonly profiles: readonly Profile[];
  readonly known: KnownDecisions;
  readonly current: readonly StoredSheet[]; // of the plan
}

/** The answers that were given beforehand to what the table asks, by the letters of its columns; a heading goes by its last words too. Null: none. */
function answersTo({ questions }: StagedSheet, units: DraftReading['units']): Readonly<Record<string, CellUnit>> | null {
  const given = new Map(Object.entries(units).map(([heading, unit]) => [searchKey(heading), unit]));
  const answers = questions.flatMap(({ column, heading }): readonly (readonly [string, CellUnit])[] => {
    const unit = keysOfHeading(heading)
      .map((key) => given.get(key))
      .find((found) => found !== undefined);
    return unit === undefined ? [] : [[columnLetters(column), unit]];
  });
  return answers.length === 0 ? null : Object.fromEntries(answers);
}

/** Reads one table as it was told. */
export function restage(
  file: string,
  table: Omit<DraftTable, 'staged'>,
  { reading, profiles }: Pick<Guidance, 'reading' | 'profiles'>,
): DraftTable {
  const stage = (instructions: Instructions): StagedSheet =>
    stageTable(file, table.sheet, {
      kind: reading.kind,
      table: table.table,
      region: table.region,
      instructions,
      decisions: table.decisions,
      profiles: reading.sensitive ? profiles.map((profile) => ({ ...profile, sensitive: true })) : profiles,
    });
  const staged = stage(table.instructions);
  const wantsMore = reading.sensitive && staged.leftOut.length > 0 && table.instructions.sensitive === undefined;
  const units = answersTo(staged, reading.units);
  if (!wantsMore && units === null) return { ...table, staged };
  const more: Instructions = {
    ...staged.instructions,
    ...(wantsMore ? { sensitive: true } : {}),
    ...(units ? { units: { ...staged.instructions.units, ...units } } : {}),
  };
  return { ...table, staged: { ...stage(more), profile: staged.profile } };
}

/** A table read for the first time: as the one in its place was told to be read, where that still fits. */
function firstReading(file: string, table: Omit<DraftTable, 'staged'>, isSamePlace: SamePlace, guidance: Guidance): DraftTable {
  const read = restage(file, table, guidance);
  if (read.staged.profile !== null || guidance.reading.profile !== null || guidance.reading.kind !== null) return read;
  const before = guidance.current.find((stored) => stored.table === table.table && isSamePlace(stored, table.sheet.name));
  const told = before && instructionsBefore(before, table.region);
  if (!told) return read;
  const again = restage(file, { ...table, instructions: told.instructions }, guidance);
  return told.fits(again.staged) ? again : read;
}

/** The file with all its tables found and read; with those of one sheet, when only that one is wanted. */
export function stageFile(file: DraftFile, index: number, guidance: Guidance): DraftFile {
  const { reading, known } = guidance;
  const sheets = file.content?.workbook.sheets ?? [];
  const isSamePlace = samePlace(guidance.current, comingFile(file));
  const isWanted = (name: string) => reading.sheet === null || name.normalize('NFC') === reading.sheet.normalize('NFC');
  if (reading.sheet !== null && file.content !== null && !sheets.some(({ name }) => isWanted(name))) {
    const there = sheets.map((sheet) => sheet.name).join(', ');
    const at = { kind: 'file', file: file.file, sheet: reading.sheet } as const;
    return { ...file, problems: [...file.problems, problem('sheet.not-found', at, { sheet: reading.sheet, there })], tables: [] };
  }
  const tables = sheets.flatMap((sheet, sheetIndex) => {
    if (!isWanted(sheet.name)) return [];
    const decisions = known.for(isSamePlace, sheet.name);
    return tablesOf(sheet).map((region, tableIndex) => {
      const table = tableIndex + 1;
      const key = `${index}.${sheetIndex}.${table}`;
      return firstReading(file.file, { key, sheet, table, region, instructions: noInstructions, decisions }, isSamePlace, guidance);
    });
  });
  return { ...file, tables };
}
