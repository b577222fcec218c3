import type { Problem } from '../../../shared/kernel/problem.ts';
import type { ImportKind } from '../../../shared/model/records.ts';
import type { SharedCell } from '../../../shared/model/source.ts';
import type { CellDecision } from '../../../shared/staging/decisions.ts';
import type { Instructions } from '../../../shared/staging/instructions.ts';
import type { ColumnMatch, RowAccount, RowNotKept, StagedSheet, TableRegion, TextChange } from '../../../shared/staging/staged-sheet.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { sharedCells } from './shared-cells.ts';

/** Keeps an original file once, whatever number of times it is imported. */
export function addSourceFile(write: WriteHandle, sha256: string, content: Uint8Array): void {
  write
    .prepare('INSERT INTO source_file (sha256, bytes, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING')
    .run(sha256, content.byteLength, content);
}

export function addBatch(write: WriteHandle, importedAt: string): number {
  return Number(write.prepare('INSERT INTO import_batch (imported_at) VALUES (?)').run(importedAt).lastInsertRowid);
}

/** A file whose faults a corrected copy answers: the first original, however often copies went back and forth. */
export interface AnsweredFile {
  readonly sha256: string;
  readonly file: string | null; // its name without folders; null: the copy does not say
}

/**
 * Stores what is known of a table of a sheet except its records: account, columns, rows not kept, problems, what people told and decided.
 * Returns its id.
 */
