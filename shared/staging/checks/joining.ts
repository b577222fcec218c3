import { columnLetters } from '../../kernel/cell-address.ts';
import { type Place, type Problem, problem, type Severity } from '../../kernel/problem.ts';
import type { ImportProblems, OtherCell } from '../../kernel/problems/import.ts';
import type { ImportKind, RecordsByKind } from '../../model/records.ts';
import { cellText } from '../cells/cell-text.ts';
import { rowText } from '../cells/row-text.ts';
import { rowAccount } from '../row-account.ts';
import { recordText } from '../same-record.ts';
import type { ColumnMatch, RowNotKept, StagedSheet } from '../staged-sheet.ts';

type AnyRecord = RecordsByKind[ImportKind];

/** Records of a sheet that is in the plan already, with what is needed to name their cells. A StagedSheet is one too. */
export type KnownSheet = Pick<StagedSheet, 'file' | 'sheet' | 'kind' | 'columns' | 'cells' | 'records'>;

/** A record in its sheet; `joined` is null when the sheet is in the plan already and cannot change. */
export interface Listed<K extends ImportKind> {
  readonly record: RecordsByKind[K];
  readonly sheet: KnownSheet;
  readonly joined: JoinedSheet | null;
}

/** A staged sheet on its way through the checks: rows may leave it, problems are added, nothing else changes. */
export class JoinedSheet {
  readonly staged: StagedSheet;
  readonly #gone = new Set<AnyRecord>();
  readonly #changed = new Map<AnyRecord, AnyRecord>();
  readonly #notKept = new Map<number, RowNotKept>();
  readonly #problems: Problem[] = [];

  constructor(staged: StagedSheet) {
    this.staged = staged;
  }

  has(record: AnyRecord): boolean {
    return !this.#gone.has(record);
  }

  /** Whether a row of the sheet is not there because of an error. */
  hasRejected(): boolean {
    return this.staged.account.rejected > 0 || [...this.#notKept.values()].some(({ fate }) => fate === 'rejected');
  }

  add(found: Problem): void {
    this.#problems.push(found);
  }

  /** The row leaves with an error or as a repetition; units above, which the row only named, stay. */
  remove(record: AnyRecord, fate: 'rejected' | 'merged', found: Problem): void {
    this.add(found);
    if (this.#gone.has(record)) return;
    this.#gone.add(record);
    const reason = fate === 'rejected' ? 'error' : 'duplicate';
    const { cells } = this.staged;
    const text = cells ? rowText(cells, record.row - 1, cells.leftOut) : recordText(record);
    this.#notKept.set(record.row, { row: record.row, fate, reason, text });
  }

  /** A unit above that another list describes better; its row is not concerned. */
  drop(record: AnyRecord): void {
    this.#gone.add(record);
  }

  change(record: AnyRecord, to: AnyRecord): void {
    this.#changed.set(record, to);
  }

  /**
   * The sheet after the checks.
   *
   * Errors: throws when its account no longer balances, which is a bug here.
   */
  result(): StagedSheet {
    const { staged } = this;
    if (this.#problems.length === 0 && this.#gone.size === 0 && this.#changed.size === 0) return staged;
    const notKept = [...staged.notKept, ...this.#notKept.values()].toSorted((a, b) => a.row - b.row);
    return {
      ...staged,
      records: staged.records.filter((record) => this.has(record)).map((record) => this.#changed.get(record) ?? record),
      inherited: new Map([...staged.inherited].filter(([row]) => !this.#notKept.has(row))),
      account: rowAccount(staged.account.read, staged.account.kept - this.#notKept.size, notKept),
      notKept,
      problems: [...staged.problems, ...this.#problems],
    };
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The cell of the first of `fields` that has a column with something in this row; else the row's first column. With the text of the cell, or the value where the cells are not at hand. */
export function placeOf(
  { record, sheet }: Pick<Listed<ImportKind>, 'record' | 'sheet'>,
  fields: readonly string[],
): Extract<Place, { kind: 'cell' }> {
  // Safe: records are plain objects; fields they do not have read as undefined.
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const { rows = [], date1904 = false } = sheet.cells ?? {};
  const written = ({ column }: ColumnMatch) => cellText(rows[record.row - 1]?.[column], date1904);
  const understood = ({ field }: ColumnMatch) => textOf(values[field]);
  // Of several columns for a field the last: shares stand behind amounts.
  const columns = fields.flatMap((field) => sheet.columns.filter((column) => column.field === field).toReversed());
  const match =
    columns.find((column) => written(column) !== '') ??
    columns.find((column) => understood(column) !== '') ??
    columns[0] ??
    sheet.columns[0];
  return {
    kind: 'cell',
    file: sheet.file,
    sheet: sheet.sheet,
    cell: `${columnLetters(match?.column ?? 0)}${record.row}`,
    header: match?.heading ?? null,
    raw: match ? written(match) || understood(match) : '',
  };
}

export function otherCell(listed: Pick<Listed<ImportKind>, 'record' | 'sheet'>, fields: readonly string[]): OtherCell {
  const { file, sheet, cell } = placeOf(listed, fields);
  return { file, sheet, cell };
}

/** Reports something about a record of a sheet that is being imported; records already in the plan are left alone. */
export function report<C extends keyof ImportProblems>(
  listed: Listed<ImportKind>,
  fields: readonly string[],
  code: C,
  params: ImportProblems[C],
  severity: Severity,
): void {
  const { joined, record } = listed;
  if (joined === null) return;
  // Safe: a code and the parameters of that same code; TypeScript cannot see that the union has this member.
  const found = { code, at: placeOf(listed, fields), params, severity } as Problem<keyof ImportProblems>;
  if (severity === 'error') joined.remove(record, 'rejected', found);
  else joined.add(found);
}

/** A row that says again what an earlier one says, in every field. */
export function merge(listed: Listed<ImportKind>, first: Listed<ImportKind>, fields: readonly string[]): void {
  listed.joined?.remove(
    listed.record,
    'merged',
    problem('row.duplicate', placeOf(listed, fields), { first: otherCell(first, fields) }, 'warning'),
  );
}

/** All sheets under the checks: those of the plan first, then those being imported, in their order. */
export class Joining {
  readonly #existing: readonly KnownSheet[];
  readonly sheets: readonly JoinedSheet[];

  constructor(existing: readonly KnownSheet[], staged: readonly StagedSheet[]) {
    this.#existing = existing;
    this.sheets = staged.map((sheet) => new JoinedSheet(sheet));
  }

  /** The records of a kind that are still there. */
  *listed<K extends ImportKind>(kind: K): Generator<Listed<K>> {
    // Safe, twice: a sheet of a kind holds records of that kind.
    for (const sheet of this.#existing)
      if (sheet.kind === kind) for (const record of sheet.records) yield { record: record as RecordsByKind[K], sheet, joined: null };
    for (const joined of this.sheets) {
      if (joined.staged.kind !== kind) continue;
      for (const record of joined.staged.records)
        if (joined.has(record)) yield { record: record as RecordsByKind[K], sheet: joined.staged, joined };
    }
  }
}
