import { createDecipheriv, createHmac } from 'node:crypto';
import { damaged } from '../refusal.ts';
import { type AgileCipher, readAgileInfo } from './agile-info.ts';
import { hashed, littleEndian, spun } from './hashing.ts';
import { withPassword } from './password.ts';

/** Numbers of the standard that keep keys for different uses apart. */
const uses = {
  verifierInput: Buffer.from('fea7d2763b4b9e79', 'hex'),
  verifierHash: Buffer.from('d7aa0f6d3061344e', 'hex'),
  key: Buffer.from('146e0be7abacd0d6', 'hex'),
  integrityKey: Buffer.from('5fb2ad010cb9e1f6', 'hex'),
  integrityValue: Buffer.from('a0677f02b22c8433', 'hex'),
};

const segmentBytes = 4096;

/** Cut to a length, or filled up to it with the byte the standard names. */
function fitted(bytes: Buffer, length: number): Buffer {
  return bytes.length >= length ? bytes.subarray(0, length) : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)]);
}

function decrypted(bytes: Buffer, key: Buffer, vector: Buffer): Buffer {
  if (bytes.length === 0 || bytes.length % 16 !== 0) throw damaged('cut-off', 'EncryptedPackage');
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, vector).setAutoPadding(false);
  return Buffer.concat([decipher.update(bytes), decipher.final()]);
}

const vectorFor = ({ hash, salt, blockBytes }: AgileCipher, use: Buffer): Buffer => fitted(hashed(hash, salt, use), blockBytes);

function packageKey(info: ReturnType<typeof readAgileInfo>, password: Buffer): Buffer | null {
  const { hash, hashBytes, keyBytes, blockBytes, salt, rounds, verifierInput, verifierHash, key } = info.password;
  const base = spun(hash, salt, password, rounds);
  const opened = (bytes: Buffer, use: Buffer): Buffer =>
    decrypted(bytes, fitted(hashed(hash, base, use), keyBytes), fitted(salt, blockBytes));
  const input = opened(verifierInput, uses.verifierInput).subarray(0, salt.length);
  const expected = opened(verifierHash, uses.verifierHash).subarray(0, hashBytes);
  if (!hashed(hash, input).equals(expected)) return null;
  const found = opened(key, uses.key).subarray(0, info.data.keyBytes);
  if (found.length !== info.data.keyBytes) throw damaged('cut-off', 'EncryptionInfo');
  return found;
}

/** The whole encrypted stream, its length in front included, must be what was written. */
function checkIntegrity({ data, integrity }: ReturnType<typeof readAgileInfo>, key: Buffer, encrypted: Buffer): void {
  if (!integrity) return;
  const secret = decrypted(integrity.key, key, vectorFor(data, uses.integrityKey)).subarray(0, data.hashBytes);
  const expected = decrypted(integrity.value, key, vectorFor(data, uses.integrityValue)).subarray(0, data.hashBytes);
  if (!createHmac(data.hash, secret).update(encrypted).digest().equals(expected)) throw damaged('checksum', 'EncryptedPackage');
}

/**
 * Decrypts a package of the agile encryption (Office 2010 and later).
 *
 * @param xml the description, without the eight bytes before it @param encrypted the stream with its length in front
 * Errors: throws Refusal for a missing or wrong password, and when the contents are not those that were encrypted.
 */
export function decryptAgile(xml: string, encrypted: Buffer, password: string | null): Buffer {
  const info = readAgileInfo(xml);
  const key = withPassword(password, (bytes) => packageKey(info, bytes));
  checkIntegrity(info, key, encrypted);
  const parts: Buffer[] = [];
  for (let at = 8, segment = 0; at < encrypted.length; at += segmentBytes, segment++) {
    const piece = encrypted.subarray(at, at + segmentBytes);
    const whole = piece.subarray(0, piece.length - (piece.length % 16)); // some writers leave bytes behind the last block
    if (whole.length > 0) parts.push(decrypted(whole, key, vectorFor(info.data, littleEndian(segment))));
  }
  return Buffer.concat(parts);
}
