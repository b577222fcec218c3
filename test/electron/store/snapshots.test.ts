import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemaVersion } from '../../../electron/store/migrations/migrations.ts';
import { openPlan } from '../../../electron/store/open-plan.ts';
import { snapshotsToDrop, takeSnapshot } from '../../../electron/store/snapshots.ts';
import { newPlan, testInstant } from '../../support/new-plan.ts';
import { oldPlan, versionOf } from '../../support/old-plan.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a snapshot is a plan of its own that opens', () => {
  const [store, folder] = [newPlan(), temporaryFolder()];
  const first = takeSnapshot(store, folder, testInstant, 'before-import');
  const second = takeSnapshot(store, folder, testInstant, 'before-import');
  expect(second).not.toBe(first);
  const opened = openPlan(first);
  expect(opened.ok).toBe(true);
  if (opened.ok) opened.value.close();
  expect(readdirSync(path.dirname(first))).toHaveLength(2);
});

test('where no snapshot can be made, the reason is thrown before anything happens', () => {
  const store = newPlan();
  expect(() => takeSnapshot(store, path.join(store.path, 'not-a-folder'), testInstant, 'x')).toThrow();
});

test('a snapshot before a migration is of the version it was', () => {
  const [file, folder] = [oldPlan(2), temporaryFolder()];
  let copy = '';
  const opened = openPlan(file, {
    beforeMigration(store) {
      copy = takeSnapshot(store, folder, testInstant, 'before-migration');
      return null;
    },
  });
  if (opened.ok) opened.value.close();
  expect([versionOf(copy), versionOf(file)]).toEqual([2, schemaVersion]);
});

test('half a copy is not left behind, where it would push whole ones out', () => {
  const [store, folder] = [newPlan(), temporaryFolder()];
  const full = {
    ...store,
    copyTo(target: string) {
      writeFileSync(target, 'half');
      throw new Error('disk full');
    },
  };
  expect(() => takeSnapshot(full, folder, testInstant, 'x')).toThrow('disk full');
  expect(readdirSync(path.join(folder, 'plan-1'))).toEqual([]);
});

test.each(['../../elsewhere', '/etc', '', '..', 'a/b'])('a plan whose id is %o keeps its snapshots in their folder', (planId) => {
  const [store, folder] = [newPlan(), path.join(temporaryFolder(), 'state', 'snapshots')];
  store.write((write) => write.prepare("UPDATE meta SET value = ? WHERE key = 'plan_id'").run(planId));
  const made = takeSnapshot(store, folder, testInstant, 'x');
  expect(path.dirname(path.dirname(made))).toBe(folder);
});

test('the newest snapshots stay, within the number and the room there is', () => {
  const files = ['2030-01-03', '2030-01-01', '2030-01-02'].map((name) => ({ name, bytes: 10 }));
  expect(snapshotsToDrop(files, { most: 2, mostBytes: 1000 })).toEqual(['2030-01-01']);
  expect(snapshotsToDrop(files, { most: 9, mostBytes: 15 })).toEqual(['2030-01-02', '2030-01-01']);
  expect(snapshotsToDrop(files, { most: 9, mostBytes: 1 })).toEqual(['2030-01-02', '2030-01-01']);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ name: fc.string({ minLength: 1 }), bytes: fc.nat(100) }), { selector: (file) => file.name, minLength: 1 }),
      (all) => {
        const dropped = new Set(snapshotsToDrop(all, { most: 3, mostBytes: 120 }));
        const kept = all.filter((file) => !dropped.has(file.name));
        expect(kept.length).toBeGreaterThan(0);
        for (const old of all) if (dropped.has(old.name)) for (const one of kept) expect(one.name > old.name).toBe(true);
      },
    ),
  );
});
