import type { Result } from '../../../shared/kernel/result.ts';
import type { CopyMarks } from './copying.ts';
import type { ReadHeads } from './read-file.ts';
import type { FileProblem } from './refusal.ts';
import type { RowBatch } from './transfer/row-batch.ts';

/** To the child: one file at a time. */
export interface ReadRequest {
  readonly kind: 'read';
  readonly id: number;
  readonly file: string; // name without folders
  readonly bytes: Uint8Array;
  readonly password: string | null;
}

/** To the child: a copy of a file for its sender. */
export interface CopyRequest extends CopyMarks, Omit<ReadRequest, 'kind'> {
  readonly kind: 'copy';
}

/** From the child once, when it can take files. A child that ends before could not be started at all. */
export interface Ready {
  readonly kind: 'ready';
}

/** From the child: the rows of the sheets in batches, then everything else; after `restart` the rows begin anew. Of a copy its bytes. */
export type ReadReply =
  | { readonly kind: 'rows'; readonly id: number; readonly sheet: number; readonly batch: RowBatch; readonly share: number }
  | { readonly kind: 'restart'; readonly id: number }
  | { readonly kind: 'done'; readonly id: number; readonly outcome: Result<ReadHeads, FileProblem> }
  | { readonly kind: 'copied'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly id: number };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Our own parent wrote it: what it asks for is not checked further. */
export const isRequest = (message: unknown): message is ReadRequest | CopyRequest =>
  isRecord(message) &&
  (message['kind'] === 'read' || message['kind'] === 'copy') &&
  typeof message['id'] === 'number' &&
  message['bytes'] instanceof Uint8Array &&
  (message['password'] === null || typeof message['password'] === 'string');

/** Our own child wrote it, from cells it had checked; the shape is not checked again. */
export const isReadReply = (message: unknown): message is ReadReply =>
  isRecord(message) &&
  typeof message['id'] === 'number' &&
  ['rows', 'restart', 'done', 'copied', 'failed'].includes(String(message['kind']));

export const isReady = (message: unknown): message is Ready => isRecord(message) && message['kind'] === 'ready';
