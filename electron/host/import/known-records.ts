import type { KnownRecords } from '../../../shared/staging/join-staged.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { sheetsOf } from '../../store/tables/imports.ts';
import { planHead } from '../../store/tables/revisions.ts';
import { recordsOfSheet } from '../../store/tables/sheet-records.ts';

/** What the current dataset holds, sheet by sheet in the order it came, without the sheets that are about to be replaced. */
export function knownRecords(read: ReadHandle, without: ReadonlySet<number>): KnownRecords {
  return sheetsOf(read, planHead(read).revision)
    .filter(({ sheetId }) => !without.has(sheetId))
    .toSorted((a, b) => a.sheetId - b.sheetId)
    .map(({ sheetId, file, sheet, kind, columns }) => ({
      file,
      sheet,
      kind,
      columns,
      records: kind === null ? [] : recordsOfSheet(read, sheetId, kind),
    }));
}
