import type { Result } from '../../../shared/kernel/result.ts';
import type { RawCell, RawSheet, WorkbookFormat } from '../../../shared/staging/raw-sheet.ts';
import type { FileProblem } from './refusal.ts';

/** To the child: one file at a time. */
export interface ReadRequest {
  readonly kind: 'read';
  readonly id: number;
  readonly file: string; // name without folders
  readonly bytes: Uint8Array;
}

export type SheetHead = Omit<RawSheet, 'rows'>;

/** From the child once, when it can take files. A child that ends before could not be started at all. */
export interface Ready {
  readonly kind: 'ready';
}

/** From the child: the rows of the sheets in pieces, then everything else. */
export type ReadReply =
  | { readonly kind: 'rows'; readonly id: number; readonly sheet: number; readonly rows: readonly (readonly RawCell[])[] }
  | {
      readonly kind: 'done';
      readonly id: number;
      readonly outcome: Result<
        { readonly format: WorkbookFormat; readonly sheets: readonly SheetHead[]; readonly warnings: readonly FileProblem[] },
        FileProblem
      >;
    }
  | { readonly kind: 'failed'; readonly id: number };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

export const isReadRequest = (message: unknown): message is ReadRequest =>
  isRecord(message) && message['kind'] === 'read' && typeof message['id'] === 'number' && message['bytes'] instanceof Uint8Array;

/** Our own child wrote it, from cells it had checked; the shape is not checked again. */
export const isReadReply = (message: unknown): message is ReadReply =>
  isRecord(message) && typeof message['id'] === 'number' && ['rows', 'done', 'failed'].includes(String(message['kind']));

export const isReady = (message: unknown): message is Ready => isRecord(message) && message['kind'] === 'ready';
