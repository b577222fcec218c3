import {
  type Formula,
  isNumberCell,
  type NumberKind,
  type ReportCell,
  type ReportColumn,
  type ReportRow,
  type ReportSheet,
} from '../../../shared/report/report-model.ts';
import { daySerial } from './day-serial.ts';
import { formulaText, type SheetPlan, type SheetPlans } from './formula-text.ts';
import { layOutHeadings } from './lay-out-headings.ts';
import { lineCount, rowHeight } from './line-count.ts';
import { cellLook, headLooks } from './looks.ts';
import type { BookCell, BookRow, BookSheet, CellRange, Look } from './sheet-book.ts';

const headRowsOf = ({ letterhead }: ReportSheet): number => (letterhead ? 3 : 0) + 2; // letterhead, title, subtitle

/** Where the rows of a sheet will lie, known before any formula is written. */
export function planSheet(sheet: ReportSheet): SheetPlan {
  const firstRow = headRowsOf(sheet) + layOutHeadings(sheet.columns).rows.length;
  return { sheet, firstRow, totalsRow: firstRow + sheet.rows.length };
}

const kindOf = (column: ReportColumn): NumberKind => (column.kind === 'text' || column.kind === 'date' ? 'integer' : column.kind);
const scales: Readonly<Record<NumberKind, number>> = { integer: 1, money: 1, decimal: 100, percent: 10_000 };

const widthOf = (columns: readonly ReportColumn[], from: number, count: number): number =>
  columns.slice(from, from + count).reduce((width, column) => width + column.widthCharacters, 0);

const textCell = (text: string, look: Look): BookCell => ({ content: { kind: 'text', text }, look });

/** Lines over the whole table, or over a part of it. */
function acrossRow(
  columns: number,
  parts: readonly { readonly from: number; readonly text: string; readonly look: Look }[],
): readonly (BookCell | null)[] {
  return Array.from({ length: columns }, (_, index) => {
    const part = parts.find(({ from }) => from === index);
    return part ? textCell(part.text, part.look) : null;
  });
}

function headRows({ letterhead, title, subtitle, columns }: ReportSheet): {
  readonly rows: readonly BookRow[];
  readonly merges: readonly CellRange[];
} {
  const last = columns.length - 1;
  const total = widthOf(columns, 0, columns.length);
  // The agency takes the left of the page, the national title the larger right part.
  const half = Math.max(
    1,
    columns.findIndex((_, index) => widthOf(columns, 0, index + 1) > total * 0.46),
  );
  const whole = (text: string, look: Look): BookRow => ({
    heightPoints: Math.max(rowHeight(lineCount(text, total * 0.8, true)), (look.size ?? 11) * 1.6),
    cells: acrossRow(columns.length, [{ from: 0, text, look }]),
  });
  const sides = (left: string, leftLook: Look, right: string, rightLook: Look): BookRow => ({
    heightPoints: 20,
    cells: acrossRow(columns.length, [
      { from: 0, text: left, look: leftLook },
      { from: half, text: right, look: rightLook },
    ]),
  });
  const letter = letterhead
    ? [
        sides(letterhead.parentAgency, headLooks.parentAgency, letterhead.nationalTitle, headLooks.nationalTitle),
        sides(letterhead.agency, headLooks.agency, letterhead.motto, headLooks.motto),
        sides(letterhead.documentNumber, headLooks.documentNumber, letterhead.placeAndDate, headLooks.placeAndDate),
      ]
    : [];
  const letterMerges = letter.flatMap((_, row): readonly CellRange[] => [
    { top: row, left: 0, bottom: row, right: half - 1 },
    { top: row, left: half, bottom: row, right: last },
  ]);
  const rows = [...letter, whole(title.toLocaleUpperCase('vi'), headLooks.title), whole(subtitle, headLooks.subtitle)];
  const wholeMerges = [letter.length, letter.length + 1].map((row): CellRange => ({ top: row, left: 0, bottom: row, right: last }));
  return { rows, merges: [...letterMerges, ...wholeMerges] };
}

interface RowSite {
  readonly own: SheetPlan;
  readonly plans: SheetPlans;
  readonly row: number;
}

function numberCell(value: number, kind: NumberKind, formula: Formula | undefined, look: Look, site: RowSite, column: number): BookCell {
  const scaled = value / scales[kind];
  return formula
    ? { content: { kind: 'formula', formula: formulaText(formula, { ...site, column }, site.plans), value: scaled }, look }
    : { content: { kind: 'number', value: scaled }, look };
}

