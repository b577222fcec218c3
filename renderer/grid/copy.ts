import type { CellKeyDownEvent } from 'ag-grid-community';

/**
 * Ctrl+C on a cell: the selected rows with their headings when there are some, else the cell. Told by the key's place on the keyboard, so that
 * it works whatever letters the layout puts there.
 */
export function copyOnKey<T>({ api, event, column, node }: CellKeyDownEvent<T>): void {
  if (!(event instanceof KeyboardEvent) || event.code !== 'KeyC' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
  const selected = api.getSelectedNodes();
  if (selected.length === 0) {
    void navigator.clipboard.writeText(
      node.data === undefined ? '' : String(api.getCellValue({ rowNode: node, colKey: column, useFormatter: true }) ?? ''),
    );
    return;
  }

  const named = api.getAllDisplayedColumns().filter((shown) => (shown.getColDef().headerName ?? '') !== '');
  const lines = selected.map((row) =>
    named.map((shown) => String(api.getCellValue({ rowNode: row, colKey: shown, useFormatter: true }) ?? '')),
  );
  const table = [named.map((shown) => shown.getColDef().headerName ?? ''), ...lines];
  void navigator.clipboard.writeText(table.map((line) => line.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n'));
}
