import type { ImportKind, RecordsByKind } from '../../../shared/model/records.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { StoredSheet } from '../../store/tables/imports.ts';
import type { FileToImport } from './file-to-import.ts';
import { renamedSheets } from './renamed-sheets.ts';
import { isOfSameFile, isSameFile, samePlace } from './same-place.ts';
import type { StoredRecords } from './stored-records.ts';

/** A table of the current dataset and the one that takes its place. */
export interface Replaced {
  readonly stored: StoredSheet;
  readonly staged: StagedSheet;
}

/** What a record is about, as text: enough to see that two sheets speak of the same things, whatever they say of them. */
const subjects: { readonly [K in ImportKind]: (record: RecordsByKind[K]) => string } = {
  units: ({ level, code }) => `${level} ${code}`,
  mapping: ({ oldCode, oldName, oldDistrict }) => oldCode ?? `${oldName} / ${oldDistrict}`,
  officials: ({ fullName }) => fullName.toLocaleLowerCase('vi'),
  tasks: ({ field, name }) => `${field} / ${name}`,
  quotas: ({ unitCode, unitName }) => unitCode ?? unitName ?? '',
  workload: ({ unitCode, unitName, task }) => `${unitCode ?? unitName ?? ''} / ${task ?? ''}`,
  posts: ({ code, name }) => code ?? name,
  adjacency: ({ code, name, otherCode, otherName }) => [code ?? name ?? '', otherCode ?? otherName ?? ''].toSorted().join(' / '),
  boundaries: ({ code, name }) => code ?? name ?? '',
};

function subjectsOf<K extends ImportKind>(kind: K, records: readonly RecordsByKind[K][]): ReadonlySet<string> {
  return new Set(records.map((record) => subjects[kind](record)));
}

/** At least half of the shorter list: communes that use one form share its name, and a person's name here and there, never most of a list. */
function speakOfTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((subject) => b.has(subject)).length;
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size);
}

/** The tables of one sheet of the dataset, as one file brought them. */
type StoredGroup = readonly StoredSheet[];

/** The same sheet of the same file, of a later version of it, or of the copy we sent back for correction; not that of a namesake from another commune. */
function isLaterVersion(records: StoredRecords, group: StoredGroup, file: FileToImport, tables: readonly StagedSheet[]): boolean {
  if (group.some((stored) => isSameFile(stored, file))) return true;
  if (group.every(({ account }) => account.kept === 0)) return true; // one of which the dataset has nothing
  return group.some((stored) => {
    const { kind } = stored;
    if (kind === null) return false;
    const before = subjectsOf(kind, records.of(stored));
    return tables.some((table) => table.kind === kind && speakOfTheSame(before, subjectsOf(kind, table.records)));
  });
}

/** Which of the new tables each stored one goes to: the one in its place, else one of its kind, else the first. */
function pairs(group: StoredGroup, tables: readonly StagedSheet[]): readonly Replaced[] {
  const free = new Set(tables);
  const take = (stored: StoredSheet, fits: (table: StagedSheet) => boolean): Replaced[] => {
    const staged = [...free].find(fits);
    if (!staged) return [];
    free.delete(staged);
    return [{ stored, staged }];
  };
  const inPlace = group.flatMap((stored) => take(stored, ({ table, kind }) => table === stored.table && kind === stored.kind));
  const left = group.filter((stored) => !inPlace.some((pair) => pair.stored === stored));
  const others = left.flatMap((stored) => {
    const [pair] = take(stored, ({ kind }) => kind === stored.kind);
    const staged = pair?.staged ?? tables.find(({ table }) => table === stored.table) ?? tables[0];
    return staged ? [{ stored, staged }] : [];
  });
  return [...inPlace, ...others];
}

const sourceOf = ({ sha256, file }: StoredSheet): string => `${sha256} ${file}`;

/** By the file that brought them, and the sheet they stand in there. */
const groupsOf = (stored: readonly StoredSheet[]): readonly StoredGroup[] => [
  ...Map.groupBy(stored, (one) => `${sourceOf(one)} ${one.sheet}`).values(),
];

/** Sheets that hold no list go with the others of their file: a cover, or our own list of what to correct. */
function coversOf(gone: readonly StoredGroup[], replaced: readonly Replaced[]): readonly Replaced[] {
  const bySource = new Map(replaced.map((one) => [sourceOf(one.stored), one.staged]));
  return gone
    .filter((group) => group.every(({ kind }) => kind === null))
    .flatMap((group) => group.flatMap((stored) => ({ stored, staged: bySource.get(sourceOf(stored)) })))
    .flatMap(({ stored, staged }) => (staged ? [{ stored, staged }] : []));
}

function replacedBy(current: readonly StoredSheet[], records: StoredRecords, file: FileToImport): readonly Replaced[] {
  const isSamePlace = samePlace(current, file);
  const related = current.filter((stored) => isOfSameFile(stored, file));
  const sheets = [...Map.groupBy(file.sheets, ({ sheet }) => sheet)];
  const inPlace = sheets.flatMap(([sheet, tables]) =>
    groupsOf(related.filter((stored) => isSamePlace(stored, sheet)))
      .filter((group) => isLaterVersion(records, group, file, tables))
      .flatMap((group) => pairs(group, tables)),
  );
  const gone = groupsOf(related.filter((stored) => !file.sheetNames.some((name) => isSamePlace(stored, name))));
  const fresh = sheets.filter(([sheet]) => !related.some((stored) => isSamePlace(stored, sheet))).map(([, tables]) => tables);
  const renamed = renamedSheets(records, gone, fresh).flatMap(({ group, tables }) => pairs(group, tables));
  const replaced = [...inPlace, ...renamed];
  return [...replaced, ...coversOf(gone, replaced)];
}

/**
 * The tables of the current dataset whose place staged ones take: sheets that are imported again, with all their tables. A sheet is known
 * by its name in its file, and by what it holds when that name is gone.
 */
export const replacedSheets = (
  current: readonly StoredSheet[],
  records: StoredRecords,
  files: readonly FileToImport[],
): readonly Replaced[] => files.flatMap((file) => replacedBy(current, records, file));
