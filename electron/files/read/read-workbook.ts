import type { Result } from '../../../shared/kernel/result.ts';
import type { ChildStarter } from './child-starter.ts';
import type { ReadOptions } from './reading.ts';
import type { FileProblem } from './refusal.ts';
import { type ReadFile, WorkbookReader } from './workbook-reader.ts';

/**
 * Reads one workbook in a child process of its own. Whoever reads several keeps a `WorkbookReader` instead.
 *
 * Errors: one Problem of the file; a file of which a cell or a sheet is missing gives nothing at all.
 */
export async function readWorkbook(
  source: string | Uint8Array,
  fileName: string,
  { starter, ...options }: ReadOptions & { readonly starter: ChildStarter },
): Promise<Result<ReadFile, FileProblem>> {
  const reader = new WorkbookReader(starter);
  try {
    return await reader.read(typeof source === 'string' ? { path: source, fileName } : { bytes: source, fileName }, options);
  } finally {
    await reader.close();
  }
}
