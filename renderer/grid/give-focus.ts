import type { GridApi } from 'ag-grid-community';
import type { SheetRow, SheetTarget } from './sheet-types.ts';

const patienceFrames = 30;

/**
 * Focuses the wanted cell once its row has been loaded and drawn: before that there is nothing to hold the focus, and a row that arrives
 * after it was asked for is drawn anew. Forgets the wish when it is fulfilled.
 */
export function giveFocus(api: GridApi<SheetRow>, wanted: { current: SheetTarget | null }, rowColumn: string, frame = 0): void {
  const target = wanted.current;
  if (!target || api.isDestroyed() || api.getDisplayedRowAtIndex(target.row - 1)?.data === undefined) return;
  api.setFocusedCell(target.row - 1, target.letter ?? rowColumn);
  if (document.activeElement?.closest('.ag-row')?.getAttribute('row-index') === String(target.row - 1)) wanted.current = null;
  else if (frame < patienceFrames) requestAnimationFrame(() => giveFocus(api, wanted, rowColumn, frame + 1));
  else wanted.current = null; // the reader has gone elsewhere
}
