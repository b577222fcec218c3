import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { RawSheet, WorkbookFormat } from '../../../shared/staging/raw-sheet.ts';
import { refused, warningList } from './file-problems.ts';
import { inflatePieces } from './inflate-pieces.ts';
import { type ReadLimits, readLimits } from './limits.ts';
import { isPackage, openFile, openXlsx, warnOfUncomputed } from './open-xlsx.ts';
import type { FileProblem } from './refusal.ts';
import { BatchWriter } from './transfer/batch-writer.ts';
import type { RowBatch } from './transfer/row-batch.ts';
import type { SheetHead } from './transfer/sheet-collector.ts';
import { NotMine } from './xlsx/not-mine.ts';
import type { StreamedPart, XlsxReading } from './xlsx/xlsx-reading.ts';

/** Takes the rows of a file while it is read; reading goes on when the promise is fulfilled. */
export interface RowSink {
  /** @param share of the file that has been read, 0 to 1 */
  rows(sheet: number, batch: RowBatch, share: number): Promise<void> | void;
  /** Everything so far is void: the file is read again in another way. */
  restart(): Promise<void> | void;
}

/** What is told once all rows have left. */
export interface ReadHeads {
  readonly format: WorkbookFormat;
  readonly sheets: readonly SheetHead[];
  readonly warnings: readonly FileProblem[];
}

async function feed(zip: Buffer, reading: XlsxReading, { entry, scan, sheet }: StreamedPart, sink: RowSink, before: number): Promise<void> {
  let bytes = 0;
  const passOn = async (): Promise<void> => {
    const share = (before + entry.packedBytes * (bytes / Math.max(1, entry.unpackedBytes))) / zip.length;
    for (const batch of reading.take()) await sink.rows(sheet, batch, share);
  };
  for await (const piece of inflatePieces(zip, entry)) {
    scan.feed(piece);
    bytes += piece.length;
    await passOn();
  }
  scan.finish();
  await passOn();
}

/** Whether the streaming reader knew everything in the file. */
async function stream(zip: Buffer, reading: XlsxReading, sink: RowSink): Promise<boolean> {
  let before = 0;
  try {
    for (const part of reading.parts()) {
      await feed(zip, reading, part, sink, before);
      before += part.entry.packedBytes;
    }
    return true;
  } catch (error) {
    if (!(error instanceof NotMine)) throw error;
    await sink.restart();
    return false;
  }
}

async function sendSheets(sheets: readonly RawSheet[], sink: RowSink): Promise<readonly SheetHead[]> {
  const heads: SheetHead[] = [];
  const writer = new BatchWriter(Number.POSITIVE_INFINITY); // the gate and the parser have held them to their limits
  for (const [index, { rows, legacyFonts, ...head }] of sheets.entries()) {
    writer.startSheet();
    for (const [row, cells] of rows.entries()) {
      writer.rawRow(cells, legacyFonts?.rows[row]);
      for (const batch of writer.take()) await sink.rows(index, batch, index / sheets.length);
    }
    writer.endSheet();
    for (const batch of writer.take()) await sink.rows(index, batch, (index + 1) / sheets.length);
    heads.push({ ...head, fonts: legacyFonts?.names ?? [], filled: writer.filled });
  }
  return heads;
}

/** Code that a plain .xlsx never needs is not loaded for one. */
const withoutPassword = async (file: Buffer, password: string | null): Promise<Buffer> =>
  isPackage(file) ? file : (await import('./decrypt/decrypt-file.ts')).decryptFile(file, password);

/**
 * The whole chain for one file; its rows leave in batches, those of an .xlsx while it is still being read. Runs in the
 * reader process; nothing in it touches a file, a clock or the network.
 *
 * @param password opens an encrypted workbook; null when none was given
 * Errors: one Problem that names the file, and the sheet when it is one sheet's fault. Then the rows that have left
 * count for nothing.
 */
export async function readFile(
  bytes: Uint8Array,
  file: string,
  sink: RowSink,
  limits: ReadLimits = readLimits,
  password: string | null = null,
): Promise<Result<ReadHeads, FileProblem>> {
  const { warnings, warn } = warningList(file);
  try {
    const clear = await withoutPassword(openFile(bytes, limits), password);
    const xlsx = openXlsx(clear, limits, warn);
    if (xlsx && (await stream(clear, xlsx, sink))) {
      warnOfUncomputed(xlsx, warn);
      return ok({ format: 'xlsx', sheets: xlsx.heads, warnings });
    }
    const { parseFile } = await import('./parse-file.ts');
    const { format, sheets } = parseFile(clear, file, limits, warn);
    return ok({ format, sheets: await sendSheets(sheets, sink), warnings });
  } catch (error) {
    return refused(error, file);
  }
}
