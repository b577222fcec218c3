import type { Severity } from '../../../../shared/kernel/problem.ts';
import type { RawWorkbook, WorkbookFormat } from '../../../../shared/staging/raw-sheet.ts';
import type { Language } from '../../../../shared/text/language.ts';

/** Something the sender has to look at, in words of the sender's language. */
export interface ReturnFinding {
  readonly sheet: string;
  readonly cell: string | null; // A1 address; null: the sheet as a whole
  readonly severity: Severity;
  readonly message: string;
  readonly advice?: string; // what to do
}

/** What the copy says about itself. */
export interface ReturnMeta {
  readonly file: string; // name of the sender's file, without folders
  readonly sha256: string; // of that file, in hexadecimal; of the first one when that was a corrected copy itself
  readonly firstFile?: string; // name of the file that digest is of, where it is another
  readonly planName: string;
  readonly date: string; // YYYY-MM-DD
}

export interface ReturnRequest {
  readonly original: Uint8Array;
  readonly format: WorkbookFormat;
  readonly workbook: RawWorkbook; // the cells as they were read
  readonly findings: readonly ReturnFinding[];
  readonly language: Language;
  readonly meta: ReturnMeta;
}
