import type { Problem } from '../kernel/problem.ts';
import type { Result } from '../kernel/result.ts';
import type { CallInput, CallName, CallOutput, Contract } from './contract.ts';

/** What can befall the plan file under any call that reads or changes it: a full disk, a stick pulled out. */
type OfThePlanFile = 'plan.disk-full' | 'plan.write-failed' | 'plan.read-only' | 'plan.damaged' | 'plan.busy';

/** What every caller must be ready for, whatever the call; queries and commands also when no plan is open, or its file fails. */
type Always<N extends CallName> =
  | 'input.invalid'
  | 'internal.bug'
  | (Contract[N]['kind'] extends 'session' ? never : 'plan.none-open' | OfThePlanFile);

export type Reply<N extends CallName> = Result<CallOutput<N>, Problem<Contract[N]['problems'][number] | Always<N>>>;

/** What the host tells without being asked. */
export type HostEvent =
  | { readonly kind: 'changed'; readonly seq: number } // the plan changed, or another one was opened: ask again
  | {
      readonly kind: 'progress';
      readonly jobId: string;
      readonly step: 'read' | 'stage' | 'store' | 'compute' | 'write';
      readonly what: string;
      readonly done: number; // files, and the share of the one at hand where it is known
      readonly total: number;
    };

/** The only thing the renderer, the command line and the tests ever hold. IPC, HTTP and in-process all implement it. */
export interface Client {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Reply<N>>;
  /** Listens until the returned function is called. */
  listen(listener: (event: HostEvent) => void): () => void;
}
