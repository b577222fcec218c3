import { damaged } from '../refusal.ts';

/** The container of old Office files and of encrypted new ones: a small file system of named streams. */
export interface CompoundFile {
  /** The content of a stream at the top level; null when there is none of that name, whatever its capitals. */
  stream(name: string): Buffer | null;
}

const headerBytes = 512;
const entryBytes = 128;
const lastSector = 0xfffffffa; // greater numbers are marks
const endOfChain = 0xfffffffe;
const rootKind = 5;
const streamKind = 2;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly bytes: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

const broken = () => damaged('unreadable');

function readEntry(directory: Buffer, at: number, wide: boolean): Entry {
  const nameBytes = directory.readUInt16LE(at + 64);
  if (nameBytes > 64) throw broken();
  return {
    name: directory.toString('utf16le', at, at + Math.max(0, nameBytes - 2)),
    kind: directory.readUInt8(at + 66),
    left: directory.readUInt32LE(at + 68),
    right: directory.readUInt32LE(at + 72),
    child: directory.readUInt32LE(at + 76),
    start: directory.readUInt32LE(at + 116),
    bytes: wide ? Number(directory.readBigUInt64LE(at + 120)) : directory.readUInt32LE(at + 120),
  };
}

/** Sectors of one size with the table that says which follows which. */
class Sectors {
  readonly #sectorAt: (index: number) => Buffer;
  readonly #next: Uint32Array;
  readonly #count: number;

  /** @param count how many sectors there are; the table may have room for more */
  constructor(sectorAt: (index: number) => Buffer, next: Uint32Array, count: number) {
    this.#sectorAt = sectorAt;
    this.#next = next;
    this.#count = count;
  }

  /** The sectors of a chain put together; one that turns back on itself grows longer than all sectors and is refused. */
  chain(start: number): Buffer {
    const parts: Buffer[] = [];
    for (let at = start; at !== endOfChain; at = this.#next[at] ?? endOfChain) {
      if (at >= this.#next.length || parts.length > this.#count) throw broken();
      parts.push(this.#sectorAt(at));
    }
    return Buffer.concat(parts);
  }
}

function numbersOf(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(Math.floor(bytes.length / 4));
  for (let index = 0; index < numbers.length; index++) numbers[index] = bytes.readUInt32LE(index * 4);
  return numbers;
}

/** The entries right below the root. Their tree may be of any shape; a circle in it is refused. */
function topLevel(entries: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const open = [entries[0]?.child ?? lastSector];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (!entry) continue; // the mark for "none"
    if (seen.has(index)) throw broken();
    seen.add(index);
    found.push(entry);
    open.push(entry.left, entry.right);
  }
  return found;
}

/**
 * Opens a compound file that begins with its signature.
 *
 * Errors: throws Refusal when its tables point outside the file or in circles.
 */
export function openCompoundFile(file: Buffer): CompoundFile {
  if (file.length < headerBytes) throw damaged('cut-off');
  const wide = file.readUInt16LE(26) === 4;
  const shift = file.readUInt16LE(30);
  const smallShift = file.readUInt16LE(32);
  if (shift !== (wide ? 12 : 9) || smallShift !== 6) throw broken();
  const sectorBytes = 2 ** shift;
  const sectorAt = (index: number): Buffer => {
    const start = (index + 1) * sectorBytes;
    if (index >= lastSector || start >= file.length) throw damaged('cut-off');
    return file.subarray(start, start + sectorBytes); // writers leave the last one short
  };

  // Where the table of sectors stands: 109 places in the header, the others in a chain of their own.
  const places = [...numbersOf(file.subarray(76, headerBytes))];
  const perSector = sectorBytes / 4 - 1;
  let extension = file.readUInt32LE(72) === 0 ? endOfChain : file.readUInt32LE(68);
  const sectorCount = Math.ceil(file.length / sectorBytes);
  while (extension < lastSector) {
    if (places.length > sectorCount + perSector) throw broken(); // more tables than sectors, or a circle
    const numbers = numbersOf(sectorAt(extension));
    places.push(...numbers.subarray(0, perSector));
    extension = numbers[perSector] ?? endOfChain;
  }
  const tables = places.filter((place) => place < lastSector).map(sectorAt);
  if (tables.length > sectorCount) throw broken();
  const sectors = new Sectors(sectorAt, numbersOf(Buffer.concat(tables)), sectorCount);

  const directory = sectors.chain(file.readUInt32LE(48));
  const entries: Entry[] = [];
  for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) entries.push(readEntry(directory, at, wide));
  const root = entries[0];
  if (root?.kind !== rootKind) throw broken();

  const smallTable = file.readUInt32LE(64) === 0 ? endOfChain : file.readUInt32LE(60);
  const small = smallTable < lastSector ? numbersOf(sectors.chain(smallTable)) : new Uint32Array();
  const smallBytes = small.length > 0 ? sectors.chain(root.start) : Buffer.alloc(0);
  const smallSectors = new Sectors((index) => smallBytes.subarray(index * 64, index * 64 + 64), small, small.length);
  const smallBelow = file.readUInt32LE(56);

  const top = topLevel(entries);
  return {
    stream: (name) => {
      const entry = top.find((one) => one.kind === streamKind && one.name.toLowerCase() === name.toLowerCase());
      if (!entry) return null;
      if (entry.bytes === 0) return Buffer.alloc(0);
      const content = (entry.bytes < smallBelow ? smallSectors : sectors).chain(entry.start);
      if (content.length < entry.bytes) throw damaged('cut-off');
      return content.subarray(0, entry.bytes);
    },
  };
}
