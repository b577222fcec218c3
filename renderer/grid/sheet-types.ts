export interface SheetColumn {
  readonly letter: string;
  readonly heading: string;
  readonly width: number; // pixels, to begin with
  readonly use: string | null; // what the column was understood as; null: not used
}

export interface SheetRow {
  readonly row: number; // 1 = first
  readonly fate: 'kept' | 'merged' | 'rejected' | 'set-aside';
  readonly fateText: string; // short
  readonly fateHint: string; // in full
  readonly cells: readonly string[];
  readonly isHeading?: boolean;
}

export interface SheetTarget {
  readonly row: number;
  readonly letter: string | null; // null: the row as a whole
}

/** How a cell is coloured, and the words that say why. */
export interface CellMark {
  readonly look: 'error' | 'warning' | 'corrected';
  readonly text: string;
}

/** A cell with the text it is to hold. */
export interface SheetEdit {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** What a reader may do to a sheet that is not only looked at. */
export interface SheetEditing {
  readonly quick: boolean; // start typing as soon as a cell has the focus
  onEdit(cells: readonly SheetEdit[]): void;
  /** A block was pasted; `outside` cells of it had no place in the sheet. */
  onPaste(cells: readonly SheetEdit[], outside: number): void;
  /** Delete on a selected row. */
  onDeleteRows(rows: readonly SheetRow[]): void;
  /** The menu of rows: the selected ones when the row at hand is one of them, else that row. */
  onRowMenu(rows: readonly SheetRow[], at: DOMRect): void;
  onColumnMenu(letter: string, at: DOMRect): void;
  /** Esc on a cell that is not typed in. */
  onLeave(): void;
}
