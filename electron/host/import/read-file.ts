import path from 'node:path';
import type { CallArguments } from '../../../shared/contract/contract.ts';
import { problem } from '../../../shared/kernel/problem.ts';
import type { ReadSource } from '../../files/read/load-source.ts';
import type { ReadProgress } from '../../files/read/reading.ts';
import type { CommandContext } from '../contexts.ts';
import type { DraftFile } from './draft.ts';

type Source = CallArguments<'draft.open'>['sources'][number];

/** Where the bytes of a source are; null for an upload that was used or never came. */
export function sourceOf(context: Pick<CommandContext, 'takeUpload'>, source: Source): ReadSource | null {
  if (source.kind === 'path') return { path: source.path, fileName: path.basename(source.path).normalize('NFC') };
  const upload = context.takeUpload(source.uploadId);
  return upload && { bytes: upload.bytes, fileName: upload.name.normalize('NFC') };
}

/** An upload that nobody has. */
export function lostUpload(uploadId: string): DraftFile {
  const found = problem('file.not-found', { kind: 'file', file: uploadId, sheet: null }, { path: uploadId });
  return { file: uploadId, source: null, content: null, problems: [found], tables: [] };
}

/** How one file is read. */
export interface FileReading {
  readonly signal: AbortSignal;
  readonly password: string | null;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** A file with its rows, not yet understood; or with why it could not be read. */
export async function readFile(context: CommandContext, source: ReadSource, how: FileReading): Promise<DraftFile> {
  const file = source.fileName ?? '';
  const { password, ...options } = how;
  const read = await context.reader().read(source, { ...options, ...(password === null ? {} : { password }) });
  if (!read.ok) return { file, source, content: null, problems: read.problems, tables: [] };
  const { workbook, warnings, sha256, bytes } = read.value;
  if (password !== null) context.passwords.set(sha256, password);
  return { file, source, content: { sha256, bytes, workbook }, problems: warnings, tables: [] };
}

/** Whether a password is all that is missing. */
export const needsPassword = ({ content, problems }: Pick<DraftFile, 'content' | 'problems'>): boolean =>
  content === null && problems.some(({ code }) => code === 'file.password' || code === 'file.password-wrong');
