import { createHost } from '../host/create-host.ts';
import { headlessShell } from '../host/headless-shell.ts';
import type { Host } from '../host/host.ts';
import { loadRules } from '../host/load-rules.ts';

export { BrokenRules } from '../host/load-rules.ts';

/** A host for the command line and the loopback server. Bugs are told on standard error. */
export function startHost(): Host {
  return createHost(loadRules(import.meta.dirname), {
    shell: headlessShell,
    log: (incidentId, error) => console.error(incidentId, error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
}
