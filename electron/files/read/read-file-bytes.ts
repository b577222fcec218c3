import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { RawSheet, RawWorkbook } from '../../../shared/staging/raw-sheet.ts';
import { decryptFile } from './decrypt/decrypt-file.ts';
import { refused, warningList } from './file-problems.ts';
import { inflatePiecesNow } from './inflate-pieces.ts';
import { type ReadLimits, readLimits } from './limits.ts';
import { openFile, openXlsx, unlessNotMine, warnOfUncomputed } from './open-xlsx.ts';
import { parseFile } from './parse-file.ts';
import type { FileProblem } from './refusal.ts';
import { SheetCollector } from './transfer/sheet-collector.ts';
import type { XlsxReading } from './xlsx/xlsx-reading.ts';

/** A file's cells, and what a person should know about them. */
export interface FileCells {
  readonly workbook: RawWorkbook;
  readonly warnings: readonly FileProblem[];
}

function collect(zip: Buffer, reading: XlsxReading): readonly RawSheet[] {
  const collector = new SheetCollector();
  const passOn = (sheet: number): void => {
    for (const batch of reading.take()) collector.receive(sheet, batch);
  };
  for (const { entry, scan, sheet } of reading.parts()) {
    for (const piece of inflatePiecesNow(zip, entry)) {
      scan.feed(piece);
      passOn(sheet);
    }
    scan.finish();
    passOn(sheet);
  }
  return collector.sheets(reading.heads);
}

/**
 * The whole chain for one file that is in memory anyway: what `readFile` does in pieces, at once.
 *
 * @param password opens an encrypted workbook; null when none was given
 * Errors: one Problem that names the file, and the sheet when it is one sheet's fault. All or nothing: a file of which
 * a cell is missing gives no cells.
 */
export function readFileBytes(
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits = readLimits,
  password: string | null = null,
): Result<FileCells, FileProblem> {
  const { warnings, warn } = warningList(file);
  try {
    const clear = decryptFile(openFile(bytes, limits), password);
    const xlsx = openXlsx(clear, limits, warn);
    const sheets = xlsx && unlessNotMine(() => collect(clear, xlsx));
    if (sheets) {
      warnOfUncomputed(xlsx, warn);
      return ok({ workbook: { file, format: 'xlsx', sheets }, warnings });
    }
    return ok({ workbook: { file, ...parseFile(clear, file, limits, warn) }, warnings });
  } catch (error) {
    return refused(error, file);
  }
}
