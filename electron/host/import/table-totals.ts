import { columnLetters } from '../../../shared/kernel/cell-address.ts';
import type { PieceSize } from '../../../shared/model/records.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { decimalsOf, scaledText } from '../../../shared/staging/value-text.ts';

export interface ColumnTotal {
  readonly column: string;
  readonly heading: string;
  readonly sum: string; // exact, in the unit of the field, with a dot
  readonly cells: number; // that make it up
}

/** Numbers that are no quantities: their sum says nothing. */
const noQuantities: ReadonlySet<string> = new Set(['year', 'step', 'minorityE2', 'feature']);

const isAmount = (value: unknown): value is Extract<PieceSize, { kind: 'amount' }> =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'amount';

const amountOf = (value: unknown): number | null => (typeof value === 'number' ? value : isAmount(value) ? value.value : null);

/** The sums of the columns of numbers over the rows that are kept, to be compared with those of the original. */
export function tableTotals({ columns, records }: Pick<StagedSheet, 'columns' | 'records'>): readonly ColumnTotal[] {
  const firstOfField = columns.filter(({ field }, index) => columns.findIndex((one) => one.field === field) === index);
  return firstOfField.flatMap(({ field, column, heading }) => {
    if (noQuantities.has(field)) return [];
    let sum = 0n;
    let cells = 0;
    for (const record of records) {
      // Safe: records are plain objects; fields they do not have read as undefined.
      const amount = amountOf((record as unknown as Readonly<Record<string, unknown>>)[field]);
      if (amount === null || !Number.isInteger(amount)) continue;
      sum += BigInt(amount);
      cells++;
    }
    return cells === 0 ? [] : [{ column: columnLetters(column), heading, sum: scaledText(sum, decimalsOf(field)), cells }];
  });
}
