import type { BiffCipher, BiffRecord } from './biff-cipher.ts';
import { biffCryptoApi, biffRc4 } from './biff-rc4.ts';
import { biffXor } from './biff-xor.ts';
import { cannotOpen, withPassword } from './password.ts';

const filePass = 0x2f;
const boundSheet = 0x85;
const endOfSubstream = 0x0a;
const skippedByReaders = 0xd7; // DBCell: where rows lie, for fast seeking

/** Records that stay in clear: the beginnings of streams, and what programs must read before they know the password. */
const clearRecords = new Set([0x09, 0x209, 0x409, 0x809, filePass, 0x194, 0x195, 0xe1, 0x196, 0x138]);

function* recordsOf(stream: Buffer): Generator<BiffRecord> {
  for (let at = 0; at + 4 <= stream.length; ) {
    const start = at + 4;
    const end = Math.min(start + stream.readUInt16LE(at + 2), stream.length);
    yield { type: stream.readUInt16LE(at), start, end };
    at = end;
  }
}

/** The record that says how the stream is encrypted. It stands in the first substream, before everything it hides. */
function findFilePass(stream: Buffer): BiffRecord | null {
  for (const record of recordsOf(stream)) {
    if (record.type === filePass) return record;
    if (record.type === endOfSubstream) return null;
  }
  return null;
}

function cipherFor(info: Buffer, isBiff8: boolean, password: Buffer, text: string): BiffCipher | null {
  if (!isBiff8) return biffXor(info, text);
  if (info.length < 6) throw cannotOpen();
  if (info.readUInt16LE(0) === 0) return biffXor(info.subarray(2), text);
  const [major, minor] = [info.readUInt16LE(2), info.readUInt16LE(4)];
  if (major === 1 && minor === 1) return biffRc4(info.subarray(6), password);
  if (minor === 2 && major >= 2 && major <= 4) return biffCryptoApi(info.subarray(6), password);
  throw cannotOpen();
}

/**
 * The stream of an old binary workbook in clear; the stream itself when it is not encrypted. Every record keeps its
 * place, since the directory of sheets counts bytes.
 *
 * Errors: throws Refusal: it needs a password, the password is wrong, or the encryption is unknown.
 */
export function decryptBiff(stream: Buffer, password: string | null): Buffer {
  const pass = findFilePass(stream);
  if (!pass) return stream;
  const isBiff8 = stream.length >= 6 && stream.readUInt16LE(0) === 0x809 && stream.readUInt16LE(4) === 0x600;
  const info = stream.subarray(pass.start, pass.end);
  const decipher = withPassword(password, (bytes, text) => cipherFor(info, isBiff8, bytes, text));
  const clear = Buffer.from(stream);
  for (const record of recordsOf(stream)) {
    if (clearRecords.has(record.type)) continue;
    // Where a sheet begins stays in clear: four bytes in front of its name.
    const from = record.type === boundSheet ? Math.min(record.start + 4, record.end) : record.start;
    decipher(clear, from, record);
  }
  clear.writeUInt16LE(skippedByReaders, pass.start - 4);
  return clear;
}