export function addSheet(
  write: WriteHandle,
  batchId: number,
  sha256: string,
  staged: StagedSheet,
  answers: AnsweredFile | null = null,
): number {
  const { read, kept, merged, rejected, setAside } = staged.account;
  const sheetId = Number(
    write
      .prepare(
        `INSERT INTO import_sheet (batch_id, sha256, file, sheet, table_number, region, kind, header_rows, columns, shared_cells,
           instructions, profile, decisions, changes, answers, read, kept, merged, rejected, set_aside)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        batchId,
        sha256,
        staged.file,
        staged.sheet,
        staged.table,
        JSON.stringify(staged.region),
        staged.kind,
        JSON.stringify(staged.headerRows),
        JSON.stringify(staged.columns),
        JSON.stringify(sharedCells(staged)),
        JSON.stringify(staged.instructions),
        staged.profile,
        JSON.stringify(staged.decisions),
        JSON.stringify(staged.changes),
        answers && JSON.stringify(answers),
        read,
        kept,
        merged,
        rejected,
        setAside,
      ).lastInsertRowid,
  );
  const addRow = write.prepare('INSERT INTO import_row (sheet_id, row, fate, reason, text) VALUES (?, ?, ?, ?, ?)');
  for (const { row, fate, reason, text } of staged.notKept) addRow.run(sheetId, row, fate, reason, text);
  const addProblem = write.prepare(
    'INSERT INTO import_problem (sheet_id, ordinal, code, severity, place, params, accepted) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  [...staged.problems, ...staged.accepted].forEach(({ code, severity, at, params }, ordinal) => {
    const accepted = ordinal < staged.problems.length ? 0 : 1;
    addProblem.run(sheetId, ordinal, code, severity, JSON.stringify(at), JSON.stringify(params), accepted);
  });
  return sheetId;
}

/** One table of an imported sheet. */
export interface StoredSheet {
  readonly sheetId: number;
  readonly sha256: string;
  readonly file: string;
  readonly answers: AnsweredFile | null; // of a corrected copy
  readonly sheet: string;
  readonly table: number; // 1 = first of the sheet
  readonly region: TableRegion | null; // null: the whole sheet
  readonly kind: ImportKind | null;
  readonly importedAt: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMatch[];
  readonly sharedCells: readonly SharedCell[];
  readonly instructions: Instructions;
  readonly profile: string | null;
  readonly decisions: readonly CellDecision[];
  readonly changes: readonly TextChange[];
  readonly account: RowAccount;
  readonly errors: number;
  readonly warnings: number; // without those a person has accepted
}

/** Columns that hold JSON, as addSheet writes it. */
const jsonColumns = ['region', 'headerRows', 'columns', 'sharedCells', 'instructions', 'decisions', 'changes', 'answers'] as const;
type JsonColumn = (typeof jsonColumns)[number];

type SheetRow = RowAccount & Omit<StoredSheet, JsonColumn | 'account'> & Readonly<Record<JsonColumn, string | null>>;

const sheetColumns = `s.sheet_id AS sheetId, s.sha256, s.file, s.sheet, s.table_number AS "table", s.region, s.kind, b.imported_at AS importedAt,
  s.header_rows AS headerRows, s.columns, s.shared_cells AS sharedCells, s.instructions, s.profile, s.decisions, s.changes, s.answers,
  s.read, s.kept, s.merged, s.rejected, s.set_aside AS setAside,
  (SELECT count(*) FROM import_problem p WHERE p.sheet_id = s.sheet_id AND p.severity = 'error') AS errors,
  (SELECT count(*) FROM import_problem p WHERE p.sheet_id = s.sheet_id AND p.severity = 'warning' AND p.accepted = 0) AS warnings`;

/** A column of a sheet from before inputs were kept: there each field had one input of its name, or its first. */
type StoredColumn = Omit<ColumnMatch, 'input'> & { readonly input?: string };

function storedSheet({ read, kept, merged, rejected, setAside, ...row }: SheetRow): StoredSheet {
  const json = Object.fromEntries(jsonColumns.map((name) => [name, JSON.parse(row[name] ?? 'null')])) as Pick<StoredSheet, JsonColumn>; // safe: written by addSheet
  const columns = json.columns.map((column: StoredColumn): ColumnMatch => ({ ...column, input: column.input ?? column.field }));
  return { ...row, ...json, columns, account: { read, kept, merged, rejected, setAside } };
}

/** The sheets a dataset revision is made of, newest import first. */
export function sheetsOf(read: ReadHandle, revision: number | null): readonly StoredSheet[] {
  return read
    .prepare<[number | null], SheetRow>(
      `SELECT ${sheetColumns}
         FROM dataset_part d
         JOIN import_sheet s USING (sheet_id)
         JOIN import_batch b USING (batch_id)
        WHERE d.revision = ?
        ORDER BY s.batch_id DESC, s.sheet_id`,
    )
    .all(revision)
    .map(storedSheet);
}

/** Every sheet ever imported, those that were replaced or undone among them. */
export function everySheet(read: ReadHandle): readonly StoredSheet[] {
  return read
    .prepare<[], SheetRow>(`SELECT ${sheetColumns} FROM import_sheet s JOIN import_batch b USING (batch_id)`)
    .all()
    .map(storedSheet);
}

export function sheetById(read: ReadHandle, sheetId: number): StoredSheet | null {
  const row = read
    .prepare<[number], SheetRow>(`SELECT ${sheetColumns} FROM import_sheet s JOIN import_batch b USING (batch_id) WHERE s.sheet_id = ?`)
    .get(sheetId);
  return row ? storedSheet(row) : null;
}

/** A stored problem, and whether a person has accepted it. */
export type StoredProblem = Problem & { readonly accepted: boolean };

/** Problems of one sheet: errors first, accepted warnings last, else in the order they were found. */
export function problemsOf(read: ReadHandle, sheetId: number): readonly StoredProblem[] {
  return read
    .prepare<[number], { code: string; severity: string; place: string; params: string; accepted: number }>(
      'SELECT code, severity, place, params, accepted FROM import_problem WHERE sheet_id = ? ORDER BY severity, accepted, ordinal',
    )
    .all(sheetId)
    .map(({ code, severity, place, params, accepted }) => {
      const found = { code, severity, at: JSON.parse(place), params: JSON.parse(params) } as Problem; // safe: written by addSheet
      return { ...found, accepted: accepted === 1 };
    });
}

export function rowsNotKept(read: ReadHandle, sheetId: number): readonly RowNotKept[] {
  return read.prepare<[number], RowNotKept>('SELECT row, fate, reason, text FROM import_row WHERE sheet_id = ? ORDER BY row').all(sheetId);
}

/** The original bytes of an imported file. */
export function sourceContent(read: ReadHandle, sha256: string): Uint8Array | null {
  return read.prepare<[string], { content: Buffer }>('SELECT content FROM source_file WHERE sha256 = ?').get(sha256)?.content ?? null;
}
