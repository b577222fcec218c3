import type { HostEvent } from '../../shared/contract/client.ts';
import type { Problem } from '../../shared/kernel/problem.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { ChildStarter } from '../files/read/child-starter.ts';

/** What only a shell can do: the host knows neither Electron nor HTTP nor argv. */
export interface ShellAbilities {
  /** The shell's own file dialog; null when it has none, or the user cancelled. */
  choosePaths(purpose: 'open-plan' | 'create-plan' | 'import' | 'report-folder'): Promise<readonly string[] | null>;
  /** Plans opened before, newest first. */
  recentPlans(): readonly string[];
  /** Tells the shell that a plan was opened, for its recent files and window title. */
  planOpened(path: string): void;
  /** How this shell starts the process that reads workbooks. */
  readonly childStarter: ChildStarter;
}

export interface Host {
  /** Runs one call of the contract. Never throws; never answers with anything but a reply. */
  call(name: unknown, input: unknown): Promise<Result<unknown, Problem>>;
  /** Listens until the returned function is called. */
  listen(listener: (event: HostEvent) => void): () => void;
  /** Keeps bytes for one `import.files` call; the returned upload id works once. */
  addUpload(name: string, bytes: Uint8Array): string;
  close(): Promise<void>;
}

export interface HostOptions {
  readonly shell: ShellAbilities;
  readonly stateFolder?: string; // snapshots; default: the user's own state folder
  readonly now?: () => string; // ISO instant; default: the machine's clock
  readonly log?: (incidentId: string, error: unknown) => void; // bugs; never data of people
}
