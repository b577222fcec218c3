import type { ReturnRequest } from '../write/return/return-request.ts';
import type { CopyRequest, ReadReply } from './child-messages.ts';
import type { ChildExit, ReaderChild } from './child-starter.ts';
import type { ReadBudget } from './limits.ts';

/** A file whose sender gets a copy of it. */
export interface FileToCopy {
  readonly bytes: Uint8Array;
  readonly fileName: string; // without folders
  readonly password: string | null; // of an encrypted workbook
}

/** What goes into the copy. */
export type CopyMarks = Pick<ReturnRequest, 'findings' | 'language' | 'meta'>;

/** One copy in the hands of a child, which is ended when it takes too long. */
export class Copying {
  readonly answer: Promise<Uint8Array>;
  readonly #id: number;
  readonly #child: ReaderChild;
  readonly #settled = Promise.withResolvers<Uint8Array>();

  constructor(child: ReaderChild, id: number, budget: Pick<ReadBudget, 'hardMilliseconds'>) {
    this.#child = child;
    this.#id = id;
    const limit = setTimeout(() => this.#child.kill(), budget.hardMilliseconds);
    this.answer = this.#settled.promise.finally(() => clearTimeout(limit));
  }

  start({ bytes, fileName, password }: FileToCopy, marks: CopyMarks): void {
    this.#child.send({ kind: 'copy', id: this.#id, file: fileName, bytes, password, ...marks } satisfies CopyRequest);
  }

  receive(reply: ReadReply): void {
    if (reply.id !== this.#id) return;
    if (reply.kind === 'copied') this.#settled.resolve(reply.bytes);
    else if (reply.kind === 'failed') this.#settled.reject(new Error('No copy of a workbook could be made'));
  }

  exited({ code, signal, ranOutOfHeap }: ChildExit): void {
    const how = ranOutOfHeap ? 'out of memory' : `exit code ${code}, signal ${signal}`;
    this.#settled.reject(new Error(`The process that copies a workbook ended: ${how}`));
  }
}
