import type { LateFinding } from '../kinds/kind-spec.ts';
import { type ColumnFacts, finding } from '../parse/parsed.ts';
import { Sums } from './sums.ts';

/** A quantity that the rows of a table add up to. */
export interface Additive {
  readonly input: string;
  /** Numbers that all end in so many zeros, in smallest units, are rounded, so that their sum may be off; null: they are always exact. */
  readonly roundedFrom: number | null;
  /** Zeros that the unit of the column brings along: of whole numbers of units no more are rounded. Null: numbers may be rounded to any place. */
  readonly unitPlace?: (column: Pick<ColumnFacts, 'heading' | 'unitsNote' | 'unit'>) => number;
  readonly shown: (value: number) => string; // a value in smallest units, for messages
}

/** What the additive inputs of a row say, in smallest units: null or absent for an empty cell, 'unreadable' for one that could not be read. */
export type RowNumbers = Readonly<Record<string, number | 'unreadable' | null | undefined>>;

/** A row that states a sum of others. */
interface Stated {
  readonly kind: 'total' | 'section';
  readonly row: number; // 1 = first
  readonly at: number; // records fed before it
  readonly level: string;
  readonly values: RowNumbers;
}

/** Records that a stated sum may be over: from the `from`th fed to before the `to`th. */
interface Range {
  readonly from: number;
  readonly to: number;
}

type FactsOf = (input: string) => Pick<ColumnFacts, 'heading' | 'unitsNote' | 'unit'> | null;

const mostLooked = 50; // rows of totals and sections before and after one that may end what it is over

/**
 * Compares the totals of a table with the sums of its rows. Fed from top to bottom with every row that holds a record, also those that are rejected or merged:
 * whoever added them up counted them too.
 *
 * Shape   a total may be over all rows above or below it, over its section, or over the rows since the total before; it is wrong when it is none of these sums.
 *         Where records of several levels stand in one table (districts and their communes), a sum is over those of one level.
 * Units   smallest ones. Rounded numbers may be off by half of their last place for each row and for the total itself.
 */
export class TotalsCheck {
  readonly #additive: readonly Additive[];
  readonly #sums: ReadonlyMap<string, Sums>;
  readonly #stated: Stated[] = [];
  readonly #rows: number[] = [];
  #lastTotal = -1; // among the stated

  /** `facts`: what is known of the column of an input. */
  constructor(additive: readonly Additive[], facts: FactsOf = () => null) {
    this.#additive = additive;
    this.#sums = new Map(
      additive.map(({ input, roundedFrom, unitPlace }) => {
        const column = unitPlace ? facts(input) : null;
        return [input, new Sums(roundedFrom, column && unitPlace ? unitPlace(column) : null)];
      }),
    );
  }

  /** A row with a record; `level` of its unit where records of several levels are in one table, else null. */
  record(row: number, level: string | null, values: RowNumbers): void {
    this.#rows.push(row);
    for (const [input, sums] of this.#sums) sums.add(level ?? '', values[input] ?? null);
  }

  /** A section row, with the numbers beside its name; `level` as sections have it. */
  section(row: number, level: string, values: RowNumbers): void {
    this.#state('section', row, level, values);
  }

  /** A row "Cộng", "Tổng cộng", with its numbers. */
  total(row: number, values: RowNumbers): void {
    this.#lastTotal = this.#stated.length;
    this.#state('total', row, '', values);
  }

  #state(kind: Stated['kind'], row: number, level: string, values: RowNumbers): void {
    this.#stated.push({ kind, row, at: this.#rows.length, level, values });
    for (const [input, sums] of this.#sums) {
      const value = values[input];
      if (typeof value === 'number') sums.sees(value);
    }
  }

  /** What differs, once all rows have been fed. */
  findings(): readonly LateFinding[] {
    if (this.#rows.length === 0) return [];
    return this.#stated.flatMap((stated, index) => {
      const ranges = this.#rangesOf(stated, index);
      return this.#additive.flatMap((additive) => this.#compare(stated, ranges, additive));
    });
  }

  #compare({ row, values }: Stated, ranges: readonly Range[], { input, shown }: Additive): readonly LateFinding[] {
    const value = values[input];
    const sums = this.#sums.get(input);
    const [likeliest] = ranges;
    if (typeof value !== 'number' || !sums || !likeliest) return [];
    if (ranges.some(({ from, to }) => sums.fits(value, from, to))) return [];
    const computed = sums.sumOf(likeliest.from, likeliest.to);
    if (computed === null) return [];
    const [from = row, to = row] = [this.#rows[likeliest.from], this.#rows[likeliest.to - 1]];
    return [{ row, input, found: finding('total.differs', { stated: shown(value), computed: shown(computed), from, to }, 'warning') }];
  }

  /** What the row may be the sum of, the likeliest first. */
  #rangesOf({ at, kind, level }: Stated, index: number): readonly Range[] {
    const end = this.#rows.length;
    const after = this.#stated.slice(index + 1, index + 1 + mostLooked);
    const before = this.#stated.slice(Math.max(0, index - mostLooked), index).toReversed();
    const ranges: Range[] = [];
    const add = (from: number, to: number) => {
      if (to > from && !ranges.some((range) => range.from === from && range.to === to)) ranges.push({ from, to });
    };
    const addBelow = () => {
      add(at, end);
      for (const other of after) add(at, other.at);
    };
    if (kind === 'section') {
      add(at, after.find((other) => other.at > at && other.kind === 'section' && other.level === level)?.at ?? end);
      addBelow();
      return ranges;
    }
    const sections = before.filter((other) => other.kind === 'section');
    const totalBefore = before.find((other) => other.kind === 'total' && other.at < at);
    // The last total is over everything; one before it is over its own block; one right above rows is over those below it.
    if (index === this.#lastTotal) add(0, at);
    if (sections[0]) add(sections[0].at, at);
    if (totalBefore) add(totalBefore.at, at);
    for (const section of sections) add(section.at, at);
    add(0, at);
    if (at === (before[0]?.at ?? 0)) addBelow();
    return ranges;
  }
}
