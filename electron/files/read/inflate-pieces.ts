import { crc32, createInflateRaw } from 'node:zlib';
import { inflatePart } from './inflate-part.ts';
import { damaged, Refusal, unsafe } from './refusal.ts';
import type { ZipEntry } from './zip-directory.ts';

const pieceBytes = 2 ** 16;

async function* unpacked(packed: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: pieceBytes });
  inflate.end(packed);
  try {
    for await (const piece of inflate) yield piece;
  } catch (error) {
    throw error instanceof Refusal ? error : damaged('compression', entry.name);
  } finally {
    inflate.destroy();
  }
}

function* slices(data: Buffer): Generator<Buffer> {
  for (let at = 0; at < data.length; at += pieceBytes) yield data.subarray(at, at + pieceBytes);
}

/**
 * The contents of one part piece by piece, unpacked beside the work of whoever takes them. Proven only when the last
 * piece has been taken without an error.
 *
 * Errors: throws Refusal for broken data, a size that is not the stated one, a wrong checksum.
 */
export async function* inflatePieces(file: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = file.subarray(entry.dataStart, entry.dataEnd);
  let [bytes, checksum] = [0, 0];
  for await (const piece of entry.method === 'stored' ? slices(packed) : unpacked(packed, entry)) {
    bytes += piece.length;
    if (bytes > entry.unpackedBytes) throw unsafe('false-size', entry.name);
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (bytes !== entry.unpackedBytes) throw unsafe('false-size', entry.name);
  if (checksum !== entry.crc32) throw damaged('checksum', entry.name);
}

/** The same for callers that cannot wait: the part is unpacked whole, then given in pieces. */
export function inflatePiecesNow(file: Buffer, entry: ZipEntry): Generator<Buffer> {
  return slices(inflatePart(file, entry));
}
