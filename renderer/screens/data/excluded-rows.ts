import type { TableInstructions } from '../../api/draft-state.ts';

const inOrder = (rows: Iterable<number>): number[] => [...new Set(rows)].toSorted((a, b) => a - b);

/** Instructions that leave these rows out, too. */
export const withRowsOut = (instructions: TableInstructions, rows: readonly number[]): TableInstructions => ({
  ...instructions,
  excluded: inOrder([...(instructions.excluded ?? []), ...rows]),
});

/** Instructions that leave these rows out no longer. */
export function withRowsIn({ excluded = [], ...instructions }: TableInstructions, rows: readonly number[]): TableInstructions {
  const left = inOrder(excluded.filter((row) => !rows.includes(row)));
  return left.length === 0 ? instructions : { ...instructions, excluded: left };
}

/** Delete on rows: out with them; back in when all of them are out already. */
export function withRowsToggled(instructions: TableInstructions, rows: readonly number[]): TableInstructions {
  const excluded = new Set(instructions.excluded);
  return rows.every((row) => excluded.has(row)) ? withRowsIn(instructions, rows) : withRowsOut(instructions, rows);
}
