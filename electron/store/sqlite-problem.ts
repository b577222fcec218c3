import { type Problem, problem } from '../../shared/kernel/problem.ts';

export type StoreProblem = Problem<
  'plan.busy' | 'plan.read-only' | 'plan.disk-full' | 'plan.not-a-plan' | 'plan.damaged' | 'plan.write-failed' | 'plan.not-found'
>;

const noAccess: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'EIO']);

/** What an error of SQLite or of the file system means to the person at the plan; null for an error that is a bug of ours. */
export function sqliteProblem(error: unknown, path: string): StoreProblem | null {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const at = { kind: 'file', file: path, sheet: null } as const;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || code === 'EBUSY') return problem('plan.busy', at, { path });
  if (code.startsWith('SQLITE_READONLY')) return problem('plan.read-only', at, { path });
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return problem('plan.disk-full', at, { path });
  if (code === 'SQLITE_NOTADB') return problem('plan.not-a-plan', at, { path });
  if (code.startsWith('SQLITE_CORRUPT')) return problem('plan.damaged', at, { path, detail: code });
  if (code.startsWith('SQLITE_IOERR')) return problem('plan.write-failed', at, { path, detail: code });
  if (code.startsWith('SQLITE_CANTOPEN')) return problem('plan.write-failed', at, { path, detail: code });
  if (noAccess.has(code)) return problem('plan.write-failed', at, { path, detail: code });
  // better-sqlite3 reports a missing folder as a TypeError without a code.
  if (error instanceof TypeError && /directory does not exist/.test(error.message))
    return problem('plan.write-failed', at, { path, detail: error.message });
  return null;
}
