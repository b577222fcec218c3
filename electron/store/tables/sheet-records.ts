import type { ImportKind, RecordsByKind } from '../../../shared/model/records.ts';
import type { ReadHandle } from '../handles.ts';
import { officialsOfSheet } from './officials.ts';

/** The records of one stored sheet, as they were staged. */
export function recordsOfSheet<K extends ImportKind>(read: ReadHandle, sheetId: number, kind: K): readonly RecordsByKind[K][] {
  if (kind === 'officials') return officialsOfSheet(read, sheetId) as readonly RecordsByKind[ImportKind][] as readonly RecordsByKind[K][]; // safe: K is 'officials' here
  return read
    .prepare<[number], { data: string }>('SELECT data FROM record WHERE sheet_id = ? ORDER BY ordinal')
    .all(sheetId)
    .map(({ data }) => JSON.parse(data) as RecordsByKind[K]); // safe: written by addRecords for a sheet of this kind
}
