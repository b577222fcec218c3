import { crc32, inflateRawSync } from 'node:zlib';
import { damaged, unsafe } from './refusal.ts';
import type { ZipEntry } from './zip-directory.ts';

const isTooLong = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

function unpack(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.method === 'stored') return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpackedBytes) });
  } catch (error) {
    throw isTooLong(error) ? unsafe('false-size', entry.name) : damaged('compression', entry.name);
  }
}

/**
 * The contents of one part, proven by its checksum. The library that parses the cells checks none of this and
 * can loop forever over damaged data; zlib of Node does neither.
 *
 * Errors: throws Refusal for broken data, a size that is not the stated one, a wrong checksum.
 */
export function inflatePart(file: Buffer, entry: ZipEntry): Buffer {
  const part = unpack(file.subarray(entry.dataStart, entry.dataEnd), entry);
  if (part.length !== entry.unpackedBytes) throw unsafe('false-size', entry.name);
  if (crc32(part) !== entry.crc32) throw damaged('checksum', entry.name);
  return part;
}
