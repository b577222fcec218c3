import type { RawSheet } from '../../../../../shared/staging/raw-sheet.ts';
import { onlySheet, problemOf, sheetXml, xlsxOf } from '../made-files.ts';

const prefixed = (xml: string): string => xml.replaceAll(/<(\/?)(?=[a-z])/gi, '<$1x:').replaceAll(' xmlns="', ' xmlns:x="');
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook whose elements bear a prefix, so that the streaming reader leaves it to the parser. */
const workbook = (rows: string, texts: string): Buffer =>
  xlsxOf(prefixed(sheetXml(rows).replace(/^<\?.*?\?>/, '')), {
    'xl/sharedStrings.xml': prefixed(`<sst xmlns="${main}">${texts}</sst>`),
  });

export const readParsedRows = (rows: string, texts = ''): RawSheet['rows'] => onlySheet(workbook(rows, texts), 'a.xlsx').rows;

export function whyRefused(rows: string, texts = ''): { readonly code: string; readonly reason: unknown } {
  const { code, params } = problemOf(workbook(rows, texts), 'a.xlsx');
  return { code, reason: 'reason' in params ? params.reason : null };
}
