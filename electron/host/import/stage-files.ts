import path from 'node:path';
import type { HostEvent } from '../../../shared/contract/client.ts';
import type { CallArguments } from '../../../shared/contract/contract.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import type { ImportKind } from '../../../shared/model/records.ts';
import type { RawWorkbook } from '../../../shared/staging/raw-sheet.ts';
import { stageSheet } from '../../../shared/staging/stage-sheet.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { ReadSource } from '../../files/read/load-source.ts';
import type { CommandContext } from '../contexts.ts';
import type { FileToImport } from './file-to-import.ts';

type ImportInput = CallArguments<'import.files'>;

/** Where the bytes of a source are; null for an upload that was used or never came. */
function sourceOf(context: Pick<CommandContext, 'takeUpload'>, source: ImportInput['sources'][number]): ReadSource | null {
  if (source.kind === 'path') return { path: source.path, fileName: path.basename(source.path).normalize('NFC') };
  const upload = context.takeUpload(source.uploadId);
  return upload && { bytes: upload.bytes, fileName: upload.name.normalize('NFC') };
}

const nothingRead = (file: string, problems: readonly Problem[]): FileToImport => ({
  file,
  sha256: '',
  bytes: new Uint8Array(),
  sheets: [],
  problems,
});

function stageWorkbook(
  { file, sheets }: RawWorkbook,
  kind: ImportKind | null,
  wanted: string | null,
): { readonly sheets: readonly StagedSheet[]; readonly problems: readonly Problem[] } {
  const chosen = wanted === null ? sheets : sheets.filter((sheet) => sheet.name.normalize('NFC') === wanted.normalize('NFC'));
  if (chosen.length === 0 && wanted !== null) {
    const there = sheets.map((sheet) => sheet.name).join(', ');
    return { sheets: [], problems: [problem('sheet.not-found', { kind: 'file', file, sheet: wanted }, { sheet: wanted, there })] };
  }
  return { sheets: besideTables(chosen.map((sheet) => stageSheet(file, sheet, { kind }))), problems: [] };
}

/** A cover or summary sheet beside sheets we know needs a look; alone in its file it is why nothing could be read. */
function besideTables(sheets: readonly StagedSheet[]): readonly StagedSheet[] {
  if (sheets.every((sheet) => sheet.kind === null)) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    problems: sheet.problems.map((found) => (found.code === 'sheet.unknown-kind' ? { ...found, severity: 'warning' as const } : found)),
  }));
}

/**
 * Reads every source and stages its sheets, one file after another.
 *
 * Errors: a file that cannot be read comes back with its problem and no sheets. Cancelling ends with `file.cancelled` on the file at hand, and the rest is not read.
 */
export async function stageFiles(
  context: Pick<CommandContext, 'reader' | 'emit' | 'takeUpload'>,
  { jobId, sources, kind, sheet }: Pick<ImportInput, 'jobId' | 'sources' | 'kind' | 'sheet'>,
  signal: AbortSignal,
): Promise<readonly FileToImport[]> {
  const staged: FileToImport[] = [];
  const tell = (step: Extract<HostEvent, { kind: 'progress' }>['step'], what: string) =>
    context.emit({ kind: 'progress', jobId, step, what, done: staged.length, total: sources.length });
  for (const given of sources) {
    const source = sourceOf(context, given);
    if (source === null) {
      const uploadId = given.kind === 'upload' ? given.uploadId : '';
      staged.push(nothingRead(uploadId, [problem('file.not-found', { kind: 'file', file: uploadId, sheet: null }, { path: uploadId })]));
      continue;
    }
    const name = source.fileName ?? '';
    tell('read', name);
    const read = await context.reader().read(source, { signal, onProgress: () => tell('read', name) });
    if (!read.ok) {
      staged.push(nothingRead(name, read.problems));
      if (signal.aborted) break;
      continue;
    }
    tell('stage', name);
    const { workbook, warnings, sha256, bytes } = read.value;
    const { sheets, problems } = stageWorkbook(workbook, kind, sheet);
    staged.push({ file: name, sha256, bytes, sheets, problems: [...warnings, ...problems] });
  }
  return staged;
}
