import type { Tone } from '../ui/tone.ts';

/** A verdict in a cell: the word, how it looks, and a longer explanation. */
export interface CellVerdict {
  readonly tone: Tone;
  readonly text: string;
  readonly detail?: string;
}

interface AnyColumn {
  readonly id: string;
  readonly header: string;
  readonly headerHint?: string;
  readonly width: number; // least width in pixels
  readonly grow?: number; // share of the room that is left; 0 or absent: stays at its width
  readonly pinned?: boolean;
}

/** A column as a screen describes it; this folder alone knows how a grid shows it. */
export type Column<T> = AnyColumn &
  (
    | { readonly kind: 'text'; readonly value: (row: T) => string | null; readonly soft?: boolean; readonly isPersonName?: boolean }
    | {
        readonly kind: 'number';
        readonly value: (row: T) => number | null;
        readonly format: (value: number) => string;
        readonly strong?: (row: T) => boolean;
      }
    | { readonly kind: 'verdict'; readonly value: (row: T) => CellVerdict | null }
  );
