import type { FoundContent } from '../../../shared/kernel/problems/file.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { damaged, Refusal } from './refusal.ts';

/** What a file is by its bytes. Names lie: a `.xls` may be a web page, an `.xlsx` an old binary workbook. */
export type Recognised =
  | { readonly kind: 'zip' }
  | { readonly kind: 'compound' } // the container of .xls
  | { readonly kind: 'biff' } // .xls older than its container
  | ({ readonly kind: 'csv' | 'html' | 'xml' | 'json' } & DecodedText);

const signatures: readonly (readonly [string, FoundContent])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
];

/** Text formats of old spreadsheet programs, some of which hang the parser. */
const oldTextFormat = /^(?:ID;P|TABLE\r?\n0,1|socialcalc:|PWXL)/;

/** Extensions that promise a binary workbook. `.xls` does not: old office systems give that name to web pages and text. */
const promisesWorkbook = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm', '.xlsb', '.ods', '.ots']);

const promisesJson = new Set(['.json', '.geojson', '.topojson']);

export const wrongType = (found: FoundContent, extension: string): Refusal => Refusal.of('file.wrong-type', { found, extension });

function recogniseText(decoded: DecodedText, extension: string): Recognised {
  const start = decoded.text.slice(0, 4096).trimStart();
  if (/^mime-version:/i.test(start)) throw wrongType('web-archive', extension);
  if (oldTextFormat.test(start)) throw wrongType('other-spreadsheet', extension);
  if (/^<\?xml\b|^<[\w:]+[^>]*\sxmlns/i.test(start) && !/<html\b/i.test(start)) {
    if (/urn:schemas-microsoft-com:office:spreadsheet|urn:oasis:names:tc:opendocument:xmlns:office/.test(start))
      return { kind: 'xml', ...decoded };
    throw wrongType('xml', extension);
  }
  if (/^<(?:!doctype\b|html|head|body|meta|table|style|div|center|font|title|!--)/i.test(start)) {
    if (!/<table\b/i.test(decoded.text)) throw wrongType('html-page', extension);
    return { kind: 'html', ...decoded };
  }
  if (promisesJson.has(extension) || /^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(start)) return { kind: 'json', ...decoded };
  if (promisesWorkbook.has(extension)) throw wrongType('text', extension);
  return { kind: 'csv', ...decoded };
}

/**
 * Decides by the bytes how a file is read.
 *
 * @param extension with its dot, lower case, or ""
 * Errors: throws Refusal for everything that is no table, with what it is instead.
 */
export function recognise(file: Buffer, extension: string): Recognised {
  const start = file.toString('latin1', 0, 8);
  if (start.startsWith('PK\x03\x04')) return { kind: 'zip' };
  if (start === 'PK\x03' || start.startsWith('PK\x05\x06')) throw damaged('cut-off');
  if (start === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return { kind: 'compound' };
  const isBiff = file[0] === 9 && [0, 2, 4, 8].includes(file[1] ?? -1) && file[3] === 0;
  if (isBiff) {
    if (file.length < 64) throw damaged('cut-off');
    return { kind: 'biff' };
  }
  const signature = signatures.find(([mark]) => start.startsWith(mark));
  const decoded = decodeText(file);
  // "BM" and "MZ" also begin words: a signature counts only when the bytes are no text, except where it is text itself.
  if (signature && (decoded === null || /^[%{]/.test(signature[0]))) throw wrongType(signature[1], extension);
  if (decoded === null) throw wrongType('binary', extension);
  return recogniseText(decoded, extension);
}
