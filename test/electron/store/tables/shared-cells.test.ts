import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedCells } from '../../../../electron/store/tables/shared-cells.ts';
import { cellOf } from '../../../../shared/model/source.ts';

type Staged = Parameters<typeof sharedCells>[0];

/** Records of these rows, each with the cell its district came from, or null for one that has its own. */
const staged = (cells: readonly (readonly [row: number, cell: string | null])[]): Staged =>
  ({
    records: cells.map(([row]) => ({ row })),
    inherited: new Map(cells.flatMap(([row, cell]) => (cell === null ? [] : [[row, { district: cell }] as const]))),
  }) as unknown as Staged; // safe: only rows are read of the records

test('one entry for each section, whatever rows were set aside in between', () => {
  expect(
    sharedCells(
      staged([
        [5, 'B4'],
        [6, 'B4'],
        [9, 'B4'], // rows 7 and 8 were set aside
        [11, 'B10'],
        [12, null],
        [13, 'B10'],
      ]),
    ),
  ).toEqual([
    { field: 'district', cell: 'B4', from: 5, to: 9 },
    { field: 'district', cell: 'B10', from: 11, to: 11 },
    { field: 'district', cell: 'B10', from: 13, to: 13 },
  ]);
});

test('every field of every row is found again at the very cell it came from', () => {
  const rows = fc.uniqueArray(fc.nat(60), { minLength: 1 }).map((list) => list.map((n) => n + 1).toSorted((a, b) => a - b));
  const cell = fc.option(fc.constantFrom('B1', 'B2', 'C9'), { nil: null });
  fc.assert(
    fc.property(
      rows.chain((list) => fc.tuple(...list.map((row) => cell.map((from) => [row, from] as const)))),
      (cells) => {
        const sheet = { sheetId: 1, file: 'a.xlsx', sheet: 'S', columns: { district: 'F' }, sharedCells: sharedCells(staged(cells)) };
        for (const [row, from] of cells)
          expect(cellOf(new Map([[1, sheet]]), { sheetId: 1, row }, 'district')?.cell).toBe(from ?? `F${row}`);
      },
    ),
  );
});

test('a field that only section rows give has a cell all the same; without any, the row is named', () => {
  const sheet = { sheetId: 1, file: 'a.xlsx', sheet: 'S', columns: { name: 'C' }, sharedCells: sharedCells(staged([[5, 'B4']])) };
  const at = (...fields: readonly string[]) => cellOf(new Map([[1, sheet]]), { sheetId: 1, row: 5 }, ...fields)?.cell;
  expect([at('district'), at('name'), at('population', 'name'), at('population')]).toEqual(['B4', 'C5', 'C5', '5']);
});
