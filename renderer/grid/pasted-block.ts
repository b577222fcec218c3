import type { SheetEdit } from './sheet-types.ts';

/** Rows of cells as a spreadsheet puts them on the clipboard: tabs between cells, quotes around cells with breaks in them. */
export function pastedRows(clipboard: string): readonly (readonly string[])[] {
  const text = clipboard.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(at)) : null;
    const plain = /[\t\n]/g;
    plain.lastIndex = at;
    const end = quoted ? at + quoted[0].length : (plain.exec(text)?.index ?? text.length);
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : text.slice(at, end));
    if (text[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

interface Place {
  readonly row: number; // 1 = first: where the block's first cell goes
  readonly column: string;
  readonly letters: readonly string[]; // of the sheet
  readonly lastRow: number;
}

/** The cells a pasted block fills, texts composed, and how many of its cells have no place in the sheet. */
export function placedCells(
  rows: readonly (readonly string[])[],
  { row, column, letters, lastRow }: Place,
): { readonly cells: readonly SheetEdit[]; readonly outside: number } {
  const first = letters.indexOf(column);
  const cells: SheetEdit[] = [];
  let outside = 0;
  for (const [down, texts] of rows.entries())
    for (const [right, text] of texts.entries()) {
      const letter = first === -1 ? undefined : letters[first + right];
      if (letter === undefined || row + down > lastRow) outside++;
      else cells.push({ row: row + down, column: letter, text: text.normalize('NFC') });
    }
  return { cells, outside };
}
