import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedRows, placedCells } from '../../../renderer/grid/pasted-block.ts';

describe('what a spreadsheet puts on the clipboard', () => {
  test('cells by tabs, rows by breaks, the last break is not a row', () => {
    expect(pastedRows('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(pastedRows('một mình')).toEqual([['một mình']]);
    expect(pastedRows('\t\n\t\n')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('a cell with breaks or quotes in it comes in quotes; a quote inside a word is a letter like others', () => {
    expect(pastedRows('"dòng 1\ndòng 2"\t"gọi là ""A"""\n5"\t"mở')).toEqual([
      ['dòng 1\ndòng 2', 'gọi là "A"'],
      ['5"', '"mở'],
    ]);
  });

  test('any table comes back as it was put there', () => {
    const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const cell = fc.string({ unit: fc.constantFrom('a', 'ơ', '"', '\n', '\t', ' ') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(table, (rows) => {
        const clipboard = `${rows.map((row) => row.map(quoted).join('\t')).join('\n')}\n`;
        expect(pastedRows(clipboard)).toEqual(rows);
      }),
    );
  });
});

describe('where a block goes', () => {
  const letters = ['A', 'B', 'C'];

  test('from the cell with the focus to the right and down, texts composed', () => {
    const block = [['Thi\u0323', 'x'], ['y']];
    expect(placedCells(block, { row: 7, column: 'B', letters, lastRow: 9 })).toEqual({
      cells: [
        { row: 7, column: 'B', text: 'Thị' },
        { row: 7, column: 'C', text: 'x' },
        { row: 8, column: 'B', text: 'y' },
      ],
      outside: 0,
    });
  });

  test('what lies beyond the sheet is counted, and so is a block that starts outside of it', () => {
    const block = [
      ['1', '2'],
      ['3', '4'],
    ];
    expect(placedCells(block, { row: 9, column: 'C', letters, lastRow: 9 })).toEqual({
      cells: [{ row: 9, column: 'C', text: '1' }],
      outside: 3,
    });
    expect(placedCells(block, { row: 1, column: 'fate', letters, lastRow: 9 })).toEqual({ cells: [], outside: 4 });
  });
});
