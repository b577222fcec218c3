import type { Client } from '../../shared/contract/client.ts';
import type { Language } from '../../shared/text/language.ts';

/** What a command works with: the client of a host in this process, and the language to speak. */
export interface RunContext {
  readonly client: Client;
  readonly lang: Language;
}
