import { cellAddress } from '../../kernel/cell-address.ts';
import type { UnitChoice } from '../parse/parsed.ts';
import type { UnitQuestion } from '../staged-sheet.ts';

const mostSamples = 5;

/** Gathers, column by column, what only a person can tell of its numbers. */
export class Questions {
  readonly #byColumn = new Map<
    number,
    { question: Omit<UnitQuestion, 'samples' | 'cells'>; samples: UnitQuestion['samples'][number][]; cells: number }
  >();

  /** A cell that cannot be read until the choice is made. `row` and `column` count from 0. */
  add({ quantity, choices }: UnitChoice, column: number, heading: string, row: number, text: string): void {
    const known = this.#byColumn.get(column) ?? { question: { column, heading, quantity, choices }, samples: [], cells: 0 };
    this.#byColumn.set(column, known);
    known.cells++;
    if (known.samples.length < mostSamples && known.samples.every((sample) => sample.text !== text))
      known.samples.push({ cell: cellAddress(row, column), text });
  }

  /** One question for each column, from left to right. */
  all(): readonly UnitQuestion[] {
    return [...this.#byColumn.values()]
      .map(({ question, samples, cells }): UnitQuestion => ({ ...question, samples, cells }))
      .toSorted((a, b) => a.column - b.column);
  }
}
