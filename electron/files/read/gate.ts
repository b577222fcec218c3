import { isUtf8 } from 'node:buffer';
import { scanBiff } from './binary/scan-biff.ts';
import { scanXlsbSheet, xlsbSheetParts } from './binary/scan-xlsb.ts';
import { openCompoundFile } from './decrypt/compound-file.ts';
import { leniently } from './decrypt/decrypt-file.ts';
import { type BoundaryFile, parseBoundaryFile } from './geo/read-boundaries.ts';
import { inflatePart } from './inflate-part.ts';
import type { ReadLimits } from './limits.ts';
import { withoutReferences } from './markup/character-references.ts';
import { isPlain, plainMarkup } from './markup/plain-markup.ts';
import { scanSpreadsheetXml } from './markup/scan-spreadsheet-xml.ts';
import { recognise, wrongType } from './recognise.ts';
import { damaged, Refusal, tooLarge, tooMany, unsafe } from './refusal.ts';
import { type Part, repack } from './repack.ts';
import { type OdsTableScan, scanOds, writeOutValueCells } from './scan-ods.ts';
import { type SheetScan, scanSheet } from './scan-sheet.ts';
import { checkedSharedStrings } from './shared-strings.ts';
import { slimSheet } from './slim-sheet.ts';
import { walkXml } from './walk-xml.ts';
import { announcedSheets, relationsPart } from './xlsx-sheets.ts';
import { readZipEntries, xlsxWorkbookPart, type ZipEntries } from './zip-directory.ts';

/** A sheet that must come out of the parser, with what was counted of it beforehand. */
export type ExpectedSheet = { readonly isTable: false } | ({ readonly isTable: true } & SheetScan);

/** How many cells with a value must come out of each sheet; null for a sheet, or for all of them, where it is not known. */
interface Counted {
  readonly values: readonly (number | null)[] | null;
}

/** A file that may be parsed, in the form in which it may be parsed. */
export type Admitted =
  | { readonly kind: 'xlsx'; readonly format: 'xlsx'; readonly source: Buffer; readonly sheets: readonly ExpectedSheet[] }
  | { readonly kind: 'ods'; readonly format: 'ods' | 'xml'; readonly source: Buffer | string; readonly tables: readonly OdsTableScan[] }
  | ({ readonly kind: 'counted'; readonly format: 'xlsb' | 'xls' | 'xml'; readonly source: Buffer | string } & Counted)
  | ({ readonly kind: 'boundaries' } & BoundaryFile)
  | { readonly kind: 'html'; readonly format: 'html'; readonly text: string; readonly guessedEncoding: string | null }
  | { readonly kind: 'csv'; readonly format: 'csv'; readonly text: string; readonly guessedEncoding: string | null };

const xlsxParts =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|docprops\/app\.xml|xl\/workbook\d*\.(?:xml|bin)|xl\/_rels\/workbook\d*\.(?:xml|bin)\.rels|xl\/(?:[\w. -]+\/)*[\w. -]*(?:sharedstrings|styles)[\w. -]*\.(?:xml|bin)|xl\/(?:metadata|persons\/person\d*)\.(?:xml|bin)|xl\/(?:worksheets|chartsheets|dialogsheets|macrosheets)\/(?!_rels)[\w. -]+\.(?:xml|bin))$/;
const odsParts = /^(?:mimetype|meta-inf\/manifest\.xml|content\.xml|styles\.xml)$/;
const isSheetPart = (key: string): boolean => key.startsWith('xl/worksheets/') && key.endsWith('.xml');
const isXml = (key: string): boolean => key.endsWith('.xml') || key.endsWith('.rels');

function unpackAll(file: Buffer, entries: ZipEntries, kept: RegExp): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const [key, entry] of entries) if (kept.test(key)) parts.set(key, { name: entry.name, data: inflatePart(file, entry) });
  return parts;
}

/** An XML part without the references of which the parser makes other characters. */
function plainCharacters(xml: Buffer, part: string): Buffer {
  if (!isUtf8(xml)) throw damaged('encoding', part);
  return Buffer.from(withoutReferences(xml.toString('utf8'), part), 'utf8');
}

