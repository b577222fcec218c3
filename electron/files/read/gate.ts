import { admitOds, admitXlsb, admitXlsx } from './admit-package.ts';
import type { Admitted, Counted } from './admitted.ts';
import { scanBiff } from './binary/scan-biff.ts';
import { openCompoundFile } from './decrypt/compound-file.ts';
import { leniently } from './decrypt/decrypt-file.ts';
import { parseBoundaryFile } from './geo/read-boundaries.ts';
import { inflatePart } from './inflate-part.ts';
import type { ReadLimits } from './limits.ts';
import { plainMarkup } from './markup/plain-markup.ts';
import { scanSpreadsheetXml } from './markup/scan-spreadsheet-xml.ts';
import { recognise, wrongType } from './recognise.ts';
import { damaged, Refusal, tooLarge, unsafe } from './refusal.ts';
import { scanOds, writeOutValueCells } from './scan-ods.ts';
import { readZipEntries, xlsxWorkbookPart } from './zip-directory.ts';

function admitZip(file: Buffer, extension: string, limits: ReadLimits): Admitted {
  const entries = readZipEntries(file, limits);
  const keys = [...entries.keys()];
  const workbook = xlsxWorkbookPart(entries);
  if (workbook) return admitXlsx(file, entries, workbook, limits);
  const binary = keys.find((key) => /^xl\/workbook\d*\.bin$/.test(key));
  if (binary !== undefined) return admitXlsb(file, entries, binary, limits);
  const mimetype = entries.get('mimetype');
  const mime = mimetype ? inflatePart(file, mimetype).toString('latin1', 0, 100) : '';
  if (entries.has('content.xml') && (mime === '' || mime.includes('opendocument.spreadsheet'))) return admitOds(file, entries, limits);
  if (entries.has('word/document.xml') || mime.includes('opendocument.text')) throw wrongType('word-document', extension);
  if (keys.some((key) => key.startsWith('ppt/')) || mime.includes('opendocument.presentation')) throw wrongType('presentation', extension);
  if (keys.some((key) => key.endsWith('.iwa'))) throw wrongType('other-spreadsheet', extension);
  throw wrongType(entries.has('[content_types].xml') || mime !== '' ? 'office-document' : 'archive', extension);
}

/** Cells of an old workbook within its container; null for a container that only the parser understands. */
function countOldCells(file: Buffer): Counted['values'] {
  const stream = leniently(() => {
    const compound = openCompoundFile(file);
    return compound.stream('Workbook') ?? compound.stream('Book');
  });
  return stream && scanBiff(stream);
}

function admitCompound(file: Buffer, extension: string): Admitted {
  if (file.length < 1536) throw damaged('cut-off');
  const hasStream = (name: string): boolean => file.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (hasStream('EncryptedPackage')) throw Refusal.of('file.password', { canOpen: false });
  if (['Workbook', 'WORKBOOK', 'Book', 'BOOK'].some(hasStream))
    return { kind: 'counted', format: 'xls', source: file, values: countOldCells(file) };
  if (hasStream('WordDocument')) throw wrongType('word-document', extension);
  throw wrongType(hasStream('PowerPoint Document') ? 'presentation' : 'office-document', extension);
}

function admitMarkup(text: string, bytes: number, limits: ReadLimits): string {
  if (bytes > limits.markupFileBytes) throw Refusal.of('file.too-large', { bytes, limit: limits.markupFileBytes, unpacked: false });
  if (/<!entity|<!doctype (?!html)/i.test(text)) throw unsafe('document-type');
  return text;
}

/** A workbook in one XML file: of Excel 2003, or the flat form of OpenDocument. */
function admitXml(text: string, limits: ReadLimits): Admitted {
  const plain = plainMarkup(text, limits);
  if (!text.includes('urn:oasis:names:tc:opendocument:xmlns:office'))
    return { kind: 'counted', format: 'xml', ...scanSpreadsheetXml(plain, limits) };
  const source = writeOutValueCells(plain);
  return { kind: 'ods', format: 'xml', source, tables: scanOds(source, limits) };
}

/**
 * The gate every file passes before a cell of it is parsed: kind by magic bytes, sizes before unpacking, checksums,
 * XML without traps, only the parts that hold cells.
 *
 * Shape   the file in the form in which it may be parsed, with what must come out of it.
 * Errors  throws Refusal with the reason.
 */
export function gate(file: Buffer, extension: string, limits: ReadLimits): Admitted {
  if (file.length === 0) throw Refusal.of('file.empty', {});
  if (file.length > limits.fileBytes) throw tooLarge(file.length, limits.fileBytes, false);
  const found = recognise(file, extension);
  switch (found.kind) {
    case 'zip':
      return admitZip(file, extension, limits);
    case 'compound':
      return admitCompound(file, extension);
    case 'biff':
      return { kind: 'counted', format: 'xls', source: file, values: scanBiff(file) };
    case 'xml':
      return admitXml(admitMarkup(found.text, file.length, limits), limits);
    case 'json':
      if (found.encoding !== 'utf-8') throw damaged('encoding');
      return { kind: 'boundaries', ...parseBoundaryFile(found.text, file.length, limits) };
    case 'html': {
      const guessedEncoding = found.guessed ? found.encoding : null;
      return { kind: 'html', format: 'html', text: admitMarkup(found.text, file.length, limits), guessedEncoding };
    }
    case 'csv':
      if (found.text.trim() === '') throw Refusal.of('file.empty', {});
      return { kind: 'csv', format: 'csv', text: found.text, guessedEncoding: found.guessed ? found.encoding : null };
  }
}
