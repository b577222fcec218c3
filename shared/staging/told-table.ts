import { columnNumber } from '../kernel/cell-address.ts';
import type { ImportKind } from '../model/records.ts';
import type { ConvertedSheet } from './encodings/apply-encodings.ts';
import { readEncodings } from './encodings/read-encodings.ts';
import type { CellUnit, Instructions, Profile } from './instructions.ts';
import { findProfile } from './profile.ts';
import type { RawSheet } from './raw-sheet.ts';
import type { ToldColumns } from './table/match-columns.ts';

/** What a person or a profile told of a table, its columns by number. */
export interface ToldTable {
  readonly kind: ImportKind | 'none' | null;
  readonly instructions: Instructions;
  readonly profile: string | null;
  readonly columns: ToldColumns;
  readonly units: ReadonlyMap<number, CellUnit>;
  readonly excluded: ReadonlySet<number>;
}

const byColumn = <T>(told: Readonly<Record<string, T>> | undefined): ReadonlyMap<number, T> =>
  new Map(Object.entries(told ?? {}).map(([letters, value]) => [columnNumber(letters), value]));

export function toldTable(instructions: Instructions, profile: string | null, kind: ImportKind | null): ToldTable {
  return {
    kind: instructions.kind ?? kind,
    instructions,
    profile,
    columns: byColumn(instructions.columns),
    units: byColumn(instructions.units),
    excluded: new Set((instructions.excluded ?? []).map((row) => row - 1)),
  };
}

/** The table in Unicode, and how it is to be read: as told, else as a profile says whose headings stand in it. */
export function readInUnicode(
  asWritten: RawSheet,
  told: Instructions,
  profiles: readonly Profile[],
  from: number,
): { readonly inUnicode: ConvertedSheet; readonly instructions: Instructions; readonly profile: string | null } {
  const first = readEncodings(asWritten, told.encodings);
  const isTold = Object.keys(told).length > 0;
  const found = isTold
    ? null
    : (findProfile(first.sheet, profiles, from) ?? (first.sheet === asWritten ? null : findProfile(asWritten, profiles, from)));
  if (!found) return { inUnicode: first, instructions: told, profile: null };
  const { instructions, profile } = found;
  const hasEncodings = Object.keys(instructions.encodings ?? {}).length > 0;
  return { inUnicode: hasEncodings ? readEncodings(asWritten, instructions.encodings) : first, instructions, profile: profile.name };
}
