export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const mebibyte = 2 ** 20;

/** How much may wait at once; no smaller than one import of large files. */
export interface UploadLimits {
  readonly files: number;
  readonly bytes: number;
}

/** Bytes waiting for an import. Each is handed out once; what nobody asks for is forgotten, oldest first, beyond the limits. */
export class Uploads {
  readonly #waiting = new Map<string, Upload>();
  readonly #newId: () => string;
  readonly #limits: UploadLimits;
  #bytes = 0;

  constructor(newId: () => string, limits: UploadLimits = { files: 200, bytes: 512 * mebibyte }) {
    this.#newId = newId;
    this.#limits = limits;
  }

  add(name: string, bytes: Uint8Array): string {
    const id = this.#newId();
    this.#waiting.set(id, { name, bytes });
    this.#bytes += bytes.byteLength;
    for (const oldest of this.#waiting.keys()) {
      if (oldest === id || (this.#waiting.size <= this.#limits.files && this.#bytes <= this.#limits.bytes)) break;
      this.take(oldest);
    }
    return id;
  }

  take(id: string): Upload | null {
    const upload = this.#waiting.get(id) ?? null;
    if (this.#waiting.delete(id)) this.#bytes -= upload?.bytes.byteLength ?? 0;
    return upload;
  }
}
