import { createHash } from 'node:crypto';

export type HashName = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';

export const hashed = (name: HashName, ...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash(name)).digest();

export function littleEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The slow hash that makes guessing passwords costly: each round hashes its number and the result of the one before. */
export function spun(name: HashName, salt: Uint8Array, password: Uint8Array, rounds: number): Buffer {
  let hash = hashed(name, salt, password);
  const input = Buffer.alloc(4 + hash.length);
  for (let round = 0; round < rounds; round++) {
    input.writeUInt32LE(round);
    hash.copy(input, 4);
    hash = hashed(name, input);
  }
  return hash;
}
