import { createDecipheriv } from 'node:crypto';
import { damaged } from '../refusal.ts';
import { type CryptoApiInfo, readCryptoApiInfo } from './crypto-api.ts';
import { hashed, littleEndian, spun } from './hashing.ts';
import { cannotOpen, withPassword } from './password.ts';

const rounds = 50_000; // of the standard, in no file

function decrypted(bytes: Buffer, key: Buffer): Buffer {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 16));
  if (whole.length === 0) throw damaged('cut-off', 'EncryptedPackage');
  const decipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  return Buffer.concat([decipher.update(whole), decipher.final()]);
}

function keyFor({ salt, keyBits }: CryptoApiInfo, password: Buffer): Buffer {
  const base = hashed('sha1', spun('sha1', salt, password, rounds), littleEndian(0));
  const half = (filler: number): Buffer => {
    const block = Buffer.alloc(64, filler);
    base.forEach((byte, index) => {
      block[index] = byte ^ filler;
    });
    return hashed('sha1', block);
  };
  return Buffer.concat([half(0x36), half(0x5c)]).subarray(0, keyBits / 8);
}

/**
 * Decrypts a package of the standard encryption (Office 2007, AES). It carries no checksum of its own: those of the ZIP
 * file inside it must do.
 *
 * @param info the stream EncryptionInfo from its flags on @param encrypted the stream with its length in front
 * Errors: throws Refusal for a missing or wrong password, and for ciphers that are not AES.
 */
export function decryptStandard(info: Buffer, encrypted: Buffer, password: string | null): Buffer {
  const description = readCryptoApiInfo(info);
  if (description.cipher !== 'aes' || ![128, 192, 256].includes(description.keyBits)) throw cannotOpen();
  const key = withPassword(password, (bytes) => {
    const candidate = keyFor(description, bytes);
    const expected = decrypted(description.verifierHash, candidate).subarray(0, 20);
    return hashed('sha1', decrypted(description.verifier, candidate)).equals(expected) ? candidate : null;
  });
  return decrypted(encrypted.subarray(8), key);
}
