import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import * as XLSX from 'xlsx';
import { xorSecrets } from '../../../../../electron/files/read/decrypt/biff-xor.ts';
import { rc4KeyStream } from '../../../../../electron/files/read/decrypt/rc4.ts';

export const hash = (name: string, ...parts: readonly Uint8Array[]): Buffer => createHash(name).update(Buffer.concat(parts)).digest();
export const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const number32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const padded = (bytes: Buffer, to: number): Buffer => Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);
const fitted = (bytes: Buffer, length: number): Buffer => Buffer.concat([bytes, Buffer.alloc(length, 0x36)]).subarray(0, length);

export function compoundOf(streams: Readonly<Record<string, Buffer>>): Buffer {
  const container = XLSX.CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) XLSX.CFB.utils.cfb_add(container, `/${name}`, content);
  return XLSX.CFB.write(container, { type: 'buffer' }) as Buffer;
}

const sized = (zip: Buffer): Buffer => Buffer.concat([number32(zip.length), number32(0)]);

export interface AgileChoice {
  readonly hashAlgorithm?: 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512';
  readonly keyBits?: 128 | 192 | 256;
  readonly spinCount?: number;
  readonly xml?: (xml: string) => string; // what a hostile file says instead
}

/** A package under the agile encryption, written as [MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15 say. */
export function agileStreams(
  zip: Buffer,
  password: string,
  choice: AgileChoice = {},
): Record<'EncryptionInfo' | 'EncryptedPackage', Buffer> {
  const { hashAlgorithm = 'SHA512', keyBits = 256, spinCount = 100, xml = (text) => text } = choice;
  const name = hashAlgorithm.toLowerCase();
  const hashSize = hash(name).length;
  const [keySalt, passwordSalt, key, verifier, hmacKey] = [16, 16, keyBits / 8, 16, hashSize].map((length) => randomBytes(length)) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  const encrypted = (bytes: Buffer, by: Buffer, vector: Buffer): Buffer => {
    const cipher = createCipheriv(`aes-${keyBits}-cbc`, by, vector).setAutoPadding(false);
    return Buffer.concat([cipher.update(padded(bytes, 16)), cipher.final()]);
  };
  let base = hash(name, passwordSalt, utf16(password));
  for (let round = 0; round < spinCount; round++) base = hash(name, number32(round), base);
  const underPassword = (bytes: Buffer, use: string): string =>
    encrypted(bytes, fitted(hash(name, base, Buffer.from(use, 'hex')), keyBits / 8), passwordSalt).toString('base64');
  const underKey = (bytes: Buffer, use: Buffer): Buffer => encrypted(bytes, key, fitted(hash(name, keySalt, use), 16));

  const segments: Buffer[] = [sized(zip)];
  for (let at = 0, index = 0; at < zip.length; at += 4096, index++) segments.push(underKey(zip.subarray(at, at + 4096), number32(index)));
  const content = Buffer.concat(segments);
  const hmac = createHmac(name, hmacKey).update(content).digest();
  const cipher = `blockSize="16" keyBits="${keyBits}" hashSize="${hashSize}" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${hashAlgorithm}"`;
  const description = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData saltSize="16" ${cipher} saltValue="${keySalt.toString('base64')}"/><dataIntegrity encryptedHmacKey="${underKey(hmacKey, Buffer.from('5fb2ad010cb9e1f6', 'hex')).toString('base64')}" encryptedHmacValue="${underKey(hmac, Buffer.from('a0677f02b22c8433', 'hex')).toString('base64')}"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${spinCount}" saltSize="16" ${cipher} saltValue="${passwordSalt.toString('base64')}" encryptedVerifierHashInput="${underPassword(verifier, 'fea7d2763b4b9e79')}" encryptedVerifierHashValue="${underPassword(hash(name, verifier), 'd7aa0f6d3061344e')}" encryptedKeyValue="${underPassword(key, '146e0be7abacd0d6')}"/></keyEncryptor></keyEncryptors></encryption>`;
  return {
    EncryptionInfo: Buffer.concat([Buffer.from('0400040040000000', 'hex'), Buffer.from(xml(description))]),
    EncryptedPackage: content,
  };
}

export const agileOf = (zip: Buffer, password: string, choice: AgileChoice = {}): Buffer => compoundOf(agileStreams(zip, password, choice));

/** The description of an encryption by the system's cryptography, and the verifier of its password. */
function cryptoApiInfo(version: string, algorithm: number, keyBits: number, salt: Buffer, verifier: Buffer, verifierHash: Buffer): Buffer {
  const isAes = algorithm !== 0x6801;
  const header = Buffer.concat([
    number32(isAes ? 0x24 : 4),
    number32(0),
    number32(algorithm),
    number32(0x8004),
    number32(keyBits),
    number32(isAes ? 24 : 1),
    number32(0),
    number32(0),
    utf16('Provider\0'),
  ]);
  const flags = number32(isAes ? 0x24 : 4);
  return Buffer.concat([
    Buffer.from(version, 'hex'),
    flags,
    number32(header.length),
    header,
    number32(16),
    salt,
    verifier,
    number32(20),
    verifierHash,
  ]);
}

