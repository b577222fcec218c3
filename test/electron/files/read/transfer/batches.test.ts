import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BatchWriter } from '../../../../../electron/files/read/transfer/batch-writer.ts';
import { SheetCollector } from '../../../../../electron/files/read/transfer/sheet-collector.ts';
import type { RawCell } from '../../../../../shared/staging/raw-sheet.ts';

const head = { name: 'S', hidden: false, date1904: false, merges: [], hiddenRows: [], fonts: [] };

/** Sheets on their way through batches, as structured copies. */
function sent(sheets: readonly (readonly (readonly RawCell[])[])[]): readonly (readonly (readonly RawCell[])[])[] {
  const [writer, collector] = [new BatchWriter(Number.POSITIVE_INFINITY), new SheetCollector()];
  const heads = sheets.map((rows, index) => {
    writer.startSheet();
    for (const row of rows) writer.rawRow(row);
    writer.endSheet();
    for (const batch of writer.take()) collector.receive(index, structuredClone(batch));
    return { ...head, filled: writer.filled };
  });
  return collector.sheets(heads).map((sheet) => sheet.rows);
}

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Nam', 'Nữ', '', '__proto__'),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.double({ noNaN: true }).map((serial) => ({ serial })),
);

test('any rows arrive as they were, empty ends included', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), { maxLength: 3 }), (sheets) => {
      expect(sent(sheets)).toEqual(sheets);
    }),
  );
});

test('more rows, cells and texts than one batch holds', () => {
  const rows = Array.from({ length: 40_000 }, (_, index) => [
    index,
    `text ${index}`,
    index % 2 ? 'Nam' : 'Nữ',
    null,
    { serial: index % 100 },
  ]);
  const [arrived] = sent([rows]);
  expect(arrived).toEqual(rows);
  expect(arrived![3]![4]).toBe(arrived![103]![4]); // one serial for each day
  const wide = [Array.from({ length: 16_384 }, (_, index) => index), Array.from({ length: 16_384 }, () => 'x')];
  expect(sent([[...wide, ...wide, ...wide, ...wide]])).toEqual([[...wide, ...wide, ...wide, ...wide]]);
  expect(sent([Array.from({ length: 50_000 }, () => [])])[0]).toHaveLength(50_000);
});

test('legacy fonts arrive with their cells', () => {
  const [writer, collector] = [new BatchWriter(100), new SheetCollector()];
  writer.startSheet();
  writer.text(1, 2, writer.newText('NguyÔn'), 2);
  writer.text(3, 0, writer.textNumber('a'), 0);
  writer.endSheet();
  for (const batch of writer.take()) collector.receive(0, batch);
  expect(collector.sheets([{ ...head, fonts: ['.VnArial', '.VnTime'], filled: 2 }])).toEqual([
    {
      name: 'S',
      hidden: false,
      date1904: false,
      merges: [],
      hiddenRows: [],
      rows: [[], [null, null, 'NguyÔn'], [], ['a']],
      legacyFonts: { names: ['.VnArial', '.VnTime'], rows: [null, [0, 0, 2], null, null] },
    },
  ]);
});

test('a cell that was lost on the way ends the import', () => {
  const [writer, collector] = [new BatchWriter(100), new SheetCollector()];
  writer.startSheet();
  writer.rawRow(['a', 1]);
  writer.endSheet();
  for (const batch of writer.take()) collector.receive(0, { ...batch, texts: [] });
  expect(() => collector.sheets([{ ...head, filled: writer.filled }])).toThrow(
    expect.objectContaining({ code: 'file.lost-cells', params: { expected: 2, actual: 1 }, sheet: 'S' }),
  );
});
