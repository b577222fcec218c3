import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createHost } from '../../electron/host/create-host.ts';
import { headlessShell } from '../../electron/host/headless-shell.ts';
import type { Host } from '../../electron/host/host.ts';
import { inProcessClient } from '../../electron/host/in-process-client.ts';
import { loadRules } from '../../electron/host/load-rules.ts';
import type { Client, Reply } from '../../shared/contract/client.ts';
import type { CallName, CallOutput } from '../../shared/contract/contract.ts';
import { placeText, problemText } from '../../shared/text/problem-text.ts';
import { testInstant } from './new-plan.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TestHost {
  readonly host: Host;
  readonly client: Client;
  readonly folder: string;
}

/** A host in a folder, with a fixed clock; whoever makes it closes it. */
export function hostIn(folder: string): TestHost {
  const host = createHost(loadRules(import.meta.dirname), {
    shell: headlessShell,
    stateFolder: path.join(folder, 'state'),
    now: () => testInstant,
    log: (_incident, error) => console.error(error),
  });
  return { host, client: inProcessClient(host), folder };
}

/** A host in a folder of its own, with a fixed clock, closed when the test ends. */
export function testHost(): TestHost {
  const made = hostIn(temporaryFolder());
  onTestFinished(() => made.host.close());
  return made;
}

/** The value of a reply; a refusal fails the test with its words. */
export function answerOf<N extends CallName>(reply: Reply<N>): CallOutput<N> {
  if (reply.ok) return reply.value;
  throw new Error(reply.problems.map((found) => `${found.code}: ${placeText(found.at, 'en')}: ${problemText(found, 'en')}`).join('\n'));
}
