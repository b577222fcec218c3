import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RawWorkbook } from '../../../shared/staging/raw-sheet.ts';
import type { WorkbookReader } from '../../files/read/workbook-reader.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { type StoredSheet, sourceContent } from '../../store/tables/imports.ts';

type Source = Pick<StoredSheet, 'sha256' | 'file'>;

/** Passwords of files that were opened in this session, by the SHA-256 of the file. They are written down nowhere. */
export type Passwords = Map<string, string>;

/** The workbooks kept in one plan. The last one read stays at hand: paging through a sheet must not read its file for each page. */
export class SourceWorkbooks {
  readonly #read: ReadHandle;
  readonly passwords: Passwords = new Map();
  #last: (Source & { readonly workbook: RawWorkbook }) | null = null;

  constructor(read: ReadHandle) {
    this.#read = read;
  }

  /** The file as it was imported. The name counts too: a CSV sheet is called after its file. Errors: `file.damaged`, `file.password`. */
  async of({ sha256, file }: Source, reader: WorkbookReader): Promise<Result<RawWorkbook, Problem<'file.damaged' | 'file.password'>>> {
    if (this.#last?.sha256 === sha256 && this.#last.file === file) return ok(this.#last.workbook);
    const content = sourceContent(this.#read, sha256);
    const password = this.passwords.get(sha256);
    const read = content && (await reader.read({ bytes: content, fileName: file }, password === undefined ? {} : { password }));
    if (read?.ok === false && read.problems[0].code === 'file.password')
      return fail(problem('file.password', { kind: 'file', file, sheet: null }, read.problems[0].params));
    if (!read?.ok) return fail(problem('file.damaged', { kind: 'file', file, sheet: null }, { reason: 'unreadable', part: null }));
    this.#last = { sha256, file, workbook: read.value.workbook };
    return ok(read.value.workbook);
  }
}
