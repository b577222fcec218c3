/**
 * The first bytes of the key stream of RC4, a cipher that cryptographic libraries no longer offer and old workbooks
 * still use. Encryption and decryption alike combine it with the text by exclusive or.
 */
export function rc4KeyStream(key: Uint8Array, length: number): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index] ?? 0;
  const swap = (one: number, other: number): void => {
    const kept = at(one);
    state[one] = at(other);
    state[other] = kept;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  const stream = Buffer.alloc(length);
  for (let index = 0, i = 0, j = 0; index < length; index++) {
    i = (i + 1) & 0xff;
    j = (j + at(i)) & 0xff;
    swap(i, j);
    stream[index] = at((at(i) + at(j)) & 0xff);
  }
  return stream;
}

/** Two rows of bytes combined by exclusive or, over the length of the first. */
export const combined = (bytes: Buffer, mask: Buffer): Buffer => Buffer.from(bytes.map((byte, index) => byte ^ (mask[index] ?? 0)));
