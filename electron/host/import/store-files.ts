import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { WriteHandle } from '../../store/handles.ts';
import { addBatch, addSheet, addSourceFile } from '../../store/tables/imports.ts';
import { addOfficials } from '../../store/tables/officials.ts';
import { addRecords } from '../../store/tables/records.ts';
import { SheetSeal, sealSheet } from '../../store/tables/sheet-content.ts';
import type { FileToImport } from './file-to-import.ts';

/** Adds the files of one import with all their sheets. Returns the id of each stored sheet. */
export function storeFiles(write: WriteHandle, files: readonly FileToImport[], at: string): ReadonlyMap<StagedSheet, number> {
  const batchId = addBatch(write, at);
  const sheetIds = new Map<StagedSheet, number>();
  for (const { sha256, bytes, answers, sheets } of files) {
    addSourceFile(write, sha256, bytes);
    for (const staged of sheets) {
      const sheetId = addSheet(write, batchId, sha256, staged, answers);
      const seal = new SheetSeal();
      if (staged.kind === 'officials') addOfficials(write, sheetId, staged, seal);
      else addRecords(write, sheetId, staged, seal);
      sealSheet(write, sheetId, seal.digest());
      sheetIds.set(staged, sheetId);
    }
  }
  return sheetIds;
}
