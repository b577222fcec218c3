import type { ReadHandle, WriteHandle } from '../handles.ts';

export interface PlanHead {
  readonly revision: number | null; // dataset revision, null before the first import
  readonly activeScenarioId: string | null;
}

/** What is current. */
export function planHead(read: ReadHandle): PlanHead {
  const head = read.prepare<[], PlanHead>("SELECT revision, active_scenario_id AS activeScenarioId FROM plan_head WHERE id = 'head'").get();
  if (!head) throw new Error('a plan without a head');
  return head;
}

/** Adds an immutable revision made of `sheetIds`. It is not current until a patch of `plan_head` says so. */
export function addRevision(write: WriteHandle, parent: number | null, sheetIds: readonly number[], createdAt: string): number {
  const revision = Number(
    write.prepare('INSERT INTO dataset_revision (parent, created_at) VALUES (?, ?)').run(parent, createdAt).lastInsertRowid,
  );
  const addPart = write.prepare('INSERT INTO dataset_part (revision, sheet_id) VALUES (?, ?)');
  for (const sheetId of sheetIds) addPart.run(revision, sheetId);
  return revision;
}

export function metaValue(read: ReadHandle, key: string): string | null {
  return read.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?').get(key)?.value ?? null;
}
