import { cellAddress, columnLetters, columnNumber } from '../kernel/cell-address.ts';
import type { Problem } from '../kernel/problem.ts';
import { cellText } from './cells/cell-text.ts';
import type { CellDecision } from './decisions.ts';
import type { RawCell, RawSheet } from './raw-sheet.ts';
import { type KeyedTable, rowKeys } from './row-key.ts';
import type { StagedSheet, TextChange } from './staged-sheet.ts';

const addressParts = /^([A-Z]+)(\d+)$/;

/** "F17" → its row and column from 0. */
function cellAt(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = addressParts.exec(address) ?? [];
  if (letters === '') return null;
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

const keyedTable = ({ kind, columns, cells, headerRows }: StagedSheet): KeyedTable | null =>
  cells === undefined
    ? null
    : { kind, columns, rows: cells.asRead, date1904: cells.date1904, firstRow: headerRows.at(-1) ?? 0, leftOut: cells.leftOut };

/** What tells a cell again: the row's key, the heading, the text in the file. */
const tag = (rowKey: string, heading: string, before: string): string => JSON.stringify([rowKey, heading, before]);

/** Composed headings by column. */
type Headings = readonly string[];

/** A sheet with the corrections that fit it in place, and the list of them. */
export function applyCorrections(
  sheet: RawSheet,
  table: KeyedTable,
  headings: Headings,
  decisions: readonly CellDecision[],
): { readonly sheet: RawSheet; readonly changes: readonly TextChange[] } {
  const corrections = new Map(
    decisions.flatMap((one) => (one.kind === 'correct' ? [[tag(one.rowKey, one.heading, one.before), one.after] as const] : [])),
  );
  if (corrections.size === 0) return { sheet, changes: [] };
  const wantedHeadings = new Set(decisions.map(({ heading }) => heading));
  const columns = headings.flatMap((heading, column) => (wantedHeadings.has(heading) ? [column] : []));
  const wantedKeys = new Set(decisions.map(({ rowKey }) => rowKey));
  const changes: TextChange[] = [];
  const rows = [...sheet.rows];
  for (const [row, key] of rowKeys(table)) {
    if (!wantedKeys.has(key)) continue;
    const cells: RawCell[] = [...(sheet.rows[row] ?? [])];
    for (const column of columns) {
      const heading = headings[column] ?? '';
      const before = cellText(cells[column], sheet.date1904);
      const after = corrections.get(tag(key, heading, before));
      if (after === undefined) continue;
      while (cells.length < column) cells.push(null);
      cells[column] = after === '' ? null : after;
      changes.push({ kind: 'correction', cell: cellAddress(row, column), heading, before, after });
    }
    rows[row] = cells;
  }
  return changes.length === 0 ? { sheet, changes } : { sheet: { ...sheet, rows }, changes };
}

/** A cell that a person gives another text; counted from 0. An empty text empties the cell. */
export interface CorrectedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The corrections of cells, to be remembered. Cells that are no data (headings, blank rows, columns without a heading) give none. */
export function correctionsOf(staged: StagedSheet, cells: readonly CorrectedCell[]): readonly CellDecision[] {
  const table = keyedTable(staged);
  if (!table) return [];
  const keys = rowKeys(table);
  return cells.flatMap(({ row, column, text }): readonly CellDecision[] => {
    const rowKey = keys.get(row);
    const heading = staged.cells?.headings[column] ?? '';
    if (rowKey === undefined || heading === '') return [];
    return [{ kind: 'correct', rowKey, heading, before: cellText(table.rows[row]?.[column], table.date1904), after: text }];
  });
}

/** What tells a warning's cell again; null for places that are no cell of the table. A warning of the whole sheet has empty words. */
function judged(staged: StagedSheet): (at: Problem['at']) => Omit<CellDecision & { kind: 'accept' }, 'kind' | 'code'> | null {
  const table = keyedTable(staged);
  const keys = table ? rowKeys(table) : null;
  return (at) => {
    if (at.kind === 'file') return { rowKey: '', heading: '', before: '' };
    const place = at.kind === 'cell' ? cellAt(at.cell) : null;
    if (!place || !table || !keys) return null;
    const heading = staged.cells?.headings[place.column] ?? columnLetters(place.column);
    return { rowKey: keys.get(place.row) ?? '', heading, before: cellText(table.rows[place.row]?.[place.column], table.date1904) };
  };
}

/** What a person accepts with warnings, to be remembered. Errors cannot be accepted: they give none. */
export function acceptancesOf(staged: StagedSheet, problems: readonly Problem[]): readonly CellDecision[] {
  const judge = judged(staged);
  return problems.flatMap(({ code, severity, at }): readonly CellDecision[] => {
    const cell = severity === 'warning' ? judge(at) : null;
    return cell ? [{ kind: 'accept', ...cell, code }] : [];
  });
}

/** Moves the warnings that were accepted before to `accepted`. To be done last, when all checks have spoken. */
export function withAccepted(staged: StagedSheet): StagedSheet {
  const accepted = new Set(
    staged.decisions.flatMap((one) => (one.kind === 'accept' ? [`${one.code} ${tag(one.rowKey, one.heading, one.before)}`] : [])),
  );
  const all = [...staged.problems, ...staged.accepted];
  if (accepted.size === 0) return staged.accepted.length === 0 ? staged : { ...staged, problems: all, accepted: [] };
  const judge = judged(staged);
  const byFate = Map.groupBy(all, ({ code, severity, at }) => {
    const cell = severity === 'warning' ? judge(at) : null;
    return cell !== null && accepted.has(`${code} ${tag(cell.rowKey, cell.heading, cell.before)}`);
  });
  return { ...staged, problems: byFate.get(false) ?? [], accepted: byFate.get(true) ?? [] };
}
