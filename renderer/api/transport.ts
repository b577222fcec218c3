import type { Client } from '../../shared/contract/client.ts';
import type { CallInput } from '../../shared/contract/contract.ts';
import type { ShellCommand } from '../../shared/contract/shell.ts';
import type { WebRefusal } from '../../shared/contract/web.ts';
import type { Store } from '../ui/store.ts';

/** Whether the program answers. A lost program may come back; a locked page needs a new link. */
export type Connection = { readonly kind: 'open' } | { readonly kind: 'lost' } | { readonly kind: 'locked'; readonly why: WebRefusal };

/** How a file is named to the host that is to import it. */
export type ImportSource = CallInput<'import.files'>['sources'][number];

/** How this page reaches the host: the desktop bridge, or HTTP on 127.0.0.1. */
export interface Transport {
  readonly client: Client;
  readonly connection: Store<Connection>;
  /** Whether the shell has dialogs of its own, which give paths; a browser has only its file field. */
  readonly hasDialogs: boolean;
  /** A file that was dropped or chosen: by its path where the shell knows it, else by its bytes, handed over first. Null: it lies nowhere on this machine. */
  sourceOf(file: File): Promise<ImportSource | null>;
  /** Commands of the desktop menu. */
  listenCommands(listener: (command: ShellCommand) => void): () => void;
}

/** The program did not answer, or refused this page. The connection store says which. */
export class Unreachable extends Error {}
