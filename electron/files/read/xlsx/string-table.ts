import type { BatchWriter } from '../transfer/batch-writer.ts';

const blockBytes = 2 ** 20;

const grown = (array: Uint32Array): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
};

/**
 * The shared texts of a workbook. They stay bytes, a quarter of what strings take, until a cell needs them; then each
 * is made once and handed on at once, so that the table never holds them all.
 */
export class StringTable {
  readonly #writer: BatchWriter;
  readonly #blocks: Buffer[] = [];
  #used = blockBytes; // of the last block
  #starts = new Uint32Array(1024);
  #sizes = new Uint32Array(1024); // bytes; after its first use the characters of a text
  #numbers = new Int32Array(1024); // what stands for the text in batches, from 1; 0 before its first use, -1 when it is empty
  readonly #ready = new Map<number, string>(); // texts that are no plain bytes: with entities, of several runs
  count = 0;

  constructor(writer: BatchWriter) {
    this.#writer = writer;
  }

  #next(): number {
    if (this.count === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#sizes = grown(this.#sizes);
      const numbers = new Int32Array(this.#starts.length);
      numbers.set(this.#numbers);
      this.#numbers = numbers;
    }
    return this.count++;
  }

  /** Adds a text that is exactly these bytes of UTF-8. */
  addBytes(bytes: Buffer, start: number, end: number): void {
    const size = end - start;
    if (size > blockBytes) {
      this.addText(bytes.toString('utf8', start, end));
      return;
    }
    const index = this.#next();
    if (this.#used + size > blockBytes) {
      this.#blocks.push(Buffer.allocUnsafeSlow(blockBytes));
      this.#used = 0;
    }
    const block = this.#blocks.at(-1);
    if (!block) return;
    bytes.copy(block, this.#used, start, end);
    this.#starts[index] = (this.#blocks.length - 1) * blockBytes + this.#used;
    this.#sizes[index] = size;
    this.#used += size;
  }

  addText(text: string): void {
    this.#ready.set(this.#next(), text);
  }

  /** The number of a text in batches; -1 when it is empty. @param index below `count` */
  numberOf(index: number): number {
    const known = this.#numbers[index] ?? 0;
    return known === 0 ? this.#firstUse(index) : known > 0 ? known - 1 : -1;
  }

  /** Characters of a text that `numberOf` was asked for. */
  lengthOf(index: number): number {
    return this.#sizes[index] ?? 0;
  }

  #firstUse(index: number): number {
    const text = this.#ready.get(index) ?? this.#fromBytes(index);
    this.#ready.delete(index);
    this.#sizes[index] = text.length;
    const number = text === '' ? -1 : this.#writer.newText(text);
    this.#numbers[index] = number < 0 ? -1 : number + 1;
    return number;
  }

  #fromBytes(index: number): string {
    const start = this.#starts[index] ?? 0;
    const within = start % blockBytes;
    return this.#blocks[(start - within) / blockBytes]?.toString('utf8', within, within + (this.#sizes[index] ?? 0)) ?? '';
  }
}
