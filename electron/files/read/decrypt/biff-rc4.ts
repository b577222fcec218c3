import type { BiffCipher } from './biff-cipher.ts';
import { readCryptoApiInfo } from './crypto-api.ts';
import { hashed, littleEndian } from './hashing.ts';
import { cannotOpen } from './password.ts';
import { combined, rc4KeyStream } from './rc4.ts';

const blockBytes = 1024;

/** The key stream begins anew every 1024 bytes of the workbook and runs over the heads of records without changing them. */
function cipherOf(blockKey: (block: number) => Buffer): BiffCipher {
  let block = -1;
  let keyStream: Buffer = Buffer.alloc(0);
  return (stream, from, { end }) => {
    for (let at = from; at < end; at++) {
      const wanted = Math.floor(at / blockBytes);
      if (wanted !== block) {
        block = wanted;
        keyStream = rc4KeyStream(blockKey(wanted), blockBytes);
      }
      stream[at] = (stream[at] ?? 0) ^ (keyStream[at % blockBytes] ?? 0);
    }
  };
}

/** Whether the key of the first block turns the verifier into something whose hash is the one stored behind it. */
function verifies(key: Buffer, verifier: Buffer, verifierHash: Buffer, hash: 'md5' | 'sha1'): boolean {
  const clear = combined(Buffer.concat([verifier, verifierHash]), rc4KeyStream(key, verifier.length + verifierHash.length));
  return hashed(hash, clear.subarray(0, verifier.length)).equals(clear.subarray(verifier.length));
}

/** RC4 of Excel 97: 40 bits, MD5. @returns null when the password is wrong */
export function biffRc4(info: Buffer, password: Buffer): BiffCipher | null {
  if (info.length < 48) throw cannotOpen();
  const [salt, verifier, verifierHash] = [info.subarray(0, 16), info.subarray(16, 32), info.subarray(32, 48)];
  const once = Buffer.concat([hashed('md5', password).subarray(0, 5), salt]);
  const base = hashed('md5', ...Array.from({ length: 16 }, () => once)).subarray(0, 5);
  const blockKey = (block: number): Buffer => hashed('md5', base, littleEndian(block));
  return verifies(blockKey(0), verifier, verifierHash, 'md5') ? cipherOf(blockKey) : null;
}

/** RC4 of Excel 2002 and later, by the system's cryptography: 40 to 128 bits, SHA-1. @returns null when the password is wrong */
export function biffCryptoApi(info: Buffer, password: Buffer): BiffCipher | null {
  const { cipher, keyBits, salt, verifier, verifierHash } = readCryptoApiInfo(info);
  if (cipher !== 'rc4' || keyBits < 40 || keyBits > 128 || keyBits % 8 !== 0) throw cannotOpen();
  const base = hashed('sha1', salt, password);
  const blockKey = (block: number): Buffer => {
    const key = hashed('sha1', base, littleEndian(block)).subarray(0, keyBits / 8);
    return keyBits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key; // as the system's cryptography fills it up
  };
  return verifies(blockKey(0), verifier, verifierHash, 'sha1') ? cipherOf(blockKey) : null;
}
