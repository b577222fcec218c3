import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markCells } from '../../../../../electron/files/write/return/mark-cells.ts';
import { cellPosition, type Mark, marksOf } from '../../../../../electron/files/write/return/marks.ts';
import { cellAddress } from '../../../../../shared/kernel/cell-address.ts';
import { sheetXml } from '../../read/made-files.ts';

const mark = (row: number, column: number): Mark => ({ row, column, severity: 'error', note: '' });
const red = 9;
const marked = (rows: string, marks: readonly Mark[]): string =>
  markCells(Buffer.from(sheetXml(rows)), 'sheet1.xml', marks, (_, { row, column }) =>
    marks.some((one) => one.row === row && one.column === column) ? red : null,
  ).toString();
const inside = (xml: string): string => /<sheetData>([\s\S]*)<\/sheetData>/.exec(xml)?.[1] ?? '';

const place = fc.record({ row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 30 }) });
const places = fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}`, maxLength: 25 });
const inOrder = <P extends { readonly row: number; readonly column: number }>(all: readonly P[]): readonly P[] =>
  all.toSorted((a, b) => a.row - b.row || a.column - b.column);

test('marked cells get their style, whether they were there or not, and everything stays in order', () => {
  fc.assert(
    fc.property(places, places, fc.boolean(), (cells, targets, withReferences) => {
      const rows = Map.groupBy(inOrder(cells), ({ row }) => row);
      // Cells may leave out their addresses where none is skipped.
      const xml = [...rows]
        .map(([row, of]) => {
          const dense = withReferences ? of : of.map((cell, column) => ({ ...cell, column }));
          return `<row r="${row + 1}" spans="1:9">${dense.map(({ column }) => `<c${withReferences ? ` r="${cellAddress(row, column)}"` : ''} s="3"><v>${column}</v></c>`).join('')}</row>`;
        })
        .join('');
      const marks = inOrder(targets).map(({ row, column }) => mark(row, column));
      const result = inside(marked(xml, marks));
      const found = [...result.matchAll(/<row r="(\d+)"[^>]*>([\s\S]*?)<\/row>/g)].flatMap(([, row, body]) => {
        let column = -1;
        return [...(body ?? '').matchAll(/<c\b([^>]*?)\/?>/g)].map(([, attributes]) => {
          const address = /\sr="([^"]+)"/.exec(attributes ?? '')?.[1];
          column = address === undefined ? column + 1 : cellPosition(address)!.column;
          return { row: Number(row) - 1, column, style: Number(/\ss="(\d+)"/.exec(attributes ?? '')?.[1]) };
        });
      });
      const before = [...rows].flatMap(([row, of]) => of.map(({ column }, index) => ({ row, column: withReferences ? column : index })));
      const all = new Map([
        ...before.map((cell) => [cellAddress(cell.row, cell.column), 3] as const),
        ...targets.map((cell) => [cellAddress(cell.row, cell.column), red] as const),
      ]);
      expect(found).toEqual(inOrder(found));
      expect(new Map(found.map(({ row, column, style }) => [cellAddress(row, column), style]))).toEqual(all);
      expect(found).toHaveLength(all.size);
      expect(result.match(/<v>/g)?.length ?? 0).toBe(before.length);
    }),
  );
});

describe('forms in which sheets are written', () => {
  test('an empty sheet, empty rows, cells without style', () => {
    expect(marked('', [mark(1, 2)])).toContain('<sheetData><row r="2"><c r="C2" s="9"/></row></sheetData>');
    const nothing = Buffer.from(sheetXml('').replace('<sheetData></sheetData>', '<sheetData/>'));
    expect(markCells(nothing, 'x', [mark(0, 0)], () => red).toString()).toContain(
      '<sheetData><row r="1"><c r="A1" s="9"/></row></sheetData>',
    );
    expect(inside(marked('<row r="2" spans="1:1" ht="20"/>', [mark(1, 0)]))).toBe('<row r="2" ht="20"><c r="A2" s="9"/></row>');
    expect(inside(marked('<row><c><v>1</v></c></row>', [mark(0, 0)]))).toBe('<row><c s="9"><v>1</v></c></row>');
    expect(inside(marked("<row r='1'><c r='A1' s='4' t='b'><v>1</v></c></row>", [mark(0, 0)]))).toBe(
      "<row r='1'><c r='A1' s=\"9\" t='b'><v>1</v></c></row>",
    );
  });

  test('a new cell looks like its row, else like its column', () => {
    const styles: number[] = [];
    const xml = sheetXml('<row r="1" s="5" customFormat="1"/><row r="2" s="5"/>').replace(
      '<sheetData>',
      '<cols><col min="1" max="2" style="7"/></cols><sheetData>',
    );
    markCells(Buffer.from(xml), 'x', [mark(0, 0), mark(1, 1), mark(2, 5)], (style) => {
      styles.push(style);
      return red;
    });
    expect(styles).toEqual([5, 7, 0]);
  });

  test('elements of the same name in another namespace are not cells', () => {
    const xml = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', '<extLst><ext xmlns:x14="urn:x"><x14:c r="A1"/></ext></extLst>');
    expect(
      markCells(Buffer.from(xml), 'x', [mark(0, 0)], () => red)
        .toString()
        .match(/s="9"/g),
    ).toHaveLength(1);
  });
});

test('marks of one cell are put together, errors before warnings, merged cells at their corner', () => {
  const sheet = { name: 'A', merges: [{ top: 1, left: 0, bottom: 3, right: 1 }] };
  const found = (cell: string | null, severity: 'error' | 'warning', message: string, of = 'A') => ({ sheet: of, cell, severity, message });
  const marks = marksOf(
    sheet,
    [
      found('C9', 'warning', 'a'),
      found('B4', 'warning', 'b'),
      found('A2', 'error', 'c'),
      found('C9', 'warning', 'a'),
      found(null, 'error', 'd'),
      found('A1', 'error', 'e', 'B'),
      found('ZZZZ1', 'error', 'f'),
    ],
    'vi',
  );
  expect(marks).toEqual([
    { row: 1, column: 0, severity: 'error', note: 'b\nc' },
    { row: 8, column: 2, severity: 'warning', note: 'a' },
  ]);
  expect(['A0', 'a1', 'XFE1', 'A1048577', 'A1:B2', '1', ''].map(cellPosition)).toEqual(Array.from({ length: 7 }, () => null));
  expect(cellPosition('XFD1048576')).toEqual({ row: 1_048_575, column: 16_383 });
});
