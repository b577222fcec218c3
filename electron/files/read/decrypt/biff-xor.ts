import type { BiffCipher } from './biff-cipher.ts';
import { cannotOpen } from './password.ts';

// Numbers of [MS-OFFCRYPTO] 2.3.7.2. Of its table of 105 each row of seven is its first number doubled again and again.
const padding = [0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0x00, 0xbe, 0x0f, 0x00, 0xbf, 0x0f, 0x00];
const keyByLength = [
  0xe1f0, 0x1d0f, 0xcc9c, 0x84c0, 0x110c, 0x0e10, 0xf1ce, 0x313e, 0x1872, 0xe139, 0xd40f, 0x84f9, 0x280c, 0xa96a, 0x4ec3,
];
const rowStarts = [0xaefc, 0x7b61, 0x4563, 0x0375, 0xd849, 0x6f45, 0xeb23, 0x47d3, 0xb861, 0x45a0, 0xaa51, 0x76b4, 0x3730, 0x3331, 0x1021];

/** In a register of 16 bits whose topmost bit feeds back. */
const doubled = (value: number): number => ((value << 1) & 0xffff) ^ (value & 0x8000 ? 0x1021 : 0);

/** Only the first 15 characters count, one byte each. */
const bytesOf = (password: string): Buffer => Buffer.from(password, 'latin1').subarray(0, keyByLength.length);

function keyOf(password: Buffer): number {
  let key = keyByLength[password.length - 1] ?? 0;
  password.forEach((byte, index) => {
    let value = rowStarts[rowStarts.length - password.length + index] ?? 0;
    for (let bit = 1; bit <= 0x40; bit <<= 1, value = doubled(value)) if (byte & bit) key ^= value;
  });
  return key;
}

function verifierOf(password: Buffer): number {
  let verifier = 0;
  for (const byte of [...password].reverse().concat(password.length))
    verifier = ((verifier & 0x4000 ? 1 : 0) | ((verifier << 1) & 0x7fff)) ^ byte;
  return verifier ^ 0xce4b;
}

const rotatedRight = (byte: number): number => ((byte >> 1) | (byte << 7)) & 0xff;
const rotatedLeft3 = (byte: number): number => ((byte << 3) | (byte >> 5)) & 0xff;

/** What a password turns into: two numbers that tell whether it is right, and sixteen bytes to scramble with. */
export interface XorSecrets {
  readonly key: number;
  readonly verifier: number;
  readonly mask: readonly number[];
}

export function xorSecrets(text: string): XorSecrets {
  const password = bytesOf(text);
  const key = keyOf(password);
  const mask = [...password, ...padding].slice(0, 16).map((byte, index) => rotatedRight(byte ^ (index % 2 === 1 ? key >> 8 : key & 0xff)));
  return { key, verifier: verifierOf(password), mask };
}

/**
 * The weak scrambling of Excel 95, which Excel 97 still writes on request.
 *
 * @param info key and verifier @returns null when the password is wrong
 */
export function biffXor(info: Buffer, text: string): BiffCipher | null {
  if (info.length < 4) throw cannotOpen();
  const { key, verifier, mask } = xorSecrets(text);
  if (text === '' || info.readUInt16LE(0) !== key || info.readUInt16LE(2) !== verifier) return null;
  return (stream, from, { start, end }) => {
    for (let at = from; at < end; at++) stream[at] = rotatedLeft3((stream[at] ?? 0) ^ (mask[(at + end - start) % 16] ?? 0));
  };
}