function bookCell(cell: ReportCell, column: ReportColumn, index: number, { role }: ReportRow, indented: boolean, site: RowSite): BookCell {
  const look = (what: Parameters<typeof cellLook>[2]): Look => cellLook(role, column, what, indented);
  if (cell === null) return { content: { kind: 'blank' }, look: look('text') };
  if (typeof cell === 'string') return textCell(cell, look('text'));
  if (typeof cell === 'number') return numberCell(cell, kindOf(column), undefined, look(kindOf(column)), site, index);
  if (isNumberCell(cell)) {
    const kind = cell.kind ?? kindOf(column);
    return numberCell(cell.value, kind, cell.formula, look(kind), site, index);
  }
  if ('day' in cell) {
    const serial = daySerial(cell.day);
    return serial === null ? textCell(cell.day, look('text')) : { content: { kind: 'number', value: serial }, look: look('day') };
  }
  return textCell(cell.text, { ...cellLook(role, column, 'text', indented), horizontal: 'left' });
}

function tableRow(row: ReportRow, site: RowSite): { readonly row: BookRow; readonly merges: readonly CellRange[] } {
  const { columns } = site.own.sheet;
  const firstWords = columns.findIndex(({ kind, centred }) => kind === 'text' && !centred);
  const merges: CellRange[] = [];
  let lines = 1;
  const cells = columns.map((column, index) => {
    const cell = row.cells[column.key] ?? null;
    const made = bookCell(cell, column, index, row, row.role === 'detail' && index === firstWords, site);
    const span = typeof cell === 'object' && cell !== null && 'text' in cell ? cell.span : 1;
    if (span > 1) merges.push({ top: site.row, left: index, bottom: site.row, right: index + span - 1 });
    if (made.content.kind === 'text')
      lines = Math.max(lines, lineCount(made.content.text, widthOf(columns, index, span) - (made.look.indent ?? 0), made.look.bold));
    return made;
  });
  return { row: { heightPoints: rowHeight(lines), cells }, merges };
}

function headingRows({ columns }: ReportSheet, top: number): { readonly rows: readonly BookRow[]; readonly merges: readonly CellRange[] } {
  const { rows, merges } = layOutHeadings(columns);
  const lines = (cells: readonly BookCell[], level: number): number =>
    Math.max(
      ...cells.map(({ content }, index) => {
        const merge = merges.find(({ top: first, left }) => first === level && left === index);
        const tall = merge && merge.bottom > merge.top ? rows.length : 1;
        const wide = merge ? merge.right - merge.left + 1 : 1;
        return content.kind === 'text' ? Math.ceil(lineCount(content.text, widthOf(columns, index, wide), true) / tall) : 1;
      }),
    );
  return {
    rows: rows.map((cells, level) => ({ heightPoints: Math.max(18, rowHeight(lines(cells, level))), cells })),
    merges: merges.map((merge) => ({ ...merge, top: merge.top + top, bottom: merge.bottom + top })),
  };
}

/** A report sheet as cells at their places: head, headings, rows, totals, a blank row, notes. */
export function layOutSheet(own: SheetPlan, plans: SheetPlans, footer: string): BookSheet {
  const { sheet, firstRow } = own;
  const { columns, print } = sheet;
  const headingTop = headRowsOf(sheet);
  const head = headRows(sheet);
  const headings = headingRows(sheet, headingTop);
  const table = [...sheet.rows, ...sheet.totals].map((row, index) => tableRow(row, { own, plans, row: firstRow + index }));
  const notesTop = firstRow + table.length + 1;
  const width = widthOf(columns, 0, columns.length);
  const notes = sheet.notes.map((text) => ({
    heightPoints: rowHeight(lineCount(text, width)),
    cells: acrossRow(columns.length, [{ from: 0, text, look: headLooks.note }]),
  }));
  const noteMerges = notes.map(
    (_, index): CellRange => ({ top: notesTop + index, left: 0, bottom: notesTop + index, right: columns.length - 1 }),
  );
  return {
    name: sheet.name,
    columnWidths: columns.map(({ widthCharacters }) => widthCharacters),
    rows: [...head.rows, ...headings.rows, ...table.map(({ row }) => row), { heightPoints: null, cells: [] }, ...notes],
    merges: [...head.merges, ...headings.merges, ...table.flatMap(({ merges }) => merges), ...noteMerges],
    frozen: { rows: print.freezeHeadings ? firstRow : 0, columns: print.freezeColumns },
    print: {
      marginsMm: print.marginsMm,
      fitTo: print.fitTo,
      repeatedRows: print.repeatHeadings ? { first: headingTop, last: firstRow - 1 } : null,
      footer,
      pageNumberSize: 13,
      footerSize: 9,
      numberFirstPage: print.numberFirstPage,
    },
  };
}
