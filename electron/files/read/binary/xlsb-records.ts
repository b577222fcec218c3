import { damaged } from '../refusal.ts';

/** One record of a part of an .xlsb. */
export interface XlsbRecord {
  readonly type: number;
  readonly start: number; // of the record itself
  readonly data: number;
  readonly end: number;
}

/**
 * The records of a part, one after another.
 *
 * Errors: throws Refusal when the last one is cut off.
 */
export function* xlsbRecords(part: Buffer, name: string): Generator<XlsbRecord> {
  const byteAt = (at: number): number => {
    const byte = part[at];
    if (byte === undefined) throw damaged('missing-part', name);
    return byte;
  };
  for (let at = 0; at < part.length; ) {
    const start = at;
    let type = byteAt(at++);
    if (type & 0x80) type = (type & 0x7f) | ((byteAt(at++) & 0x7f) << 7);
    let [length, byte, shift] = [0, 0x80, 0];
    for (; byte & 0x80 && shift < 28; shift += 7) {
      byte = byteAt(at++);
      length |= (byte & 0x7f) << shift;
    }
    if (at + length > part.length) throw damaged('missing-part', name);
    yield { type, start, data: at, end: at + length };
    at += length;
  }
}

/** A text with its length in front; null when it does not fit into its record. */
export function textAt(part: Buffer, at: number, end: number): { readonly text: string; readonly end: number } | null {
  if (at + 4 > end) return null;
  const length = part.readUInt32LE(at);
  if (length === 0xffff_ffff) return { text: '', end: at + 4 };
  const textEnd = at + 4 + length * 2;
  return textEnd > end ? null : { text: part.toString('utf16le', at + 4, textEnd), end: textEnd };
}
