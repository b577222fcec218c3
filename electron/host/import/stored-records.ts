import type { ImportKind, RecordsByKind } from '../../../shared/model/records.ts';
import type { ReadHandle } from '../../store/handles.ts';
import type { StoredSheet } from '../../store/tables/imports.ts';
import { recordsOfSheet } from '../../store/tables/sheet-records.ts';

type AnyRecord = RecordsByKind[ImportKind];

/** Records of stored sheets, each read once: a stored sheet never changes. */
export class StoredRecords {
  readonly #read: ReadHandle;
  readonly #bySheet = new Map<number, readonly AnyRecord[]>();

  constructor(read: ReadHandle) {
    this.#read = read;
  }

  /** None for a table of no known kind. */
  of({ sheetId, kind }: Pick<StoredSheet, 'sheetId' | 'kind'>): readonly AnyRecord[] {
    if (kind === null) return [];
    const known = this.#bySheet.get(sheetId) ?? recordsOfSheet(this.#read, sheetId, kind);
    this.#bySheet.set(sheetId, known);
    return known;
  }
}
