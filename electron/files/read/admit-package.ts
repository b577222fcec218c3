import { isUtf8 } from 'node:buffer';
import type { Admitted, ExpectedSheet } from './admitted.ts';
import { scanXlsbSheet, xlsbSheetParts } from './binary/scan-xlsb.ts';
import { inflatePart } from './inflate-part.ts';
import type { ReadLimits } from './limits.ts';
import { withoutReferences } from './markup/character-references.ts';
import { isPlain, plainMarkup } from './markup/plain-markup.ts';
import { damaged, Refusal, tooMany } from './refusal.ts';
import { type Part, repack } from './repack.ts';
import { scanOds, writeOutValueCells } from './scan-ods.ts';
import { type SheetScan, scanSheet } from './scan-sheet.ts';
import { checkedSharedStrings } from './shared-strings.ts';
import { slimSheet } from './slim-sheet.ts';
import { walkXml } from './walk-xml.ts';
import { announcedSheets, relationsPart } from './xlsx-sheets.ts';
import type { ZipEntries } from './zip-directory.ts';

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

/** An .xlsx that the streaming reader does not know in everything. Errors: throws Refusal. */
export function admitXlsx(file: Buffer, entries: ZipEntries, workbookKey: string, limits: ReadLimits): Admitted {
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

/** Errors: throws Refusal. */
export function admitXlsb(file: Buffer, entries: ZipEntries, workbookKey: string, limits: ReadLimits): Admitted {
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

/** Errors: throws Refusal. */
export function admitOds(file: Buffer, entries: ZipEntries, limits: ReadLimits): Admitted {
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
