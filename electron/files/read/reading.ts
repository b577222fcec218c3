import { type ProblemParams, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RawWorkbook } from '../../../shared/staging/raw-sheet.ts';
import type { ReadReply, ReadRequest } from './child-messages.ts';
import type { ChildExit, ReaderChild } from './child-starter.ts';
import { refused } from './file-problems.ts';
import type { ReadBudget } from './limits.ts';
import type { ReadHeads } from './read-file.ts';
import type { FileProblem, FileProblemCode } from './refusal.ts';
import { SheetCollector } from './transfer/sheet-collector.ts';

/** Told when reading a file begins, as more of it has been read, and after each soft time limit while it still goes on. */
export interface ReadProgress {
  readonly file: string;
  readonly step: 'started' | 'reading' | 'still-working';
  readonly seconds: number;
  readonly share: number; // of the file, 0 to 1; grows only where rows come while the file is read
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly password?: string | null; // of an encrypted workbook
}

export interface ReadCells {
  readonly workbook: RawWorkbook;
  readonly warnings: readonly FileProblem[];
}

const watchMilliseconds = 100;
const toldShare = 0.05; // so often progress is told
const abortExitCodes: readonly (number | null)[] = [134, 0x80000003, -2147483645]; // POSIX; Windows, unsigned and signed

export function fileProblem<C extends FileProblemCode>(file: string, code: C, params: ProblemParams[C]): FileProblem {
  // Safe: the code and the parameters of that code; TypeScript cannot see that the union has this member.
  return problem(code, { kind: 'file', file, sheet: null }, params) as FileProblem;
}

/**
 * One file in the hands of a child: gathers what the child sends, and ends the child when time or memory run out or
 * the caller cancels. An answer that ends the child is given when the child is gone, so that nothing keeps running.
 */
export class Reading {
  readonly answer: Promise<Result<ReadCells, FileProblem>>;
  readonly #file: string;
  readonly #id: number;
  readonly #child: ReaderChild;
  readonly #budget: ReadBudget;
  readonly #password: string | null;
  readonly #collector = new SheetCollector();
  readonly #startedAt = performance.now();
  readonly #tell: (step: ReadProgress['step']) => void;
  #share = 0;
  #toldShare = 0;
  readonly #settled = Promise.withResolvers<Result<ReadCells, FileProblem>>();
  readonly #stopWatching: () => void;
  #breach: FileProblem | null = null;

  constructor(child: ReaderChild, id: number, file: string, budget: ReadBudget, options: ReadOptions) {
    this.#child = child;
    this.#id = id;
    this.#file = file;
    this.#budget = budget;
    this.#password = options.password ?? null;
    this.#tell = (step) =>
      options.onProgress?.({ file, step, seconds: Math.round((performance.now() - this.#startedAt) / 1000), share: this.#share });
    this.#stopWatching = this.#watch(options);
    this.answer = this.#settled.promise.finally(this.#stopWatching);
  }

  start(bytes: Uint8Array): void {
    this.#child.send({ kind: 'read', id: this.#id, file: this.#file, bytes, password: this.#password } satisfies ReadRequest);
  }

  receive(reply: ReadReply): void {
    if (reply.id !== this.#id || this.#breach !== null) return;
    switch (reply.kind) {
      case 'rows':
        this.#collector.receive(reply.sheet, reply.batch);
        this.#share = reply.share;
        if (this.#share >= this.#toldShare + toldShare) {
          this.#toldShare = this.#share;
          this.#tell('reading');
        }
        return;
      case 'restart':
        this.#collector.restart();
        return;
      case 'done':
        this.#settled.resolve(reply.outcome.ok ? this.#assembled(reply.outcome.value) : reply.outcome);
        return;
      case 'copied':
        return; // of no reading
      case 'failed':
        this.#settled.resolve(fail(fileProblem(this.#file, 'file.damaged', { reason: 'unreadable', part: null })));
    }
  }

  exited(exit: ChildExit, wasReady: boolean): void {
    if (this.#breach !== null) this.#settled.resolve(fail(this.#breach));
    else if (exit.ranOutOfHeap || exit.signal !== null || abortExitCodes.includes(exit.code))
      this.#settled.resolve(fail(this.#outOfMemory()));
    else if (wasReady) this.#settled.resolve(fail(fileProblem(this.#file, 'file.damaged', { reason: 'unreadable', part: null })));
    else this.#settled.reject(new Error(`The reader process could not start (exit code ${exit.code})`));
  }

  #assembled({ format, sheets, warnings }: ReadHeads): Result<ReadCells, FileProblem> {
    try {
      return ok({ workbook: { file: this.#file, format, sheets: this.#collector.sheets(sheets) }, warnings });
    } catch (error) {
      return refused(error, this.#file);
    }
  }

  #outOfMemory(): FileProblem {
    return fileProblem(this.#file, 'file.out-of-memory', { limitMb: Math.round(this.#budget.residentBytes / 2 ** 20) });
  }

  #end(reason: FileProblem): void {
    if (this.#breach !== null) return;
    this.#breach = reason;
    this.#stopWatching();
    this.#child.kill();
  }

  #watch({ signal }: ReadOptions): () => void {
    const { softMilliseconds, hardMilliseconds, residentBytes } = this.#budget;
    const cancel = (): void => this.#end(fileProblem(this.#file, 'file.cancelled', {}));
    const hardLimit = setTimeout(
      () => this.#end(fileProblem(this.#file, 'file.timed-out', { seconds: Math.ceil(hardMilliseconds / 1000) })),
      hardMilliseconds,
    );
    const softLimit = setInterval(() => this.#tell('still-working'), softMilliseconds);
    const memoryWatch = setInterval(() => {
      if ((this.#child.rssBytes() ?? 0) > residentBytes) this.#end(this.#outOfMemory());
    }, watchMilliseconds);
    signal?.addEventListener('abort', cancel, { once: true });
    return () => {
      clearTimeout(hardLimit);
      clearInterval(softLimit);
      clearInterval(memoryWatch);
      signal?.removeEventListener('abort', cancel);
    };
  }
}
