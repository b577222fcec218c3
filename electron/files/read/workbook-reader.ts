import { createHash } from 'node:crypto';
import { totalmem } from 'node:os';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { childEntry } from './child-entry.ts';
import { isReadReply, isReady } from './child-messages.ts';
import type { ChildStarter, ReaderChild } from './child-starter.ts';
import { Copying, type CopyMarks, type FileToCopy } from './copying.ts';
import { type ReadBudget, readBudget, readLimits } from './limits.ts';
import { loadSource, type ReadSource, sourceName } from './load-source.ts';
import { fileProblem, type ReadCells, Reading, type ReadOptions } from './reading.ts';
import type { FileProblem } from './refusal.ts';

/** What reading gives: the cells, warnings, and the file itself for keeping. */
export interface ReadFile extends ReadCells {
  readonly sha256: string; // of `bytes`, lower-case hexadecimal
  readonly bytes: Uint8Array; // the file as it was, byte for byte
}

interface RunningChild {
  readonly child: ReaderChild;
  readonly gone: Promise<void>;
  isReady: boolean;
  task: Reading | Copying | null;
}

/** On a computer with little memory the limit is half of what it has. */
const fittingBudget = (): ReadBudget => ({ ...readBudget, residentBytes: Math.min(readBudget.residentBytes, totalmem() / 2) });

/**
 * Reads workbooks in a child process, one after another. The child is started with the first file, kept for the
 * next ones, and replaced after it had to be ended.
 */
export class WorkbookReader {
  readonly #starter: ChildStarter;
  readonly #budget: ReadBudget;
  readonly #entry: string;
  #running: RunningChild | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #lastId = 0;

  /** @param budget what one file may cost @param entry first module of the child */
  constructor(starter: ChildStarter, budget: ReadBudget = fittingBudget(), entry: string = childEntry()) {
    this.#starter = starter;
    this.#budget = budget;
    this.#entry = entry;
  }

  /**
   * Reads one file whole, or says why not.
   *
   * Errors: one Problem of the file. A caller that aborts gets `file.cancelled` once nothing runs any more. Rejects
   * only when the child process cannot be started at all.
   */
  read(source: ReadSource, options: ReadOptions = {}): Promise<Result<ReadFile, FileProblem>> {
    return this.#inTurn(() => this.#readNow(source, options));
  }

  /**
   * The copy of a file for its sender, after the files that are being read.
   *
   * Errors: rejects when none could be made: the file is damaged, or too large for the process or its time.
   */
  copy(file: FileToCopy, marks: CopyMarks): Promise<Uint8Array> {
    return this.#inTurn(async () => {
      const running = this.#runningChild();
      const copying = new Copying(running.child, ++this.#lastId, this.#budget);
      running.task = copying;
      copying.start(file, marks);
      try {
        return await copying.answer;
      } finally {
        running.task = null;
        await this.#replaceIfSwollen(running);
      }
    });
  }

  /** Ends the child, after the files that are still being read. */
  async close(): Promise<void> {
    await this.#queue;
    const running = this.#running;
    running?.child.kill();
    await running?.gone;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined); // the next file does not care how this one ended
    return turn;
  }

  async #readNow(source: ReadSource, options: ReadOptions): Promise<Result<ReadFile, FileProblem>> {
    const file = sourceName(source);
    if (options.signal?.aborted) return fail(fileProblem(file, 'file.cancelled', {}));
    const loaded = await loadSource(source, readLimits.fileBytes);
    if (!loaded.ok) return loaded;
    const bytes = loaded.value;
    if (bytes.length === 0) return fail(fileProblem(file, 'file.empty', {}));
    if (options.signal?.aborted) return fail(fileProblem(file, 'file.cancelled', {}));

    options.onProgress?.({ file, step: 'started', seconds: 0, share: 0 });
    const running = this.#runningChild();
    const reading = new Reading(running.child, ++this.#lastId, file, this.#budget, options);
    running.task = reading;
    reading.start(bytes);
    const cells = await reading.answer;
    running.task = null;
    await this.#replaceIfSwollen(running);
    if (!cells.ok) return cells;
    return ok({ ...cells.value, sha256: createHash('sha256').update(bytes).digest('hex'), bytes });
  }

  #runningChild(): RunningChild {
    if (this.#running !== null) return this.#running;
    const child = this.#starter.start(this.#entry);
    const { promise: gone, resolve } = Promise.withResolvers<void>();
    const running: RunningChild = { child, gone, isReady: false, task: null };
    child.onMessage((message) => {
      if (isReady(message)) running.isReady = true;
      else if (isReadReply(message)) running.task?.receive(message);
    });
    child.onExit((exit) => {
      if (this.#running === running) this.#running = null;
      running.task?.exited(exit, running.isReady);
      resolve();
    });
    this.#running = running;
    return running;
  }

  /** Memory that a large file leaves behind must not be held against the next one. */
  async #replaceIfSwollen({ child, gone }: RunningChild): Promise<void> {
    if ((child.rssBytes() ?? 0) < this.#budget.residentBytes / 4) return;
    child.kill();
    await gone;
  }
}
