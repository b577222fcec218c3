/** How a child process ended: by itself with a code, or killed by a signal. */
export interface ChildExit {
  readonly code: number | null;
  readonly signal: string | null;
  readonly ranOutOfHeap: boolean; // the engine said so before it died
}

/** A started reader process, seen by its parent. */
export interface ReaderChild {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: (exit: ChildExit) => void): void;
  /** At once and for certain: the child may be in an endless loop. */
  kill(): void;
  /** Resident memory of the child now; null while it is not known. */
  rssBytes(): number | null;
}

/** Starts the process that reads files. Node forks; Electron, where forking is switched off, uses a utility process. */
export interface ChildStarter {
  /** @param entry path of the child's first module */
  start(entry: string): ReaderChild;
}
