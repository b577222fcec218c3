import path from 'node:path';
import type { RawSheet, WorkbookFormat } from '../../../shared/staging/raw-sheet.ts';
import type { Admitted } from './admitted.ts';
import type { Warn } from './file-problems.ts';
import { gate } from './gate.ts';
import { boundarySheets } from './geo/read-boundaries.ts';
import { readHtmlTables } from './html-tables.ts';
import { parsedLimits, type ReadLimits } from './limits.ts';
import { parseCsv } from './parse-csv.ts';
import { readParsedSheets } from './read-parsed-sheets.ts';
import { wrongType } from './recognise.ts';

export interface ParsedFile {
  readonly format: WorkbookFormat;
  readonly sheets: readonly RawSheet[];
}

const stem = (file: string): string => path.basename(file, path.extname(file)) || file;

function textSheet(name: string, rows: RawSheet['rows'], rest: Partial<RawSheet> = {}): RawSheet {
  return { name, hidden: false, date1904: false, rows, merges: [], hiddenRows: [], ...rest };
}

function sheetsOf(admitted: Admitted, file: string, limits: ReadLimits, warn: Warn): readonly RawSheet[] {
  switch (admitted.kind) {
    case 'boundaries':
      return boundarySheets(admitted, stem(file), limits, (missing, sheet) => warn('file.features-without-outline', missing, sheet));
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

/** Old workbooks keep their programs in a stream of this name. */
const macroStream = Buffer.from('_VBA_PROJECT_CUR', 'utf16le');

/**
 * A file that is held in memory as a whole: gate, parser, independent count.
 *
 * Errors: throws Refusal. All or nothing: a file of which a cell is missing gives no cells.
 */
export function parseFile(bytes: Buffer, file: string, limits: ReadLimits, warn: Warn): ParsedFile {
  const tight = parsedLimits(limits);
  const admitted = gate(bytes, path.extname(file).toLowerCase(), tight);
  if (admitted.format === 'xls') {
    warn('file.no-checksum', {});
    if (bytes.includes(macroStream)) warn('file.macros', {});
  }
  if ('guessedEncoding' in admitted && admitted.guessedEncoding !== null)
    warn('file.guessed-encoding', { encoding: admitted.guessedEncoding });
  return { format: admitted.format, sheets: sheetsOf(admitted, file, tight, warn) };
}
