import { open } from 'node:fs/promises';
import path from 'node:path';
import { problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { FileProblem } from './refusal.ts';

/** A file to read: one on disk, or bytes that came otherwise. `fileName` is what messages call it. */
export type ReadSource = { readonly path: string; readonly fileName?: string } | { readonly bytes: Uint8Array; readonly fileName: string };

export const sourceName = (source: ReadSource): string => source.fileName ?? ('path' in source ? path.basename(source.path) : '');

type AccessReason = Extract<FileProblem, { code: 'file.no-access' }>['params']['reason'];
const accessReasons: Readonly<Record<string, AccessReason>> = {
  EISDIR: 'not-a-file',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
};

/**
 * The bytes of a source, never more than allowed.
 *
 * Errors: a Problem when there is no such file, when it cannot be opened, and when it is larger than `limit`.
 */
export async function loadSource(source: ReadSource, limit: number): Promise<Result<Uint8Array, FileProblem>> {
  const at = { kind: 'file', file: sourceName(source), sheet: null } as const;
  const tooLarge = (bytes: number) => fail(problem('file.too-large', at, { bytes, limit, unpacked: false }));
  if ('bytes' in source) return source.bytes.length > limit ? tooLarge(source.bytes.length) : ok(source.bytes);
  const noAccess = (reason: AccessReason) => fail(problem('file.no-access', at, { path: source.path, reason }));
  try {
    await using file = await open(source.path, 'r');
    const stat = await file.stat();
    if (!stat.isFile()) return noAccess('not-a-file');
    if (stat.size > limit) return tooLarge(stat.size);
    return ok(await file.readFile());
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail(problem('file.not-found', at, { path: source.path }));
    return noAccess(accessReasons[code] ?? 'read-error');
  }
}
