import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { HostEvent } from '../../shared/contract/client.ts';
import type { RuleBook } from '../../shared/rules/rule-book.ts';
import { WorkbookReader } from '../files/read/workbook-reader.ts';
import { headSeq } from '../store/command-log.ts';
import { sqliteProblem } from '../store/sqlite-problem.ts';
import { commit, stepBack } from './commit.ts';
import type { CommandContext, QueryContext, SessionContext, SharedContext } from './contexts.ts';
import { dispatch } from './dispatch.ts';
import { handlers } from './handlers/handlers.ts';
import type { Host, HostOptions } from './host.ts';
import { Jobs } from './jobs.ts';
import type { OpenedPlan } from './opened-plan.ts';
import { ProfileShelf } from './profiles/profile-shelf.ts';
import { snapshotFirst } from './snapshot-first.ts';
import { stateFolder } from './state-folder.ts';
import { Uploads } from './uploads.ts';

/** Wires store, files, law, clock and ids into a host that a shell can run. */
export function createHost(rules: RuleBook, { shell, ...options }: HostOptions): Host {
  const now = options.now ?? (() => new Date().toISOString());
  const newId = randomUUID;
  const log = options.log ?? (() => {});
  const ownFolder = options.stateFolder ?? stateFolder(process.platform, process.env);
  const snapshots = path.join(ownFolder, 'snapshots');
  const listeners = new Set<(event: HostEvent) => void>();
  const uploads = new Uploads(newId);
  const jobs = new Jobs();
  let reader: WorkbookReader | null = null;
  let current: OpenedPlan | null = null;

  const shared: SharedContext = {
    rules,
    profiles: new ProfileShelf(path.join(ownFolder, 'profiles')),
    now,
    newId,
    emit(event) {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          log(newId(), error); // a page that is gone must not undo what was done, nor keep the others from hearing of it
        }
      }
    },
  };

  const session: SessionContext = {
    ...shared,
    shell,
    current: () => current,
    setCurrent(plan) {
      jobs.cancelAll(); // what still reads files must not go on with a plan that is closed
      current?.store.close();
      current = plan;
    },
    snapshot: (store, why) => snapshotFirst(store, snapshots, now(), why),
    cancelJob: (jobId) => jobs.cancel(jobId),
  };

  const openReader = () => (reader ??= new WorkbookReader(shell.childStarter));

  function query(): QueryContext | null {
    if (!current) return null;
    const { store, workbooks, desk, dataset, scenario, plan } = current;
    return {
      ...shared,
      path: store.path,
      read: store.read,
      seq: () => headSeq(store.read),
      dataset,
      scenario,
      plan,
      desk,
      passwords: workbooks.passwords,
      reader: openReader,
      workbook: (source) => workbooks.of(source, openReader()),
      job: (jobId, work) => jobs.run(jobId, work),
    };
  }

  function command(): CommandContext | null {
    const reading = query();
    if (!reading || !current) return null;
    const { store } = current;
    const told = <R extends { readonly ok: boolean; readonly value?: number | null }>(outcome: R): R => {
      if (outcome.ok && typeof outcome.value === 'number') shared.emit({ kind: 'changed', seq: outcome.value });
      return outcome;
    };
    return {
      ...reading,
      commit: (step) => told(commit(store, now(), step)),
      stepBack: (kind, expectedSeq) => told(stepBack(store, now(), kind, expectedSeq)),
      snapshot: (why) => session.snapshot(store, why),
      takeUpload: (uploadId) => uploads.take(uploadId),
    };
  }

  const known = (error: unknown) => sqliteProblem(error, current?.store.path ?? '');

  return {
    call: (name, input) => dispatch(handlers, { session: () => session, query, command }, name, input, known, log),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addUpload: (name, bytes) => uploads.add(name, bytes),
    async close() {
      session.setCurrent(null);
      await reader?.close();
      reader = null;
    },
  };
}
