import { once } from 'node:events';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';

/** One part of an archive as it stands in the file, packed already. */
export interface PackedPart {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc32: number; // of the unpacked bytes
  readonly unpackedBytes: number;
  readonly packed: Uint8Array;
}

const utf8Names = 0x800;
const version = 20;
const firstDay = 0x21; // 1 January 1980: the archive carries no time of its own, so the same parts give the same bytes
const mostBytes = 0xffff_fffe; // beyond it the format needs its 64-bit form
const mostParts = 0xffff;

/** A part whose contents are at hand. */
export function packPart(name: string, contents: string | Uint8Array): PackedPart {
  const bytes = typeof contents === 'string' ? Buffer.from(contents, 'utf8') : contents;
  return { name, method: 'deflated', crc32: crc32(bytes), unpackedBytes: bytes.length, packed: deflateRawSync(bytes) };
}

/** A part whose text comes piece by piece; only the packed bytes are ever whole in memory. */
export async function packPieces(name: string, pieces: Iterable<string>): Promise<PackedPart> {
  const deflate = createDeflateRaw();
  const packed: Uint8Array[] = [];
  deflate.on('data', (chunk: Uint8Array) => packed.push(chunk));
  const ended = once(deflate, 'end');
  let [checksum, unpackedBytes] = [0, 0];
  for (const piece of pieces) {
    const bytes = Buffer.from(piece, 'utf8');
    checksum = crc32(bytes, checksum);
    unpackedBytes += bytes.length;
    if (!deflate.write(bytes)) await once(deflate, 'drain');
  }
  deflate.end();
  await ended;
  return { name, method: 'deflated', crc32: checksum, unpackedBytes, packed: Buffer.concat(packed) };
}

/** The fields both headers of a part share, from "version needed" to the length of the name. */
function sharedFields({ method, crc32: checksum, unpackedBytes, packed }: PackedPart, nameBytes: number): Buffer {
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt16LE(method === 'stored' ? 0 : 8, 4);
  fields.writeUInt16LE(firstDay, 8);
  fields.writeUInt32LE(checksum, 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(unpackedBytes, 18);
  fields.writeUInt16LE(nameBytes, 22);
  return fields;
}

const record = (signature: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  return bytes;
};

function directoryEntry(fields: Buffer, at: number): Buffer {
  const entry = record(0x02014b50, 46);
  entry.writeUInt16LE(version, 4);
  fields.copy(entry, 6);
  entry.writeUInt32LE(at, 42);
  return entry;
}

/**
 * An archive of the parts, in their order.
 *
 * Errors: throws RangeError beyond 4 GiB or 65,535 parts.
 */
export function zipFile(parts: readonly PackedPart[]): Buffer {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8');
    const fields = sharedFields(part, name.length);
    const local = record(0x04034b50, 30);
    fields.copy(local, 4);
    bodies.push(local, name, part.packed);
    directory.push(directoryEntry(fields, at), name);
    at += local.length + name.length + part.packed.length;
    if (at > mostBytes || part.unpackedBytes > mostBytes) throw new RangeError('The archive would be larger than 4 GiB');
  }
  if (parts.length > mostParts) throw new RangeError(`The archive would have ${parts.length} parts`);
  const end = record(0x06054b50, 22);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
