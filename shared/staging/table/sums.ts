/** Sums over the rows of one quantity, for any range of them. */
export class Sums {
  readonly #roundedFrom: number | null;
  readonly #unitPlace: number | null;
  readonly #byLevel = new Map<string, number[]>(); // level → running sums after each row
  readonly #unreadable: number[] = [0];
  #place = 0; // ten to this power divides every number seen
  #seen = false;
  #rows = 0;

  /**
   * `roundedFrom`: numbers that all end in so many zeros are rounded; null: they never are. `unitPlace`: zeros that the unit of the column brings along; of
   * whole đồng, where there are none, nobody rounds any.
   */
  constructor(roundedFrom: number | null, unitPlace: number | null = null) {
    this.#roundedFrom = unitPlace === 0 ? null : roundedFrom;
    this.#unitPlace = unitPlace;
  }

  add(level: string, value: number | 'unreadable' | null): void {
    if (!this.#byLevel.has(level)) this.#byLevel.set(level, Array<number>(this.#rows + 1).fill(0));
    this.#rows++;
    const number = typeof value === 'number' ? value : 0;
    for (const [name, sums] of this.#byLevel) sums.push((sums.at(-1) ?? 0) + (name === level ? number : 0));
    this.#unreadable.push((this.#unreadable.at(-1) ?? 0) + (value === 'unreadable' ? 1 : 0));
    if (typeof value === 'number') this.sees(value);
  }

  /** Takes note of how exactly a number is written: with how many zeros at its end, in smallest units. */
  sees(value: number): void {
    if (value === 0) return;
    let place = 0;
    while (place < 9 && value % 10 ** (place + 1) === 0) place++;
    this.#place = this.#seen ? Math.min(this.#place, place) : place;
    this.#seen = true;
  }

  /** Whether a stated sum can be that of rows `from` to before `to`, of all their levels or of one; also when a number among them is not known. */
  fits(stated: number, from: number, to: number): boolean {
    if ((this.#unreadable[to] ?? 0) > (this.#unreadable[from] ?? 0)) return true;
    const off = this.#tolerance(to - from);
    const levels = this.#levelsIn(from, to);
    const all = levels.reduce((sum, level) => sum + level, 0);
    return [...levels, all].some((sum) => Math.abs(sum - stated) <= off);
  }

  /** The sum of rows `from` to before `to`: of the level that comes last where there are several. Null when a number among them is not known. */
  sumOf(from: number, to: number): number | null {
    if ((this.#unreadable[to] ?? 0) > (this.#unreadable[from] ?? 0)) return null;
    return this.#levelsIn(from, to).at(-1) ?? 0;
  }

  #levelsIn(from: number, to: number): readonly number[] {
    const sums = [...this.#byLevel.values()].map((level) => (level[to] ?? 0) - (level[from] ?? 0));
    return this.#byLevel.size > 1 ? sums.filter((sum) => sum !== 0) : sums;
  }

  /** Half of the last place for each row and for the sum. */
  #tolerance(rows: number): number {
    if (this.#roundedFrom === null || this.#place < this.#roundedFrom) return 0;
    return ((rows + 1) * 10 ** Math.min(this.#place, this.#unitPlace ?? this.#place)) / 2;
  }
}
