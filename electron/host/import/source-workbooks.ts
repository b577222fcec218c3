import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RawWorkbook } from '../../../shared/staging/raw-sheet.ts';
import type { WorkbookReader } from '../../files/read/workbook-reader.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { type StoredSheet, sourceContent } from '../../store/tables/imports.ts';

type Source = Pick<StoredSheet, 'sha256' | 'file'>;

/** The workbooks kept in one plan. The last one read stays at hand: paging through a sheet must not read its file for each page. */
export class SourceWorkbooks {
  readonly #read: ReadHandle;
  #last: (Source & { readonly workbook: RawWorkbook }) | null = null;

  constructor(read: ReadHandle) {
    this.#read = read;
  }

  /** The file as it was imported. The name counts too: a CSV sheet is called after its file. Errors: `file.damaged`. */
  async of({ sha256, file }: Source, reader: WorkbookReader): Promise<Result<RawWorkbook, Problem<'file.damaged'>>> {
    if (this.#last?.sha256 === sha256 && this.#last.file === file) return ok(this.#last.workbook);
    const content = sourceContent(this.#read, sha256);
    const read = content && (await reader.read({ bytes: content, fileName: file }));
    if (!read?.ok) return fail(problem('file.damaged', { kind: 'file', file, sheet: null }, { reason: 'unreadable', part: null }));
    this.#last = { sha256, file, workbook: read.value.workbook };
    return ok(read.value.workbook);
  }
}
