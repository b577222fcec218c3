import { cannotOpen } from './password.ts';

/** The binary description that the standard encryption of OOXML and the CryptoAPI encryption of .xls share. */
export interface CryptoApiInfo {
  readonly cipher: 'aes' | 'rc4';
  readonly keyBits: number;
  readonly salt: Buffer;
  readonly verifier: Buffer;
  readonly verifierHash: Buffer; // encrypted, with the padding of a block cipher
}

const rc4 = 0x6801;
const aes: readonly number[] = [0x660e, 0x660f, 0x6610];
const sha1: readonly number[] = [0, 0x8004]; // 0: not said, which means SHA-1 too

/**
 * @param bytes from the flags on, which follow the version
 * Errors: throws Refusal for every cipher but AES and RC4 with SHA-1.
 */
export function readCryptoApiInfo(bytes: Buffer): CryptoApiInfo {
  if (bytes.length < 8) throw cannotOpen();
  const headerBytes = bytes.readUInt32LE(4);
  if (headerBytes < 32 || 8 + headerBytes + 40 > bytes.length) throw cannotOpen();
  const header = bytes.subarray(8, 8 + headerBytes);
  const algorithm = header.readUInt32LE(8);
  if (!sha1.includes(header.readUInt32LE(12))) throw cannotOpen();
  const cipher = aes.includes(algorithm) ? 'aes' : algorithm === rc4 ? 'rc4' : null;
  if (cipher === null) throw cannotOpen();
  const stated = header.readUInt32LE(16);
  const verifier = bytes.subarray(8 + headerBytes);
  const verifierBytes = cipher === 'aes' ? 72 : 60;
  if (verifier.length < verifierBytes || verifier.readUInt32LE(0) !== 16) throw cannotOpen();
  return {
    cipher,
    keyBits: stated === 0 && cipher === 'rc4' ? 40 : stated,
    salt: verifier.subarray(4, 20),
    verifier: verifier.subarray(20, 36),
    verifierHash: verifier.subarray(40, verifierBytes),
  };
}
