import type { Client, Reply } from '../../shared/contract/client.ts';
import type { CallInput, CallName } from '../../shared/contract/contract.ts';
import type { Host } from './host.ts';

/** The client of a shell that runs the host itself: the command line, tests. */
export function inProcessClient(host: Pick<Host, 'call' | 'listen'>): Client {
  return {
    call: async <N extends CallName>(name: N, input: CallInput<N>) => (await host.call(name, input)) as Reply<N>, // safe: dispatch answers by the contract
    listen: (listener) => host.listen(listener),
  };
}
