import type { Warn } from './file-problems.ts';
import type { ReadLimits } from './limits.ts';
import { packageWarnings } from './package-warnings.ts';
import { tooLarge } from './refusal.ts';
import { NotMine } from './xlsx/not-mine.ts';
import { XlsxReading } from './xlsx/xlsx-reading.ts';
import { readZipEntries, xlsxWorkbookPart } from './zip-directory.ts';

/** What `read` gives; null when the streaming reader does not know something in the file. */
export function unlessNotMine<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotMine) return null;
    throw error;
  }
}

/** The file as a buffer, when it is not too large. Errors: throws Refusal. */
export function openFile(bytes: Uint8Array, { fileBytes }: ReadLimits): Buffer {
  if (bytes.length > fileBytes) throw tooLarge(bytes.length, fileBytes, false);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const zipSignature = Buffer.from('PK\x03\x04', 'latin1');

/** Whether a file is a package in clear, as .xlsx, .xlsb and .ods are. */
export const isPackage = (file: Buffer): boolean => file.subarray(0, zipSignature.length).equals(zipSignature);

/**
 * Begins to read a file as an .xlsx that is streamed, and warns of what a package carries besides cells.
 *
 * Shape   null when it must be parsed as a whole.
 * Errors  throws Refusal.
 */
export function openXlsx(file: Buffer, limits: ReadLimits, warn: Warn): XlsxReading | null {
  if (!isPackage(file)) return null;
  const entries = readZipEntries(file, limits);
  for (const code of packageWarnings(entries)) warn(code, {});
  const workbook = xlsxWorkbookPart(entries);
  return workbook === null ? null : unlessNotMine(() => new XlsxReading(file, entries, workbook, limits));
}

/** What is told of the sheets once every part has been read. */
export function warnOfUncomputed(reading: XlsxReading, warn: Warn): void {
  for (const { sheet, count, firstCell } of reading.uncomputed) warn('file.formulas-without-values', { count, firstCell }, sheet);
}
