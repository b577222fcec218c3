import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { openPlan, type PlanStore } from './open-plan.ts';
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
 * Copies the plan as it is now into `folder`, opens the copy to see that it is sound, and drops the oldest ones.
 *
 * Errors: throws when the copy cannot be made or opened; whatever was to follow must not happen then.
 */
export function takeSnapshot(store: PlanStore, folder: string, at: string, why: string): string {
  const own = path.join(folder, metaValue(store.read, 'plan_id') ?? 'unknown');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  const stamp = at.replaceAll(/[:.]/g, '-');
  let target = path.join(own, `${stamp}-${why}.sapxep`);
  for (let n = 2; readdirSync(own).includes(path.basename(target)); n++) target = path.join(own, `${stamp}-${why}-${n}.sapxep`);
  store.copyTo(target);
  const copy = openPlan(target);
  if (!copy.ok) {
    rmSync(target, { force: true });
    throw new Error(copy.problems[0].code);
  }
  copy.value.close();
  const files = readdirSync(own)
    .filter((name) => name.endsWith('.sapxep'))
    .map((name) => ({ name, bytes: statSync(path.join(own, name)).size }));
  for (const name of snapshotsToDrop(files)) rmSync(path.join(own, name), { force: true });
  return target;
}
