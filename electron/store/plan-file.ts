import { closeSync, existsSync, lstatSync, openSync, readSync } from 'node:fs';
import { type Problem, problem } from '../../shared/kernel/problem.ts';
import { schemaVersion } from './migrations/migrations.ts';

/** "SXPL": what makes an SQLite file a plan of ours. */
export const applicationId = 0x5358504c;

type OpenProblem = Problem<'plan.not-found' | 'plan.not-a-plan' | 'plan.damaged' | 'plan.newer'>;

/**
 * Looks at the first 100 bytes of a plan file before SQLite may touch it: a text file, an empty one, another program's
 * database, a newer plan and a cut-off file are each told apart. Null when nothing speaks against opening it.
 *
 * A file with a rollback journal beside it is in the middle of being repaired: its length is not checked, SQLite will.
 */
export function planFileProblem(path: string): OpenProblem | null {
  const at = { kind: 'file', file: path, sheet: null } as const;
  if (!existsSync(path)) return problem('plan.not-found', at, { path });
  const stat = lstatSync(path);
  if (!stat.isFile() || stat.size < 100) return problem('plan.not-a-plan', at, { path });

  const header = Buffer.alloc(100);
  const descriptor = openSync(path, 'r');
  readSync(descriptor, header, 0, 100, 0);
  closeSync(descriptor);
  const isSqlite = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  if (!isSqlite || header.readUInt32BE(68) !== applicationId) return problem('plan.not-a-plan', at, { path });

  const fileVersion = header.readUInt32BE(60);
  if (fileVersion > schemaVersion) return problem('plan.newer', at, { path, fileVersion, programVersion: schemaVersion });

  const expectedBytes = header.readUInt16BE(16) * header.readUInt32BE(28);
  if (!existsSync(`${path}-journal`) && expectedBytes !== stat.size)
    return problem('plan.damaged', at, { path, detail: `${stat.size} / ${expectedBytes} byte` });
  return null;
}
