import type { ReadLimits } from './limits.ts';
import { damaged, Refusal, tooLarge, tooMany, unsafe } from './refusal.ts';

/** One part of a ZIP file, as its central directory describes it, checked against its local header. */
export interface ZipEntry {
  readonly name: string; // with forward slashes
  readonly method: 'stored' | 'deflated';
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerStart: number;
  readonly dataStart: number;
  readonly dataEnd: number;
}

/** Parts by their names in lower case. */
export type ZipEntries = ReadonlyMap<string, ZipEntry>;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const encryptedFlags = 0x2041; // encrypted, strongly encrypted, masked headers
const zip64 = 0xffffffff;

/** The end record must close the file exactly: a cut or prolonged file has none. */
function endRecordStart(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 65_535); at--)
    if (file.readUInt32LE(at) === endSignature && at + 22 + file.readUInt16LE(at + 20) === file.length) return at;
  throw damaged('cut-off');
}

function checkName(name: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)|[\0-\x1f]/.test(name)) throw unsafe('part-name', name.slice(0, 60));
}

/** Only the parts that are read piece by piece may be larger than what is held in memory. */
function partLimit(name: string, limits: ReadLimits): number {
  if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) return limits.partBytes;
  return Math.min(limits.partBytes, /^xl\/sharedstrings[^/]*\.xml$/i.test(name) ? limits.textPartBytes : limits.parsed.partBytes);
}

function readEntry(file: Buffer, at: number, directoryStart: number, limits: ReadLimits): ZipEntry {
  const flags = file.readUInt16LE(at + 8);
  const method = file.readUInt16LE(at + 10);
  const packedBytes = file.readUInt32LE(at + 20);
  const unpackedBytes = file.readUInt32LE(at + 24);
  const nameBytes = file.subarray(at + 46, at + 46 + file.readUInt16LE(at + 28));
  const headerStart = file.readUInt32LE(at + 42);
  const name = nameBytes.toString('utf8').replaceAll('\\', '/');

  checkName(name);
  if ((flags & encryptedFlags) !== 0) throw Refusal.of('file.password', { canOpen: false });
  if (method !== 0 && method !== 8) throw unsafe('compression-method', name);
  const limit = partLimit(name, limits);
  if (packedBytes === zip64 || unpackedBytes === zip64 || unpackedBytes > limit) throw tooLarge(unpackedBytes, limit, true);
  if (unpackedBytes > limits.ratioFromBytes && unpackedBytes / Math.max(1, packedBytes) > limits.compressionRatio)
    throw unsafe('ratio', name);

  if (headerStart + 30 > directoryStart || file.readUInt32LE(headerStart) !== localSignature) throw damaged('zip-directory', name);
  const localNameEnd = headerStart + 30 + file.readUInt16LE(headerStart + 26);
  // Names are not covered by the checksum of the contents, so both copies must agree.
  if (!file.subarray(headerStart + 30, localNameEnd).equals(nameBytes)) throw damaged('zip-directory', name);
  const dataStart = localNameEnd + file.readUInt16LE(headerStart + 28);
  const dataEnd = dataStart + packedBytes;
  if (dataEnd > directoryStart) throw damaged('zip-directory', name);

  const crc32 = file.readUInt32LE(at + 16);
  return { name, method: method === 0 ? 'stored' : 'deflated', crc32, packedBytes, unpackedBytes, headerStart, dataStart, dataEnd };
}

function refuseTotal(bytes: number, limit: number): void {
  if (bytes > limit) throw tooLarge(bytes, limit, true);
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.headerStart - b.headerStart)) {
    if (entry.headerStart < end) throw unsafe('overlap', entry.name);
    end = entry.dataEnd;
  }
}

/**
 * The directory of a ZIP file, before anything is unpacked.
 *
 * Shape   one entry per part, in the order of the directory; names are unique whatever their case.
 * Errors  throws Refusal: cut off, contradicting headers, forbidden names, sizes beyond the limits.
 */
function readZipDirectory(file: Buffer, limits: ReadLimits): readonly ZipEntry[] {
  const end = endRecordStart(file);
  const count = file.readUInt16LE(end + 10);
  const directoryStart = file.readUInt32LE(end + 16);
  if (count > limits.zipEntries) throw tooMany('parts', limits.zipEntries);
  if (directoryStart + file.readUInt32LE(end + 12) > end) throw damaged('zip-directory');

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let [unpackedBytes, heldBytes] = [0, 0];
  let at = directoryStart;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || file.readUInt32LE(at) !== entrySignature) throw damaged('zip-directory');
    const entry = readEntry(file, at, directoryStart, limits);
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);

    const key = entry.name.toLowerCase();
    if (names.has(key)) throw unsafe('duplicate-part', entry.name);
    names.add(key);
    const isHeld = partLimit(entry.name, limits) <= limits.parsed.partBytes;
    unpackedBytes += entry.unpackedBytes;
    if (isHeld) heldBytes += entry.unpackedBytes;
    refuseTotal(unpackedBytes, limits.unpackedBytes);
    refuseTotal(heldBytes, limits.parsed.unpackedBytes);
    entries.push(entry);
  }
  refuseOverlaps(entries);
  return entries;
}

/** The same, by name. Errors as above. */
export const readZipEntries = (file: Buffer, limits: ReadLimits): ZipEntries =>
  new Map(readZipDirectory(file, limits).map((entry) => [entry.name.toLowerCase(), entry]));

/** The workbook part of an .xlsx; null when the package is none. */
export const xlsxWorkbookPart = (entries: ZipEntries): string | null =>
  [...entries.keys()].find((key) => /^xl\/workbook\d*\.xml$/.test(key)) ?? null;
