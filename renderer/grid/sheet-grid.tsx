import type { CellClickedEvent, GridApi, IDatasource } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { type ClipboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useSpoken } from '../ui/language.tsx';
import { styleNonce } from '../ui/style-nonce.ts';
import { giveFocus } from './give-focus.ts';
import { gridLocales } from './locale.ts';
import { pastedRows, placedCells } from './pasted-block.ts';
import { fixed, type SheetColumns, sheetColumns } from './sheet-columns.ts';
import { onSheetKey, rowsMeant, selectRow } from './sheet-keys.ts';
import type { CellMark, SheetColumn, SheetEditing, SheetRow, SheetTarget } from './sheet-types.ts';
import { gridTheme } from './theme.ts';
import { useQuickTyping } from './use-quick-typing.ts';
import './grid.css';

interface SheetGridProps {
  readonly label: string;
  readonly total: number;
  readonly columns: readonly SheetColumn[];
  readonly headings: SheetColumns['headings'];
  /** Rows `from`.. (1 = first), at most `count`. */
  readonly load: (from: number, count: number) => Promise<readonly SheetRow[]>;
  readonly version?: number; // a new one: rows are asked for anew
  readonly marks: ReadonlyMap<string, CellMark>; // by A1 address
  readonly target: SheetTarget | null; // the cell to show and focus; a new object means: again
  readonly editing?: SheetEditing;
}

const blockRows = 100;

/** A sheet as it stands in the file, loaded in blocks as it is scrolled; each row says in words what became of it. */
export function SheetGrid({ label, total, columns, headings, load, version = 0, marks, target, editing }: SheetGridProps) {
  const { language } = useSpoken();
  const [grid, setGrid] = useState<GridApi<SheetRow> | null>(null);
  const wanted = useRef<SheetTarget | null>(null);
  const anchor = useRef<number | null>(null);
  const body = useRef<HTMLElement>(null);
  const now = { marks: useRef(marks), editing: useRef(editing), load: useRef(load) };
  const canEdit = editing !== undefined;
  const quick = useQuickTyping(editing?.quick ?? false);

  const { marks: marksNow, editing: editingNow, load: loadNow } = now;
  const definitions = useMemo(
    () => sheetColumns({ columns, headings, marks: marksNow, editing: editingNow, canEdit }),
    [columns, headings, canEdit, marksNow, editingNow],
  );
  const datasource = useMemo<IDatasource>(
    () => ({
      rowCount: total,
      getRows({ startRow, endRow, successCallback, failCallback }) {
        const page = () => loadNow.current(startRow + 1, Math.min(endRow, total) - startRow);
        page()
          .catch(page) // once more: an answer that everybody asked for anew meanwhile is taken from whoever waited for it
          .then((rows) =>
            successCallback(
              rows.map((row) => ({ ...row })),
              total,
            ),
          )
          .catch(() => failCallback());
      },
    }),
    [total, loadNow],
  );

  useEffect(() => {
    editingNow.current = editing;
    loadNow.current = load;
  }, [editing, load, editingNow, loadNow]);
  useEffect(() => {
    marksNow.current = marks;
    if (grid && !grid.isDestroyed()) grid.refreshCells({ force: true });
  }, [grid, marks, marksNow]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is what asks for rows anew
  useEffect(() => {
    if (grid && !grid.isDestroyed()) grid.refreshInfiniteCache();
  }, [grid, version]);
  useEffect(() => {
    wanted.current = target;
    if (!grid || grid.isDestroyed() || !target) return;
    grid.ensureIndexVisible(target.row - 1, 'middle');
    grid.ensureColumnVisible(target.letter ?? fixed.row, 'auto');
    giveFocus(grid, wanted, fixed.row);
  }, [grid, target]);

  function onPaste(event: ClipboardEvent): void {
    const focused = grid?.getFocusedCell();
    const text = event.clipboardData.getData('text/plain');
    if (!editing || !grid || !focused || text === '') return;
    const isTyping = event.target instanceof HTMLInputElement;
    if (isTyping && !/[\t\n\r]/.test(text.replace(/\r?\n$/, ''))) return; // into the field, as anywhere
    event.preventDefault();
    if (isTyping) grid.stopEditing(true);
    const place = {
      row: focused.rowIndex + 1,
      column: focused.column.getColId(),
      letters: columns.map(({ letter }) => letter),
      lastRow: total,
    };
    const { cells, outside } = placedCells(pastedRows(text), place);
    editing.onPaste(cells, outside);
  }
  function openColumn(letter: string): void {
    const head = body.current?.querySelector(`.ag-header-cell[col-id="${letter}"]`);
    if (head && letter !== fixed.row && letter !== fixed.fate) editing?.onColumnMenu(letter, head.getBoundingClientRect());
  }
  function onClicked({ api, column, rowIndex, event }: CellClickedEvent<SheetRow>): void {
    if (!canEdit || rowIndex === null || !(event instanceof MouseEvent)) return;
    if (column.getColId() !== fixed.row) return;
    selectRow(api, rowIndex, { to: event.shiftKey ? anchor.current : null, add: event.ctrlKey || event.metaKey });
    if (!event.shiftKey) anchor.current = rowIndex;
  }

  return (
    <section className="sx-grid-body" aria-label={label} ref={body} onPaste={onPaste}>
      <AgGridReact<SheetRow>
        key={language}
        theme={gridTheme}
        styleNonce={styleNonce}
        localeText={gridLocales[language]}
        rowModelType="infinite"
        datasource={datasource}
        getRowId={({ data }) => String(data.row)}
        cacheBlockSize={blockRows}
        maxBlocksInCache={20}
        infiniteInitialRowCount={total}
        columnDefs={definitions}
        defaultColDef={{ sortable: false, suppressMovable: true }}
        {...(canEdit ? { rowSelection: { mode: 'multiRow', checkboxes: false, headerCheckbox: false, enableClickSelection: false } } : {})}
        enterNavigatesVerticallyAfterEdit
        stopEditingWhenCellsLoseFocus
        preventDefaultOnContextMenu={canEdit}
        rowClassRules={{
          'sx-row-rejected': ({ data }) => data?.fate === 'rejected',
          'sx-row-merged': ({ data }) => data?.fate === 'merged',
          'sx-row-aside': ({ data }) => data?.fate === 'set-aside' && data.isHeading !== true,
          'sx-row-heading': ({ data }) => data?.isHeading === true,
        }}
        tooltipShowDelay={600}
        animateRows={false}
        onGridReady={({ api }) => setGrid(api)}
        onModelUpdated={({ api }) => giveFocus(api, wanted, fixed.row)}
        onCellFocused={(event) => quick.onFocused(event)}
        onCellClicked={onClicked}
        onCellContextMenu={({ api, data, event }) => {
          if (event instanceof MouseEvent) editing?.onRowMenu(rowsMeant(api, data), new DOMRect(event.clientX, event.clientY, 0, 0));
        }}
        onColumnHeaderClicked={({ column }) => {
          if ('getColId' in column) openColumn(column.getColId());
        }}
        onCellKeyDown={(event) => {
          if (!('column' in event)) return;
          quick.onKey(event);
          onSheetKey(event, editing, anchor);
        }}
      />
    </section>
  );
}
