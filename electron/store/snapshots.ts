import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type PlanStore, planFault } from './open-plan.ts';
import { metaValue } from './tables/revisions.ts';

const kept = { most: 30, mostBytes: 2 * 2 ** 30 } as const;

export interface SnapshotFile {
  readonly name: string; // begins with its instant, so names sort by age
  readonly bytes: number;
}

/** Which snapshots go: the oldest, until at most `most` are left and they fit in `mostBytes`. The newest always stays. */
export function snapshotsToDrop(
  files: readonly SnapshotFile[],
  limits: { readonly most: number; readonly mostBytes: number } = kept,
): readonly string[] {
  const newestFirst = files.toSorted((a, b) => (a.name < b.name ? 1 : -1));
  let bytes = 0;
  return newestFirst.flatMap((file, index) => {
    bytes += file.bytes;
    return index > 0 && (index >= limits.most || bytes > limits.mostBytes) ? [file.name] : [];
  });
}

/**
 * Copies the plan as it is now into `folder`, looks that the copy is sound (and of the same version), and drops the oldest ones.
 *
 * Errors: throws when the copy cannot be made or opened; whatever was to follow must not happen then.
 */
export function takeSnapshot(store: PlanStore, folder: string, at: string, why: string): string {
  const own = path.join(folder, folderName(metaValue(store.read, 'plan_id') ?? ''));
  mkdirSync(own, { recursive: true, mode: 0o700 });
  const stamp = at.replaceAll(/[:.]/g, '-');
  let target = path.join(own, `${stamp}-${why}.sapxep`);
  for (let n = 2; readdirSync(own).includes(path.basename(target)); n++) target = path.join(own, `${stamp}-${why}-${n}.sapxep`);
  try {
    store.copyTo(target);
    const fault = planFault(target);
    if (fault) throw new Error(fault.code);
  } catch (error) {
    rmSync(target, { force: true }); // half a copy must not push whole ones out
    throw error;
  }
  const files = readdirSync(own)
    .filter((name) => name.endsWith('.sapxep'))
    .map((name) => ({ name, bytes: statSync(path.join(own, name)).size }));
  for (const name of snapshotsToDrop(files)) rmSync(path.join(own, name), { force: true });
  return target;
}

/** The folder of one plan. Its id stands in a file that may come from anywhere: as a path it could lead out of the snapshots. */
const folderName = (planId: string): string => (/^[\w-]{1,64}$/.test(planId) ? planId : createHash('sha256').update(planId).digest('hex'));
