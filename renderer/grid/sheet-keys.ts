import type { CellKeyDownEvent, GridApi } from 'ag-grid-community';
import { copyOnKey } from './copy.ts';
import { fixed } from './sheet-columns.ts';
import type { SheetEditing, SheetRow } from './sheet-types.ts';

/** The selected rows from top to bottom, when the row at hand is one of them; else that row alone. */
export function rowsMeant(api: GridApi<SheetRow>, atHand: SheetRow | undefined): readonly SheetRow[] {
  const selected = api.getSelectedNodes().flatMap(({ data }) => data ?? []);
  if (!atHand || selected.some(({ row }) => row === atHand.row)) return selected.toSorted((a, b) => a.row - b.row);
  return [atHand];
}

/** Selects from the row that was selected last to this one, or this one alone. */
export function selectRow(api: GridApi<SheetRow>, index: number, { to, add }: { readonly to: number | null; readonly add: boolean }): void {
  const node = api.getDisplayedRowAtIndex(index);
  if (to === null) {
    if (!add) api.deselectAll();
    node?.setSelected(add ? !node.isSelected() : true);
    return;
  }
  if (!add) api.deselectAll();
  for (let row = Math.min(index, to); row <= Math.max(index, to); row++) api.getDisplayedRowAtIndex(row)?.setSelected(true);
}

/** Keys of a sheet that is edited, over those of the grid itself. Backspace is nobody's but the field's. */
export function onSheetKey(
  pressed: CellKeyDownEvent<SheetRow>,
  editing: SheetEditing | undefined,
  anchor: { current: number | null },
): void {
  const { api, event, column, rowIndex, node, data } = pressed;
  if (!(event instanceof KeyboardEvent) || event.isComposing) return;
  const { target } = event;
  if (target instanceof HTMLInputElement) return;
  copyOnKey(pressed);
  if (!editing || rowIndex === null || !(target instanceof HTMLElement)) return;
  const place = (target.closest('.ag-cell') ?? target).getBoundingClientRect();
  if (event.code === 'ContextMenu' || (event.shiftKey && event.code === 'F10')) {
    event.preventDefault();
    editing.onRowMenu(rowsMeant(api, data), place);
  } else if (event.altKey && event.code === 'ArrowDown' && column.getColId() !== fixed.row && column.getColId() !== fixed.fate) {
    event.preventDefault();
    editing.onColumnMenu(column.getColId(), place);
  } else if (event.code === 'Escape') {
    if (api.getSelectedNodes().length > 0) api.deselectAll();
    else if (api.getEditingCells().length === 0) editing.onLeave();
  } else if (event.code === 'Delete') {
    if (node.isSelected()) editing.onDeleteRows(rowsMeant(api, data));
  } else if (event.shiftKey && (event.code === 'ArrowDown' || event.code === 'ArrowUp')) {
    const from = anchor.current ?? rowIndex;
    anchor.current = from;
    selectRow(api, from, { to: rowIndex + (event.code === 'ArrowDown' ? 1 : -1), add: false });
  } else if (event.code === 'Space') anchor.current = rowIndex;
}
