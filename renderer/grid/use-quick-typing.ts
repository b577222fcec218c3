import type { CellFocusedEvent, CellKeyDownEvent } from 'ag-grid-community';
import { useRef } from 'react';
import { fixed } from './sheet-columns.ts';
import type { SheetRow } from './sheet-types.ts';

interface QuickTyping {
  onFocused(event: CellFocusedEvent<SheetRow>): void;
  onKey(event: CellKeyDownEvent<SheetRow>): void;
}

/**
 * Opens the field of a cell as soon as the cell has the focus. Windows' own Telex composes only in a text field: on a cell that merely has the
 * focus the first letter would be lost to it. Esc leaves the field, and the cell stays closed until another has been visited.
 */
export function useQuickTyping(enabled: boolean): QuickTyping {
  const left = useRef('');
  return {
    onFocused({ api, rowIndex, column }) {
      if (!enabled || rowIndex === null || !column || typeof column === 'string') return;
      const letter = column.getColId();
      const cell = `${letter}${rowIndex}`;
      if (letter === fixed.row || letter === fixed.fate || left.current === cell) return;
      left.current = '';
      if (api.getEditingCells().some((one) => one.rowIndex === rowIndex && one.column?.getColId() === letter)) return;
      queueMicrotask(() => {
        if (!api.isDestroyed()) api.startEditingCell({ rowIndex, colKey: letter });
      });
    },
    onKey({ api, event, column, rowIndex }) {
      if (!enabled || rowIndex === null || !(event instanceof KeyboardEvent) || event.isComposing) return;
      if (!(event.target instanceof HTMLInputElement)) return;
      if (event.code === 'Escape') left.current = `${column.getColId()}${rowIndex}`;
      const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
      const next = rowIndex + step;
      if (step === 0 || next < 0 || next >= api.getDisplayedRowCount()) return;
      event.preventDefault();
      api.stopEditing();
      api.ensureIndexVisible(next);
      api.setFocusedCell(next, column);
    },
  };
}
