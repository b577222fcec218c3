export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes waiting for an import. Each is handed out once; what nobody asks for is forgotten, oldest first, beyond `most`. */
export class Uploads {
  readonly #waiting = new Map<string, Upload>();
  readonly #newId: () => string;
  readonly #most: number;

  constructor(newId: () => string, most = 200) {
    this.#newId = newId;
    this.#most = most;
  }

  add(name: string, bytes: Uint8Array): string {
    const id = this.#newId();
    this.#waiting.set(id, { name, bytes });
    const oldest = this.#waiting.keys().next();
    if (this.#waiting.size > this.#most && !oldest.done) this.#waiting.delete(oldest.value);
    return id;
  }

  take(id: string): Upload | null {
    const upload = this.#waiting.get(id) ?? null;
    this.#waiting.delete(id);
    return upload;
  }
}
