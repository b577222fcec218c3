import { inflatePart } from '../../../../../electron/files/read/inflate-part.ts';
import { type ReadLimits, readLimits } from '../../../../../electron/files/read/limits.ts';
import { openXlsx } from '../../../../../electron/files/read/open-xlsx.ts';
import { parseFile } from '../../../../../electron/files/read/parse-file.ts';
import { SheetCollector } from '../../../../../electron/files/read/transfer/sheet-collector.ts';
import type { RawSheet } from '../../../../../shared/staging/raw-sheet.ts';

/** Where the pieces of a part begin and end: its length → the lengths of its pieces. */
export type Cut = (bytes: number) => readonly number[];

export const every =
  (size: number): Cut =>
  (bytes) =>
    Array.from({ length: Math.ceil(bytes / size) }, () => size);

/** The sheets of an .xlsx as the streaming reader gives them when its parts come cut in that way. Errors: throws. */
export function readInPieces(file: Buffer, cut: Cut, limits: ReadLimits = readLimits): readonly RawSheet[] {
  const reading = openXlsx(file, limits, () => {});
  if (!reading) throw new Error('not read in pieces');
  const collector = new SheetCollector();
  for (const { entry, scan, sheet } of reading.parts()) {
    const part = inflatePart(file, entry);
    let at = 0;
    for (const size of cut(part.length)) {
      scan.feed(part.subarray(at, at + size));
      at += size;
    }
    if (at < part.length) scan.feed(part.subarray(at));
    scan.finish();
    for (const batch of reading.take()) collector.receive(sheet, batch);
  }
  return collector.sheets(reading.heads);
}

/** The same by the parser that holds everything in memory, behind the gate. Errors: throws. */
export const readParsed = (file: Buffer, name = 'a.xlsx'): readonly RawSheet[] => parseFile(file, name, readLimits, () => {}).sheets;
