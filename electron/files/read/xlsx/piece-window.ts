import { isUtf8 } from 'node:buffer';
import type { ReadLimits } from '../limits.ts';
import { damaged, type Refusal } from '../refusal.ts';
import { notMine } from './not-mine.ts';

const startCapacity = 2 ** 12;

/** Bytes at the end that begin a character whose rest has not come yet. */
function unfinishedCharacter(bytes: Buffer, end: number): number {
  for (let back = 1; back <= Math.min(3, end); back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/**
 * The part of an XML document that is looked at: what has not been used up of the pieces so far, and the newest piece.
 * A zero stands behind the last byte; no loop over bytes needs another bound, for XML holds no zero.
 */
export class PieceWindow {
  readonly #part: string;
  readonly #unitBytes: number;
  #checked = 0; // up to here the bytes are proven to be UTF-8
  #isFirst = true;
  bytes: Buffer = Buffer.alloc(startCapacity);
  at = 0; // first byte not used up
  end = 0; // behind the last byte

  constructor(part: string, limits: ReadLimits) {
    this.#part = part;
    this.#unitBytes = limits.xmlUnitBytes;
  }

  /**
   * Adds a piece; `at`, `end` and `bytes` change.
   *
   * @param tooLong made when what is not used up grows beyond the limit
   * Errors: throws Refusal for bytes that are no text; NotMine for other encodings than UTF-8.
   */
  append(piece: Buffer, tooLong: () => Refusal): void {
    const kept = this.end - this.at;
    if (kept > this.#unitBytes) throw tooLong();
    this.#makeRoom(kept, piece.length);
    piece.copy(this.bytes, kept);
    [this.#checked, this.at, this.end] = [Math.max(0, this.#checked - this.at), 0, kept + piece.length];
    this.bytes[this.end] = 0;
    if (this.#isFirst && this.end >= 2) this.#start();
    if (!this.#isFirst && this.bytes.indexOf(0) < this.end) throw damaged('xml', this.#part);
    this.#checkText(this.end - unfinishedCharacter(this.bytes, this.end));
  }

  #makeRoom(kept: number, more: number): void {
    if (kept + more < this.bytes.length) {
      this.bytes.copyWithin(0, this.at, this.end);
      return;
    }
    const larger = Buffer.alloc(2 * (kept + more));
    this.bytes.copy(larger, 0, this.at, this.end);
    this.bytes = larger;
  }

  /** Byte-order marks and the zeros of UTF-16. */
  #start(): void {
    this.#isFirst = false;
    const start = this.bytes.readUInt16BE(0);
    if (start === 0xfffe || start === 0xfeff || start === 0x3c00 || start === 0x003c) throw notMine('encoding');
  }

  #checkText(end: number): void {
    if (end <= this.#checked) return;
    if (!isUtf8(this.bytes.subarray(this.#checked, end))) throw damaged('encoding', this.#part);
    this.#checked = end;
  }

  /** Gives up the bytes before `at`, but never half a character: its rest is still to be checked. */
  pass(at: number): void {
    this.at = Math.max(this.at, Math.min(at, this.#checked));
  }

  /** All pieces have come. */
  finish(): void {
    this.#checkText(this.end);
  }

  /** Passes over a byte-order mark of UTF-8; false while it cannot be told. */
  passMark(): boolean {
    if (this.end - this.at < 3) return false;
    if (this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf) this.at = 3;
    return true;
  }
}
