import type { Problem } from '../../../../shared/kernel/problem.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import type { CopyMarks, FileToCopy } from '../../read/copying.ts';
import { refused } from '../../read/file-problems.ts';
import { readLimits } from '../../read/limits.ts';
import { readFile } from '../../read/read-file.ts';
import type { RowBatch } from '../../read/transfer/row-batch.ts';
import { SheetCollector } from '../../read/transfer/sheet-collector.ts';
import { writeReturnWorkbook } from './write-return-workbook.ts';

/**
 * A file read and its copy written in one go (see `writeReturnWorkbook`), for the reader process: the cells of a large file need not
 * travel there.
 *
 * Errors  those of reading it, for a file that could not be read before either.
 */
export async function copyFile({ bytes, fileName, password }: FileToCopy, marks: CopyMarks): Promise<Result<Uint8Array, Problem>> {
  const collector = new SheetCollector();
  const sink = {
    rows: (sheet: number, batch: RowBatch) => collector.receive(sheet, batch),
    restart: () => collector.restart(),
  };
  const read = await readFile(bytes, fileName, sink, readLimits, password);
  if (!read.ok) return read;
  const { format, sheets } = read.value;
  try {
    const workbook = { file: fileName, format, sheets: collector.sheets(sheets) };
    return await writeReturnWorkbook({ ...marks, original: bytes, format, workbook });
  } catch (error) {
    return refused(error, fileName);
  }
}
