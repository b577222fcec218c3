import type { RawSheet } from './raw-sheet.ts';

const begins = 'sapxep-return 1';
const shape = /^sapxep-return 1 ([0-9a-f]{64})(?: [\w=]+)*$/;
/** Where the marker stands; people insert rows and columns, so it is looked for around it too. */
const [rowsLookedAt, columnsLookedAt] = [30, 12];

/** The text that makes the list of cells to correct known again when the workbook comes back. `sha256` is that of the file it was made from, in small hexadecimal letters. */
export const returnMarker = ({ sha256 }: { readonly sha256: string }): string => `${begins} ${sha256.toLowerCase()}`;

/** The file that a list of cells to correct was made from; null for every other sheet. */
export function readReturnMarker(sheet: Pick<RawSheet, 'rows'>): { readonly originalSha256: string } | null {
  for (const cells of sheet.rows.slice(0, rowsLookedAt)) {
    for (const cell of cells.slice(0, columnsLookedAt)) {
      const sha256 = typeof cell === 'string' && cell.includes(begins) ? shape.exec(cell.trim())?.[1] : undefined;
      if (sha256 !== undefined) return { originalSha256: sha256 };
    }
  }
  return null;
}
