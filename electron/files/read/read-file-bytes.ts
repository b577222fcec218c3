import path from 'node:path';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RawSheet, RawWorkbook } from '../../../shared/staging/raw-sheet.ts';
import { type Admitted, gate } from './gate.ts';
import { readHtmlTables } from './html-tables.ts';
import { type ReadLimits, readLimits } from './limits.ts';
import { parseCsv } from './parse-csv.ts';
import { readParsedSheets } from './read-parsed-sheets.ts';
import { wrongType } from './recognise.ts';
import { type FileProblem, type FileProblemCode, Refusal } from './refusal.ts';

/** A file's cells, and what a person should know about them. */
export interface FileCells {
  readonly workbook: RawWorkbook;
  readonly warnings: readonly FileProblem[];
}

const problemAt = (
  code: FileProblemCode,
  params: Problem['params'],
  file: string,
  sheet: string | null,
  severity: Problem['severity'],
): FileProblem =>
  // Safe: a Refusal and the warnings below are only ever made from a code and the parameters of that code.
  problem(code, { kind: 'file', file, sheet }, params as never, severity) as FileProblem;

const stem = (file: string): string => path.basename(file, path.extname(file)) || file;

function textSheet(name: string, rows: RawSheet['rows'], rest: Partial<RawSheet> = {}): RawSheet {
  return { name, hidden: false, date1904: false, rows, merges: [], hiddenRows: [], ...rest };
}

function sheetsOf(
  admitted: Admitted,
  file: string,
  limits: ReadLimits,
  warn: (code: FileProblemCode, params: Problem['params'], sheet: string) => void,
) {
  switch (admitted.kind) {
    case 'csv':
      return [textSheet(stem(file), parseCsv(admitted.text, limits))];
    case 'html': {
      const tables = readHtmlTables(admitted.text, limits);
      if (tables.length === 0) throw wrongType('html-page', path.extname(file).toLowerCase());
      return tables.map(({ rows, merges, hiddenRows }, index) =>
        textSheet(tables.length === 1 ? stem(file) : `${stem(file)} ${index + 1}`, rows, { merges, hiddenRows }),
      );
    }
    default:
      return readParsedSheets(admitted, limits, (count, firstCell, sheet) =>
        warn('file.formulas-without-values', { count, firstCell }, sheet),
      );
  }
}

/**
 * The whole chain for one file: gate, parser, independent count. Runs in the child process; nothing in it touches
 * a file, a clock or the network.
 *
 * Errors: one Problem that names the file, and the sheet when it is one sheet's fault. All or nothing: a file of which
 * a cell is missing gives no cells.
 */
export function readFileBytes(bytes: Uint8Array, file: string, limits: ReadLimits = readLimits): Result<FileCells, FileProblem> {
  const warnings: FileProblem[] = [];
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const admitted = gate(buffer, path.extname(file).toLowerCase(), limits);
    if (admitted.format === 'xls') warnings.push(problemAt('file.no-checksum', {}, file, null, 'warning'));
    if ('guessedEncoding' in admitted && admitted.guessedEncoding !== null)
      warnings.push(problemAt('file.guessed-encoding', { encoding: admitted.guessedEncoding }, file, null, 'warning'));
    const sheets = sheetsOf(admitted, file, limits, (code, params, sheet) =>
      warnings.push(problemAt(code, params, file, sheet, 'warning')),
    );
    return ok({ workbook: { file, format: admitted.format, sheets }, warnings });
  } catch (error) {
    if (error instanceof Refusal) return fail(problemAt(error.code, error.params, file, error.sheet, 'error'));
    throw error;
  }
}
