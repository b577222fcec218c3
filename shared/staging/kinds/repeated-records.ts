/**
 * Sorts the records of rows that give several. A row is compared with earlier ones by its last record, so that one must be new,
 * unless the row says nothing new at all: then one record stands for it.
 */
export class RepeatedRecords<T extends { readonly row: number }> {
  readonly #seen = new Set<string>();

  /** The records of a row that is kept, each once, those that an earlier row gave too first. */
  settle(records: readonly T[]): readonly T[] {
    const own = new Map(records.map((record) => [JSON.stringify({ ...record, row: 0 }), record] as const));
    const [known, fresh] = [[...own].filter(([key]) => this.#seen.has(key)), [...own].filter(([key]) => !this.#seen.has(key))];
    for (const [key] of fresh) this.#seen.add(key);
    return (fresh.length === 0 ? known.slice(-1) : [...known, ...fresh]).map(([, record]) => record);
  }
}
