import type { Client, Reply } from '../../shared/contract/client.ts';
import type { CallName } from '../../shared/contract/contract.ts';
import type { DesktopBridge } from '../../shared/contract/shell.ts';
import { createStore } from '../ui/store.ts';
import type { Connection, Transport } from './transport.ts';

/** Over the bridge that the desktop shell's preload puts into the page. */
export function desktopTransport(bridge: DesktopBridge<File>): Transport {
  const client: Client = {
    // Safe: the host checks every output against the contract before it leaves.
    call: async <N extends CallName>(name: N, input: unknown) => (await bridge.call(name, input)) as Reply<N>,
    listen: (listener) =>
      bridge.listen((event) => {
        if (event.kind !== 'command') listener(event);
      }),
  };
  return {
    client,
    connection: createStore<Connection>({ kind: 'open' }),
    hasDialogs: true,
    async sourceOf(file) {
      const path = bridge.pathOf(file);
      return path === '' ? null : { kind: 'path', path };
    },
    listenCommands: (listener) =>
      bridge.listen((event) => {
        if (event.kind === 'command') listener(event.command);
      }),
  };
}