/** A package under the standard encryption of Office 2007: [MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9. */
export function standardOf(
  zip: Buffer,
  password: string,
  keyBits: 128 | 192 | 256 = 128,
  algorithm = { 128: 0x660e, 192: 0x660f, 256: 0x6610 }[keyBits],
): Buffer {
  const [salt, verifier] = [randomBytes(16), randomBytes(16)];
  let base = hash('sha1', salt, utf16(password));
  for (let round = 0; round < 50_000; round++) base = hash('sha1', number32(round), base);
  base = hash('sha1', base, number32(0));
  const half = (filler: number): Buffer =>
    hash('sha1', Buffer.from([...fitted(base, 64)].map((byte, at) => (at < 20 ? byte ^ filler : filler))));
  const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, keyBits / 8);
  const encrypted = (bytes: Buffer): Buffer => {
    const cipher = createCipheriv(`aes-${keyBits}-ecb`, key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(padded(bytes, 16)), cipher.final()]);
  };
  return compoundOf({
    EncryptionInfo: cryptoApiInfo('03000200', algorithm, keyBits, salt, encrypted(verifier), encrypted(padded(hash('sha1', verifier), 32))),
    EncryptedPackage: Buffer.concat([sized(zip), encrypted(zip)]),
  });
}

const clear = new Set([0x809, 0x2f, 0xe1, 0x194, 0x195, 0x196, 0x138]);

interface BiffSecret {
  readonly info: Buffer; // what FilePass says
  readonly encrypt: (byte: number, at: number, start: number, length: number) => number;
}

/** The .xls with FilePass behind its first record and everything after it encrypted. */
function encryptedXls(xls: Buffer, { info, encrypt }: BiffSecret): { readonly stream: Buffer; readonly file: Buffer } {
  const container = XLSX.CFB.read(xls, { type: 'buffer' });
  const name = XLSX.CFB.find(container, '/Workbook') ? 'Workbook' : 'Book'; // Excel 95
  const plain = Buffer.from(XLSX.CFB.find(container, `/${name}`)!.content as Uint8Array);
  const afterBof = 4 + plain.readUInt16LE(2);
  const pass = Buffer.alloc(4 + info.length);
  pass.writeUInt16LE(0x2f, 0);
  pass.writeUInt16LE(info.length, 2);
  info.copy(pass, 4);
  const stream = Buffer.concat([plain.subarray(0, afterBof), pass, plain.subarray(afterBof)]);
  for (let at = 0; at + 4 <= stream.length; ) {
    const [type, length, start] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2), at + 4];
    const isSheetName = type === 0x85;
    if (isSheetName) stream.writeUInt32LE(stream.readUInt32LE(start) + pass.length, start);
    if (!clear.has(type))
      for (let byte = start + (isSheetName ? 4 : 0); byte < start + length; byte++)
        stream[byte] = encrypt(stream[byte]!, byte, start, length);
    at = start + length;
  }
  return { stream, file: compoundOf({ [name]: stream }) };
}

function rc4Secret(
  head: (verifier: Buffer, verifierHash: Buffer) => Buffer,
  keyOf: (block: number) => Buffer,
  name: 'md5' | 'sha1',
): BiffSecret {
  const verifier = randomBytes(16);
  const both = Buffer.concat([verifier, hash(name, verifier)]);
  const encrypted = Buffer.from(both.map((byte, at) => byte ^ rc4KeyStream(keyOf(0), both.length)[at]!));
  const blocks = new Map<number, Buffer>();
  const block = (index: number): Buffer => {
    const stream = blocks.get(index) ?? rc4KeyStream(keyOf(index), 1024);
    blocks.set(index, stream);
    return stream;
  };
  return {
    info: head(encrypted.subarray(0, 16), encrypted.subarray(16)),
    encrypt: (byte, at) => byte ^ block(Math.floor(at / 1024))[at % 1024]!,
  };
}

export const rc4Xls = (xls: Buffer, password: string) => {
  const salt = randomBytes(16);
  const once = Buffer.concat([hash('md5', utf16(password)).subarray(0, 5), salt]);
  const base = hash('md5', ...Array.from({ length: 16 }, () => once)).subarray(0, 5);
  const head = (verifier: Buffer, verifierHash: Buffer) =>
    Buffer.concat([Buffer.from('010001000100', 'hex'), salt, verifier, verifierHash]);
  return encryptedXls(
    xls,
    rc4Secret(head, (block) => hash('md5', base, number32(block)), 'md5'),
  );
};

export const cryptoApiXls = (xls: Buffer, password: string, keyBits = 128) => {
  const salt = randomBytes(16);
  const base = hash('sha1', salt, utf16(password));
  const keyOf = (block: number): Buffer => {
    const key = hash('sha1', base, number32(block)).subarray(0, keyBits / 8);
    return keyBits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  const head = (verifier: Buffer, verifierHash: Buffer) =>
    Buffer.concat([Buffer.from('0100', 'hex'), cryptoApiInfo('04000200', 0x6801, keyBits, salt, verifier, verifierHash)]);
  return encryptedXls(xls, rc4Secret(head, keyOf, 'sha1'));
};

/** @param version of Excel: 97 says in two bytes more which encryption it is */
export const xorXls = (xls: Buffer, password: string, version: 95 | 97 = 97) => {
  const { key, verifier, mask } = xorSecrets(password);
  const info = Buffer.alloc(version === 97 ? 6 : 4);
  info.writeUInt16LE(key, info.length - 4);
  info.writeUInt16LE(verifier, info.length - 2);
  const encrypt = (byte: number, at: number, _start: number, length: number): number =>
    (((byte >> 3) | (byte << 5)) & 0xff) ^ mask[(at + length) % 16]!;
  return encryptedXls(xls, { info, encrypt });
};
