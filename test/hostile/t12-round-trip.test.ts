import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { nodeChildStarter } from '../../electron/files/read/node-child-starter.ts';
import { WorkbookReader } from '../../electron/files/read/workbook-reader.ts';
import { hucreSheetWriter } from '../../electron/files/write/hucre-sheet-writer.ts';
import type { BookCell, BookSheet, SheetBook } from '../../electron/files/write/sheet-book.ts';
import { plainPrint } from '../../fixtures/hostile/plain-print.ts';
import type { RawCell } from '../../shared/staging/raw-sheet.ts';

const reader = new WorkbookReader(nodeChildStarter);
afterAll(() => reader.close());

/** A cell as it is written, and what must be read of it. */
interface Pair {
  readonly cell: BookCell | null;
  readonly read: RawCell;
}

// A cell holds no control characters but line feeds: a tab becomes a space, a carriage return a line feed, the others go.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\0-\x09\x0b-\x1f]/g;
const asRead = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(controls, (control) => (control === '\t' ? ' ' : ''))
    .normalize('NFC');

const textPair = (text: string): Pair => ({ cell: { content: { kind: 'text', text }, look: { format: '@' } }, read: asRead(text) || null });
const numberPair = (value: number, format: string): Pair => ({
  cell: { content: { kind: 'number', value }, look: { format } },
  read: value,
});

const syllable = fc.constantFrom('Nguyễn', 'Trần', 'Ấn', 'Đặng', 'Thị', 'Hoà', 'Hòa', 'Quỳnh', 'Ngữ', 'Bê', "H'Hen", 'Y-Krông', 'ỷ', 'ữ');
const name = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const spelling = fc.constantFrom('NFC', 'NFD', 'NFKC');
const digits = (length: number) => fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((all) => all.join(''));
const hostile = fc.constantFrom(
  '=1+1',
  "=cmd|'/C calc'!A0",
  '+84901234567',
  '-1',
  '@SUM(A1)',
  "'001",
  "''",
  '_x0041_',
  '_x005F_x0041_',
  '_x000D_',
  'x_x0000_y',
  'a\tb\0c\x1bd',
  'dòng\r\nhai\rba',
  '\u202eađảo\u202c',
  'a\u200bb\ufeffc',
  '#REF!',
  '#N/A',
  'TRUE',
  '1E5',
  '2026-01-02',
  '4,98',
  '  cách  ',
  '<img src=x onerror=alert(1)>',
  '&amp;lt;',
  ']]>',
  '<!--',
  '😀👩‍👩‍👧',
  '__proto__',
  'constructor',
  '',
);

const pair: fc.Arbitrary<Pair> = fc.oneof(
  fc.constant<Pair>({ cell: null, read: null }),
  fc.tuple(name, spelling).map(([words, form]) => textPair(words.normalize(form))),
  fc.oneof(digits(5), digits(9), digits(12), digits(10)).map(textPair), // codes, old and new identity numbers, telephones
  hostile.map(textPair),
  fc
    .string({ unit: 'binary', maxLength: 30 })
    .filter((text) => text.isWellFormed() && !/[\ufffe\uffff]/.test(text))
    .map(textPair),
  fc.integer({ min: 0, max: 999_999_999_999 }).map((value) => numberPair(value, '#,##0')),
  fc.integer({ min: -100_000, max: 100_000 }).map((value) => numberPair(value / 100, '0.00')),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => numberPair(value === 0 ? 0 : value, 'General')),
  fc.integer({ min: 1, max: 80_000 }).map((value): Pair => ({ ...numberPair(value, 'dd/mm/yyyy'), read: { serial: value } })),
  fc
    .integer({ min: 0, max: 9999 })
    .map((value): Pair => ({ cell: { content: { kind: 'formula', formula: 'SUM(1,2)', value }, look: { format: '0' } }, read: value })),
);
const table = fc.array(fc.array(pair, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });

const sheetOf = (name: string, rows: readonly (readonly Pair[])[]): BookSheet => ({
  name,
  columnWidths: Array.from({ length: 8 }, () => 12),
  rows: rows.map((row) => ({ heightPoints: null, cells: row.map(({ cell }) => cell) })),
  merges: [],
  frozen: { rows: 0, columns: 0 },
  print: plainPrint,
});

const bookOf = (sheets: readonly BookSheet[]): SheetBook => ({
  title: 'Thử',
  creator: 'thử',
  dated: '2025-07-01',
  font: 'Times New Roman',
  fontSize: 11,
  sheets,
});

/** What the reader leaves out: empty cells after the last of a row, empty rows after the last of a sheet. */
function trimmed(rows: readonly (readonly RawCell[])[]): readonly (readonly RawCell[])[] {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
}
const composed = (rows: readonly (readonly RawCell[])[]): readonly (readonly RawCell[])[] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFC') : cell)));

async function readBack(book: SheetBook) {
  const outcome = await reader.read({ bytes: await hucreSheetWriter.write(book), fileName: 'bảng.xlsx' });
  if (!outcome.ok) throw new Error(`${outcome.problems[0].code} ${JSON.stringify(outcome.problems[0].params)}`);
  return outcome.value;
}

test('whatever our writer writes our reader reads: the same cells, the same texts', async () => {
  await fc.assert(
    fc.asyncProperty(table, table, async (first, second) => {
      const { workbook } = await readBack(bookOf([sheetOf('Một', first), sheetOf('Hai & <ba>', second)]));
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Một', 'Hai & <ba>']);
      for (const [index, rows] of [first, second].entries())
        expect(composed(workbook.sheets[index]!.rows)).toEqual(trimmed(rows.map((row) => row.map(({ read }) => read))));
    }),
    { numRuns: 200, seed: 2025 },
  );
}, 60_000);

test('no formula text comes back, only what it gave', async () => {
  const { workbook } = await readBack(
    bookOf([sheetOf('S', [[{ cell: { content: { kind: 'formula', formula: 'SUM(A2:A9)', value: 7 }, look: { format: '0' } }, read: 7 }]])]),
  );
  expect(JSON.stringify(workbook)).not.toContain('SUM');
  expect(workbook.sheets[0]!.rows).toEqual([[7]]);
});
