import path from 'node:path';
import { inflatePart } from '../../read/inflate-part.ts';
import { type ReadLimits, readLimits } from '../../read/limits.ts';
import { readZipEntries, type ZipEntries, type ZipEntry } from '../../read/zip-directory.ts';
import { type PackedPart, packPart, zipFile } from '../../zip/zip-file.ts';
import { Unpatchable } from './unpatchable.ts';

/** The file was read before, with the limits of a stranger's file; a copy made from cells may be larger than those. */
const limits: ReadLimits = { ...readLimits, partBytes: 2 ** 31 - 1, unpackedBytes: 2 ** 32, compressionRatio: Number.POSITIVE_INFINITY };

/** The parts of a package: read as they are asked for, changed or added one by one. What nobody changes keeps its packed bytes. */
export class PackageParts {
  readonly #file: Buffer;
  readonly #entries: ZipEntries; // by name in small letters: names of parts have no case
  readonly #changed = new Map<string, { readonly name: string; readonly bytes: Buffer }>();
  readonly #unpacked = new Map<string, Buffer>();

  /** Errors: throws Refusal for an archive that is damaged. */
  constructor(file: Uint8Array) {
    this.#file = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    this.#entries = readZipEntries(this.#file, limits);
  }

  get names(): readonly string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.#entries.has(key) || this.#changed.has(key);
  }

  /** Errors: throws Unpatchable for a part that is not there, Refusal for one that is damaged. */
  read(name: string): Buffer {
    const key = name.toLowerCase();
    const before = this.#changed.get(key)?.bytes ?? this.#unpacked.get(key);
    if (before) return before;
    const entry = this.#entries.get(key);
    if (!entry) throw new Unpatchable(`No part ${name}`);
    const contents = inflatePart(this.#file, entry);
    this.#unpacked.set(key, contents);
    return contents;
  }

  write(name: string, contents: string | Buffer): void {
    const key = name.toLowerCase();
    const bytes = typeof contents === 'string' ? Buffer.from(contents, 'utf8') : contents;
    this.#changed.set(key, { name: this.#entries.get(key)?.name ?? name, bytes });
  }

  /** A name no part has: "xl/comments" and "xml" → "xl/comments3.xml". */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) if (!this.has(`${stem}${number}.${extension}`)) return `${stem}${number}.${extension}`;
  }

  toZip(): Buffer {
    const parts = [...this.#entries].map(([key, entry]) => {
      const changed = this.#changed.get(key);
      return changed ? packPart(changed.name, changed.bytes) : this.#asItWas(entry);
    });
    const added = [...this.#changed].filter(([key]) => !this.#entries.has(key));
    return zipFile([...parts, ...added.map(([, { name, bytes }]) => packPart(name, bytes))]);
  }

  #asItWas({ name, method, crc32, unpackedBytes, dataStart, dataEnd }: ZipEntry): PackedPart {
    return { name, method, crc32, unpackedBytes, packed: this.#file.subarray(dataStart, dataEnd) };
  }
}

/** How a part names another one in its relations. */
export const relativeTarget = (from: string, to: string): string => path.posix.relative(path.posix.dirname(from), to);
