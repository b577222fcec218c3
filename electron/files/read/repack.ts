import { crc32 } from 'node:zlib';
import { zipFile } from '../zip/zip-file.ts';

export interface Part {
  readonly name: string;
  readonly data: Buffer;
}

/** A new ZIP file of the given parts, all stored uncompressed, so that the parser never runs its own inflate. */
export const repack = (parts: readonly Part[]): Buffer =>
  zipFile(parts.map(({ name, data }) => ({ name, method: 'stored', crc32: crc32(data), unpackedBytes: data.length, packed: data })));
