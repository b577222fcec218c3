import { Refusal } from '../../../../../electron/files/read/refusal.ts';
import type { RawSheet } from '../../../../../shared/staging/raw-sheet.ts';
import { sheetXml, xlsxOf } from '../made-files.ts';
import { readParsed } from './in-pieces.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const workbook = (rows: string, texts: string): Buffer =>
  xlsxOf(sheetXml(rows), { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts}</sst>` });

/** Rows as the parser behind the gate gives them, without the streaming reader. Errors: throws Refusal. */
export const readParsedRows = (rows: string, texts = ''): RawSheet['rows'] | undefined => readParsed(workbook(rows, texts))[0]?.rows;

export function whyRefused(rows: string, texts = ''): { readonly code: string; readonly reason: unknown } | null {
  try {
    readParsedRows(rows, texts);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, reason: 'reason' in error.params ? error.params.reason : null };
  }
}
