import type { Client } from '../../shared/contract/client.ts';
import type { ShellCommand } from '../../shared/contract/shell.ts';
import type { WebRefusal } from '../../shared/contract/web.ts';
import type { Store } from '../ui/store.ts';

/** Whether the program answers. A lost program may come back; a locked page needs a new link. */
export type Connection = { readonly kind: 'open' } | { readonly kind: 'lost' } | { readonly kind: 'locked'; readonly why: WebRefusal };

/** How this page reaches the host: the desktop bridge, or HTTP on 127.0.0.1. */
export interface Transport {
  readonly client: Client;
  readonly connection: Store<Connection>;
  /** Hands a file of the browser to the host; null where files are named by their path. */
  readonly upload: ((file: File) => Promise<string>) | null;
  /** Commands of the desktop menu. */
  listenCommands(listener: (command: ShellCommand) => void): () => void;
}

/** The program did not answer, or refused this page. The connection store says which. */
export class Unreachable extends Error {}