function partOf(parts: ReadonlyMap<string, Part>, key: string): Buffer {
  const part = parts.get(key);
  if (!part) throw damaged('missing-part', key);
  return part.data;
}

function admitXlsx(file: Buffer, entries: ZipEntries, workbookKey: string, limits: ReadLimits): Admitted {
  const parts = unpackAll(file, entries, xlsxParts);
  for (const [key, { name, data }] of parts)
    if (isXml(key) && data.includes('&#')) parts.set(key, { name, data: plainCharacters(data, name) });
  const relations = relationsPart(workbookKey);
  const announced = announcedSheets(partOf(parts, workbookKey), workbookKey, partOf(parts, relations), limits);
  const scans = new Map<string, SheetScan>();
  let cells = 0;
  for (const [key, { name, data }] of parts) {
    if (isSheetPart(key)) {
      const scan = scanSheet(data, name, limits);
      cells += scan.cells;
      if (cells > limits.cells) throw tooMany('cells', limits.cells);
      scans.set(key, scan);
      parts.set(key, { name, data: slimSheet(data, scan) });
    } else if (key.includes('sharedstrings') && isXml(key)) parts.set(key, { name, data: checkedSharedStrings(data, name, limits) });
    else if (isXml(key)) walkXml(data, name, limits);
  }
  const sheets = announced.map(({ name, part }): ExpectedSheet => {
    if (part === null) return { isTable: false };
    const scan = scans.get(part);
    if (!scan) throw Refusal.of('file.lost-sheet', { sheet: name }, name);
    return { isTable: true, ...scan };
  });
  return { kind: 'xlsx', format: 'xlsx', source: repack([...parts.values()]), sheets };
}

function admitXlsb(file: Buffer, entries: ZipEntries, workbookKey: string, limits: ReadLimits): Admitted {
  const parts = unpackAll(file, entries, xlsxParts);
  const counts = new Map<string, number>();
  for (const [key, { name, data }] of parts) {
    if (isXml(key)) walkXml(data, name, limits);
    else if (key.startsWith('xl/worksheets/') && data.length > 0) {
      const { source, values } = scanXlsbSheet(data, name, limits);
      parts.set(key, { name, data: source });
      counts.set(key, values);
    }
  }
  const sheets = xlsbSheetParts(partOf(parts, workbookKey), workbookKey, partOf(parts, relationsPart(workbookKey)), limits);
  const values = sheets.map((key) => (key === null ? null : (counts.get(key) ?? null)));
  return { kind: 'counted', format: 'xlsb', source: repack([...parts.values()]), values };
}

function admitOds(file: Buffer, entries: ZipEntries, limits: ReadLimits): Admitted {
  const manifest = entries.get('meta-inf/manifest.xml');
  // In a file with a password only the manifest is in clear, and every other checksum is that of the clear text.
  if (manifest && inflatePart(file, manifest).includes('encryption-data')) throw Refusal.of('file.password', { canOpen: false });
  const parts = unpackAll(file, entries, odsParts);
  for (const [key, { name, data }] of parts) if (isXml(key)) walkXml(data, name, limits);
  const text = partOf(parts, 'content.xml').toString('utf8');
  const content = writeOutValueCells(isPlain(text) ? text : plainMarkup(text, limits));
  const tables = scanOds(content, limits);
  parts.set('content.xml', { name: 'content.xml', data: Buffer.from(content, 'utf8') });
  // The parser takes a ZIP file for .ods by its manifest, and stumbles without styles.
  if (!manifest) parts.set('meta-inf/manifest.xml', { name: 'META-INF/manifest.xml', data: Buffer.from('<manifest/>') });
  if (!parts.has('styles.xml')) parts.set('styles.xml', { name: 'styles.xml', data: Buffer.from('<styles/>') });
  return { kind: 'ods', format: 'ods', source: repack([...parts.values()]), tables };
}

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
