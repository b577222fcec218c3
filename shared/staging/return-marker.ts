import type { RawSheet } from './raw-sheet.ts';

const begins = 'sapxep-return 1';
const shape = /^sapxep-return 1 ([0-9a-f]{64})((?: [^\s=]+=\S*)*)$/;
/** Where the marker stands; people insert rows and columns, so it is looked for around it too. */
const [rowsLookedAt, columnsLookedAt] = [30, 12];

/**
 * The text that makes the list of cells to correct known again when the workbook comes back. `sha256` and `file` are those of the file it was
 * made from, or of the first one when that was a corrected copy itself.
 */
export const returnMarker = ({ sha256, file }: { readonly sha256: string; readonly file?: string }): string =>
  `${begins} ${sha256.toLowerCase()}${file === undefined ? '' : ` file=${encodeURIComponent(file.toWellFormed())}`}`;

/** What a marker says of the file it was made from. */
export interface ReturnMarker {
  readonly originalSha256: string;
  readonly originalFile?: string; // name without folders
}

function fileIn(more: string): string | null {
  const [, encoded] = / file=(\S+)/.exec(more) ?? [];
  try {
    return encoded === undefined ? null : decodeURIComponent(encoded);
  } catch {
    return null; // somebody wrote into it: the digest alone still tells the file
  }
}

/** The file that a list of cells to correct was made from; null for every other sheet. */
export function readReturnMarker(sheet: Pick<RawSheet, 'rows'>): ReturnMarker | null {
  for (const cells of sheet.rows.slice(0, rowsLookedAt)) {
    for (const cell of cells.slice(0, columnsLookedAt)) {
      const [, sha256, more = ''] = typeof cell === 'string' && cell.includes(begins) ? (shape.exec(cell.trim()) ?? []) : [];
      if (sha256 === undefined) continue;
      const file = fileIn(more);
      return { originalSha256: sha256, ...(file === null ? {} : { originalFile: file }) };
    }
  }
  return null;
}
