import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { isLeftover, temporaryName } from './temporary-name.ts';

/** What writing asks of the file system, one step each, so that a test can make any of them fail. */
export interface FileSteps {
  makeFolder(folder: string): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
  remove(file: string): Promise<void>;
  writeThrough(file: string, bytes: Uint8Array): Promise<void>; // the bytes are on the disk when it is done
  rename(from: string, to: string): Promise<void>;
  settleFolder(folder: string): Promise<void>; // the new name is on the disk when it is done
}

/** The system's own code for why it failed, else its words. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);

const cannotSettle: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOSYS']);

/** Folder by folder: Node's own `recursive` never returns where a system folder takes no new names (/proc). */
async function makeWithParents(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeWithParents(path.dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error; // somebody else may have made it meanwhile
  });
}

export const diskSteps: FileSteps = {
  makeFolder: makeWithParents,
  list: (folder) => readdir(folder),
  remove: (file) => rm(file, { force: true }),
  async writeThrough(file, bytes) {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename,
  async settleFolder(folder) {
    try {
      const handle = await open(folder, 'r');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    } catch (error) {
      // Windows and some network folders cannot do this, and keep new names in a log of their own.
      if (!cannotSettle.has(reasonOf(error))) throw error;
    }
  },
};

/** Unfinished files of processes that were killed. That one cannot be removed must not keep the report from being written. */
async function removeLeftovers(folder: string, steps: FileSteps): Promise<void> {
  const names = (await steps.list(folder)).filter(isLeftover);
  await Promise.allSettled(names.map((name) => steps.remove(path.join(folder, name))));
}

/**
 * Writes a file so that its name holds the old content or the new one, never a part: beside it, to the disk, renamed over it.
 *
 * Shape   makes the folder when there is none; clears what an earlier, killed attempt left there.
 * Errors  `report.write-failed` with the reason of the system; the file that was there is as it was, no unfinished one stays.
 */
export async function writeFileAtomically(
  file: string,
  bytes: Uint8Array,
  steps: FileSteps = diskSteps,
): Promise<Result<null, Problem<'report.write-failed'>>> {
  const folder = path.dirname(file);
  const unfinished = path.join(folder, temporaryName());
  try {
    await steps.makeFolder(folder);
    await removeLeftovers(folder, steps);
    await steps.writeThrough(unfinished, bytes);
    await steps.rename(unfinished, file);
    await steps.settleFolder(folder);
    return ok(null);
  } catch (error) {
    await steps.remove(unfinished).catch(() => undefined); // the next attempt clears it; the first error is the one to tell
    const at = { kind: 'file', file: path.basename(file), sheet: null } as const;
    return fail(problem('report.write-failed', at, { path: file, detail: reasonOf(error) }));
  }
}
