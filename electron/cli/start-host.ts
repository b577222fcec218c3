import { nodeChildStarter } from '../files/read/node-child-starter.ts';
import { createHost } from '../host/create-host.ts';
import type { Host } from '../host/host.ts';
import { loadRules } from '../host/load-rules.ts';

/** A host without dialogs or recent files: the command line and the loopback server. Bugs are told on standard error. */
export function startHost(): Host {
  return createHost(loadRules(import.meta.dirname), {
    shell: { choosePaths: async () => null, recentPlans: () => [], planOpened: () => {}, childStarter: nodeChildStarter },
    log: (incidentId, error) => console.error(incidentId, error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
}
