import type { HashName } from './hashing.ts';
import { cannotOpen, checkRounds } from './password.ts';

/** How something is encrypted: a part of the package, or a key. */
export interface AgileCipher {
  readonly hash: HashName;
  readonly hashBytes: number;
  readonly blockBytes: number;
  readonly keyBytes: number;
  readonly salt: Buffer;
}

/** Description of an agile encryption: of the package, and of the key that a password opens. */
export interface AgileInfo {
  readonly data: AgileCipher;
  readonly integrity: { readonly key: Buffer; readonly value: Buffer } | null;
  readonly password: AgileCipher & {
    readonly rounds: number;
    readonly verifierInput: Buffer;
    readonly verifierHash: Buffer;
    readonly key: Buffer;
  };
}

const hashes: ReadonlyMap<string, readonly [HashName, number]> = new Map([
  ['MD5', ['md5', 16]],
  ['SHA1', ['sha1', 20]],
  ['SHA-1', ['sha1', 20]],
  ['SHA256', ['sha256', 32]],
  ['SHA-256', ['sha256', 32]],
  ['SHA384', ['sha384', 48]],
  ['SHA-384', ['sha384', 48]],
  ['SHA512', ['sha512', 64]],
  ['SHA-512', ['sha512', 64]],
]);

type Attributes = ReadonlyMap<string, string>;

function attributesOf(xml: string, element: string): Attributes | null {
  const tag = new RegExp(`<(?:\\w+:)?${element}\\s([^<>]*)>`).exec(xml)?.[1];
  if (tag === undefined) return null;
  return new Map([...tag.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', one, other]) => [name, one ?? other ?? '']));
}

function number(attributes: Attributes, name: string): number {
  const text = attributes.get(name) ?? '';
  if (!/^\d{1,15}$/.test(text)) throw cannotOpen();
  return Number(text);
}

const bytes = (attributes: Attributes, name: string): Buffer => Buffer.from(attributes.get(name) ?? '', 'base64');

function cipherOf(attributes: Attributes | null): AgileCipher {
  const hash = hashes.get(attributes?.get('hashAlgorithm') ?? '');
  const isKnown = attributes?.get('cipherAlgorithm') === 'AES' && attributes.get('cipherChaining') === 'ChainingModeCBC';
  if (!attributes || !hash || !isKnown) throw cannotOpen();
  const keyBits = number(attributes, 'keyBits');
  const salt = bytes(attributes, 'saltValue');
  if (![128, 192, 256].includes(keyBits) || number(attributes, 'blockSize') !== 16 || salt.length === 0) throw cannotOpen();
  return { hash: hash[0], hashBytes: hash[1], blockBytes: 16, keyBytes: keyBits / 8, salt };
}

/**
 * Reads the description of an agile encryption.
 *
 * Errors: throws Refusal for ciphers no program writes, for files that open by a certificate only, and for too many rounds.
 */
export function readAgileInfo(xml: string): AgileInfo {
  const data = cipherOf(attributesOf(xml, 'keyData'));
  const encryptedKey = attributesOf(xml, 'encryptedKey');
  if (!encryptedKey?.has('spinCount')) throw cannotOpen();
  const rounds = number(encryptedKey, 'spinCount');
  checkRounds(rounds);
  const integrity = attributesOf(xml, 'dataIntegrity');
  return {
    data,
    integrity: integrity && { key: bytes(integrity, 'encryptedHmacKey'), value: bytes(integrity, 'encryptedHmacValue') },
    password: {
      ...cipherOf(encryptedKey),
      rounds,
      verifierInput: bytes(encryptedKey, 'encryptedVerifierHashInput'),
      verifierHash: bytes(encryptedKey, 'encryptedVerifierHashValue'),
      key: bytes(encryptedKey, 'encryptedKeyValue'),
    },
  };
}
